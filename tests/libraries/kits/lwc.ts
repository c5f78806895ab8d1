/** Lightning web components with their synthetic shadow, which changes what the page's own scripts see of the tree. */
import '@lwc/synthetic-shadow';
import { createElement } from 'lwc';
import Chart from './lwc/x/chart/chart.js';
import type { Kit } from '../kit.ts';

export const kit: Kit = { mount: place => void place.append(createElement('x-chart', { is: Chart })) };
