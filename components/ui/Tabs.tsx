import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useRovingFocus } from './use-roving-focus.ts';
import './tabs.css';

type Tab<Id extends string> = { id: Id; label: string };

type Props<Id extends string> = {
  label: string;
  tabs: readonly Tab<Id>[];
  active: Id;
  onChange: (id: Id) => void;
  /** The active tab's content. */
  children: ComponentChildren;
};

/** Tabs after the ARIA authoring practice: arrows move and choose, Tab goes to the content. */
export function Tabs<Id extends string>({ label, tabs, active, onChange, children }: Props<Id>) {
  const base = useId();
  const onKeyDown = useRovingFocus();
  return (
    <div class="tabs">
      <div class="tab-list" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
        {tabs.map(tab => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${base}-${tab.id}`}
            class="tab"
            aria-selected={tab.id === active}
            aria-controls={`${base}-panel`}
            tabIndex={tab.id === active ? 0 : -1}
            onFocus={() => onChange(tab.id)}
            onClick={event => {
              onChange(tab.id);
              // A pointer that chooses a tab with a field wants to type; a key that passes over it does not.
              if (event.detail > 0) setTimeout(() => focusField(`${base}-panel`));
            }}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div class="tab-panel" role="tabpanel" id={`${base}-panel`} aria-labelledby={`${base}-${active}`}>
        {children}
      </div>
    </div>
  );
}

function focusField(panelId: string): void {
  document.getElementById(panelId)?.querySelector<HTMLElement>('[role=combobox]')?.focus();
}
