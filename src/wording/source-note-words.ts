// The form in which each language words what is worth knowing of a file that was read: a sentence a kind, by how many places and by
// the name that goes with it.

export type SourceNoteWords = Readonly<
  Record<
    | 'otherEnding'
    | 'encodingGuessed'
    | 'pdfOfOtherProgram'
    | 'charactersUnknown'
    | 'changesAccepted'
    | 'textBoxesLeftOut'
    | 'footnotesLeftOut'
    | 'commentsLeftOut'
    | 'hiddenTextLeftOut'
    | 'picturesLeftOut'
    | 'tablesInCells'
    | 'symbolsReplaced'
    | 'macrosIgnored'
    | 'linkedPartsIgnored'
    | 'hiddenRowsRead'
    | 'hiddenColumnsRead'
    | 'hiddenSheetsRead'
    | 'formulasAsSaved'
    | 'formulasEmpty'
    | 'yearsTakenAsBuddhist'
    | 'errorCellsEmpty'
    | 'evidenceLeftOut'
    | 'marksLeftOut'
    | 'rowsLeftOut'
    | 'columnsLeftOut'
    | 'sheetsLeftOut',
    (count: number, detail: string) => string
  >
>;
