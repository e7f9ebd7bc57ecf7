// The button of the check before printing, with how much must be mended and how much is worth a look.
import { Check, ShieldCheck } from 'lucide-react';
import { keysText, runCommand } from '../commands/command-table.ts';
import { useWording } from '../store/program.ts';
import { countsInWords } from './groups.ts';
import { useCounts } from './use-counts.ts';

export function PreflightButton() {
  const words = useWording();
  const { panel } = words.preflight;
  const counts = useCounts();
  const said = counts && countsInWords(counts, words.preflight);
  return (
    <button
      type="button"
      className="plain preflight-button"
      title={keysText('preflight')}
      onClick={() => runCommand('preflight')}
      // The caret stays where it is until the list has it.
      onMouseDown={(event) => event.preventDefault()}
    >
      <span className="unseen">
        {said === null ? panel.headReading : said === '' ? panel.headNone : panel.headLabel(said)}
      </span>
      <span className="preflight-button-face" aria-hidden>
        <ShieldCheck size={18} strokeWidth={1.8} />
        <span className="when-large">{panel.head}</span>
        <span className="when-small">{panel.headShort}</span>
        {counts && counts.error > 0 && <span className="count-badge error">{words.number(counts.error)}</span>}
        {counts && counts.warning > 0 && <span className="count-badge warning">{words.number(counts.warning)}</span>}
        {said === '' && <Check className="count-badge none" size={16} strokeWidth={2.4} />}
      </span>
    </button>
  );
}
