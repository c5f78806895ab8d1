/** jQuery, Bootstrap and DataTables: tabs and a dialog that are there all the time, a table in pages. */
import 'bootstrap/dist/css/bootstrap.css';
import 'datatables.net-bs5/css/dataTables.bootstrap5.css';
import { Tab } from 'bootstrap';
import DataTable from 'datatables.net-bs5';
import { HISTORY, LABELS, PLAN, SUMMARY, TYPED, VISITS } from '../chart.ts';
import type { Kit } from '../kit.ts';

const PAGE = `
  <ul class="nav nav-tabs" role="tablist">
    <li class="nav-item"><button class="nav-link active" data-bs-toggle="tab" data-bs-target="#summary" role="tab">${LABELS.summary}</button></li>
    <li class="nav-item"><button class="nav-link" data-bs-toggle="tab" data-bs-target="#history" role="tab">${LABELS.history}</button></li>
  </ul>
  <div class="tab-content">
    <div class="tab-pane active" id="summary"><p>${SUMMARY}</p></div>
    <div class="tab-pane" id="history"><p>${HISTORY}</p></div>
  </div>
  <textarea class="form-control" aria-label="${LABELS.field}">${TYPED}</textarea>
  <button class="btn btn-primary" data-bs-toggle="modal" data-bs-target="#plan">${LABELS.plan}</button>
  <div class="modal" id="plan" tabindex="-1"><div class="modal-dialog"><div class="modal-content"><div class="modal-body">
    <p>${PLAN}</p><button class="btn" data-bs-dismiss="modal">${LABELS.close}</button>
  </div></div></div></div>
  <table class="table" style="width: 100%"></table>`;

export const kit: Kit = {
  mount(place) {
    place.innerHTML = PAGE;
    for (const tab of place.querySelectorAll('[role=tab]')) new Tab(tab);
    new DataTable('table', {
      data: VISITS,
      columns: [
        { data: 'date', title: LABELS.date },
        { data: 'problem', title: LABELS.problem },
      ],
      ordering: false,
    });
  },
};
