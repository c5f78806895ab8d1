/** Modules that the build compiles from data/ (scripts/reference/vite-plugin.ts). */
declare module 'virtual:ramus/search-index' {
  const index: import('../lib/search/build-index.ts').SearchIndex;
  export default index;
}
declare module 'virtual:ramus/summaries' {
  const summaries: {
    entries: import('../lib/reference/types.ts').EntrySummary[];
    redirects: Record<string, string>;
  };
  export default summaries;
}
declare module 'virtual:ramus/bodies' {
  const bodies: Record<string, () => Promise<{ default: import('../lib/reference/types.ts').EntryBundle }>>;
  export default bodies;
}
declare module 'virtual:ramus/lexicon' {
  const lexicon: import('../lib/annotate/pack-lexicon.ts').PackedLexicon;
  export default lexicon;
}
declare module 'virtual:ramus/red-flags' {
  const places: number[];
  export default places;
}
