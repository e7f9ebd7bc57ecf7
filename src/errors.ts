// Every fault the program foresees, as one closed union of plain data: it crosses to the window unchanged and each kind has
// its own Thai and English wording (src/wording). It must not know any sentence.

export type AppError =
  /** Input that does not fit: a call of the wrong shape, a text that is no number … `field` names the place. */
  | { readonly kind: 'invalid'; readonly field: string }
  /** A well-formed wish that the state does not allow. */
  | { readonly kind: 'refused'; readonly reason: RefusalReason }
  /** The window's revision is behind the register's: reload and try again. */
  | { readonly kind: 'stale' }
  | { readonly kind: 'fileMissing'; readonly path: string }
  /** Another window or program holds the file. */
  | { readonly kind: 'fileLocked'; readonly path: string; readonly holder: LockHolder | null }
  | { readonly kind: 'fileReadOnly'; readonly path: string }
  | { readonly kind: 'diskFull'; readonly path: string }
  /** The file on the disk is no longer the one we wrote last. */
  | { readonly kind: 'changedOutside'; readonly path: string }
  /** Any other fault of the disk; `code` is the system's (EIO, EPERM …). */
  | { readonly kind: 'ioFailed'; readonly path: string; readonly code: string }
  | { readonly kind: 'notARegister'; readonly path: string; readonly reason: NotARegisterReason }
  /** Made by a later version of the program; `version` is the file's schema number. */
  | { readonly kind: 'newerVersion'; readonly path: string; readonly version: number }
  | { readonly kind: 'damaged'; readonly path: string; readonly reason: DamageReason }
  /** A copy or package whose files are not what its list of contents says; `files` names them. */
  | { readonly kind: 'copyDamaged'; readonly path: string; readonly files: readonly string[] }
  /** An import source that cannot be read or holds no table. */
  | { readonly kind: 'sourceUnreadable'; readonly path: string; readonly reason: SourceReason }
  /** A font that paper cannot be set in; `name` as the font calls itself, or the file's. */
  | { readonly kind: 'fontRefused'; readonly name: string; readonly fault: FontFault }
  /** An image that cannot be printed. */
  | { readonly kind: 'imageRefused'; readonly name: string; readonly fault: ImageFault }
  /** A report to be issued would print without these files of the settings, and nobody has acknowledged it. */
  | { readonly kind: 'paperIncomplete'; readonly files: readonly string[] }
  /** A file that is not signed, or looked into, with `path` where one is meant; `at` (ISO) is when a certificate's time began or ended. */
  | { readonly kind: 'signingRefused'; readonly reason: SigningReason; readonly path: string; readonly at?: string }
  | { readonly kind: 'tooLarge'; readonly what: LimitedThing; readonly limit: number }
  | { readonly kind: 'cancelled' }
  /** The program behind the window does not answer any more. */
  | { readonly kind: 'programGone' }
  /** An unforeseen fault; the log holds it in full under `reference`. */
  | { readonly kind: 'unexpected'; readonly reference: string };

/** Who has a register open for writing. */
export interface LockHolder {
  readonly host: string;
  readonly user: string;
  /** ISO instant; "" where the lock does not say. */
  readonly since: string;
  /** No sign of life for two minutes: a person may decide to take over. */
  readonly seemsGone: boolean;
}

export type RefusalReason =
  | 'noRegisterOpen'
  | 'unknownCall'
  | 'unknownSender'
  | 'unknownMeasure'
  | 'unknownGroup'
  | 'unknownFiscalYear'
  | 'unknownRound'
  | 'unknownEvidence'
  | 'unknownOverride'
  | 'unknownFinding'
  | 'unknownSigner'
  | 'roundMissing'
  | 'duplicateId'
  | 'fiscalYearExists'
  | 'roundExists'
  | 'nothingToUndo'
  | 'nothingToRedo'
  | 'changedSince'
  | 'pathNotChosen'
  | 'fileExists'
  | 'organisationNameMissing'
  | 'evidenceFileMissing'
  | 'linkNotHttps'
  | 'fileNotOpened'
  | 'hostCannotOpen'
  | 'workUnderWay'
  /** The register has rows of the source with other texts, and nobody said which are right. */
  | 'rowsDiffer'
  /** What was read to be brought in is not held any more: read it again. */
  | 'sourceForgotten'
  /** A file that holds no catalogue of the assessment. */
  | 'notACatalogue'
  /** No such issued report, or its PDF is not in its place. */
  | 'issuedPdfMissing'
  | IssueReason
  | 'marginsTooWide';

