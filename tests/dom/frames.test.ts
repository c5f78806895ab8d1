import { afterEach, describe, expect, it } from 'vitest';
import { unreadableFrames } from '../../page/frames.ts';
import { start } from './support/start.ts';
import { untouched } from './support/untouched.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

async function frame(attributes: Record<string, string>): Promise<HTMLIFrameElement> {
  const element = document.createElement('iframe');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const loaded = new Promise(resolve => element.addEventListener('load', resolve, { once: true }));
  document.body.append(element);
  await loaded;
  return element;
}

describe('frames', () => {
  it.each([
    ['about:blank', { src: 'about:blank' }],
    ['no source', {}],
    ['srcdoc', { srcdoc: '<body></body>' }],
    ['javascript:false', { src: 'javascript:""' }],
    [
      'sandboxed with the same origin and no scripts',
      { srcdoc: '<body></body>', sandbox: 'allow-same-origin' },
    ],
    [
      'under a strict policy',
      { srcdoc: `<meta http-equiv=Content-Security-Policy content="default-src 'none'">` },
    ],
  ])('are read by a reading of their own: %s', async (_name, attributes) => {
    const { contentDocument } = await frame(attributes);
    contentDocument!.body.innerHTML = '<p>sciatica</p>';
    await untouched(contentDocument!, async () => {
      const { marks } = await start({ document: contentDocument! });
      expect(marks()).toEqual(['ramus-symptom-affirmed: sciatica']);
    });
  });

  it('may nest, and an old frameset is no text but no error', async () => {
    const { contentDocument } = await frame({
      srcdoc: '<frameset cols="*,*"><frame name=left><frame name=right></frameset>',
    });
    const { reading } = await start({ document: contentDocument! });
    expect(reading.stats().blocks).toBe(0);
    const left = contentDocument!.querySelector('frame')!.contentDocument!;
    left.body.innerHTML = '<p>numbness</p>';
    expect((await start({ document: left })).words()).toEqual(['numbness']);
  });

  it('hold editors of their own: marks there do not change what is saved', async () => {
    const { contentDocument } = await frame({
      srcdoc: '<body contenteditable><p>foot <b>drop</b></p></body>',
    });
    const before = contentDocument!.body.innerHTML;
    const { marks } = await start({ document: contentDocument! });
    expect(marks()).toHaveLength(2);
    expect(contentDocument!.body.innerHTML).toBe(before);
  });
});

describe('unreadableFrames', () => {
  it('names those of other origins once, with the origin to ask for', async () => {
    document.body.innerHTML = `
      <iframe title="Labs" src="https://labs.invalid/a"></iframe><iframe src="https://labs.invalid/b"></iframe>
      <iframe srcdoc="own"></iframe><iframe style="display:none" src="https://hidden.invalid/"></iframe>
      <iframe width=1 height=1 src="https://pixel.invalid/"></iframe>`;
    await expect
      .poll(() => unreadableFrames([document]))
      .toEqual([{ name: 'Labs', origin: 'https://labs.invalid' }]);
  });

  it('names sandboxed ones without an origin, since no grant would help', async () => {
    await frame({ name: 'mail', sandbox: 'allow-scripts', srcdoc: 'hello' });
    expect(unreadableFrames([document])).toEqual([{ name: 'mail', origin: null }]);
  });

  it('does not name frames of other extensions, nor throw at them', () => {
    document.body.innerHTML =
      '<iframe src="chrome-extension://aaaabbbbccccddddeeeeffffgggghhhh/x.html"></iframe>';
    expect(unreadableFrames([document])).toEqual([]);
  });

  it('looks into shadow roots', async () => {
    const host = document.createElement('div');
    document.body.append(host);
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<iframe title=Portal src="https://portal.invalid/"></iframe>';
    await expect
      .poll(() => unreadableFrames([document, root]))
      .toEqual([{ name: 'Portal', origin: 'https://portal.invalid' }]);
  });
});
