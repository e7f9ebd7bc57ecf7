// What a piece of evidence must satisfy before it may stand in a register.
import type { AppError } from '../errors.ts';
import { isIsoDate } from '../thai/calendar.ts';
import type { EvidenceFields } from './change.ts';
import { isWebAddress } from './evidence.ts';
import { invalid, nameFault } from './faults.ts';
import { maxEvidenceBytes, maxEvidencePerMeasure, maxLinkLength } from './limits.ts';
import type { Evidence } from './model.ts';

export const tooMuchEvidence: AppError = { kind: 'tooLarge', what: 'evidenceCount', limit: maxEvidencePerMeasure };

/** The first fault of a piece of evidence, or null. Whether its file is there is asked where files are known. */
export function evidenceFault(evidence: Evidence): AppError | null {
  if (evidence.kind === 'link') return baseFault(evidence) ?? linkFault(evidence.url, evidence.clickPath);
  const { sha256, size, mediaType } = evidence;
  if (!/^[0-9a-f]{64}$/u.test(sha256)) return invalid('evidence.sha256');
  if (!Number.isInteger(size) || size < 0) return invalid('evidence.size');
  if (size > maxEvidenceBytes) return { kind: 'tooLarge', what: 'evidence', limit: maxEvidenceBytes };
  return baseFault(evidence) ?? nameFault(mediaType);
}

/** The first fault of new fields for a piece of evidence, or null. */
export function fieldsFault(evidence: Evidence, { item, name, date, url, clickPath }: EvidenceFields): AppError | null {
  const isOfLink = url !== undefined || clickPath !== undefined;
  if (isOfLink && evidence.kind !== 'link') return invalid('fields.url');
  return (
    baseFault({ item: item ?? null, name: name ?? evidence.name, date: date ?? null }) ??
    (evidence.kind === 'link' ? linkFault(url ?? evidence.url, clickPath ?? evidence.clickPath) : null)
  );
}

function baseFault({ item, name, date }: Pick<Evidence, 'item' | 'name' | 'date'>): AppError | null {
  if (date !== null && !isIsoDate(date)) return invalid('evidence.date');
  if (name.trim() === '') return invalid('evidence.name');
  return nameFault(name) ?? nameFault(item ?? '');
}

function linkFault(url: string, clickPath: string): AppError | null {
  if (url.length > maxLinkLength || !isWebAddress(url.trim())) return invalid('evidence.url');
  return clickPath.length > maxLinkLength ? invalid('evidence.clickPath') : null;
}
