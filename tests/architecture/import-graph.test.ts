import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const ROOMS = ['data', 'lib', 'page', 'platform', 'components', 'entrypoints'] as const;
type Room = (typeof ROOMS)[number];

/** Who may import values from whom. Types of data/ may be imported by everyone. */
const MAY_IMPORT: Record<Room, readonly Room[]> = {
  data: ['data'],
  lib: ['lib', 'data'],
  page: ['page', 'lib', 'data'],
  platform: ['platform', 'lib', 'data'],
  components: ['components', 'lib', 'data'],
  entrypoints: ['data', 'lib', 'page', 'platform', 'components'],
};

type Source = { file: string; room: Room; text: string };

function sourcesOf(room: Room): Source[] {
  return readdirSync(path.join(ROOT, room), { recursive: true, encoding: 'utf8' })
    .filter(name => /\.tsx?$/.test(name) && !name.includes('node_modules'))
    .map(name => ({
      file: path.join(room, name),
      room,
      text: readFileSync(path.join(ROOT, room, name), 'utf8'),
    }));
}

const SOURCES = ROOMS.flatMap(sourcesOf);
const IMPORT = /^(?:import|export)\s+(type\s+)?[^;]*?from\s+'([^']+)'/gm;

function importsOf({ file, text }: Source): { isType: boolean; specifier: string; room: Room | undefined }[] {
  return [...text.matchAll(IMPORT)].map(([, type, specifier = '']) => {
    const target = specifier.startsWith('.') ? path.join(path.dirname(file), specifier) : '';
    return { isType: type !== undefined, specifier, room: ROOMS.find(room => target.startsWith(`${room}/`)) };
  });
}

describe('rooms', () => {
  it('are all there', () => {
    for (const room of ROOMS)
      expect(
        SOURCES.some(source => source.room === room),
        room,
      ).toBe(true);
  });

  it.each(ROOMS)('%s imports only from rooms it may', room => {
    const wrong = SOURCES.filter(source => source.room === room).flatMap(source =>
      importsOf(source)
        .filter(({ room: target }) => target !== undefined && !MAY_IMPORT[room].includes(target))
        .map(({ specifier }) => `${source.file} → ${specifier}`),
    );
    expect(wrong).toEqual([]);
  });

  it('the browser API is used in platform and entrypoints only', () => {
    const users = SOURCES.filter(({ text }) => /from 'wxt\/browser'|\bchrome\.\w+\./.test(text)).map(
      ({ room }) => room,
    );
    expect([...new Set(users)].sort()).toEqual(['entrypoints', 'platform']);
  });

  it('lib and page write to no console and read no clock for logic', () => {
    const wrong = SOURCES.filter(({ room }) => room === 'lib').filter(({ text }) =>
      /\bconsole\.|Date\.now|Math\.random/.test(text),
    );
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });
});

describe('files', () => {
  const CODE = SOURCES.filter(({ file }) => !file.endsWith('.d.ts'));

  it('stay under 300 lines', () => {
    const long = CODE.filter(({ text }) => text.split('\n').length > 300).map(({ file }) => file);
    expect(long).toEqual([]);
  });

  it('hold no any, no non-null assertion and no silenced compiler', () => {
    const wrong = CODE.filter(({ text }) =>
      /@ts-(ignore|expect-error|nocheck)|\bas any\b|: any\b/.test(text),
    ).map(({ file }) => file);
    expect(wrong).toEqual([]);
  });

  it('entrypoints only wire', () => {
    const long = CODE.filter(({ room, text }) => room === 'entrypoints' && text.split('\n').length > 65).map(
      ({ file }) => file,
    );
    expect(long).toEqual([]);
  });

  it('put no HTML into a page as text', () => {
    const wrong = CODE.filter(({ text }) =>
      /innerHTML\s*=|insertAdjacentHTML|dangerouslySetInnerHTML/.test(text),
    ).map(({ file }) => file);
    expect(wrong).toEqual([]);
  });
});
