// What a print has to say beside its pages: files of the settings that are gone, characters that its font lacks, with the way to
// where they stand.
import { CornerDownRight } from 'lucide-react';
import { flushSync } from 'react-dom';
import type { CallOutput } from '../../src/contract/contract.ts';
import { useWording } from '../store/program.ts';
import { look } from '../store/view.ts';
import { cellElement, groupElement, showChanged } from '../table/focus.ts';

export type PrintRemarks = Pick<CallOutput<'report.preview'>, 'notices' | 'missing'>;

export const noRemarks: PrintRemarks = { notices: [], missing: [] };

/** So many different characters are named; more would only frighten. */
const mostNamed = 8;

export function PreviewNotes({ remarks: { notices, missing } }: { readonly remarks: PrintRemarks }) {
  const words = useWording().paper.print;
  if (notices.length === 0 && missing.length === 0) return null;
  const characters = [...new Set(missing.flatMap((found) => found.characters.split(' ')))];
  const named = characters.length > mostNamed ? [...characters.slice(0, mostNamed), '…'] : characters;
  const [first] = missing;
  return (
    <ul className="preview-notes" role="status">
      {notices.map(({ kind, name }) => (
        <li key={`${kind}/${name}`}>! {words[kind](name)}</li>
      ))}
      {first && (
        <li>
          ! {words.missing(named.join(' '), missing.length)}
          <button type="button" className="link" onClick={() => goToPlace(first.place)}>
            <CornerDownRight aria-hidden size={16} strokeWidth={1.8} />
            {words.goTo}
          </button>
        </li>
      )}
    </ul>
  );
}

/** Turns to where a text stands: its row, its group, else the settings. */
function goToPlace(place: PrintRemarks['missing'][number]['place']): void {
  if (place.kind === 'cell' || place.kind === 'evidence') {
    const column = place.kind === 'cell' ? place.column : 'issue';
    flushSync(() => look({ screen: 'register', active: { measureId: place.measureId, column }, activeGroupId: null }));
    show(cellElement(place.measureId, column));
  } else if (place.kind === 'groupHeading') {
    flushSync(() => look({ screen: 'register' }));
    show(groupElement(place.groupId));
  } else {
    look({ screen: 'settings' });
  }
}

function show(field: HTMLTextAreaElement | null): void {
  if (field) showChanged(field);
}
