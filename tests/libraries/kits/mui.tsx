/** React with MUI: tabs that unmount, a data grid that shows the rows in view, a dialog in a portal. */
import { Button, Dialog, DialogContent, Tab, Tabs, TextField } from '@mui/material';
import { DataGrid } from '@mui/x-data-grid';
import { createTheme, ThemeProvider } from '@mui/material/styles';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { HISTORY, LABELS, PLAN, SUMMARY, TYPED, VISITS } from '../chart.ts';
import type { Kit } from '../kit.ts';

const COLUMNS = [
  { field: 'date', headerName: LABELS.date, width: 140 },
  { field: 'problem', headerName: LABELS.problem, width: 400, editable: true },
];

/** Ripples fade by the clock. */
const THEME = createTheme({ components: { MuiButtonBase: { defaultProps: { disableRipple: true } } } });
/** The free grid shows a hundred rows at most. */
const ROWS = [...VISITS.slice(0, 2), ...VISITS.slice(-90)];

function Chart() {
  const [tab, setTab] = useState(0);
  const [isOpen, setOpen] = useState(false);
  return (
    <ThemeProvider theme={THEME}>
      <Tabs value={tab} onChange={(_, next) => setTab(next)}>
        <Tab label={LABELS.summary} />
        <Tab label={LABELS.history} />
      </Tabs>
      <p>{tab === 0 ? SUMMARY : HISTORY}</p>
      <TextField label={LABELS.field} multiline defaultValue={TYPED} />
      <Button onClick={() => setOpen(true)}>{LABELS.plan}</Button>
      <Dialog open={isOpen} onClose={() => setOpen(false)}>
        <DialogContent>
          <p>{PLAN}</p>
          <Button onClick={() => setOpen(false)}>{LABELS.close}</Button>
        </DialogContent>
      </Dialog>
      <div style={{ height: 320 }}>
        <DataGrid rows={ROWS} columns={COLUMNS} hideFooter />
      </div>
    </ThemeProvider>
  );
}

export const kit: Kit = {
  mount: place => createRoot(place).render(<Chart />),
  scroller: () => document.querySelector('.MuiDataGrid-virtualScroller'),
};
