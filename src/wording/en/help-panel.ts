// The English texts of the help; the keys follow the Thai.
import type { HelpWording } from '../th/help-panel.ts';
import { filePages } from './help-files.ts';
import { workPages } from './help-work.ts';

export const help: HelpWording = {
  commands: {
    help: 'Help',
    saveManual: 'Print the manual as a PDF…',
  },
  button: 'Help',
  buttonOf: (page) => `Help: ${page}`,
  title: 'Help',
  contents: 'Contents',
  toContents: 'Back to contents',
  previous: 'Previous',
  next: 'Next',
  place: (page, all) => `Page ${page} of ${all}`,
  number: (page) => String(page),
  notes: 'Good to know',
  links: 'See also',
  enlarge: 'Larger picture',

  search: {
    field: 'Search the help',
    placeholder: 'Type a word, such as items',
    found: (pages) => (pages === 1 ? 'Found on 1 page' : `Found on ${pages} pages`),
    none: (query) => `“${query}” is not in the help. Try a shorter word, or see the contents below.`,
    keys: '↑ ↓ choose · Enter open · Esc clear',
  },

  manual: {
    title: 'User manual',
    subject: 'Ten things that are done often, with pictures',
    lead: 'Each is told on one page. The same pages open in the program from the “Help” buttons or with Shift+F1.',
    contents: 'Contents',
    onPage: (title, page) => `${title} (page ${page})`,
    pageLabel: 'Page {page}/{pages}',
    version: (version) => `Program version ${version}`,
    fileName: 'Manual of the ITA register',
    saving: 'Making the manual…',
    saved: (path, pages) => `Saved the manual, ${pages} page${pages === 1 ? '' : 's'}: ${path}`,
  },

  pages: { ...workPages, ...filePages },
};
