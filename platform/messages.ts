/**
 * Every message between the parts of Ramus, by direction, parsed by whoever receives it.
 *
 * No message is stored or logged, and none that holds page text goes to the background.
 */
import * as z from 'zod/mini';
import { ASSERTIONS } from '../lib/annotate/types.ts';

/** What a surface can be asked to show. */
const panelRequestSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('entry'), id: z.string() }),
  z.strictObject({ kind: z.literal('search'), query: z.string() }),
  z.strictObject({ kind: z.literal('page') }),
]);

export type { PanelRequest } from '../lib/chart/page-state.ts';

/** To the background. */
export const toBackgroundSchema = z.discriminatedUnion('kind', [
  /** A panel has opened in this window and takes what was asked of it before it was there. */
  z.strictObject({ kind: z.literal('panel-opened'), windowId: z.number() }),
  /** A page script has started. Answer: `PageOrders`. */
  z.strictObject({ kind: z.literal('page-started') }),
  /** A page script begins to read. Answer: `ReaderData`. */
  z.strictObject({ kind: z.literal('reader-data') }),
  /** A frame has come in a tab that is marked without a panel. */
  z.strictObject({ kind: z.literal('frame-loaded') }),
  /** The one-line definitions of entries, for the card on the page. Answer: id → line. */
  z.strictObject({ kind: z.literal('describe'), ids: z.array(z.string()) }),
  /** Another surface has opened the panel of this window and asks it to show something. */
  z.strictObject({ kind: z.literal('hand-over'), windowId: z.number(), request: panelRequestSchema }),
  /** The card on the page asks for an entry. */
  z.strictObject({ kind: z.literal('open-entry'), id: z.string() }),
]);
export type ToBackground = z.infer<typeof toBackgroundSchema>;

/** To every open panel; one that is not in that window ignores it. */
export const toPanelSchema = z.strictObject({
  kind: z.literal('show'),
  windowId: z.number(),
  request: panelRequestSchema,
});
export type ToPanel = z.infer<typeof toPanelSchema>;

const mentionSchema = z.object({
  id: z.string(),
  concept: z.string(),
  alternatives: z.array(z.string()),
  surface: z.string(),
  assertion: z.enum(ASSERTIONS),
  sense: z.enum(['sure', 'could-be']),
  where: z.enum(['text', 'field']),
  cue: z.nullable(z.string()),
  snippet: z.string(),
  snippetStart: z.number(),
  readAs: z.optional(z.enum(ASSERTIONS)),
});

/** From a frame, over its port. */
export const fromFrameSchema = z.discriminatedUnion('kind', [
  /** What changed on the page since the last such message. */
  z.object({
    kind: z.literal('findings'),
    removed: z.array(z.string()),
    changed: z.array(
      z.object({ block: z.string(), after: z.nullable(z.string()), mentions: z.array(mentionSchema) }),
    ),
    isComplete: z.boolean(),
    isPartial: z.boolean(),
    canPaint: z.boolean(),
    unreadFrames: z.array(z.string()),
    isPdf: z.boolean(),
  }),
  /** A frame inside it has come or holds another document. */
  z.object({ kind: z.literal('frame-loaded') }),
  z.object({ kind: z.literal('jumped'), id: z.string(), found: z.boolean() }),
]);
export type FromFrame = z.infer<typeof fromFrameSchema>;
