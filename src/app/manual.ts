// The pages of help as a printed manual: what the document is made of, and the application's verb that saves it. The one way for window
// and command line.
import type { Language } from '../contract/contract.ts';
import type { Handlers } from '../contract/dispatch.ts';
import { helpPages } from '../help/pages.ts';
import type { ManualDocument } from '../report/manual-document.ts';
import { fail, ok } from '../result.ts';
import { toThaiDigits } from '../thai/digits.ts';
import { windowWording as english } from '../wording/en/window.ts';
import { windowWording as thai } from '../wording/th/window.ts';
import type { Now, ReportPrinter, WholeFiles } from './ports.ts';

/** The manual in a language of the window, of this version of the program. */
export function buildManual(language: Language, version: string): ManualDocument {
  const words = language === 'th' ? thai : english;
  const { manual, notes, links } = words.help;
  return {
    kind: 'manual',
    language,
    title: manual.title,
    subject: manual.subject,
    programName: words.productName,
    version: manual.version(language === 'th' ? toThaiDigits(version) : version),
    lead: manual.lead,
    contents: manual.contents,
    notes,
    links,
    pageLabel: manual.pageLabel,
    onPage: manual.onPage('{title}', '{page}'),
    pages: helpPages(words),
  };
}

export interface ManualParts {
  readonly printer: ReportPrinter;
  readonly files: WholeFiles;
  readonly now: Now;
  readonly version: string;
  readonly isPermitted: (path: string) => boolean;
}

/** The handler of the manual. */
export function createManualHandlers(parts: ManualParts): Pick<Handlers, 'help.saveManual'> {
  const { printer, files, now, version, isPermitted } = parts;
  return {
    'help.saveManual': async ({ path, language }) => {
      if (!isPermitted(path)) return fail({ kind: 'refused', reason: 'pathNotChosen' });
      const printed = await printer.print(buildManual(language, version), now());
      if (!printed.ok) return printed;
      const written = files.write(path, printed.value.pdf);
      return written.ok ? ok({ path, pageCount: printed.value.pageCount }) : written;
    },
  };
}
