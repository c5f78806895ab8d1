import type { Rule } from './types.ts';
import { fileOf } from './walk.ts';

/** Conditions in which hours decide. */
const EMERGENCIES = [
  'cauda-equina-syndrome',
  'conus-medullaris-syndrome',
  'malignant-spinal-cord-compression',
  'spinal-epidural-abscess',
  'spinal-epidural-hematoma',
  'acute-compartment-syndrome',
  'acute-limb-ischemia',
  'deep-vein-thrombosis',
  'guillain-barre-syndrome',
];

/** What is seen while there is still time matters more than the textbook picture. */
export const emergenciesLead: Rule = {
  name: 'emergencies-lead',
  description: 'Every emergency has a red flag with its early signs.',
  check: data =>
    data.entries
      .filter(entry => EMERGENCIES.includes(entry.id) && entry.redFlag?.early === undefined)
      .map(entry => ({
        file: fileOf(entry),
        field: 'redFlag.early',
        message: 'an emergency without its early signs',
        tip: 'Add the signs to look for while there is still time, each with a source.',
      })),
};
