// The sheet to fill ITAS from: for each item of the assessment's open data the links that prove it, with the way to click there, and
// the items that still have none. As a table, and as text to copy. It must not know how a sheet is written.
import { catalogueOfYear } from '../catalogue/catalogue.ts';
import { readGroupHeading } from '../register/group-heading.ts';
import { readIssue } from '../register/item-code.ts';
import type { LinkEvidence } from '../register/model.ts';
import { captions, itasStates, sheetNames, titles } from './file-words.ts';
import type { RoundPublication } from './publication.ts';
import type { Sheet, Workbook } from './workbook.ts';

export interface ItasItem {
  /** "O12"; of a measure that is no item of the open data its own code, or null. */
  readonly code: string | null;
  /** The item's name, or the measure's question. */
  readonly name: string;
  readonly links: readonly LinkEvidence[];
  readonly state: keyof typeof itasStates;
}

export type ItasSource = Pick<RoundPublication, 'register' | 'fiscalYear' | 'catalogue'>;

/**
 * Every O item of the assessment year that the measures answer, in the order of its number, with all links of its measures; behind
 * them the links of measures that are no such item, since a link that is left out in silence is a link lost.
 */
export function itasItems({ register, fiscalYear, catalogue }: ItasSource): readonly ItasItem[] {
  const linked = fiscalYear.groups.flatMap(({ heading, measures }) => {
    const { instrument } = readGroupHeading(heading);
    return measures.map((measure) => ({
      ...readIssue(measure.issue, instrument),
      links: measure.evidence.filter((piece) => piece.kind === 'link'),
    }));
  });
  const year = catalogueOfYear(catalogue, register.catalogueEntries, fiscalYear.assessmentYear);
  const items = year.items.filter(({ code }) => code.startsWith('O'));
  const known = new Set<string | null>(items.map(({ code }) => code));
  return [
    ...items.map(({ code, text }): ItasItem => {
      const links = linked.flatMap((measure) => (measure.code === code ? measure.links : []));
      return { code, name: text, links, state: links.length === 0 ? 'missing' : 'linked' };
    }),
    ...linked
      .filter(({ code, links }) => links.length > 0 && !known.has(code))
      .map(({ code, question, links }): ItasItem => ({ code, name: question, links, state: 'elsewhere' })),
  ];
}

/** How a link is told of in ITAS: the way to it, else what it is called. */
function descriptionOf({ clickPath, name }: LinkEvidence): string {
  return clickPath.trim() === '' ? name : clickPath;
}

/** One row a link, or one row for an item without any. */
export function itasSheet(source: ItasSource): Sheet {
  return {
    name: sheetNames.itas,
    columns: [
      { heading: captions.itasItem, width: 8 },
      { heading: captions.itasName, width: 50 },
      { heading: captions.url, width: 60 },
      { heading: captions.itasDescription, width: 60 },
      { heading: captions.itasState, width: 24 },
    ],
    rows: itasItems(source).flatMap(({ code, name, links, state }) => {
      if (links.length === 0) return [[code, name || null, null, null, itasStates[state]]];
      return links.map((link) => [code, name || null, link.url, descriptionOf(link) || null, itasStates[state]]);
    }),
  };
}

/** The sheet as a file of its own, under a title that names office and year. */
export function itasWorkbook(source: ItasSource): Workbook {
  const { register, fiscalYear } = source;
  const title = titles.itas(register.organisation.name, fiscalYear.assessmentYear);
  return { title, creator: register.organisation.name, sheets: [itasSheet(source)] };
}

/** The same as plain text: an item a paragraph, under it each link and the way to it. */
export function itasText(source: ItasSource): string {
  const { register, fiscalYear } = source;
  const items = itasItems(source);
  const ofYear = items.filter(({ state }) => state !== 'elsewhere');
  const withLinks = ofYear.filter(({ state }) => state === 'linked').length;
  const head = [
    titles.itas(register.organisation.name, fiscalYear.assessmentYear),
    titles.itasCount(withLinks, ofYear.length),
  ];
  const paragraphs = items.map(({ code, name, links, state }) => {
    const first = [code, oneLine(name), state === 'linked' ? '' : `(${itasStates[state]})`];
    const lines = links.flatMap((link) => [link.url, descriptionOf(link)].filter((line) => line !== '').map(oneLine));
    return [first.filter((part) => part !== null && part !== '').join(' '), ...lines.map((line) => `   ${line}`)].join(
      '\n',
    );
  });
  return `${[head.join('\n'), ...paragraphs].join('\n\n')}\n`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
