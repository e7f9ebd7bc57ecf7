// What the command menu can find, and in which order: places, commands, the measures by code and words, fiscal years and rounds.
// It is built anew each time the menu opens and knows nothing of how the menu is drawn.
import { helpPageIds } from '../../src/help/page.ts';
import { readGroupHeading } from '../../src/register/group-heading.ts';
import { readIssue } from '../../src/register/item-code.ts';
import type { FiscalYear, Register } from '../../src/register/model.ts';
import { looseRank } from '../../src/thai/loose-search.ts';
import type { WindowWording } from '../../src/wording/th/window.ts';
import { type Command, commands, keysText } from '../commands/command-table.ts';
import { goToMeasure } from '../commands/places.ts';
import { openHelp } from '../help/help-commands.ts';
import { countsInWords, countsOf } from '../preflight/groups.ts';
import { readingStore } from '../reading/reading-store.ts';
import { openStore } from '../store/open-register.ts';
import { everyWording, wording } from '../store/program.ts';
import { look, shownOf, viewStore } from '../store/view.ts';

export type CommandSection = 'places' | 'commands' | 'help' | 'measures' | 'years';

export interface CommandItem {
  readonly id: string;
  readonly section: CommandSection;
  readonly label: string;
  /** Keys, or where the thing is. */
  readonly remark: string;
  /** Other names by which it is found. */
  readonly names: readonly string[];
  readonly isDisabled: boolean;
  readonly run: () => void;
}

export interface FoundSection {
  readonly section: CommandSection;
  readonly items: readonly CommandItem[];
}

/** As many of each section as one looks through without scrolling far. */
const shownCount: Readonly<Record<CommandSection, number>> = { places: 5, commands: 8, help: 4, measures: 8, years: 6 };

/** What a query finds, the best first, by section. Without a query: the places, and the commands that can be done now. */
export function findItems(items: readonly CommandItem[], query: string): readonly FoundSection[] {
  const isAsked = query.trim() !== '';
  const ranked = items.flatMap((item) => {
    if (!isAsked && (item.section === 'measures' || item.section === 'help' || item.isDisabled)) return [];
    const ranks = [item.label, ...item.names].flatMap((name) => looseRank(query, name) ?? []);
    return ranks.length === 0 ? [] : [{ item, rank: isAsked ? Math.min(...ranks) : 0 }];
  });
  const order = ranked.toSorted(
    (one, other) => Number(one.item.isDisabled) - Number(other.item.isDisabled) || one.rank - other.rank,
  );
  const sections = [...new Set(order.map(({ item }) => item.section))];
  if (!isAsked) sections.sort((one, other) => allSections.indexOf(one) - allSections.indexOf(other));
  return sections.map((section) => ({
    section,
    items: order
      .filter(({ item }) => item.section === section)
      .slice(0, isAsked ? shownCount[section] : undefined)
      .map(({ item }) => item),
  }));
}

const allSections: readonly CommandSection[] = ['places', 'commands', 'help', 'measures', 'years'];

/** Everything there is to find now. */
export function allItems(): readonly CommandItem[] {
  const open = openStore.get();
  return [
    ...commands.flatMap((command) => (command.id === 'commandMenu' ? [] : commandItem(command))),
    ...helpItems(),
    ...(open ? [...measureItems(open.register), ...yearItems(open.register)] : []),
  ];
}

function commandItem(command: Command): CommandItem {
  const { id } = command;
  const words = wording();
  const isDisabled = !command.isEnabled();
  return {
    id,
    section: id.startsWith('go') ? 'places' : 'commands',
    label: words.commands[id],
    remark: isDisabled ? whyNotNow(command, words.shell.menu) : remarkOf(id),
    names: everyWording().flatMap((one) => [one.commands[id], one.shell.menu.alsoCalled[id] ?? '']),
    isDisabled,
    run: () => void command.run(),
  };
}

/** The keys; of the check before printing what it found as well. */
function remarkOf(id: Command['id']): string {
  const findings = id === 'preflight' ? readingStore.get()?.findings : undefined;
  const counts = findings && countsInWords(countsOf(findings), wording().preflight);
  return [counts, keysText(id)].filter(Boolean).join(' · ');
}

function whyNotNow({ needsRow, needsCaret }: Command, words: WindowWording['shell']['menu']): string {
  if (needsCaret) return words.cellFirst;
  return needsRow ? words.rowFirst : words.notNow;
}

/** Its pages, by their questions. */
function helpItems(): readonly CommandItem[] {
  return helpPageIds.map((id) => ({
    id: `help-${id}`,
    section: 'help',
    label: wording().help.pages[id].title,
    remark: wording().help.title,
    names: everyWording().map(({ help }) => `${help.title} ${help.pages[id].title}`),
    isDisabled: false,
    run: () => openHelp(id),
  }));
}

function measureItems(register: Register): readonly CommandItem[] {
  const { menu } = wording().shell;
  return register.fiscalYears.toReversed().flatMap((fiscalYear) => {
    const measures = fiscalYear.groups.flatMap((group) =>
      group.measures.map((measure) => ({ measure, instrument: readGroupHeading(group.heading).instrument })),
    );
    return measures.map(({ measure, instrument }, index): CommandItem => {
      const { code, printedCode } = readIssue(measure.issue, instrument);
      return {
        id: measure.id,
        section: 'measures',
        label: measure.issue.trim().replace(/\s+/gu, ' ') || wording().overview.noIssue,
        remark: menu.measure(index + 1, fiscalYear.year),
        names: [code ?? '', printedCode ?? '', measure.responsible, String(index + 1)].filter(Boolean),
        isDisabled: false,
        run: () => goToMeasure(fiscalYear.id, measure.id),
      };
    });
  });
}

function yearItems(register: Register): readonly CommandItem[] {
  const { menu } = wording().shell;
  const shown = shownOf(register, viewStore.get());
  return register.fiscalYears.toReversed().flatMap((fiscalYear: FiscalYear) =>
    fiscalYear.rounds.map((round) => ({
      id: round.id,
      section: 'years' as const,
      label: menu.round(fiscalYear.year, round.months),
      remark: round.id === shown?.round.id ? menu.shown : '',
      names: everyWording().map((one) => one.shell.menu.round(fiscalYear.year, round.months)),
      isDisabled: false,
      run: () => look({ fiscalYearId: fiscalYear.id, roundId: round.id, active: null }),
    })),
  );
}
