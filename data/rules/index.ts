import { accuracyConsistent } from './accuracy-consistent.ts';
import { accuracyStandsAlone } from './accuracy-stands-alone.ts';
import { accuracyTargets } from './accuracy-targets.ts';
import { claimsDistinct } from './claims-distinct.ts';
import { codesDistinct } from './codes-distinct.ts';
import { emergenciesLead } from './emergencies-lead.ts';
import { formsDistinct } from './forms-distinct.ts';
import { idsUnique } from './ids-unique.ts';
import { noDraftingNotes } from './no-drafting-notes.ts';
import { numbersCited } from './numbers-cited.ts';
import { readingLength } from './reading-length.ts';
import { redirectsLeadHome } from './redirects-lead-home.ts';
import { relationsMutual } from './relations-mutual.ts';
import { relationsResolve } from './relations-resolve.ts';
import { sourcesExist } from './sources-exist.ts';
import { sourcesIdentifiable } from './sources-identifiable.ts';
import { sourcesPublic } from './sources-public.ts';
import { sourcesUsed } from './sources-used.ts';
import { tablesSquare } from './tables-square.ts';
import type { Rule } from './types.ts';
import { wording } from './wording.ts';

/** All content rules, in the order in which a person would mend things. */
export const RULES: readonly Rule[] = [
  idsUnique,
  sourcesExist,
  sourcesIdentifiable,
  sourcesPublic,
  sourcesUsed,
  noDraftingNotes,
  relationsResolve,
  relationsMutual,
  emergenciesLead,
  accuracyConsistent,
  accuracyTargets,
  accuracyStandsAlone,
  tablesSquare,
  numbersCited,
  claimsDistinct,
  formsDistinct,
  codesDistinct,
  readingLength,
  wording,
  redirectsLeadHome,
];
