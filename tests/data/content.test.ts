import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileOf } from '../../data/rules/walk.ts';
import { toCanonicalYaml } from '../../scripts/reference/canonical.ts';
import { toBundle, toSearchDocuments, toSummaries } from '../../scripts/reference/compile.ts';
import { loadData } from '../../scripts/reference/load-data.ts';

const { data, problems } = await loadData();

describe('the reference', () => {
  it('loads without a problem', () => {
    expect(problems).toEqual([]);
  });

  it('cites only sources that travel with the entry', () => {
    for (const entry of data.entries) {
      const { sources } = toBundle(entry, data.sources);
      expect(sources.length, fileOf(entry)).toBeGreaterThan(0);
      for (const key of entry.definition.sources) expect(sources.map(source => source.key)).toContain(key);
    }
  });

  it('compiles a search document and a line for every entry, in the order of ids', () => {
    const ids = data.entries.map(({ id }) => id).sort();
    expect(toSearchDocuments(data.entries).map(({ id }) => id)).toEqual(ids);
    expect(toSummaries(data.entries).map(({ id }) => id)).toEqual(ids);
  });

  it('compiles the same whatever the order of files', () => {
    const reversed = [...data.entries].reverse();
    expect(toSearchDocuments(reversed)).toEqual(toSearchDocuments(data.entries));
  });
});

describe('loading bad content', () => {
  it('reports every problem of every file at once, with file, field and what to do', async () => {
    const dir = mkdtempSync(path.join(os.tmpdir(), 'ramus-data-'));
    for (const folder of ['causes', 'symptoms', 'tests', 'treatments', 'anatomy'])
      mkdirSync(path.join(dir, folder));
    writeFileSync(path.join(dir, 'causes/a.yaml'), 'kind: cause\nname: A\n');
    writeFileSync(path.join(dir, 'symptoms/b.yaml'), 'name: "unclosed\n');
    writeFileSync(path.join(dir, 'tests/Bad_Name.yaml'), 'kind: test\n');
    writeFileSync(path.join(dir, 'sources.yaml'), '{}\n');
    writeFileSync(path.join(dir, 'redirects.yaml'), '{}\n');
    const bad = await loadData(dir);
    const files = new Set(bad.problems.map(({ file }) => file));
    expect([...files].sort()).toEqual(['causes/a.yaml', 'symptoms/b.yaml', 'tests/Bad_Name.yaml']);
    expect(
      bad.problems.find(({ file, field }) => file === 'causes/a.yaml' && field === 'definition'),
    ).toBeDefined();
    for (const { message, tip } of bad.problems) expect(message.length * tip.length).toBeGreaterThan(0);
    expect(bad.data.entries).toEqual([]);
  });
});

describe('canonical form', () => {
  it('puts short lists on one line and never folds', () => {
    expect(
      toCanonicalYaml({ sources: ['a', 'b'], text: 'word '.repeat(60).trim() }).split('\n'),
    ).toHaveLength(3);
  });

  it('is stable: writing what was written changes nothing', async () => {
    const { parse } = await import('yaml');
    for (const { id: _id, ...entry } of data.entries.slice(0, 20)) {
      const text = toCanonicalYaml(entry);
      expect(toCanonicalYaml(parse(text))).toBe(text);
    }
  });
});
