// The backups of a register to choose from, each with its day and what it holds; and, for a damaged one, saving what can be read.
import { Heading } from 'react-aria-components';
import type { BackupSummary } from '../../src/contract/contract.ts';
import { restoreBackup, salvage } from '../commands/recovery-commands.ts';
import { HelpButton } from '../help/HelpButton.tsx';
import { useWording, wordsOf } from '../store/program.ts';
import { recoveryQuestionStore } from '../store/questions.ts';
import { useStore } from '../store/store.ts';
import { DialogFrame } from './DialogFrame.tsx';

export function RecoveryDialog() {
  const words = useWording();
  const question = useStore(recoveryQuestionStore, (state) => state);
  if (!question) return null;
  const { path, fault, backups } = question;
  const close = () => recoveryQuestionStore.set(null);
  const said = fault && wordsOf(fault);
  return (
    <DialogFrame className="wide" isDismissable onClose={close}>
      <div className="titled-help">
        <Heading slot="title">{fault ? words.recovery.damagedTitle : words.recovery.title}</Heading>
        <HelpButton page="backup" />
      </div>
      {said && (
        <p>
          {said.what} {said.data}
        </p>
      )}
      <p>{backups.length > 0 ? words.recovery.choose : fault ? words.recovery.none : words.recovery.noneYet}</p>
      <ul className="backups">
        {backups.map((backup) => (
          <BackupLine key={backup.path} backup={backup} onRestore={() => void restoreBackup(path, backup.path)} />
        ))}
      </ul>
      <div className="dialog-actions">
        {fault && (
          <button type="button" className="plain" onClick={() => void salvage(path)}>
            {words.recovery.salvage}
          </button>
        )}
        <button type="button" className="plain" onClick={close}>
          {words.cancel}
        </button>
      </div>
    </DialogFrame>
  );
}

function BackupLine({ backup, onRestore }: { readonly backup: BackupSummary; readonly onRestore: () => void }) {
  const words = useWording();
  return (
    <li>
      <span className="backup-time">{words.recovery.time(backup.at)}</span>
      <span className="backup-content">
        {backup.isSound
          ? words.recovery.content(backup.years, backup.measures, backup.lastChangeAt)
          : words.recovery.unsound}
      </span>
      <button type="button" className="plain" disabled={!backup.isSound} onClick={onRestore}>
        {words.recovery.restore}
      </button>
    </li>
  );
}
