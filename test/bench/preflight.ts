// The check before printing of a large register: as a whole, and after an edit of one cell, when all but one measure is known.
import { referenceData } from '../../main/node/compose.ts';
import { readCatalogue } from '../../src/catalogue/read-catalogue.ts';
import type { PreflightTools } from '../../src/preflight/env.ts';
import { runPreflight } from '../../src/preflight/run.ts';
import { applyChange } from '../../src/register/apply.ts';
import type { Register } from '../../src/register/model.ts';
import { readWordList } from '../../src/thai/word-list.ts';
import { record, time } from './figures.ts';
import { largeRegister } from './register.ts';

const measures = 200;

export async function benchPreflight(): Promise<void> {
  record('preflight', 'reading the list of words', await time(5, () => readWordList(referenceData.words())));
  const tools: PreflightTools = {
    catalogue: readCatalogue(referenceData.catalogue()) ?? { indicators: [], items: [] },
    knownWords: readWordList(referenceData.words()),
    today: '2026-11-23',
  };
  let register = variedRegister();
  const run = () => {
    const [year] = register.fiscalYears;
    return runPreflight(register, year?.id ?? '', year?.rounds[0]?.id ?? '', tools);
  };
  // Other measures each time, so that nothing is known of them but the words.
  const whole = await time(5, () => {
    register = variedRegister();
    return run();
  });
  record('preflight', `check of ${measures} measures, whole`, whole, { notes: [`${run().length} findings`] });
  const measureId = register.fiscalYears[0]?.groups[5]?.measures[0]?.id ?? '';
  const edit = await time(20, (at) => {
    const text = `๑) จัดทำแผนครั้งที่ ${at + 2}\n๒) เผยแพร่ ลิงค์`;
    const applied = applyChange(register, {
      kind: 'setCell',
      cell: { measureId, column: 'steps', roundId: null },
      text,
    });
    if (!applied.ok) throw new Error(applied.error.kind);
    register = applied.value.register;
    return run();
  });
  record('preflight', '  after one edit', edit);
}

/** The sample's measures with words and dates of their own, so that they do not all say the same. */
function variedRegister(): Register {
  const register = largeRegister(measures);
  let place = 0;
  const varied = (text: string): string =>
    text
      .replace(/แผน/gu, `แผนที่ ${place} `)
      .replace(/(?<=วันที่ )[๐-๙]{1,2}/gu, () => String.fromCharCode(0x0e51 + (place % 8)));
  return {
    ...register,
    fiscalYears: register.fiscalYears.map((year) => ({
      ...year,
      groups: year.groups.map((group) => ({
        ...group,
        measures: group.measures.map((measure) => {
          place += 1;
          return {
            ...measure,
            steps: varied(measure.steps),
            reporting: varied(measure.reporting),
            actions: Object.fromEntries(Object.entries(measure.actions).map(([id, text]) => [id, varied(text)])),
          };
        }),
      })),
    })),
  };
}
