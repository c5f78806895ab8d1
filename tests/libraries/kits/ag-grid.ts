/** AG Grid: rows that are moved about and filled anew while they scroll; cells that are edited in place. */
import { AllCommunityModule, createGrid, ModuleRegistry } from 'ag-grid-community';
import { LABELS, SUMMARY, VISITS } from '../chart.ts';
import type { Kit } from '../kit.ts';

ModuleRegistry.registerModules([AllCommunityModule]);

export const kit: Kit = {
  mount(place) {
    const text = document.createElement('p');
    text.textContent = SUMMARY;
    const grid = document.createElement('div');
    grid.style.height = '400px';
    place.append(text, grid);
    createGrid(grid, {
      rowData: VISITS,
      columnDefs: [
        { field: 'date', headerName: LABELS.date, width: 140 },
        { field: 'problem', headerName: LABELS.problem, editable: true, flex: 1 },
      ],
    });
  },
  scroller: () => document.querySelector('.ag-grid-viewport, .ag-body-viewport'),
};
