// The copies there are of the register: the program's own on this machine, and when one was last made outside of it.
import { ArchiveRestore, Usb } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { BackupSummary, CallOutput } from '../../src/contract/contract.ts';
import { bangkokDate } from '../../src/thai/calendar.ts';
import { copyToStick } from '../commands/moving-commands.ts';
import { askRestore } from '../commands/recovery-commands.ts';
import { HelpButton } from '../help/HelpButton.tsx';
import { call, useWording } from '../store/program.ts';
import { askForBackup } from './history-commands.ts';

export interface BackupsCardProps {
  readonly path: string;
  readonly isReadOnly: boolean;
}

/** Backups that are shown at once. */
const shownCount = 4;

const dayMs = 86_400_000;
/** So many days without a copy outside are too many; the program says so by itself, once. */
const longestDays = 30;

export function BackupsCard({ path, isReadOnly }: BackupsCardProps) {
  const words = useWording().history.backups;
  const backups = useBackups(path);
  return (
    <>
      <OutsideCopy />
      <section className="card" aria-label={words.title}>
        <header>
          <h3>{words.title}</h3>
          <p>{words.note}</p>
        </header>
        <BackupList backups={backups} isReadOnly={isReadOnly} />
      </section>
    </>
  );
}

interface BackupListProps {
  /** Newest first; null while they are looked into. */
  readonly backups: readonly BackupSummary[] | null;
  readonly isReadOnly: boolean;
}

function BackupList({ backups, isReadOnly }: BackupListProps) {
  const { recovery, history } = useWording();
  const words = history.backups;
  if (!backups) return <p role="status">{words.looking}</p>;
  if (backups.length === 0) return <p>{recovery.noneYet}</p>;
  return (
    <>
      <ul className="backup-cards">
        {backups.slice(0, shownCount).map((backup) => (
          <li key={backup.path}>
            <div>
              <strong>{words.time(backup.at)}</strong>
              <p>{backup.isSound ? words.content(backup.years, backup.measures) : recovery.unsound}</p>
            </div>
            {!isReadOnly && (
              <button
                type="button"
                className="plain small"
                aria-label={words.takeOf(recovery.time(backup.at))}
                disabled={!backup.isSound}
                onClick={() => void askForBackup(backup)}
              >
                <ArchiveRestore aria-hidden size={15} strokeWidth={1.8} />
                {words.take}
              </button>
            )}
          </li>
        ))}
      </ul>
      {backups.length > shownCount && !isReadOnly && (
        <button type="button" className="link" onClick={() => void askRestore()}>
          {words.all(backups.length)}
        </button>
      )}
    </>
  );
}

function OutsideCopy() {
  const all = useWording();
  const words = all.history.backups;
  const { copiedAt, refresh } = useLastCopy();
  const days = copiedAt ? daysSince(copiedAt) : null;
  const isOld = copiedAt === null || (days !== null && days > longestDays);
  return (
    <section className="card" aria-label={words.outside}>
      <header>
        <div className="titled-help">
          <h3>{words.outside}</h3>
          <HelpButton page="backup" />
        </div>
      </header>
      {copiedAt !== undefined && (
        <p className={isOld ? 'outside-old' : ''} role="status">
          {copiedAt === null ? `! ${words.never}` : words.last(bangkokDate(copiedAt), days ?? 0)}
          {copiedAt !== null && isOld && <strong> ! {words.old}</strong>}
        </p>
      )}
      <p>
        <button type="button" className="plain" onClick={() => void copyToStick().then(refresh)}>
          <Usb aria-hidden size={17} strokeWidth={1.8} />
          {all.commands.copyToStick}
        </button>
      </p>
    </section>
  );
}

function useBackups(path: string): readonly BackupSummary[] | null {
  const [backups, setBackups] = useState<readonly BackupSummary[] | null>(null);
  useEffect(() => {
    let isWanted = true;
    void call('backup.list', { path }).then((listed) => {
      if (isWanted) setBackups(listed.ok ? listed.value.backups : []);
    });
    return () => {
      isWanted = false;
    };
  }, [path]);
  return backups;
}

/** When the register was last copied outside; undefined until main has said. */
function useLastCopy() {
  const [copiedAt, setCopiedAt] = useState<CallOutput<'moving.lastCopy'>['copiedAt'] | undefined>(undefined);
  const refresh = () =>
    void call('moving.lastCopy', {}).then((last) => {
      if (last.ok) setCopiedAt(last.value.copiedAt);
    });
  useEffect(refresh, []);
  return { copiedAt, refresh };
}

/** Whole days in Bangkok since an instant. */
function daysSince(instant: string): number {
  return Math.round((Date.parse(bangkokDate(Date.now())) - Date.parse(bangkokDate(instant))) / dayMs);
}
