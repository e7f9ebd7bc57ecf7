// A text of the help as it is written down, into its parts: {commands.undo} stands for what that button is called, {head.addRound 12} for
// one that says a number, [Ctrl+Z] for keys. So no page can call a thing otherwise than the window does.
import type { HelpPart, HelpText } from './page.ts';

const tokens = /\{([A-Za-z][\w.-]*)(?: (\d+))?\}|\[([^\]]+)\]/gu;

/** The parts of a text, with names out of `words`. Throws where a name is not in them: a fault of the page, which tests would show. */
export function readHelpText(source: string, words: object): HelpText {
  const parts: HelpPart[] = [];
  let position = 0;
  for (const match of source.matchAll(tokens)) {
    const [whole, path, number, keys] = match;
    if (match.index > position) parts.push({ kind: 'text', text: source.slice(position, match.index) });
    if (keys !== undefined) parts.push({ kind: 'keys', keys: keys.split('+') });
    else parts.push({ kind: 'name', text: nameAt(path ?? '', number, words) });
    position = match.index + whole.length;
  }
  if (position < source.length) parts.push({ kind: 'text', text: source.slice(position) });
  return parts;
}

function nameAt(path: string, number: string | undefined, words: object): string {
  let found: unknown = words;
  for (const key of path.split('.')) {
    found =
      typeof found === 'object' && found !== null ? Object.entries(found).find(([own]) => own === key)?.[1] : null;
  }
  if (number !== undefined && typeof found === 'function') found = found(Number(number));
  if (typeof found !== 'string') throw new Error(`no name at ${path}`);
  return found;
}
