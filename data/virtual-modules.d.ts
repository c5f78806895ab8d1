/** Modules that the build compiles from data/ (scripts/reference/vite-plugin.ts). */
declare module 'virtual:ramus/search-index' {
  const index: import('../lib/search/pack-index.ts').PackedIndex;
  export default index;
}
declare module 'virtual:ramus/lines' {
  export const lines: import('../lib/reference/types.ts').SummaryLine[];
  export const redirects: Record<string, string>;
}
declare module 'virtual:ramus/summaries' {
  const summaries: import('../lib/reference/types.ts').EntrySummary[];
  export default summaries;
}
declare module 'virtual:ramus/bodies' {
  export default function loadBody(
    id: string,
  ): Promise<{ default: import('../lib/reference/types.ts').EntryBundle }>;
}
declare module 'virtual:ramus/lexicon' {
  const lexicon: import('../lib/annotate/pack-lexicon.ts').PackedLexicon;
  export default lexicon;
}
declare module 'virtual:ramus/clues' {
  const clues: import('../lib/annotate/lexicon.ts').Clues;
  export default clues;
}
declare module 'virtual:ramus/chart' {
  const chart: import('../lib/chart/chart-data.ts').ChartData;
  export default chart;
}
declare module 'virtual:ramus/red-flags' {
  const places: number[];
  export default places;
}
