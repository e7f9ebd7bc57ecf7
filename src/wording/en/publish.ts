// The English texts of what is given out; the keys are the Thai ones.
import type { publish as thai } from '../th/publish.ts';

/** The first few codes; a long list helps nobody. */
const codes = (all: readonly string[]) => `${all.slice(0, 12).join(', ')}${all.length > 12 ? ' …' : ''}`;

export const publish: typeof thai = {
  commands: {
    exportDocx: 'Export to Word',
    exportDocxNumbered: 'Export to Word with automatic numbering',
    exportXlsx: 'Export to Excel',
    exportCsv: 'Export as CSV',
    exportJson: 'Export the whole register as JSON',
    exportHtml: 'Export as a web page',
    exportItas: 'Export the links for ITAS',
    copyItas: 'Copy the links for ITAS',
  },
  alsoCalled: {
    exportDocx: 'docx document editable',
    exportDocxNumbered: 'docx document list numbers',
    exportXlsx: 'xlsx spreadsheet',
    exportCsv: 'comma separated other programs',
    exportJson: 'data other programs',
    exportHtml: 'html web site publish',
    exportItas: 'url nacc',
    copyItas: 'url nacc',
  },
  menu: 'Export',
  menuNote: 'Word · Excel · CSV · JSON · web · ITAS',
  entries: {
    exportDocx: 'Word (.docx), to be edited',
    exportDocxNumbered: 'Word (.docx), automatic numbering',
    exportXlsx: 'Excel (.xlsx): measures, duties, evidence',
    exportCsv: 'CSV (.csv), a row a measure',
    exportJson: 'JSON (.json), the whole register',
    exportHtml: 'Web page (.html) for the web site',
    exportItas: 'Links for ITAS (.xlsx .csv .txt)',
    copyItas: 'Copy the links for ITAS as text',
  },
  working: 'Making the file…',
  stop: 'Stop',
  saved: (path) => `Exported: ${path}`,
  missing: (all) => `${all.length} items have no link yet: ${codes(all)}`,
  copied: 'The links are copied; paste them into ITAS or a document.',
  itasEndings: 'a name that ends in .xlsx, .csv or .txt',
  fileNames: {
    report: (office, year, months) => `ITA report ${office} ${year} ${months} months`,
    table: (office, year, months) => `ITA measures ${office} ${year} ${months} months`,
    register: (office) => `ITA register data ${office}`.trim(),
    itas: (office, year) => `ITAS links ${office} ${year}`,
  },
  paths: {
    exportDocx: 'Where to save the Word file',
    exportXlsx: 'Where to save the Excel file',
    exportCsv: 'Where to save the CSV file',
    exportJson: 'Where to save the JSON file',
    exportHtml: 'Where to save the web page',
    exportItas: 'Where to save the links (.xlsx, .csv or .txt)',
  },
  dialogs: {
    exportDocxTitle: 'Save the report as a Word file',
    exportXlsxTitle: 'Save the table as an Excel file',
    exportCsvTitle: 'Save the table as a CSV file',
    exportJsonTitle: 'Save the register’s data as a JSON file',
    exportHtmlTitle: 'Save the report as a web page',
    exportItasTitle: 'Save the links for ITAS',
  },
  fileKinds: {
    docx: 'Word document',
    xlsx: 'Excel workbook',
    csv: 'CSV table',
    json: 'JSON data',
    html: 'Web page',
    txt: 'Text',
  },
};
