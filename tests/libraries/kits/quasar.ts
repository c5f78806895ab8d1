/** Vue with Quasar: choices that are plain elements with a role, a table that shows the rows in view. */
import 'quasar/dist/quasar.css';
import { QBtn, QCheckbox, QDialog, QInput, QRadio, QTab, QTabPanel, QTabPanels, QTable, QTabs, Quasar } from 'quasar';
import { createApp, defineComponent, h, ref } from 'vue';
import { HISTORY, LABELS, PLAN, SUMMARY, TYPED, VISITS } from '../chart.ts';
import type { Kit } from '../kit.ts';

const COLUMNS = [
  { name: 'date', field: 'date', label: LABELS.date, align: 'left' as const },
  { name: 'problem', field: 'problem', label: LABELS.problem, align: 'left' as const },
];

const Chart = defineComponent(() => {
  const tab = ref('summary');
  const isOpen = ref(false);
  const note = ref<string | number | null>(TYPED);
  return () => [
    h(QTabs, { modelValue: tab.value, 'onUpdate:modelValue': name => (tab.value = name), noCaps: true }, () => [
      h(QTab, { name: 'summary', label: LABELS.summary, ripple: false }),
      h(QTab, { name: 'history', label: LABELS.history, ripple: false }),
    ]),
    h(QTabPanels, { modelValue: tab.value }, () => [
      h(QTabPanel, { name: 'summary' }, () => SUMMARY),
      h(QTabPanel, { name: 'history' }, () => HISTORY),
    ]),
    h(QInput, {
      type: 'textarea',
      label: LABELS.field,
      modelValue: note.value,
      'onUpdate:modelValue': text => (note.value = text),
    }),
    h(QCheckbox, { modelValue: true, label: LABELS.problem }),
    h(QRadio, { modelValue: 1, val: 1, label: LABELS.history }),
    h(QBtn, { label: LABELS.plan, noCaps: true, ripple: false, onClick: () => (isOpen.value = true) }),
    h(
      QDialog,
      { modelValue: isOpen.value, 'onUpdate:modelValue': open => (isOpen.value = open) },
      () =>
        h('div', { class: 'q-card' }, [
          h('p', PLAN),
          h(QBtn, { label: LABELS.close, noCaps: true, ripple: false, onClick: () => (isOpen.value = false) }),
        ]),
    ),
    h(QTable, {
      rows: VISITS,
      columns: COLUMNS,
      rowKey: 'id',
      virtualScroll: true,
      rowsPerPageOptions: [0],
      hideBottom: true,
      style: 'height: 320px',
    }),
  ];
});

export const kit: Kit = {
  mount: place => void createApp(Chart).use(Quasar, {}).mount(place),
  scroller: () => document.querySelector('.q-table__middle'),
};
