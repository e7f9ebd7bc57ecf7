// `publish`: the files that go onto a web site of an issued round, as one new folder with the list of their checksums.
import { publishIssue } from '../../../src/app/issue-publish.ts';
import { forReading } from '../../../src/app/ports.ts';
import type { PublishedPdf } from '../../../src/issue/issue.ts';
import { ok } from '../../../src/result.ts';
import { issue as english } from '../../../src/wording/en/issue.ts';
import { issue as thai } from '../../../src/wording/th/issue.ts';
import { argument, type Command, failed, invalidOption, json, openSession } from '../command.ts';
import { findIssueOf, issuePorts } from '../issue-ports.ts';
import { wantedRound } from '../read-round.ts';

const pdfs: readonly PublishedPdf[] = ['best', 'scan', 'signed', 'original'];

export const publish: Command = {
  usage: {
    arguments: ['FILE'],
    optionalArguments: 0,
    options: {
      round: { value: '6|12', isNeeded: false },
      year: { value: '2566', isNeeded: false },
      number: { value: 'N', isNeeded: false },
      pdf: { value: pdfs.join('|'), isNeeded: false },
      to: { value: 'FOLDER', isNeeded: true },
      json,
    },
  },
  run: async (line, world) => {
    const wanted = wantedRound(line);
    if (!wanted.ok) return wanted;
    const typed = line.options.pdf ?? 'best';
    const pdf = pdfs.find((known) => known === typed);
    if (pdf === undefined) return invalidOption('pdf', thai.expected.pdf, english.expected.pdf);
    const registerPath = argument(line, 0, world);
    const opened = openSession(registerPath, forReading, world);
    if (!opened.ok) return opened;
    const issues = opened.value.issues();
    opened.value.close();
    const issue = findIssueOf(issues, { number: line.options.number, ...wanted.value });
    if (issue === null) return failed({ kind: 'refused', reason: 'nothingIssued' });
    const folder = world.resolvePath(line.options.to ?? '');
    const published = await publishIssue(issue, { registerPath, folder, pdf }, issuePorts(world));
    if (!published.ok) return failed(published.error);
    const { folder: made, files } = published.value;
    return ok({
      json: { number: issue.number, ...published.value },
      lines: [
        thai.published(made, files.length),
        ...files.map((name) => `  ${name}`),
        english.published(made, files.length),
      ],
    });
  },
};
