// What the styles of a Word document say about numbering and hidden text, through the styles each is based on.
import { isOn, listOf } from './docx-numbering.ts';
import { childOf, childrenOf, type XmlElement } from './xml-tree.ts';

export interface StyleList {
  readonly list: string;
  readonly level: number | null;
}

export interface DocxStyles {
  /** The style of paragraphs that name none. */
  readonly usual: string;
  /** The list of a paragraph style, and its level where a style says it; null without numbering. */
  list(styleId: string): StyleList | null;
  isHidden(styleId: string): boolean;
}

/** More than Word allows; a ring of styles ends here. */
const mostBases = 20;

/** The styles of a document; one without a part of styles has none. */
export function readDocxStyles(part: XmlElement | null): DocxStyles {
  const styles = new Map<string, XmlElement>();
  let usual = '';
  for (const style of childrenOf(part ?? undefined, 'w:style')) {
    const id = style.attributes.get('w:styleId') ?? '';
    if (!styles.has(id)) styles.set(id, style);
    const isUsual = /^(?:1|true|on)$/i.test(style.attributes.get('w:default') ?? '');
    if (isUsual && style.attributes.get('w:type') === 'paragraph') usual = id;
  }

  /** A style and those it is based on, itself first. */
  function chain(styleId: string): readonly XmlElement[] {
    const found: XmlElement[] = [];
    let style = styles.get(styleId);
    while (style && found.length < mostBases) {
      found.push(style);
      style = styles.get(childOf(style, 'w:basedOn')?.attributes.get('w:val') ?? '');
    }
    return found;
  }

  function list(styleId: string): StyleList | null {
    let level: number | null = null;
    for (const style of chain(styleId)) {
      const place = listOf(childOf(style, 'w:pPr'));
      if (!place) continue;
      level ??= place.level;
      if (place.list !== null) return place.list === '0' ? null : { list: place.list, level };
    }
    return null;
  }

  function isHidden(styleId: string): boolean {
    for (const style of chain(styleId)) {
      const vanish = childOf(childOf(style, 'w:rPr'), 'w:vanish');
      if (vanish) return isOn(vanish);
    }
    return false;
  }

  return { usual, list: oncePerStyle(list), isHidden: oncePerStyle(isHidden) };
}

/** Every paragraph asks, and there are few styles. */
function oncePerStyle<Answer>(ask: (styleId: string) => Answer): (styleId: string) => Answer {
  const known = new Map<string, { readonly value: Answer }>();
  return (styleId) => {
    const answer = known.get(styleId) ?? { value: ask(styleId) };
    known.set(styleId, answer);
    return answer.value;
  };
}
