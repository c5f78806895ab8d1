/** What the automaton is measured against: a big regular expression and two packages. */
import { createRequire } from 'node:module';

export type Peer = { name: string; make: (forms: readonly string[]) => (text: string) => number };

const load = createRequire(import.meta.url);

/** The peers that are installed; `npm install` in this folder brings the two packages. */
export function peers(): Peer[] {
  return [
    { name: 'one big RegExp', make: bigRegExp },
    ...installed('@monyone/aho-corasick/fast', fastOf),
    ...installed('ahocorasick', plainOf),
  ];
}

function bigRegExp(forms: readonly string[]): (text: string) => number {
  const longestFirst = [...forms].sort((a, b) => b.length - a.length);
  const escaped = longestFirst.map(form => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const expression = new RegExp(`\\b(?:${escaped.join('|')})\\b`, 'gi');
  return text => [...text.matchAll(expression)].length;
}

function installed(name: string, use: (module: unknown) => Peer['make']): Peer[] {
  try {
    return [{ name, make: use(load(name)) }];
  } catch {
    process.stderr.write(`${name} is not installed: run "npm install" in tests/bench/annotate.\n`);
    return [];
  }
}

function fastOf(module: unknown): Peer['make'] {
  const { AhoCorasick } = module as {
    AhoCorasick: new (forms: readonly string[]) => { matchInText(text: string): unknown[] };
  };
  return forms => {
    const automaton = new AhoCorasick(forms);
    return text => automaton.matchInText(text.toLowerCase()).length;
  };
}

function plainOf(module: unknown): Peer['make'] {
  const AhoCorasick = module as new (forms: readonly string[]) => { search(text: string): unknown[] };
  return forms => {
    const automaton = new AhoCorasick(forms);
    return text => automaton.search(text.toLowerCase()).length;
  };
}
