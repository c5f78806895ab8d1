/** Whatever happens to a page, what is said of it in the end is what a first look would say. */
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { start } from './support/start.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

/** What charts are made of, as far as one part decides how another is read. */
const PARTS = [
  '<p>sciatica</p>',
  'numbness <b>and foot</b> drop',
  '<br>',
  '<h3>Family history</h3>',
  '<h3>Plan:</h3>',
  '<h3>Timeline</h3>',
  '<h2>Timeline</h2>',
  '<div role="heading" aria-level="3"><div>Timeline</div></div>',
  '<section><h2>Family history</h2><p>numbness</p><h4>Since 2016</h4><p>foot drop</p></section>',
  '<div class="box"></div>',
  '<div class="box"><h4>Family history</h4><p>numbness</p></div>',
  '<article><div>Family history</div><div>sciatica</div></article>',
  '<ul><li>Family history<p>sciatica</p></li><li>numbness</li></ul>',
  '<details open><summary>Family history</summary><p>numbness</p></details>',
  '<section aria-label="Family history"><p>foot drop</p></section>',
  '<table><tr><td>sciatica</td><td>2016</td><td>Ruled out</td></tr><tr><td></td><td>numbness</td></tr></table>',
  '<table><tr><td>Family history</td><td>sciatica</td></tr><tr><td>numbness</td><td>No</td></tr></table>',
  '<dl><dt>Family history</dt><dd>sciatica</dd><dt>Complaint</dt><dd>numbness</dd></dl>',
  '<div>numbness</div><div>No</div>',
  '<dl><dt>Diagnosis</dt><dd>sciatica</dd><dt>Status</dt><dd>Ruled out</dd></dl>',
  '<div>sciatica</div><div><input type="radio">Yes</div>',
  '<div><input type="checkbox"> sciatica</div>',
  '<label>Family history <textarea>numbness</textarea></label>',
  '<span id="name">sciatica</span><textarea aria-labelledby="name">foot drop</textarea>',
  '<div role="dialog"><p>numbness</p></div>',
  '<div role="tablist"><div role="tab">sciatica</div></div>',
  '<div role="tablist"><div role="tab" id="tab">Family history</div></div><div role="tabpanel" aria-labelledby="tab"><p>foot drop</p></div>',
  '<h3><button aria-expanded="true">Family history</button></h3><div><p>foot drop</p></div>',
  '<fieldset><legend>Family history</legend><p>sciatica</p></fieldset>',
  '<button><p>sciatica</p><p>foot drop</p></button>',
  '<p>denies <i>numbness</i></p>',
];
const WORDS = ['Family history', 'No', 'Yes', 'sciatica', 'Plan:', 'Ruled out', '', 'denies numbness'];
const ATTRIBUTES = [
  ['hidden', ''],
  ['aria-hidden', 'true'],
  ['aria-label', 'Family history'],
  ['class', 'box'],
  ['style', 'display:none'],
  ['role', 'listitem'],
  ['role', 'heading'],
  ['aria-level', '4'],
  ['id', 'name'],
] as const;

/** Parsers allow nothing else in these, and scripts that put it there all the same are not asked about. */
const HOLDERS = 'table, tbody, tr, ul, dl, details';
const HELD = ':is(table, tbody, tr, ul, dl, details) > *';

type Edit = { what: number; at: number; which: number; to: number };

/** One thing that a page may do. `at` and `to` tell elements by their number, `which` what is put there. */
function edit({ what, at, which, to }: Edit): void {
  const all = [...document.body.querySelectorAll('*')];
  const target = all[at % all.length];
  const other = all[to % all.length];
  if (!target || !other) {
    document.body.innerHTML = PARTS[which % PARTS.length] ?? '';
    return;
  }
  if ((what === 0 || what === 3) && (target.matches(HELD) || other.matches(HELD))) return;
  if (what === 1 && target.matches(HOLDERS)) return;
  const [name, value] = ATTRIBUTES[which % ATTRIBUTES.length] ?? ['class', ''];
  if (what === 0) target.insertAdjacentHTML('afterend', PARTS[which % PARTS.length] ?? '');
  else if (what === 1) target.insertAdjacentHTML('afterbegin', PARTS[which % PARTS.length] ?? '');
  else if (what === 2) target.remove();
  else if (what === 3 && !target.contains(other)) other.after(target);
  else if (what === 4) textOf(target).data = WORDS[which % WORDS.length] ?? '';
  else if (what === 5) target.setAttribute(name, value);
  else target.removeAttribute(name);
}

function textOf(element: Element): Text {
  const known = [...element.childNodes].find(node => node instanceof Text);
  if (known) return known;
  const text = new Text();
  element.prepend(text);
  return text;
}

const number = fc.nat({ max: 400 });
const edits = fc.array(fc.record({ what: fc.nat({ max: 6 }), at: number, which: number, to: number }), {
  minLength: 1,
  maxLength: 4,
});

/** The same pages each time; look for more with another seed and more runs. */
describe('a page that changes', () => {
  it('is said to be what it is', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat({ max: PARTS.length - 1 }), { minLength: 1, maxLength: 8 }),
        fc.array(edits, { minLength: 1, maxLength: 3 }),
        async (parts, rounds) => {
          document.body.innerHTML = parts.map(part => PARTS[part]).join('');
          const followed = await start();
          for (const round of rounds) {
            for (const one of round) edit(one);
            await followed.reading.whenIdle();
          }
          const fresh = await start();
          const said = ({ mentions }: typeof fresh) =>
            mentions().map(({ surface, assertion, where }) => `${surface}: ${assertion} in ${where}`);
          const [now, first] = [said(followed), said(fresh)];
          followed.abort();
          fresh.abort();
          expect(now, document.body.innerHTML).toEqual(first);
        },
      ),
      { numRuns: 25, endOnFailure: true, seed: 20_261_127 },
    );
  }, 120_000);
});
