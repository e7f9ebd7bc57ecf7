// What a page of help is made of: plain data that the window draws and the typesetter prints. It must not know any text, language or
// drawing.

/** The pages in the order of the contents. */
export const helpPageIds = [
  'firstReport',
  'lists',
  'dates',
  'preflight',
  'nextYear',
  'importing',
  'signing',
  'backup',
  'moving',
  'limits',
] as const;

export type HelpPageId = (typeof helpPageIds)[number];

/** A stretch of a text. */
export type HelpPart =
  | { readonly kind: 'text'; readonly text: string }
  /** What stands on a button, menu or field, in its own words. */
  | { readonly kind: 'name'; readonly text: string }
  /** Keys pressed together, each by the word on it. */
  | { readonly kind: 'keys'; readonly keys: readonly string[] };

export type HelpText = readonly HelpPart[];

export interface HelpPicture {
  /** Its file under assets/help, without the ending; PNG, of a window in Thai. */
  readonly name: string;
  readonly caption: string;
  /** What it shows, for who does not see it. */
  readonly alt: string;
}

export type HelpBlock =
  | { readonly kind: 'paragraph'; readonly text: HelpText }
  /** Done one after another. */
  | { readonly kind: 'steps'; readonly items: readonly HelpText[] }
  /** In no order. */
  | { readonly kind: 'points'; readonly items: readonly HelpText[] }
  | { readonly kind: 'picture'; readonly picture: HelpPicture }
  | { readonly kind: 'notes'; readonly items: readonly HelpText[] }
  | { readonly kind: 'links'; readonly pages: readonly HelpPageId[] };

export interface HelpPage {
  readonly id: HelpPageId;
  /** The question it answers. */
  readonly title: string;
  readonly blocks: readonly HelpBlock[];
}

/** A part as it is read: a name in quotation marks, keys joined by a plus. */
export function partText(part: HelpPart): string {
  if (part.kind === 'keys') return part.keys.join('+');
  return part.kind === 'name' ? `“${part.text}”` : part.text;
}

/** All parts of a text as they are read. */
export function plainText(text: HelpText): string {
  return text.map(partText).join('');
}
