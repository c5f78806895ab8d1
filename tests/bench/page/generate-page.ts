/** Pages of a wanted size, the same ones every time: visits with headings, notes, lists and tables. */

const OPENERS = [
  'She reports',
  'He describes',
  'The patient has',
  'There is',
  'Denies',
  'No',
  'Exam shows',
  'History of',
];
const FINDINGS = [
  'pain down the left leg',
  'numbness of the foot',
  'foot drop',
  'sciatica',
  'saddle anesthesia',
  'burning feet',
  'a positive straight leg raise',
  'weak dorsiflexion',
  'urinary retention',
  'neurogenic claudication',
  'an absent ankle jerk',
  'tingling in both feet',
  'radicular pain',
  'good appetite',
  'a regular rhythm',
];
const REST = [
  'since lifting a box three weeks ago',
  'worse when sitting and better on walking',
  'without any trigger',
  'while climbing the stairs at home',
  'after the long drive to the coast',
  'as noted by the family',
  'and would like to go back to work',
  'which has been stable over the summer',
  'on most days of the week',
];
const HEADINGS = ['History of present illness', 'Family history', 'Physical exam', 'Assessment', 'Plan'];

/** What most of a chart is made of. */
const FILLER = [
  'Slept well and has kept the appointment with the dietician.',
  'Lives with her husband on the second floor of a house with a lift.',
  'Medication was gone through together and the list was brought up to date.',
  'The wound is dry and the dressing may stay until the next visit.',
  'Labs of last week are within the usual range for this patient.',
  'We talked about the plan for the coming weeks and about whom to call.',
];

/** A linear congruential generator: pages must not differ between runs. */
function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return below => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

/** HTML whose text has about this many characters. */
export function generatePage(characters: number, seed = 7): string {
  const random = createRandom(seed);
  const pick = (list: readonly string[]) => list[random(list.length)] ?? '';
  let length = 0;
  const sentence = () => {
    if (random(10) < 7) {
      const filler = pick(FILLER);
      length += filler.length + 1;
      return `${filler} `;
    }
    const finding = pick(FINDINGS);
    const [opener, rest] = [pick(OPENERS), pick(REST)];
    length += opener.length + finding.length + rest.length + 4;
    const inner = random(4) === 0 ? finding.replace(/(\w+)$/, '<b>$1</b>') : finding;
    return `${opener} ${inner} ${rest}. `;
  };
  const paragraph = () =>
    `<p class="note">${sentence()}${sentence()}<span class="by">${sentence()}</span></p>`;
  const list = () => `<ul>${`<li>${sentence()}</li>`}<li>${sentence()}</li></ul>`;
  const table = () =>
    `<table><tr><th scope="row">Today</th><td>${sentence()}</td><td>${sentence()}</td></tr></table>`;
  const parts: string[] = [];
  for (let visit = 1; length < characters; visit++) {
    const body = HEADINGS.map(
      heading => `<h3>${heading}</h3>${paragraph()}${paragraph()}${random(2) ? list() : table()}`,
    );
    parts.push(
      `<article class="visit"><h2>Visit ${visit}</h2><button>Edit</button>${body.join('')}</article>`,
    );
  }
  return `<!doctype html><meta charset="utf-8"><title>Chart</title>
<style>body{font:14px sans-serif;margin:0 auto;max-width:60em} .by{color:#555}</style>
<main>${parts.join('\n')}</main><div id="editor" contenteditable>A note. </div>`;
}
