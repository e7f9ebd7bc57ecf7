// Before printing: how much must still be mended, with the way to the list. It hinders nobody.
import { CircleCheckBig, ListChecks } from 'lucide-react';
import { useWording } from '../store/program.ts';
import { openPreflight } from './preflight-commands.ts';
import { SeverityIcon } from './SeverityIcon.tsx';
import { useCounts } from './use-counts.ts';

/** `brief` is one line, said only where something must be mended. */
export function PrintCheck({ isBrief = false }: { readonly isBrief?: boolean }) {
  const words = useWording().preflight.panel;
  const counts = useCounts();
  if (!counts) return isBrief ? null : <p role="status">{words.reading}</p>;
  const { error, warning } = counts;
  if (isBrief && error === 0) return null;
  const isClear = error === 0 && warning === 0;
  return (
    <div className={`print-check ${error > 0 ? 'error' : warning > 0 ? 'warning' : 'none'}`}>
      <p role="status">
        {error > 0 ? (
          <span className="print-check-line error">
            <SeverityIcon severity="error" />
            {words.print.errors(error)}
          </span>
        ) : (
          <span className="print-check-line none">
            <CircleCheckBig aria-hidden size={17} strokeWidth={2} />
            {isClear ? words.none : words.print.noErrors}
          </span>
        )}
        {warning > 0 && !isBrief && (
          <span className="print-check-line warning">
            <SeverityIcon severity="warning" />
            {words.print.warnings(warning)}
          </span>
        )}
      </p>
      {!isClear && (
        <button type="button" className="plain small" onClick={openPreflight}>
          <ListChecks aria-hidden size={16} strokeWidth={1.8} />
          {words.print.open}
        </button>
      )}
    </div>
  );
}
