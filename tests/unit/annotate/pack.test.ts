import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annotatorOf } from '../../../lib/annotate/annotator.ts';
import { compile } from '../../../lib/annotate/compile.ts';
import { NumberReader, NumberWriter } from '../../../lib/annotate/number-text.ts';
import { packCompiled, unpackCompiled } from '../../../lib/annotate/pack-compiled.ts';
import { loadProjectChart } from '../../../scripts/reference/load-annotator.ts';
import { QUIET_NOTES } from '../../fixtures/quiet-notes.ts';
import { VIGNETTES } from '../../fixtures/vignettes.ts';
import { lexicon } from './reader.ts';

const NOTES = [...QUIET_NOTES.map(({ text }) => text), ...VIGNETTES.map(({ text }) => text)];

describe('numbers as text', () => {
  test('come back as they went in', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), numbers => {
        const out = new NumberWriter();
        for (const number of numbers) out.put(number);
        const from = new NumberReader(JSON.parse(JSON.stringify(out.text)));
        expect(numbers.map(() => from.next())).toEqual(numbers);
      }),
    );
  });
  test('rising ones too', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat()), numbers => {
        const rising = numbers.sort((a, b) => a - b);
        const out = new NumberWriter();
        out.putRising(rising);
        expect(new NumberReader(out.text).nextRising()).toEqual(rising);
      }),
    );
  });
});

describe('packed tables', () => {
  test('read every note as the tables do: the lexicon of the tests and the one of the project', async () => {
    const project = await loadProjectChart();
    for (const whole of [lexicon, project.lexicon]) {
      const compiled = compile(whole);
      const packed: unknown = JSON.parse(JSON.stringify(packCompiled(compiled)));
      const [made, unpacked] = [compiled, unpackCompiled(packed as ReturnType<typeof packCompiled>)].map(
        annotatorOf,
      );
      for (const note of NOTES) expect(unpacked?.annotate(note)).toEqual(made?.annotate(note));
    }
  });
  test('packing what was unpacked gives the same', () => {
    const packed = packCompiled(compile(lexicon));
    expect(packCompiled(unpackCompiled(packed))).toEqual(packed);
  });
});
