// `import`: a report as tab-separated text into a register, which is made when it is not there.
import { importAsChange, importReport } from '../../../src/app/import-report.ts';
import { forWriting } from '../../../src/app/ports.ts';
import type { AppError } from '../../../src/errors.ts';
import { ok } from '../../../src/result.ts';
import * as english from '../../../src/wording/en/cli.ts';
import * as thai from '../../../src/wording/th/cli.ts';
import { argument, type Command, createFile, failed, json, monthsOf, openSession, yearOf } from '../command.ts';
import { noticeLines } from '../notices.ts';
import { readSourceText } from '../source-text.ts';

export const importSource: Command = {
  usage: {
    arguments: ['FILE', 'SOURCE'],
    optionalArguments: 0,
    options: { year: { value: '2566', isNeeded: false }, round: { value: '6|12', isNeeded: false }, json },
  },
  run: async (line, world) => {
    const year = yearOf(line);
    const months = monthsOf(line);
    if (!year.ok) return year;
    if (!months.ok) return months;
    const file = argument(line, 0, world);
    const sourcePath = argument(line, 1, world);
    const source = readSourceText(sourcePath);
    if (!source.ok) return failed(source.error);
    const imported = importReport(source.value, world.newId, {
      ...(year.value === null ? {} : { fiscalYear: year.value }),
      ...(months.value === null ? {} : { months: months.value }),
    });
    if (!imported.ok) return failed(withPath(imported.error, sourcePath));

    let notices = imported.value.notices;
    if (world.files.exists(file)) {
      const opened = openSession(file, forWriting, world);
      if (!opened.ok) return opened;
      const session = opened.value;
      const planned = importAsChange(session.register(), imported.value);
      const outcome = planned.ok ? session.change(session.snapshot().revision, planned.value.change) : planned;
      session.close();
      if (planned.ok) notices = planned.value.notices;
      if (!outcome.ok) return failed(outcome.error);
    } else {
      const created = await createFile(file, imported.value.register, world);
      if (!created.ok) return created;
    }

    const [fiscalYear] = imported.value.register.fiscalYears;
    const groups = fiscalYear?.groups ?? [];
    const counts = {
      organisations: 1,
      fiscalYear: fiscalYear?.year ?? 0,
      round: fiscalYear?.rounds[0]?.months ?? 6,
      groups: groups.length,
      measures: groups.reduce((sum, group) => sum + group.measures.length, 0),
    };
    const say = (words: typeof thai.results) =>
      words.imported(counts.measures, counts.groups, counts.fiscalYear, counts.round);
    return ok({
      json: { path: file, ...counts, tables: imported.value.recognition.tables, notices },
      lines: [say(thai.results), say(english.results), ...noticeLines(notices)],
    });
  },
};

function withPath(error: AppError, path: string): AppError {
  return error.kind === 'sourceUnreadable' ? { ...error, path } : error;
}
