import { type Annotator, annotatorOf } from './annotator.ts';
import { compile } from './compile.ts';
import type { Lexicon } from './lexicon.ts';

/** Compile a lexicon once; the annotator can then read any number of texts. A page opens packed tables instead. */
export function createAnnotator(lexicon: Lexicon): Annotator {
  return annotatorOf(compile(lexicon));
}
