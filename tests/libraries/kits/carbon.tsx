/** React with Carbon, as OpenMRS has it: tabs that keep what they have shown, a modal that is always there. */
import {
  Button,
  DataTable,
  Modal,
  Tab,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
  TabList,
  TabPanel,
  TabPanels,
  Tabs,
  TextArea,
  Tile,
} from '@carbon/react';
import '@carbon/styles/css/styles.css';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { HISTORY, LABELS, PLAN, SUMMARY, TYPED, VISITS } from '../chart.ts';
import type { Kit } from '../kit.ts';

const HEADERS = [
  { key: 'date', header: LABELS.date },
  { key: 'problem', header: LABELS.problem },
];
const ROWS = VISITS.slice(0, 10).map(visit => ({ ...visit, id: `${visit.id}` }));

function Visits() {
  return (
    <DataTable rows={ROWS} headers={HEADERS}>
      {({ rows, headers, getHeaderProps, getRowProps, getTableProps }) => (
        <Table {...getTableProps()}>
          <TableHead>
            <TableRow>
              {headers.map(header => (
                <TableHeader {...getHeaderProps({ header, isSortable: true })}>{header.header}</TableHeader>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map(row => (
              <TableRow {...getRowProps({ row })}>
                {row.cells.map(cell => (
                  <TableCell key={cell.id}>{cell.value}</TableCell>
                ))}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
    </DataTable>
  );
}

function Chart() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Tabs>
        <TabList aria-label="Chart">
          <Tab>{LABELS.summary}</Tab>
          <Tab>{LABELS.history}</Tab>
        </TabList>
        <TabPanels>
          <TabPanel>
            <Tile>{SUMMARY}</Tile>
          </TabPanel>
          <TabPanel>{HISTORY}</TabPanel>
        </TabPanels>
      </Tabs>
      <TextArea id="note" labelText={LABELS.field} defaultValue={TYPED} />
      <Button onClick={() => setOpen(true)}>{LABELS.plan}</Button>
      <Modal passiveModal open={isOpen} onRequestClose={() => setOpen(false)}>
        <p>{PLAN}</p>
        <Button onClick={() => setOpen(false)}>{LABELS.close}</Button>
      </Modal>
      <Visits />
    </>
  );
}

export const kit: Kit = {
  mount: place => createRoot(place).render(<Chart />),
};
