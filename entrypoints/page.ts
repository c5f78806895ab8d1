import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { annotatorOf } from '../lib/annotate/annotator.ts';
import { unpackCompiled } from '../lib/annotate/pack-compiled.ts';
import { type SectionState, START, sameSection } from '../lib/annotate/section-state.ts';
import { createConcepts } from '../lib/reference/concepts.ts';
import { startReading } from '../page/reading.ts';
import { runPageScript } from '../platform/page-script.ts';
import { openShadowRoot } from '../platform/shadow-roots.ts';

/** Put into a page on the user's request, or on sites the user has granted. Never in the manifest. */
export default defineUnlistedScript(() => {
  runPageScript({
    version: browser.runtime.getManifest().version,
    start: ({ lineOf, readerData: { tables, concepts, redFlags }, ...options }) => {
      const conceptOf = createConcepts(concepts, redFlags);
      const annotator = annotatorOf(unpackCompiled(tables));
      return startReading({
        ...options,
        document,
        reader: {
          ...annotator,
          sameSection: (a, b) => sameSection((a ?? START) as SectionState, (b ?? START) as SectionState),
        },
        conceptStyle: conceptOf,
        describe(id) {
          const concept = conceptOf(id);
          return concept === undefined ? undefined : { ...concept, line: lineOf(id) };
        },
        openShadowRoot,
      });
    },
  });
});
