/** Records shown as names and values, one of which says whether they still hold. */
import { afterEach, describe, expect, it } from 'vitest';
import { start } from './support/start.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

const ROW = 'style="display:flex"';

describe('a record', () => {
  it.each([
    [
      'a list of terms',
      '<dl><dt>Diagnosis</dt><dd>sciatica</dd><dt>Since</dt><dd>2016</dd><dt>Verification status</dt><dd>Ruled out</dd></dl>',
      'negated',
    ],
    [
      'a table, the status first',
      '<table><tr><th>Clinical Status:</th><td>Ruled out</td></tr><tr><th>Code</th><td><div>sciatica</div></td></tr></table>',
      'negated',
    ],
    [
      'rows of boxes',
      `<div><div ${ROW}><b>Problem</b><b>sciatica</b></div><div ${ROW}><b>Status</b><b>Ruled out</b></div></div>`,
      'negated',
    ],
    [
      'boxes in pairs',
      `<div style="display:grid"><b>Name</b><b>sciatica</b><b>Status</b><b>Ruled out</b></div>`,
      'negated',
    ],
    [
      'one that goes on',
      '<dl><dt>Diagnosis</dt><dd>sciatica</dd><dt>Status</dt><dd>Active</dd></dl>',
      'affirmed',
    ],
    [
      'one with two statuses',
      '<dl><dt>Diagnosis</dt><dd>sciatica</dd><dt>Clinical status</dt><dd>Active</dd><dt>Verification status</dt><dd>Ruled out</dd></dl>',
      'negated',
    ],
    [
      'what is not the name of it',
      '<dl><dt>Note</dt><dd>sciatica</dd><dt>Status</dt><dd>Ruled out</dd></dl>',
      'affirmed',
    ],
    [
      'another status',
      '<dl><dt>Diagnosis</dt><dd>sciatica</dd><dt>Marital status</dt><dd>Ruled out</dd></dl>',
      'affirmed',
    ],
  ])('is read with its status: %s', async (_, html, expected) => {
    document.body.innerHTML = html;
    const { mentions } = await start();
    expect(mentions().map(({ assertion }) => assertion)).toEqual([expected]);
  });

  const record = (name: string, status: string) =>
    `<dt>Diagnosis</dt><dd>${name}</dd><dt>Status</dt><dd>${status}</dd>`;
  const turned = (name: string, status: string) =>
    `<dt>Status</dt><dd>${status}</dd><dt>Diagnosis</dt><dd>${name}</dd>`;
  it.each([
    ['after its name', record],
    ['before it', turned],
  ])('has its own status, and not that of the next one: %s', async (_, written) => {
    document.body.innerHTML = `<dl>${written('sciatica', 'Active')}${written('numbness', 'Ruled out')}${written('foot drop', 'Active')}</dl>`;
    const { mentions } = await start();
    expect(mentions().map(({ assertion }) => assertion)).toEqual(['affirmed', 'negated', 'affirmed']);
  });

  it('is followed when its status changes', async () => {
    document.body.innerHTML = `<dl>${record('sciatica', '<b id=s>Active</b>')}</dl>`;
    const { reading, mentions } = await start();
    const read = () => mentions().map(({ assertion }) => assertion);
    const status = document.getElementById('s') as HTMLElement;
    expect(read()).toEqual(['affirmed']);
    status.textContent = 'Ruled out';
    await reading.whenIdle();
    expect(read()).toEqual(['negated']);
    status.textContent = 'Active';
    await reading.whenIdle();
    expect(read()).toEqual(['affirmed']);
  });
});