/** Why a report is not issued, or a file is not taken in among those of an issued one. */
export type IssueReason =
  | 'unknownIssue'
  /** No issue of this number, or of this round. */
  | 'nothingIssued'
  | 'issueNumberMissing'
  | 'issueNumberTaken'
  /** The check before printing finds errors that nobody has acknowledged. */
  | 'findingsOpen'
  | 'correctionReasonMissing'
  /** The issue has no such file. */
  | 'issueFileMissing'
  /** A PDF that does not begin with every byte of a version of the issue. */
  | 'notOfThisIssue'
  /** The PDF is a version that the issue has already. */
  | 'nothingAdded'
  /** The PDF has bytes behind the issued ones and no sound signature among them. */
  | 'signatureMissing'
  /** Neither PDF nor JPEG nor PNG. */
  | 'notAScan';

export type NotARegisterReason = 'folder' | 'otherFile' | 'otherDatabase';
export type DamageReason = 'empty' | 'truncated' | 'content';
export type SourceReason =
  | 'noTable'
  | 'noMeasure'
  | 'notText'
  | 'fiscalYearUnknown'
  | 'notAFile'
  | 'notACopy'
  | TextReason
  | FileReason;

/** Why a text cannot be brought in. */
export type TextReason =
  /** Text copied out of a PDF whose cells cannot be told apart any more. */
  | 'cellsLost'
  /** JSON that is cut short or mistyped. */
  | 'notJson'
  | 'otherJson'
  /** Exported by a later version of the program. */
  | 'newerJson'
  /** Of our form, with fields missing or of another kind. */
  | 'brokenJson';

/** Why a file of another program cannot be read: what it is instead, or what is wrong with it. */
export type FileReason =
  | 'empty'
  /** Word and Excel before 2007. */
  | 'oldWord'
  | 'oldExcel'
  | 'binaryWorkbook'
  | 'passwordProtected'
  | 'presentation'
  /** Of LibreOffice's own formats. */
  | 'openDocument'
  | 'richText'
  | 'pdf'
  | 'picture'
  /** A register or a package of this program: it is opened, not brought in as a document. */
  | 'register'
  /** An archive that holds no document. */
  | 'otherArchive'
  /** Cut short, or not as its own directory says. */
  | 'packageDamaged'
  /** Unpacks to a mountain, or its names lead out of it. */
  | 'packageUnsafe'
  | 'xmlBroken'
  /** Declares entities, which can grow without end. */
  | 'xmlEntities'
  | 'tookTooLong'
  | 'tookTooMuchMemory';
export type LimitedThing =
  | 'cell'
  | 'rows'
  | 'source'
  | 'name'
  | 'evidence'
  | 'package'
  | 'evidenceCount'
  | 'font'
  | 'image'
  /** A text that no cell of a spreadsheet takes. */
  | 'sheetCell'
  /** Both in megabytes: a file of another program, and what it unpacks to. */
  | 'sourceFile'
  | 'sourceContent';

/** Why a font cannot be taken. */
export type FontFault =
  | { readonly kind: 'notAFont' }
  | { readonly kind: 'missingCharacters'; readonly characters: string }
  | { readonly kind: 'embeddingForbidden'; readonly embedding: 'forbidden' | 'wholeFontOnly' | 'bitmapsOnly' }
  /** Syllables with ำ in which the shaped glyphs draw its circle twice. */
  | { readonly kind: 'circleDrawnTwice'; readonly syllables: readonly string[] }
  /** Syllables in which a tone mark stands in the vowel below it. */
  | { readonly kind: 'marksCollide'; readonly syllables: readonly string[] }
  | { readonly kind: 'textNotExact'; readonly text: string; readonly readBack: string };

/** Why an image cannot be printed: no PNG or JPEG, broken or cut short, too many points, the inks of a printing press. */
export type ImageFault = 'otherKind' | 'broken' | 'tooManyPoints' | 'pressColours';

/** Why signing was refused, or a file for it could not be used. */
export type SigningReason =
  | 'wrongPassword'
  | 'notACertificateFile'
  | 'noKey'
  | 'noCertificate'
  | 'keyWithoutCertificate'
  | 'keyUnsupported'
  | 'expired'
  | 'notYetValid'
  | 'notForSigning'
  | 'weakKey'
  | 'notAPdf'
  | 'pdfEncrypted'
  | 'pdfWithoutBlocks'
  | 'pdfDamaged'
  /** Looking into it took too long, or too much memory. */
  | 'pdfUnsafe'
  | 'blockUnknown'
  | 'blockSigned'
  | 'tooLarge'
  | 'sameFile'
  | 'nameMissing'
  | 'passwordMissing';

export type AppErrorKind = AppError['kind'];
