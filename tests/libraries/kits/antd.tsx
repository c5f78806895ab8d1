/** React with Ant Design: tabs that hide what they have shown, a virtual table, a drawer. */
import { Button, Drawer, Input, Table, Tabs } from 'antd';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { HISTORY, LABELS, PLAN, SUMMARY, TYPED, VISITS } from '../chart.ts';
import type { Kit } from '../kit.ts';

const COLUMNS = [
  { title: LABELS.date, dataIndex: 'date', width: 140 },
  { title: LABELS.problem, dataIndex: 'problem', width: 400 },
];
const TABS = [
  { key: 'summary', label: LABELS.summary, children: <p>{SUMMARY}</p> },
  { key: 'history', label: LABELS.history, children: <p>{HISTORY}</p> },
];

function Chart() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Tabs items={TABS} />
      <Input.TextArea aria-label={LABELS.field} defaultValue={TYPED} />
      <Button onClick={() => setOpen(true)}>{LABELS.plan}</Button>
      <Drawer open={isOpen} onClose={() => setOpen(false)}>
        <p>{PLAN}</p>
        <Button onClick={() => setOpen(false)}>{LABELS.close}</Button>
      </Drawer>
      <Table virtual rowKey="id" columns={COLUMNS} dataSource={VISITS} pagination={false} scroll={{ x: 540, y: 300 }} />
    </>
  );
}

export const kit: Kit = {
  mount: place => createRoot(place).render(<Chart />),
};
