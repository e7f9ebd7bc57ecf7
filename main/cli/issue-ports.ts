// What issued reports need of the world of a command, and which of a register's issues a line means.
import type { IssueFilePorts } from '../../src/app/issue-files.ts';
import type { IssuePublishPorts } from '../../src/app/issue-publish.ts';
import type { IssuePorts } from '../../src/app/issue-report.ts';
import { preflightToolsOf } from '../../src/app/preflight-tools.ts';
import type { IssuedReport } from '../../src/issue/issue.ts';
import { isSameNumber } from '../../src/issue/number.ts';
import type { RoundMonths } from '../../src/register/model.ts';
import type { World } from './world.ts';

/** The ports of issuing, of files that come later and of publishing. */
export function issuePorts(world: World): IssuePorts & IssueFilePorts & IssuePublishPorts {
  return {
    ...world,
    utf8: (text) => new TextEncoder().encode(text),
    textOf: (bytes) => new TextDecoder().decode(bytes),
    preflightTools: () => preflightToolsOf(world.reference, world.now()),
  };
}

export interface WantedIssue {
  readonly number: string | undefined;
  /** พ.ศ. of the fiscal year. */
  readonly year: number | null;
  readonly months: RoundMonths | null;
}

/** The newest issue that fits all that is said of it, or null. */
export function findIssueOf(
  issues: readonly IssuedReport[],
  { number, year, months }: WantedIssue,
): IssuedReport | null {
  const fits = (issue: IssuedReport) =>
    (number === undefined || isSameNumber(issue.number, number)) &&
    (year === null || issue.year === year) &&
    (months === null || issue.months === months);
  return issues.findLast(fits) ?? null;
}
