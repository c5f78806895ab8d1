/** Angular Material: tabs made when first shown, a virtual scroll, a dialog in an overlay. */
import '@angular/compiler';
import '../node_modules/@angular/material/prebuilt-themes/azure-blue.css';
import { CdkVirtualScrollViewport, ScrollingModule } from '@angular/cdk/scrolling';
import { Component, inject, provideZonelessChangeDetection, TemplateRef, ViewChild } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatDialog, MatDialogModule } from '@angular/material/dialog';
import { MatInputModule } from '@angular/material/input';
import { MatTabsModule } from '@angular/material/tabs';
import { bootstrapApplication } from '@angular/platform-browser';
import { HISTORY, LABELS, PLAN, SUMMARY, TYPED, VISITS } from '../chart.ts';
import type { Kit } from '../kit.ts';

class Chart {
  readonly dialog = inject(MatDialog);
  readonly visits = VISITS;
  plan?: TemplateRef<unknown>;
  open() {
    if (this.plan) this.dialog.open(this.plan);
  }
}
ViewChild('plan')(Chart.prototype, 'plan');

const Root = Component({
  selector: 'chart-root',
  imports: [MatTabsModule, MatButtonModule, MatDialogModule, MatInputModule, ScrollingModule],
  template: `
    <mat-tab-group animationDuration="0ms">
      <mat-tab label="${LABELS.summary}"><p>${SUMMARY}</p></mat-tab>
      <mat-tab label="${LABELS.history}"><p>${HISTORY}</p></mat-tab>
    </mat-tab-group>
    <mat-form-field><textarea matInput aria-label="${LABELS.field}">${TYPED}</textarea></mat-form-field>
    <button mat-button (click)="open()">${LABELS.plan}</button>
    <ng-template #plan><p>${PLAN}</p><button mat-button mat-dialog-close>${LABELS.close}</button></ng-template>
    <cdk-virtual-scroll-viewport itemSize="32" style="height: 320px">
      <div *cdkVirtualFor="let visit of visits" style="height: 32px">{{ visit.date }}: {{ visit.problem }}</div>
    </cdk-virtual-scroll-viewport>`,
})(Chart);

export const kit: Kit = {
  async mount(place) {
    place.append(document.createElement('chart-root'));
    await bootstrapApplication(Root ?? Chart, { providers: [provideZonelessChangeDetection()] });
  },
  scroller: () => document.querySelector('cdk-virtual-scroll-viewport'),
};
void CdkVirtualScrollViewport;
