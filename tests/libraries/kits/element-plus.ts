/** Vue with Element Plus: tabs, a table of columns and rows in two tables, a dialog in a teleport. */
import { ElButton, ElDialog, ElInput, ElTable, ElTableColumn, ElTabPane, ElTabs } from 'element-plus';
import 'element-plus/dist/index.css';
import { createApp, defineComponent, h, ref } from 'vue';
import { HISTORY, LABELS, PLAN, SUMMARY, TYPED, VISITS } from '../chart.ts';
import type { Kit } from '../kit.ts';

const Chart = defineComponent(() => {
  const tab = ref('summary');
  const isOpen = ref(false);
  const note = ref(TYPED);
  return () => [
    h(
      ElTabs,
      { modelValue: tab.value, 'onUpdate:modelValue': (name: string | number) => (tab.value = String(name)) },
      () => [
        h(ElTabPane, { label: LABELS.summary, name: 'summary' }, () => h('p', SUMMARY)),
        h(ElTabPane, { label: LABELS.history, name: 'history', lazy: true }, () => h('p', HISTORY)),
      ],
    ),
    h(ElInput, {
      type: 'textarea',
      ariaLabel: LABELS.field,
      modelValue: note.value,
      'onUpdate:modelValue': (text: string) => (note.value = text),
    }),
    h(ElButton, { onClick: () => (isOpen.value = true) }, () => LABELS.plan),
    h(
      ElDialog,
      { modelValue: isOpen.value, 'onUpdate:modelValue': (open: boolean) => (isOpen.value = open) },
      () => [h('p', PLAN), h(ElButton, { onClick: () => (isOpen.value = false) }, () => LABELS.close)],
    ),
    h(ElTable, { data: VISITS, maxHeight: 320 }, () => [
      h(ElTableColumn, { prop: 'date', label: LABELS.date, width: 140 }),
      h(ElTableColumn, { prop: 'problem', label: LABELS.problem }),
    ]),
  ];
});

export const kit: Kit = { mount: place => void createApp(Chart).mount(place) };
