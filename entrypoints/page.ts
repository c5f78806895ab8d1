import lexicon from 'virtual:ramus/lexicon';
import summaries from 'virtual:ramus/summaries';
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createAnnotator } from '../lib/annotate/annotator.ts';
import { START, sameSection, type SectionState } from '../lib/annotate/section-state.ts';
import { startReading } from '../page/reading.ts';
import { runPageScript } from '../platform/page-script.ts';
import { openShadowRoot } from '../platform/shadow-roots.ts';

/** Put into a page on the user's request, or on sites the user has granted. Never in the manifest. */
export default defineUnlistedScript(() => {
  runPageScript({
    version: browser.runtime.getManifest().version,
    start: options => {
      const byId = new Map(summaries.entries.map(summary => [summary.id, summary]));
      return startReading({
        ...options,
        document,
        reader: {
          ...createAnnotator(lexicon),
          sameSection: (a, b) => sameSection((a ?? START) as SectionState, (b ?? START) as SectionState),
        },
        conceptStyle: concept => byId.get(concept),
        describe: concept => byId.get(concept),
        openShadowRoot,
      });
    },
  });
});
