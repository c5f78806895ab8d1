/** React with Fluent UI: styles made as they are used, tabs that unmount, a dialog in a portal, a grid of divs. */
import {
  Button,
  createTableColumn,
  DataGrid,
  DataGridBody,
  DataGridCell,
  DataGridHeader,
  DataGridHeaderCell,
  DataGridRow,
  Dialog,
  DialogBody,
  DialogContent,
  DialogSurface,
  Field,
  FluentProvider,
  Tab,
  TabList,
  Textarea,
  webLightTheme,
} from '@fluentui/react-components';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { HISTORY, LABELS, PLAN, SUMMARY, TYPED, VISITS, type Visit } from '../chart.ts';
import type { Kit } from '../kit.ts';

const COLUMNS = [
  createTableColumn<Visit>({ columnId: 'date', renderHeaderCell: () => LABELS.date, renderCell: ({ date }) => date }),
  createTableColumn<Visit>({
    columnId: 'problem',
    renderHeaderCell: () => LABELS.problem,
    renderCell: ({ problem }) => problem,
  }),
];

function Visits() {
  return (
    <DataGrid items={VISITS.slice(0, 10)} columns={COLUMNS} getRowId={({ id }: Visit) => id}>
      <DataGridHeader>
        <DataGridRow>
          {({ renderHeaderCell }) => <DataGridHeaderCell>{renderHeaderCell()}</DataGridHeaderCell>}
        </DataGridRow>
      </DataGridHeader>
      <DataGridBody<Visit>>
        {({ item, rowId }) => (
          <DataGridRow<Visit> key={rowId}>
            {({ renderCell }) => <DataGridCell>{renderCell(item)}</DataGridCell>}
          </DataGridRow>
        )}
      </DataGridBody>
    </DataGrid>
  );
}

function Chart() {
  const [tab, setTab] = useState<unknown>('summary');
  const [isOpen, setOpen] = useState(false);
  return (
    <FluentProvider theme={webLightTheme}>
      <TabList selectedValue={tab} onTabSelect={(_, { value }) => setTab(value)}>
        <Tab value="summary">{LABELS.summary}</Tab>
        <Tab value="history">{LABELS.history}</Tab>
      </TabList>
      <p>{tab === 'summary' ? SUMMARY : HISTORY}</p>
      <Field label={LABELS.field}>
        <Textarea defaultValue={TYPED} />
      </Field>
      <Button onClick={() => setOpen(true)}>{LABELS.plan}</Button>
      <Dialog open={isOpen} onOpenChange={(_, { open }) => setOpen(open)}>
        <DialogSurface>
          <DialogBody>
            <DialogContent>
              <p>{PLAN}</p>
              <Button onClick={() => setOpen(false)}>{LABELS.close}</Button>
            </DialogContent>
          </DialogBody>
        </DialogSurface>
      </Dialog>
      <Visits />
    </FluentProvider>
  );
}

export const kit: Kit = {
  mount: place => createRoot(place).render(<Chart />),
};
