/**
 * `npm run --silent annotate`: JSON Lines in, JSON Lines out.
 *
 * In: `{"id","text"}`, optionally `"spans":[{"start","end"}]`. Out: `{"id","mentions":[…]}`. With spans
 * exactly those are judged (their concept is null); without, the mentions are looked for. A line that
 * cannot be read is reported on stderr with its number, the rest is still processed, the exit code is 1.
 */
import { z } from 'zod';
import type { Annotator } from '../lib/annotate/annotator.ts';
import { createAnnotator } from '../lib/annotate/create-annotator.ts';
import type { Judgement } from '../lib/annotate/types.ts';
import { answerLines } from './answer-lines.ts';
import { loadProjectLexicon } from './reference/load-annotator.ts';

const offset = z.int().min(0);
const requestSchema = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  spans: z.array(z.object({ start: offset, end: offset })).optional(),
});
type Request = z.infer<typeof requestSchema>;

const annotator = createAnnotator(await loadProjectLexicon());
await answerLines(parse, request => ({ id: request.id, mentions: answer(annotator, request) }));

function parse(value: unknown): Request {
  const request = requestSchema.parse(value);
  const bad = request.spans?.find(({ start, end }) => end <= start || end > request.text.length);
  if (bad) throw new Error(`span ${bad.start}-${bad.end} is not inside the text`);
  return request;
}

function answer(using: Annotator, { text, spans }: Request): object[] {
  if (spans) {
    const judgements = using.judge(text, spans);
    return spans.map((span, at) => {
      const surface = text.slice(span.start, span.end);
      return { ...span, surface, concept: null, ...printed(judgements[at]) };
    });
  }
  return using
    .annotate(text)
    .mentions.filter(({ sense }) => sense === 'sure')
    .map(mention => {
      const { start, end, surface, concept } = mention;
      return { start, end, surface, concept, ...printed(mention) };
    });
}

function printed(judgement: Judgement | undefined): object {
  if (!judgement) return {};
  const { negated, temporality, experiencer, certainty, assertion, cue } = judgement;
  return { negated, temporality, experiencer, certainty, assertion, cue };
}
