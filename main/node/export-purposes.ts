// Which kinds of files a question for a path may answer that asks where something given out goes.
import type { PathPurpose } from '../../src/contract/contract.ts';
import type { FileEnding } from '../../src/publish/publication.ts';

/** The first is added where a name has none of them; other purposes are not here. */
export const exportEndings: Readonly<Partial<Record<PathPurpose, readonly [FileEnding, ...FileEnding[]]>>> = {
  exportDocx: ['docx'],
  exportXlsx: ['xlsx'],
  exportCsv: ['csv'],
  exportJson: ['json'],
  exportHtml: ['html'],
  exportItas: ['xlsx', 'csv', 'txt'],
};
