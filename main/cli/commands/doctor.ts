// `doctor`: everything there is to know of a register file's health, without writing a byte: integrity, journal, lock, backups, issued
// reports to the last byte, counts.
import { statSync } from 'node:fs';
import { forReading } from '../../../src/app/ports.ts';
import { ok } from '../../../src/result.ts';
import { toThaiDigits } from '../../../src/thai/digits.ts';
import * as english from '../../../src/wording/en/cli.ts';
import { issue as issueInEnglish } from '../../../src/wording/en/issue.ts';
import * as thai from '../../../src/wording/th/cli.ts';
import { type IssueWording, issue as issueInThai } from '../../../src/wording/th/issue.ts';
import { lockHolder } from '../../node/lock-file.ts';
import { journalPath } from '../../node/rollback-journal.ts';
import { argument, type Command, json, openStored } from '../command.ts';

export const doctor: Command = {
  usage: { arguments: ['FILE'], optionalArguments: 0, options: { json } },
  run: async (line, world) => {
    const path = argument(line, 0, world);
    const opened = openStored(path, forReading, world);
    if (!opened.ok) return opened;
    const { register, notices } = opened.value;
    const evidence = register.fiscalYears.flatMap((year) =>
      year.groups.flatMap((group) => group.measures.flatMap((measure) => measure.evidence)),
    );
    const missing = notices.find((notice) => notice.kind === 'evidenceMissing');
    const issues = opened.value.issues();
    const steps = opened.value.history({ measureId: null, limit: 1, before: null })[0]?.txn ?? 0;
    opened.value.close();
    const kept = issues.flatMap(({ files }) => files);
    const faults = await world.issueFiles.faults(path, kept);
    const groups = register.fiscalYears.flatMap((year) => year.groups);
    const backups = world.store.backups(path);
    const journalBytes = statSync(journalPath(path), { throwIfNoEntry: false })?.size ?? 0;
    const report = {
      path,
      integrity: 'ok',
      bytes: statSync(path).size,
      journal: journalBytes === 0 ? 'none' : 'hot',
      lock: lockHolder(path),
      backups: {
        count: backups.length,
        sound: backups.filter((backup) => backup.isSound).length,
        newest: backups[0]?.at ?? null,
      },
      evidence: {
        count: evidence.length,
        files: evidence.filter(({ kind }) => kind === 'file').length,
        missing: missing?.kind === 'evidenceMissing' ? missing.names : [],
      },
      issued: { count: issues.length, files: kept.length, faults: faults.map(({ name }) => name) },
      counts: {
        fiscalYears: register.fiscalYears.length,
        rounds: register.fiscalYears.flatMap((year) => year.rounds).length,
        groups: groups.length,
        measures: groups.flatMap((group) => group.measures).length,
        steps,
      },
    };
    const say = (words: Pick<typeof thai, 'doctor'>, issuedWords: IssueWording, digits: (count: number) => string) => [
      words.doctor.sound(path),
      words.doctor.counts(
        digits(report.counts.fiscalYears),
        digits(report.counts.measures),
        digits(report.counts.steps),
      ),
      words.doctor.backups(digits(report.backups.count), digits(report.backups.sound)),
      words.doctor.evidence(digits(report.evidence.count), digits(report.evidence.missing.length)),
      ...report.evidence.missing.map((name) => `  ${name}`),
      ...(issues.length === 0 ? [] : [issuedWords.doctor(issues.length, kept.length, faults.length)]),
      ...report.issued.faults.map((name) => `  ${name}`),
      ...(report.journal === 'hot' ? [words.doctor.hotJournal] : []),
      ...(report.lock ? [words.doctor.locked(report.lock.user, report.lock.host)] : []),
    ];
    return ok({
      json: report,
      lines: [...say(thai, issueInThai, toThaiDigits), ...say(english, issueInEnglish, String)],
    });
  },
};
