// The one button that writes, and beside it in words what it will do; where there is nothing to write, why.
import { FileInput } from 'lucide-react';
import { openStore } from '../store/open-register.ts';
import { useWording } from '../store/program.ts';
import { useStore } from '../store/store.ts';
import { applySource, rowsToWrite } from './apply-source.ts';
import { type Importing, put } from './importing-store.ts';

export function ConfirmButton({ now }: { readonly now: Importing }) {
  const words = useWording().importing;
  const isOpen = useStore(openStore, (open) => open !== null);
  const { outline, isReviewing, isWriting } = now;
  if (!outline) return null;
  const { counts, target } = outline;
  const rows = rowsToWrite(counts);
  const confirm = () => {
    // Only the step before can be told the year.
    if (target.fiscalYear === null) put({ stage: 'columns', said: words.target.yearUnknown });
    else void applySource();
  };
  return (
    <>
      <p className="import-will" role="status" id="import-will">
        <strong>
          {rows === 0 ? (counts.skipped > 0 ? words.onlySkipped : words.nothingToImport) : words.will(counts)}
        </strong>
        <span>
          {[counts.onlyInRegister > 0 ? words.onlyInRegister(counts.onlyInRegister) : '', words.oneStep]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </p>
      <button
        type="button"
        className="primary"
        aria-describedby="import-will"
        disabled={rows === 0 || isReviewing || isWriting}
        onClick={confirm}
      >
        <FileInput aria-hidden size={18} strokeWidth={1.8} />
        {isOpen ? words.confirm(rows) : words.confirmNew(rows)}
      </button>
    </>
  );
}
