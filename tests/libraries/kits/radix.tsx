/** React with Radix, which shadcn dresses: parts without a look; a menu that takes the page from screen readers. */
import { Dialog, DropdownMenu, Select, Tabs } from 'radix-ui';
import { createRoot } from 'react-dom/client';
import { HISTORY, LABELS, PLAN, SUMMARY, TYPED, VISITS } from '../chart.ts';
import type { Kit } from '../kit.ts';

const Chart = () => (
  <>
    <Tabs.Root defaultValue="summary">
      <Tabs.List>
        <Tabs.Trigger value="summary">{LABELS.summary}</Tabs.Trigger>
        <Tabs.Trigger value="history">{LABELS.history}</Tabs.Trigger>
      </Tabs.List>
      <Tabs.Content value="summary">{SUMMARY}</Tabs.Content>
      <Tabs.Content value="history">{HISTORY}</Tabs.Content>
    </Tabs.Root>
    <DropdownMenu.Root>
      <DropdownMenu.Trigger>{LABELS.menu}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content>
          <DropdownMenu.Item>{LABELS.choice}</DropdownMenu.Item>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
    <textarea aria-label={LABELS.field} defaultValue={TYPED} />
    <Select.Root defaultValue="problem">
      <Select.Trigger>
        <Select.Value />
      </Select.Trigger>
      <Select.Content>
        <Select.Item value="problem">
          <Select.ItemText>{LABELS.problem}</Select.ItemText>
        </Select.Item>
      </Select.Content>
    </Select.Root>
    <Dialog.Root>
      <Dialog.Trigger>{LABELS.plan}</Dialog.Trigger>
      <Dialog.Portal>
        <Dialog.Content>
          <Dialog.Title>{LABELS.field}</Dialog.Title>
          <Dialog.Description>{PLAN}</Dialog.Description>
          <Dialog.Close>{LABELS.close}</Dialog.Close>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
    <ul>
      {VISITS.slice(0, 2).map(({ id, problem }) => (
        <li key={id}>{problem}</li>
      ))}
    </ul>
  </>
);

export const kit: Kit = { mount: place => createRoot(place).render(<Chart />) };
