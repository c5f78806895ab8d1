/** React with Virtuoso: rows of plain elements with room before them in place of the rest; nothing says what they are. */
import { createRoot } from 'react-dom/client';
import { Virtuoso } from 'react-virtuoso';
import { SUMMARY, VISITS } from '../chart.ts';
import type { Kit } from '../kit.ts';

const Chart = () => (
  <>
    <p>{SUMMARY}</p>
    <Virtuoso
      style={{ height: 300 }}
      data={VISITS}
      itemContent={(_, { date, problem }) => (
        <div style={{ display: 'flex', gap: 16 }}>
          <span>{date}</span>
          <span>{problem}</span>
        </div>
      )}
    />
  </>
);

export const kit: Kit = {
  mount: place => createRoot(place).render(<Chart />),
  scroller: () => document.querySelector('[data-virtuoso-scroller]'),
};
