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
declare module 'virtual:ramus/reader' {
  export const tables: import('../lib/annotate/pack-compiled.ts').PackedCompiled;
  export const concepts: import('../lib/reference/concepts.ts').ConceptLine[];
}
declare module 'virtual:ramus/chart' {
  const chart: import('../lib/chart/chart-data.ts').ChartData;
  export default chart;
}
declare module 'virtual:ramus/red-flags' {
  const places: number[];
  export default places;
}
