// Pages of help on the work in the table, in English; the keys follow the Thai, and what is written in braces is the same.
import type { workPages as thai } from '../th/help-work.ts';

export const workPages: typeof thai = {
  firstReport: {
    title: 'How do I make my first report?',
    intro: 'Take it step by step. Everything can be changed later, and the program saves by itself all the time.',
    list: [
      'On the first screen type {start.organisationName}, choose {start.fiscalYear} and {start.round}, press {start.blankTitle} and choose where the register’s file is kept.',
      'Press {table.addFirstGroup} and type the indicator and the instrument as the group’s heading. Further groups can be chosen from the list with {commands.chooseIndicator}.',
      'The first row is there already: type into its cells as in a Word table. [Tab] goes to the next cell; after the last one there is a new row, as with {table.addRow}.',
      'Watch for “Saved” at the top: you never have to save yourself. Where you mistyped, press {commands.undo} [Ctrl+Z].',
      'Open {shell.places.settings} [Ctrl+5], look at the texts under {settings.cover} and enter the names under {settings.signers}.',
      'Press {commands.preflight} [F7] and mend what the program found.',
      'Press {commands.preview} [Ctrl+P] to see the real pages, then {preview.savePdf}.',
    ],
    notes: [
      'To try first, press {start.sampleTitle} on the first screen: a sample register in which everything can be edited and printed, apart from your own.',
      'To delete, move or copy a row press {table.menu} at its head. Any other command: press [Ctrl+K] and type a word you remember, such as print or back up.',
      'Letters too small, or a dark theme wanted? See {shell.places.settings} under {shell.display.title}.',
    ],
    caption: 'The first screen: name the office, then choose where to begin',
    alt: 'The first screen with fields for the office’s name, the fiscal year and the round, and buttons to try the sample, start an empty register, bring in a file, or open an existing register.',
  },
  lists: {
    title: 'How do I type numbered items that number themselves?',
    intro:
      'Item numbers are plain text in the cell and print as you see them. The program goes on with them and keeps them in order.',
    list: [
      'Type ๑) and a space, then the first item’s text, and press [Enter]: ๒) appears.',
      'At the end press [Enter] once more in the empty item: its number goes and an ordinary paragraph follows.',
      'To put an item in between, set the caret at the end of the item before and press [Enter]: the numbers that follow move on by themselves.',
      'For a sub-item press {commands.nestItem} [Alt+Shift+→]; to bring it back press {commands.unnestItem} [Alt+Shift+←].',
      'For a new line within the same item press [Shift+Enter].',
      'Where numbers repeat or skip, press {commands.renumber} [Ctrl+Shift+L]: the whole cell is put in order.',
    ],
    notes: [
      'Paste items that run on in one line and the program offers {clipboard.split}.',
      'Arabic digits become Thai as you type. This can be turned off in {shell.places.settings} under {shell.display.title}.',
    ],
    caption: 'Items in cells of the table; on paper the text of each item is indented',
    alt: 'A row of the table whose cells for steps, reporting and actions hold items that begin with a Thai number and a bracket.',
  },
  dates: {
    title: 'How do I write dates, record results and attach evidence?',
    intro:
      'Write dates in ordinary sentences. The program reads which day is a deadline, which says that something was done, and follows them.',
    list: [
      'Put the caret into a cell and press {commands.pickDate} [Ctrl+Shift+D]. Choose a day from the Buddhist calendar, or press {cells.dates.month} for a month alone.',
      'For today press {commands.insertToday} [Ctrl+;].',
      'Write deadlines in the reporting cell, such as ภายในเดือนเมษายน ๒๕๖๖ or ทุกเดือน, and days of what was done in the actions cell.',
      'See the status at the row’s head, such as {followup.statuses.done} or {followup.statuses.overdue}; press it to see each deadline.',
      'A line under a date shows what was read. Where it was read wrongly, put the caret there, press {commands.dateAtCaret} [Ctrl+.] and say what it means.',
      'To have a result written for you press {commands.recordAction} [F4], choose the deadline and the day, then press {followup.composer.insert}.',
      'To attach evidence of a result press {table.menu} at the row’s head, choose {commands.evidence}, then {history.evidence.addFile} or {history.evidence.addLink}.',
      'Which unit still owes what stands on {shell.places.overview} [Ctrl+2]; {overview.needs.slip} prints a slip for that unit to fill in.',
    ],
    notes: [
      'What you say of a date is kept beside the text. The cell does not change, and {commands.undo} [Ctrl+Z] takes it back.',
    ],
    caption: 'The Buddhist calendar opens beside the caret; the day you choose goes straight into the cell',
    alt: 'A calendar open beside a cell of the table, with the days of a month in Thai digits, tabs for a day or a month alone, and a button for today.',
  },
  preflight: {
    title: 'How do I check the report before printing, and mend it all?',
    intro: 'The program reads the register all the time and tells every place that looks wrong, with the reason.',
    list: [
      'Press {commands.preflight} [F7]. The list opens beside the table, in {preflight.severity.error}, {preflight.severity.warning} and {preflight.severity.hint}.',
      'Press {preflight.panel.why} for the reason and where to mend it, {preflight.panel.goTo} to go to the words in the table, or [F8] to go from one to the next.',
      'Where the program can mend a place it shows the text before and after, with a button to do so.',
      'The same thing in several places is mended at once by a button such as {preflight.panel.fixAll 3}.',
      'Where the text is right as it is, press {preflight.panel.accept}; a reason may be added.',
      'To think again, press {preflight.panel.withdraw} in the list of what was called right.',
    ],
    notes: [
      'It warns and never hinders: the report can always be printed, mended or not.',
      'What you called right is not told again until the text there changes.',
    ],
    caption: 'What was found stands beside the table: where, why, and how to mend it',
    alt: 'The panel of the check before printing with counts of errors, warnings and suggestions, and a list of findings with their buttons.',
  },
  nextYear: {
    title: 'How do I begin a new fiscal year from this year’s plan?',
    intro:
      'The program copies the whole plan and offers every text that should change with the year, for you to choose first.',
    list: [
      'Click the fiscal year at the top and choose {commands.nextYear}.',
      'Read the list: each entry shows the old text, the new one and the reason. What is ticked will change.',
      'Press {nextYear.dialog.look} to see only what the program is not sure of, and tick or untick it as you see fit.',
      'Press {nextYear.dialog.confirm 2567}. Texts that are not chosen stay the same to the letter.',
      'For the second half of the year press {head.addRound 12} at the top: the new round begins with the 6-month results.',
    ],
    notes: [
      'The new year’s actions begin empty. Results and evidence stay with the old year.',
      'It is all one step: {commands.undo} [Ctrl+Z] takes it back, and the old year does not change.',
    ],
    caption: 'What the new year would change, to be chosen one by one or a section at a time',
    alt: 'The dialog for a new fiscal year with old and new texts, a tick box for each, and the reasons.',
  },
};
