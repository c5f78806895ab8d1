import { LightningElement } from 'lwc';
import { HISTORY, LABELS, PLAN, SUMMARY, TYPED } from '../../../../chart.ts';

export default class Chart extends LightningElement {
  labels = LABELS;
  plan = PLAN;
  isFilled = false;
  isHistory = false;
  isOpen = false;

  get text() {
    return this.isHistory ? HISTORY : SUMMARY;
  }

  renderedCallback() {
    const field = this.template.querySelector('textarea');
    if (!this.isFilled) field.value = TYPED;
    this.isFilled = true;
  }

  showSummary() {
    this.isHistory = false;
  }

  showHistory() {
    this.isHistory = true;
  }

  open() {
    this.isOpen = true;
  }

  close() {
    this.isOpen = false;
  }
}
