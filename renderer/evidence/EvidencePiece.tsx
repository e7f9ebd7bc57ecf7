// One piece of evidence as a card: what it is, what is said of it, its place among the others, opening it and taking it away.
import { ExternalLink, FileText, Link2 } from 'lucide-react';
import { mayOpenLink } from '../../src/register/evidence.ts';
import type { Evidence, LinkEvidence } from '../../src/register/model.ts';
import { DateField } from '../dates/DateField.tsx';
import { ItemActions } from '../fields/ItemActions.tsx';
import { TextField } from '../fields/TextField.tsx';
import { evidenceTarget } from '../store/draft-target.ts';
import { useWording } from '../store/program.ts';
import { moveEvidence, openEvidencePiece, removeEvidence, setEvidence } from './evidence-commands.ts';
import type { ItemChoice } from './evidence-items.ts';

export interface EvidencePieceProps {
  readonly piece: Evidence;
  /** Counted from 1. */
  readonly place: number;
  readonly isLast: boolean;
  readonly items: readonly ItemChoice[];
  readonly isReadOnly: boolean;
}

const icon = { 'aria-hidden': true, size: 15, strokeWidth: 1.8 } as const;

export function EvidencePiece({ piece, place, isLast, items, isReadOnly }: EvidencePieceProps) {
  const all = useWording();
  const words = all.history.evidence;
  const owner = words.piece(place);
  const spoken = (field: string) => words.field(field, owner);
  const Icon = piece.kind === 'file' ? FileText : Link2;
  return (
    <li className="side-card">
      <p className="side-card-kind">
        <Icon {...icon} />
        <strong>{owner}</strong>
        {piece.kind === 'file' ? words.file(piece.size) : words.link} · {words.addedOn(piece.addedAt)}
      </p>
      <TextField
        label={words.name}
        fullLabel={spoken(words.name)}
        target={evidenceTarget(piece.id, 'name')}
        stored={piece.name}
        isReadOnly={isReadOnly}
        faultText={() => words.nameNeeded}
      />
      <div className="side-pair">
        <ItemField piece={piece} items={items} label={spoken(words.item)} isReadOnly={isReadOnly} />
        <DateField
          label={words.date}
          fullLabel={spoken(words.date)}
          buttonLabel={spoken(all.cells.dates.title)}
          target={evidenceTarget(piece.id, 'date')}
          date={piece.date}
          isReadOnly={isReadOnly}
          note={words.dateExample}
          faultText={() => words.notADate}
        />
      </div>
      {piece.kind === 'link' && <LinkFields piece={piece} owner={owner} isReadOnly={isReadOnly} />}
      <div className="side-card-actions">
        <button
          type="button"
          className="quiet small"
          aria-label={spoken(words.open)}
          disabled={piece.kind === 'link' && !mayOpenLink(piece.url)}
          onClick={() => void openEvidencePiece(piece.id)}
        >
          <ExternalLink {...icon} />
          {words.open}
        </button>
        {!isReadOnly && (
          <ItemActions
            words={words}
            spoken={spoken}
            isFirst={place === 1}
            isLast={isLast}
            move={(by) => moveEvidence(piece.id, by)}
            remove={() => removeEvidence(piece)}
          />
        )}
      </div>
    </li>
  );
}

interface ItemFieldProps {
  readonly piece: Evidence;
  readonly items: readonly ItemChoice[];
  readonly label: string;
  readonly isReadOnly: boolean;
}

/** An item that is no longer in the cells is kept, and said to be gone. */
function ItemField({ piece, items, label, isReadOnly }: ItemFieldProps) {
  const words = useWording().history.evidence;
  const { item } = piece;
  const isGone = item !== null && !items.some(({ mark }) => mark === item);
  return (
    <label className="field">
      <span className="field-name">{words.item}</span>
      <select
        lang="th"
        aria-label={label}
        value={item ?? ''}
        disabled={isReadOnly}
        onChange={(event) => setEvidence(piece.id, { item: event.currentTarget.value || null })}
      >
        <option value="">{words.wholeRow}</option>
        {items.map(({ mark, text }) => (
          <option key={mark} value={mark}>
            {`${mark} ${text}`}
          </option>
        ))}
        {isGone && <option value={item}>{words.itemGone(item)}</option>}
      </select>
    </label>
  );
}

interface LinkFieldsProps {
  readonly piece: LinkEvidence;
  readonly owner: string;
  readonly isReadOnly: boolean;
}

function LinkFields({ piece, owner, isReadOnly }: LinkFieldsProps) {
  const words = useWording().history.evidence;
  return (
    <>
      <TextField
        label={words.url}
        fullLabel={words.field(words.url, owner)}
        target={evidenceTarget(piece.id, 'url')}
        stored={piece.url}
        isReadOnly={isReadOnly}
        faultText={() => words.urlFault}
      />
      {!mayOpenLink(piece.url) && <p className="side-warning">! {words.notHttps}</p>}
      <TextField
        label={words.clickPath}
        fullLabel={words.field(words.clickPath, owner)}
        target={evidenceTarget(piece.id, 'clickPath')}
        stored={piece.clickPath}
        isReadOnly={isReadOnly}
        note={words.clickPathExample}
      />
    </>
  );
}
