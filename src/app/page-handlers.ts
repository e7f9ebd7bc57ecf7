// The application's word on where the printed pages end: of the register as it is now, kept until the register changes. It decides
// what is asked of the printer and what is known already; it must not know how pages come about.
import type { CallInput, MapOfPages } from '../contract/contract.ts';
import type { Handlers } from '../contract/dispatch.ts';
import { findRound } from '../register/find.ts';
import type { Register } from '../register/model.ts';
import { fail, ok, type Result } from '../result.ts';
import { bangkokDate } from '../thai/calendar.ts';
import type { Now, PlannedPages, ReportPrinter } from './ports.ts';
import { planPaper } from './print-report.ts';

export interface PageParts {
  readonly printer: ReportPrinter;
  readonly now: Now;
  /** The open register, its revision and where it lies, or null. */
  readonly open: () => OpenPages | null;
}

interface OpenPages {
  readonly register: Register;
  readonly revision: number;
  readonly path: string;
}

type Answer = Promise<Result<PlannedPages>>;

/** What was asked of one state of the register. */
interface Asked {
  readonly register: Register | null;
  readonly signal: { aborted: boolean };
  /** By paper, given or on their way. */
  readonly answers: Map<string, Answer>;
}

/** The handler of the pages, with nothing known at first. */
export function createPageHandlers({ printer, now, open }: PageParts): Pick<Handlers, 'report.map'> {
  let asked: Asked = { register: null, signal: { aborted: false }, answers: new Map() };

  const answerTo = (question: CallInput<'report.map'>, { register, path }: OpenPages): Answer => {
    if (asked.register !== register) {
      // What was to be known of an earlier state nobody needs any more.
      asked.signal.aborted = true;
      asked = { register, signal: { aborted: false }, answers: new Map() };
    }
    const { answers, signal } = asked;
    const { roundId, document = 'report', signatures = [], units, asOf } = question;
    const today = bangkokDate(now());
    const paper = JSON.stringify([document, roundId, signatures, units, asOf, today]);
    const known = answers.get(paper);
    if (known) return known;
    const fiscalYearId = findRound(register, roundId)?.fiscalYear.id ?? '';
    const source = { fiscalYearId, roundId, signatures, units, asOf };
    const answer = planPaper(document, register, source, printer, today, { registerPath: path, signal });
    answers.set(paper, answer);
    // A fault may be over when it is asked again.
    answer.catch(() => answers.delete(paper));
    return answer;
  };

  return {
    'report.map': async (question) => {
      const pages = open();
      if (!pages) return fail({ kind: 'refused', reason: 'noRegisterOpen' });
      if (!findRound(pages.register, question.roundId)) return fail({ kind: 'refused', reason: 'unknownRound' });
      const planned = await answerTo(question, pages);
      return planned.ok ? ok(told(planned.value, pages.revision)) : planned;
    },
  };
}

function told({ map, sketches }: PlannedPages, revision: number): MapOfPages {
  const pages = map.pages.flatMap(({ number, kind, fragments, blocks = [], evidence = [] }, index) => {
    const sketch = sketches[index];
    return sketch ? [{ number, kind, fragments, blocks, evidence, sketch }] : [];
  });
  return { revision, pages };
}
