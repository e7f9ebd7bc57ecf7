// What is found in a cell, for those who do not see the lines under its words.
import type { FindingPlace } from '../../src/preflight/finding.ts';
import { describeFinding } from '../../src/wording/describe-finding.ts';
import { useFindingsAt } from '../reading/reading-store.ts';
import { programStore, useWording } from '../store/program.ts';
import { useStore } from '../store/store.ts';
import { countsInWords, countsOf, severities } from './groups.ts';

/** So many are told; the list beside the table has them all. */
const told = 3;

/** The id of the text that tells what is found in a cell; undefined where nothing is. */
export function useFindingsId(place: FindingPlace, id: string): string | undefined {
  return useFindingsAt(place).length === 0 ? undefined : `findings-${id}`;
}

export interface CellFindingsProps {
  readonly place: FindingPlace;
  readonly id: string;
}

/** The gravest first. */
export function CellFindings({ place, id }: CellFindingsProps) {
  const words = useWording().preflight;
  const language = useStore(programStore, (program) => program.language);
  const found = useFindingsAt(place);
  const inOrder = severities.flatMap((severity) => found.filter((finding) => finding.severity === severity));
  const names = inOrder.slice(0, told).map((finding) => {
    const { title, what } = describeFinding(finding, language);
    return `${title} ${what}`;
  });
  const more = found.length - names.length;
  return (
    <span id={id} className="unseen">
      {words.panel.inCell(
        countsInWords(countsOf(found), words),
        [...names, ...(more > 0 ? [words.panel.andMore(more)] : [])].join('; '),
      )}
    </span>
  );
}
