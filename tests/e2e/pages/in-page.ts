/** What the specs put into a page: a reading of every same-origin document in it. */
import { startInspected } from '../../../page/inspected-reading.ts';
import { DEFAULT_SETTINGS } from '../../../page/types.ts';
import { naiveReader } from '../../dom/support/naive-reader.ts';

const documents = (doc: Document): Document[] => {
  const frames = [...doc.querySelectorAll<HTMLIFrameElement>('iframe,frame')];
  return [
    doc,
    ...frames.flatMap(({ contentDocument }) => (contentDocument ? documents(contentDocument) : [])),
  ];
};

let control = new AbortController();
let readings: ReturnType<typeof startInspected>[] = [];

const ramusPage = {
  async start(): Promise<void> {
    control = new AbortController();
    readings = documents(document).map(one =>
      startInspected({
        document: one,
        reader: naiveReader(),
        conceptStyle: () => ({ kind: 'symptom', isRedFlag: false }),
        describe: () => undefined,
        messages: {
          label: '',
          open: '',
          kind: { cause: '', symptom: '', test: '', treatment: '' },
          readAs: () => '',
        },
        settings: DEFAULT_SETTINGS,
        signal: control.signal,
        onFindings: () => undefined,
        onOpen: () => undefined,
      }),
    );
    await ramusPage.idle();
  },
  async idle(): Promise<void> {
    await Promise.all(readings.map(reading => reading.whenIdle()));
  },
  stop: () => control.abort(),
  /** The words that are marked inside an element, in no order. */
  marksIn(element: Element): string[] {
    const found: string[] = [];
    for (const [name, highlight] of element.ownerDocument.defaultView?.CSS.highlights ?? []) {
      if (!name.startsWith('ramus-')) continue;
      for (const range of highlight) if (element.contains(range.startContainer)) found.push(String(range));
    }
    return found.sort();
  },
};
export type RamusPage = typeof ramusPage;

Object.assign(globalThis, { ramusPage });
