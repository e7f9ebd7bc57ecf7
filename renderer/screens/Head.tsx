// Whose register, which year and round, whether it is saved, the way back and forth, and the one primary action.
import { ChevronDown, Plus, Printer, Redo2, Undo2 } from 'lucide-react';
import { type CommandId, keysText, runCommand } from '../commands/command-table.ts';
import { addRound, missingRounds } from '../commands/year-commands.ts';
import { MenuButton } from '../panels/MenuButton.tsx';
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
        <h1>{open.register.organisation.name || words.head.organisationMissing}</h1>
        {shown && <YearLine shown={shown} />}
      </div>
      {shown && <RoundTabs shown={shown} isReadOnly={file.readOnly} />}
      <div className="head-actions">
        <SaveState />
        <button className="quiet" {...button('undo')} disabled={!canUndo}>
          <Undo2 {...icon} />
          {words.commands.undo}
        </button>
        <button className="quiet" {...button('redo')} disabled={file.readOnly || undoState.redo === null}>
          <Redo2 {...icon} />
          {words.commands.redo}
        </button>
        <button className="primary" {...button('preview')} aria-expanded={view.isPreviewOpen} data-before-table>
          <Printer {...icon} />
          {words.commands.preview}
        </button>
      </div>
    </header>
  );
}

/** The fiscal year, as the menu by which another is chosen, and the assessment it answers. */
function YearLine({ shown }: { readonly shown: Shown }) {
  const words = useWording().head;
  const years = useStore(openStore, (open) => open?.register.fiscalYears ?? null);
  return (
    <p className="head-year">
      <MenuButton
        className="link"
        label={`${words.chooseFiscalYear} (${words.fiscalYear(shown.fiscalYear.year)})`}
        entries={() => [
          ...(years ?? []).toReversed().map((one) => ({
            id: one.id,
            label: words.fiscalYear(one.year),
            remark: one.id === shown.fiscalYear.id ? '✓' : '',
            run: () => look({ fiscalYearId: one.id, roundId: null, active: null }),
          })),
          { id: 'more', label: words.moreFiscalYears, startsSection: true, run: () => look({ screen: 'settings' }) },
        ]}
      >
        {words.fiscalYear(shown.fiscalYear.year)}
        <ChevronDown aria-hidden size={14} strokeWidth={2} />
      </MenuButton>
      <span>· {words.assessment(shown.fiscalYear.assessmentYear)}</span>
    </p>
  );
}

function RoundTabs({ shown, isReadOnly }: { readonly shown: Shown; readonly isReadOnly: boolean }) {
  const words = useWording().head;
  const { fiscalYear, round } = shown;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a legend; these are buttons of one choice
    <div className="rounds" role="group" aria-label={words.rounds}>
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
          <button
            key={months}
            type="button"
            className="add-round"
            aria-label={words.addRound(months)}
            title={words.addRound(months)}
            onClick={() => addRound(fiscalYear, months)}
          >
            <Plus aria-hidden size={15} strokeWidth={2} />
            {words.round(months)}
          </button>
        ))}
    </div>
  );
}
