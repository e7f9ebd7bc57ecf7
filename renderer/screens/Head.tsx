// Whose register, which year and round, whether it is saved, the way back and forth, and the one primary action. Where the window
// is narrow the rounds and the smaller actions fold into menus.
import { ChevronDown, Ellipsis, Plus, Printer, Redo2, Undo2 } from 'lucide-react';
import { missingRounds } from '../../src/next-year/next-round.ts';
import { type CommandId, keysText, runCommand } from '../commands/command-table.ts';
import { addRound } from '../commands/year-commands.ts';
import { MenuButton } from '../panels/MenuButton.tsx';
import type { MenuEntry } from '../panels/menu.ts';
import { PreflightButton } from '../preflight/PreflightButton.tsx';
import { openStore } from '../store/open-register.ts';
import { useWording } from '../store/program.ts';
import { useStore } from '../store/store.ts';
import { look, type Shown, shownOf, viewStore } from '../store/view.ts';
import { SaveState } from './SaveState.tsx';

export function Head() {
  const words = useWording();
  const open = useStore(openStore, (state) => state);
  const view = useStore(viewStore, (state) => state);
  if (!open) return null;
  const shown = shownOf(open.register, view);
  const { undoState, file } = open;
  const icon = { 'aria-hidden': true, size: 18, strokeWidth: 1.8 } as const;
  // A change on its way can be undone too, as soon as it has arrived.
  const canUndo = !file.readOnly && (undoState.undo !== null || open.pending.length > 0);
  const isPreviewOpen = view.screen === 'register' && view.isPreviewOpen;
  const canRedo = !file.readOnly && undoState.redo !== null;
  const folded = (id: CommandId, isDisabled: boolean): MenuEntry => ({
    id,
    label: words.commands[id],
    remark: keysText(id),
    isDisabled,
    run: () => runCommand(id),
  });
  const button = (id: CommandId) => ({
    type: 'button' as const,
    title: keysText(id),
    onClick: () => runCommand(id),
    // The caret stays where it is; the draft under it is saved by the command.
    onMouseDown: (event: { preventDefault(): void }) => event.preventDefault(),
  });
  return (
    <header className="head">
      <div className="head-title">
        <h1 title={open.register.organisation.name}>
          {open.register.organisation.name || words.head.organisationMissing}
        </h1>
        {shown && <YearLine shown={shown} />}
      </div>
      {shown && <Rounds shown={shown} isReadOnly={file.readOnly} />}
      <div className="head-actions">
        <SaveState />
        <button className="quiet when-wide" {...button('undo')} disabled={!canUndo}>
          <Undo2 {...icon} />
          {words.commands.undo}
        </button>
        <button className="quiet when-wide" {...button('redo')} disabled={!canRedo}>
          <Redo2 {...icon} />
          {words.commands.redo}
        </button>
        <MenuButton
          className="quiet when-narrow"
          label={words.shell.moreMenu}
          entries={() => [
            folded('undo', !canUndo),
            folded('redo', !canRedo),
            folded('preflight', !shown),
            folded('commandMenu', false),
          ]}
        >
          <Ellipsis {...icon} />
          {words.shell.more}
        </MenuButton>
        {shown && <PreflightButton />}
        {view.screen !== 'print' && (
          <button
            className={isPreviewOpen ? 'plain' : 'primary'}
            {...button('preview')}
            aria-expanded={isPreviewOpen}
            data-before-table
          >
            <Printer {...icon} />
            <span className="when-large">{words.commands.preview}</span>
            <span className="when-small">{words.shell.previewShort}</span>
          </button>
        )}
      </div>
    </header>
  );
}

/** The fiscal year, as the menu by which another is chosen, and the assessment it answers. */
function YearLine({ shown }: { readonly shown: Shown }) {
  const all = useWording();
  const words = all.head;
  const isReadOnly = useStore(openStore, (open) => open?.file.readOnly === true);
  const years = useStore(openStore, (open) => open?.register.fiscalYears ?? null);
  return (
    <p className="head-year">
      <MenuButton
        className="link"
        label={`${words.fiscalYear(shown.fiscalYear.year)} · ${words.chooseFiscalYear}`}
        entries={() => [
          ...(years ?? []).toReversed().map((one) => ({
            id: one.id,
            label: words.fiscalYear(one.year),
            remark: one.id === shown.fiscalYear.id ? '✓' : '',
            run: () => look({ fiscalYearId: one.id, roundId: null, active: null }),
          })),
          {
            id: 'next',
            label: all.commands.nextYear,
            startsSection: true,
            isDisabled: isReadOnly,
            run: () => runCommand('nextYear'),
          },
          { id: 'more', label: words.moreFiscalYears, run: () => look({ screen: 'settings' }) },
        ]}
      >
        {words.fiscalYear(shown.fiscalYear.year)}
        <ChevronDown aria-hidden size={14} strokeWidth={2} />
      </MenuButton>
      <span>· {words.assessment(shown.fiscalYear.assessmentYear)}</span>
    </p>
  );
}

interface RoundsProps {
  readonly shown: Shown;
  readonly isReadOnly: boolean;
}

/** The rounds as tabs, or as a menu where there is no room for them side by side. */
function Rounds({ shown, isReadOnly }: RoundsProps) {
  const words = useWording().head;
  const { fiscalYear, round } = shown;
  return (
    <>
      <RoundTabs shown={shown} isReadOnly={isReadOnly} />
      <MenuButton
        className="plain when-small"
        label={`${words.round(round.months)} · ${words.rounds}`}
        entries={() => [
          ...fiscalYear.rounds.map((one) => ({
            id: one.id,
            label: words.round(one.months),
            remark: one.id === round.id ? '✓' : '',
            run: () => look({ fiscalYearId: fiscalYear.id, roundId: one.id }),
          })),
          ...(isReadOnly ? [] : missingRounds(fiscalYear)).map((months) => ({
            id: `add-${months}`,
            label: words.addRound(months),
            run: () => addRound(fiscalYear, months),
          })),
        ]}
      >
        {words.round(round.months)}
        <ChevronDown aria-hidden size={15} strokeWidth={2} />
      </MenuButton>
    </>
  );
}

function RoundTabs({ shown, isReadOnly }: RoundsProps) {
  const words = useWording().head;
  const { fiscalYear, round } = shown;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a legend; these are buttons of one choice
    <div className="rounds when-large" role="group" aria-label={words.rounds}>
      {fiscalYear.rounds.map((one) => (
        <button
          key={one.id}
          type="button"
          aria-pressed={one.id === round.id}
          onClick={() => look({ fiscalYearId: fiscalYear.id, roundId: one.id })}
        >
          {words.round(one.months)}
        </button>
      ))}
      {!isReadOnly &&
        missingRounds(fiscalYear).map((months) => (
          <button key={months} type="button" className="add-round" onClick={() => addRound(fiscalYear, months)}>
            <Plus aria-hidden size={15} strokeWidth={2} />
            {words.addRound(months)}
          </button>
        ))}
    </div>
  );
}
