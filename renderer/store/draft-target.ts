// Where a typed text belongs: how to read what is stored there now and which change puts a new text there. One kind of target
// for every text of the register, so that one drafts store serves table and settings.
import type { Change } from '../../src/register/change.ts';
import { type CellAddress, cellText, noteText } from '../../src/register/columns.ts';
import { findEvidence, findFiscalYear, findGroup, findMeasure, findRound } from '../../src/register/find.ts';
import type { Id, Register } from '../../src/register/model.ts';
import { formatThaiDate } from '../../src/thai/calendar.ts';
import { readTypedDate } from '../../src/thai/typed-date.ts';

export interface DraftTarget {
  /** Unlike any other target's. */
  readonly key: string;
  /** The stored text, or null when its place is gone. */
  readonly read: (register: Register) => string | null;
  readonly toChange: (register: Register, text: string) => Change;
}

/** The key of a cell's draft: by row, column and, where a column has one a round, round. */
export function cellKey(cell: CellAddress): string {
  return `cell/${cell.measureId}/${cell.column}/${cell.roundId ?? ''}`;
}

export function cellTarget(cell: CellAddress): DraftTarget {
  return {
    key: cellKey(cell),
    read: (register) => {
      const found = findMeasure(register, cell.measureId);
      return found ? cellText(found.measure, cell.column, cell.roundId ?? '') : null;
    },
    toChange: (_register, text) => ({ kind: 'setCell', cell, text }),
  };
}

/** The note on a cell; without a text there is none. */
export function noteTarget(cell: CellAddress): DraftTarget {
  return {
    key: `note/${cell.measureId}/${cell.column}/${cell.roundId ?? ''}`,
    read: (register) => {
      const found = findMeasure(register, cell.measureId);
      return found ? noteText(found.measure, cell) : null;
    },
    toChange: (_register, text) => ({ kind: 'setNote', cell, text }),
  };
}

/** What is said of a piece of evidence. A date is typed in words; what is none is turned down and stays in its field as typed. */
export function evidenceTarget(evidenceId: Id, field: 'name' | 'url' | 'clickPath' | 'date'): DraftTarget {
  return {
    key: `evidence/${evidenceId}/${field}`,
    read: (register) => {
      const piece = findEvidence(register, evidenceId)?.evidence;
      if (!piece) return null;
      if (field === 'date') return piece.date === null ? '' : formatThaiDate(piece.date);
      if (field === 'name') return piece.name;
      return piece.kind === 'link' ? piece[field] : null;
    },
    toChange: (_register, text) => ({
      kind: 'setEvidence',
      evidenceId,
      fields:
        field === 'date' ? { date: text.trim() === '' ? null : (readTypedDate(text) ?? text) } : { [field]: text },
    }),
  };
}

export function groupHeadingTarget(groupId: Id): DraftTarget {
  return {
    key: `group/${groupId}`,
    read: (register) => findGroup(register, groupId)?.group.heading ?? null,
    toChange: (_register, heading) => ({ kind: 'setGroupHeading', groupId, heading }),
  };
}

export function organisationTarget(field: 'name' | 'shortName' | 'district' | 'province' | 'ownWords'): DraftTarget {
  return {
    key: `organisation/${field}`,
    read: (register) => register.organisation[field],
    toChange: (register, text) => ({
      kind: 'setOrganisation',
      organisation: { ...register.organisation, [field]: text },
    }),
  };
}

export function signerTarget(signerId: Id, field: 'role' | 'name' | 'position'): DraftTarget {
  return {
    key: `signer/${signerId}/${field}`,
    read: (register) => register.signers.find((signer) => signer.id === signerId)?.[field] ?? null,
    toChange: (register, text) => ({
      kind: 'setSigners',
      signers: register.signers.map((signer) => (signer.id === signerId ? { ...signer, [field]: text } : signer)),
    }),
  };
}

export function fiscalYearTarget(fiscalYearId: Id, field: 'heading' | 'introduction'): DraftTarget {
  return {
    key: `fiscalYear/${fiscalYearId}/${field}`,
    read: (register) => findFiscalYear(register, fiscalYearId)?.[field] ?? null,
    toChange: (_register, text) => ({ kind: 'setFiscalYear', fiscalYearId, fields: { [field]: text } }),
  };
}

export function coverTarget(roundId: Id): DraftTarget {
  return {
    key: `round/${roundId}/cover`,
    read: (register) => findRound(register, roundId)?.round.cover ?? null,
    toChange: (_register, cover) => ({ kind: 'setRound', roundId, fields: { cover } }),
  };
}
