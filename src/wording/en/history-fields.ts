// What the parts of a register are called in English in its history, under the keys the Thai names set.
import type { HistoryFields } from '../th/history-fields.ts';

export const fields: HistoryFields = {
  organisation: {
    name: 'Office',
    columns: {
      kind: 'kind',
      name: 'full name',
      short_name: 'short name',
      district: 'district',
      province: 'province',
      own_words: 'words of its own',
    },
  },
  unit: { name: 'Unit of the office', columns: { name: 'name', aliases: 'other names' } },
  paper: {
    name: 'Paper',
    columns: {
      digits: 'digits',
      orientation: 'orientation',
      margin_left_mm: 'left margin (mm)',
      margin_top_mm: 'top margin (mm)',
      margin_right_mm: 'right margin (mm)',
      margin_bottom_mm: 'bottom margin (mm)',
      format: 'kind of PDF',
      memo_unit: 'unit that writes the memo',
      memo_through_clerk: 'through the chief administrator',
    },
  },
  kept_file: { name: 'Fonts and images', columns: { name: 'file' } },
  followup: {
    name: 'Follow-up',
    columns: {
      answers_close: 'answers close (month-day)',
      soon_days: 'days of early warning',
      holidays: 'days off',
    },
  },
  accepted_finding: { name: 'Finding called right', columns: { text: 'text', reason: 'reason' } },
  phrase: { name: 'Phrase', columns: { column_key: 'of column', text: 'sentence' } },
  catalogue_entry: {
    name: 'Item of the assessment',
    columns: { assessment_year: 'assessment', code: 'code', indicator_no: 'indicator', text: 'question' },
  },
  signer: {
    name: 'Signer',
    columns: { role: 'signs as', name: 'name', position: 'position', voice: 'text above the signature' },
  },
  fiscal_year: {
    name: 'Fiscal year',
    columns: {
      year: 'year',
      assessment_year: 'ITA assessment',
      heading: 'title above the table',
      introduction: 'introduction',
    },
  },
  year_column: { name: 'Column of the table', columns: { heading: 'heading', width_share: 'width (percent)' } },
  round: {
    name: 'Round',
    columns: {
      months: 'months',
      cover: 'cover',
      report_date: 'day of the report',
      memo_number: 'number of the memo',
      memo_date: 'day of the memo',
    },
  },
  measure_group: { name: 'Group', columns: { heading: 'heading' } },
  measure: { name: 'Row', columns: { flag: 'flag' } },
  statement_override: {
    name: 'Meaning of a sentence',
    columns: { sentence: 'sentence', occurrence: 'deadline', verdict: 'meaning', date: 'date' },
  },
  evidence: {
    name: 'Evidence',
    columns: {
      item: 'of item',
      name: 'called',
      date: 'date it shows',
      url: 'web address',
      click_path: 'clicks from the front page',
    },
  },
  issued_report: { name: 'issued report', columns: { number: 'number' } },
  issued_file: { name: 'file of an issued report', columns: { name: 'file name' } },
  roles: {
    fontRegular: 'regular font',
    fontBold: 'bold font',
    emblem: 'emblem',
    garuda: 'garuda',
    signature: 'scanned signature',
  },
  verdicts: { ignored: 'no deadline and no deed', due: 'a deadline', done: 'done', open: 'not done' },
  yes: 'yes',
  no: 'no',
};
