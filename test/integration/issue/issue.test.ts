// Issuing on real files: what is kept, the same bytes again, what is refused, corrections, what the history says, files that come later.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sampleReport } from '../../../main/node/compose.ts';
import { qrRuns } from '../../../main/node/pdf-kit.ts';
import { createPrinter } from '../../../main/node/printer.ts';
import { changedSince } from '../../../src/app/issue-diff.ts';
import { addSigned, attachScan, signIssue } from '../../../src/app/issue-files.ts';
import { suggestIssue } from '../../../src/app/issue-report.ts';
import { printIssued, stateOf } from '../../../src/app/issue-state.ts';
import { verifyPdf } from '../../../src/app/issue-verify.ts';
import { sampleRegister } from '../../../src/app/sample-register.ts';
import { dataCode, type IssuedReport, lastFile, newestPdf, stateDigest } from '../../../src/issue/issue.ts';
import type { KeptFile, Register } from '../../../src/register/model.ts';
import { issueKeyword } from '../../../src/report/issue-foot.ts';
import { reportStyle } from '../../../src/report/page-style.ts';
import { issueFootTexts } from '../../../src/report/templates.ts';
import { countingIds } from '../../fixtures/counting-ids.ts';
import { writePng } from '../../fixtures/grey-image.ts';
import { commit, type IssuingOffice, issue, issuingOffice, tryIssue, value } from '../../fixtures/issued-register.ts';
import { missingTools, runPdfTool } from '../../fixtures/pdf-tools.ts';
import { readQr } from '../../fixtures/qr-reader.ts';
import { roundId, threeSigners } from '../../fixtures/report-register.ts';

async function pdfOf(office: IssuingOffice, issued: IssuedReport): Promise<Uint8Array> {
  const original = lastFile(issued, 'original');
  if (!original) throw new Error('every issue has its PDF');
  return value(await office.ports.issueFiles.read(office.path, original));
}

it('an issue keeps its PDF and its data; the register stays as it is and nothing is to be undone', async () => {
  const office = await issuingOffice();
  const session = office.open();
  const before = session.snapshot();
  const made = await issue(office, session);
  expect(made).toMatchObject({ number: '๑/๒๕๖๖', year: 2566, months: 6, issuedBy: 'สมศรี', corrects: null });
  expect(made.signers.map(({ name }) => name)).toEqual(threeSigners.map(({ name }) => name));
  expect(made.files.map(({ role }) => role)).toEqual(['state', 'original']);
  for (const file of made.files) {
    const bytes = readFileSync(office.ports.issueFiles.pathOf(office.path, file));
    expect(bytes).toHaveLength(file.size);
    expect(office.ports.issueFiles.sha256(bytes)).toBe(file.sha256);
  }
  expect(session.snapshot()).toMatchObject({
    register: before.register,
    revision: before.revision,
    undoState: before.undoState,
  });
  session.close();
  const again = office.open();
  expect(again.issues()).toEqual([made]);
  expect(again.undo(0)).toMatchObject({ ok: false, error: { reason: 'nothingToUndo' } });
  expect(again.history({ measureId: null, limit: 10, before: null })[0]).toMatchObject({
    label: 'issue',
    who: 'สมศรี',
    changes: [{ table: 'issued_report', column: 'number', after: '๑/๒๕๖๖' }],
  });
  again.close();
});

it('the code on the first page says number and code, in modules that a telephone reads', async () => {
  for (const number of ['๑/๒๕๖๖', 'ชม ๗๑๒๐๑/๔๕']) {
    const text = issueFootTexts.qr(number, 'ab12 cd34 ef56 7890');
    const { modules, runs } = qrRuns(text);
    const matrix = Array.from({ length: modules }, () => new Array<boolean>(modules).fill(false));
    for (const { x, y, length } of runs) matrix[y]?.fill(true, x, x + length);
    expect(readQr(matrix)).toBe(text);
    // Millimetres; a laser printer's dot is 0.04 and telephones want 0.25.
    expect((reportStyle.issueFoot.qr.sidePt / modules) * (25.4 / 72)).toBeGreaterThan(0.29);
  }
});

it('printed again from what was kept, by another printer, it is the same file to the last byte', async () => {
  const office = await issuingOffice();
  const session = office.open();
  const made = await issue(office, session);
  commit(session, { kind: 'setOrganisation', organisation: { ...session.register().organisation, name: 'อื่น' } });
  const state = value(await stateOf(made, office.path, office.ports));
  const printed = value(
    await printIssued(state, stateDigest(made) ?? '', createPrinter({ workerFile: null }), {
      registerPath: office.path,
    }),
  );
  const kept = await pdfOf(office, made);
  expect(Buffer.from(printed.pdf).equals(kept)).toBe(true);
  // In what it says of itself twice: to old readers and to new ones.
  const keyword = issueKeyword(stateDigest(made) ?? '');
  expect(Buffer.from(kept).toString('latin1').split(keyword)).toHaveLength(3);
  session.close();
});

const withoutTools = missingTools('pdftotext');
describe.skipIf(withoutTools !== '')(`the paper read${withoutTools}`, () => {
  it('every page names number and code; a correction names what it corrects', async () => {
    const office = await issuingOffice();
    const session = office.open();
    const first = await issue(office, session);
    const second = await issue(office, session, {
      number: '๒/๒๕๖๖',
      corrects: { issueId: first.id, reason: ' แก้ตัวเลข\nงบประมาณ ' },
    });
    expect(second.corrects).toEqual({ issueId: first.id, number: '๑/๒๕๖๖', reason: 'แก้ตัวเลข งบประมาณ' });
    for (const one of [first, second]) {
      const text = runPdfTool('pdftotext', ['-raw', '{}', '-'], await pdfOf(office, one));
      const pages = text.split('\f').filter((page) => page !== '');
      const line = `เลขที่ ${one.number} · รหัสข้อมูล ${dataCode(stateDigest(one) ?? '')}`;
      expect(pages.length).toBeGreaterThan(2);
      expect(pages.every((page) => page.includes(line))).toBe(true);
      expect(pages.every((page) => page.includes('แทนฉบับเลขที่ ๑/๒๕๖๖') === (one === second))).toBe(true);
    }
    session.close();
  });
});

describe('what speaks against an issue', () => {
  it.each([
    ['no number', { number: ' \n ' }, 'issueNumberMissing'],
    ['a round that is not there', { roundId: 'elsewhere' }, 'unknownRound'],
    ['errors that nobody acknowledged', { despiteFindings: false }, 'findingsOpen'],
    ['a correction of nothing', { corrects: { issueId: 'elsewhere', reason: 'แก้' } }, 'unknownIssue'],
    ['a signer who is not there', { signers: ['elsewhere'] }, 'unknownSigner'],
  ] as const)('%s', async (_, wish, reason) => {
    const office = await issuingOffice();
    const session = office.open();
    const suggested = value(await suggestIssue(session, roundId, office.ports));
    expect(suggested.openErrors).toBeGreaterThan(0);
    expect(await tryIssue(session, wish, office.ports)).toMatchObject({
      ok: false,
      error: { kind: 'refused', reason },
    });
    expect(session.issues()).toEqual([]);
    session.close();
  });

  it('a number of the same calendar year is given once, in whichever digits', async () => {
    const office = await issuingOffice();
    const session = office.open();
    const first = await issue(office, session);
    const again = await tryIssue(session, { number: '1/2566' }, office.ports);
    expect(again).toMatchObject({ ok: false, error: { reason: 'issueNumberTaken' } });
    const empty = await tryIssue(session, { number: '2', corrects: { issueId: first.id, reason: ' ' } }, office.ports);
    expect(empty).toMatchObject({ ok: false, error: { reason: 'correctionReasonMissing' } });
    expect(await tryIssue(session, { date: '2024-04-05' }, office.ports)).toMatchObject({ ok: true });
    expect(value(await suggestIssue(session, roundId, office.ports))).toMatchObject({
      number: '๒/๒๕๖๖',
      corrects: { number: '๑/๒๕๖๖' },
    });
    session.close();
  });

  it('a register that is read-only', async () => {
    const office = await issuingOffice();
    const holder = office.open();
    const opened = value(office.store.open(office.path, { access: 'read', takeOver: false }));
    const mark = { who: '', at: office.ports.now() };
    const made = await issue(office, holder);
    expect(opened.addIssue({ ...made, id: 'other' }, mark)).toMatchObject({ error: { kind: 'fileReadOnly' } });
    opened.close();
    holder.close();
  });
});

it('only those who were chosen sign the paper; the others are no difference later', async () => {
  const office = await issuingOffice();
  const session = office.open();
  const [, second] = threeSigners;
  const made = await issue(office, session, { signers: [second?.id ?? ''] });
  expect(made.signers.map(({ id }) => id)).toEqual([second?.id]);
  const since = value(await changedSince(made, session.register(), office.path, office.ports));
  expect(since).toEqual({ differences: [], roundIsGone: false });
  session.close();
});

it('images of the paper are kept with the issue: taken out of the settings, the same paper prints again', async () => {
  const office = await issuingOffice();
  const session = office.open();
  const picture = writePng({ width: 8, height: 8, points: new Uint8Array(64).fill(90) });
  const stored = value(await office.ports.issueFiles.keep(office.path, picture));
  const emblem = { ...stored, name: 'ตรา.png', mediaType: 'image/png' };
  commit(session, { kind: 'setPaper', paper: { ...session.register().paper, emblem } });
  const made = await issue(office, session);
  expect(lastFile(made, 'part')).toMatchObject(emblem);
  commit(session, { kind: 'setPaper', paper: { ...session.register().paper, emblem: null } });
  session.close();
  const state = value(await stateOf(made, office.path, office.ports));
  const again = createPrinter({ workerFile: null });
  const printed = value(await printIssued(state, stateDigest(made) ?? '', again, { registerPath: office.path }));
  expect(printed.notices).toEqual([]);
  expect(Buffer.from(printed.pdf).equals(await pdfOf(office, made))).toBe(true);
});

describe('a font or an image of the settings that is not there', () => {
  const gone = (name: string): KeptFile => ({ name, sha256: 'ab'.repeat(32), size: 9, mediaType: 'font/sfnt' });

  /** The register that ships, in which the check finds nothing, with files of the paper that are not beside it. */
  async function officeWithout(fields: Partial<Register['paper']>, signature: KeptFile | null = null) {
    const register = value(sampleRegister(sampleReport(), countingIds()));
    const signers = register.signers.map((signer) => ({ ...signer, signature }));
    const office = await issuingOffice({ ...register, signers, paper: { ...register.paper, ...fields } });
    const session = office.open();
    const wish = { roundId: register.fiscalYears[0]?.rounds[0]?.id ?? '', despiteFindings: false };
    return { office, session, wish, suggest: () => suggestIssue(session, wish.roundId, office.ports) };
  }

  it('is said before the report is issued, which waits for a word; the issue counts it', async () => {
    const font = { regular: gone('ธรรมดา.ttf'), bold: gone('หนา.ttf') };
    const { office, session, wish, suggest } = await officeWithout({ font, emblem: gone('ตรา.png') });
    expect(value(await suggest())).toMatchObject({
      openErrors: 0,
      notices: [
        { kind: 'fontMissing', name: 'ธรรมดา.ttf' },
        { kind: 'imageMissing', name: 'ตรา.png' },
      ],
    });
    expect(await tryIssue(session, wish, office.ports)).toEqual({
      ok: false,
      error: { kind: 'paperIncomplete', files: ['ธรรมดา.ttf', 'ตรา.png'] },
    });
    expect(session.issues()).toEqual([]);
    const made = value(await tryIssue(session, { ...wish, despiteFindings: true }, office.ports));
    expect(made.openErrors).toBe(2);
    session.close();
  });

  it('a scanned signature is not offered then, and not left out in silence where it is asked for', async () => {
    const { office, session, wish, suggest } = await officeWithout({}, gone('ลายเซ็น.png'));
    const { notices, signers } = value(await suggest());
    expect({ notices, scans: signers.map(({ hasScan }) => hasScan) }).toEqual({
      notices: [],
      scans: signers.map(() => false),
    });
    const signatures = signers.slice(0, 1).map(({ id }) => id);
    expect(await tryIssue(session, { ...wish, signatures }, office.ports)).toEqual({
      ok: false,
      error: { kind: 'paperIncomplete', files: ['ลายเซ็น.png'] },
    });
    expect(await tryIssue(session, wish, office.ports)).toMatchObject({ ok: true, value: { openErrors: 0 } });
    session.close();
  });
});

it('what changed since is told; without its round there is nothing to tell', async () => {
  const office = await issuingOffice();
  const session = office.open();
  const made = await issue(office, session);
  const measureId = session.register().fiscalYears[0]?.groups[0]?.measures[0]?.id ?? '';
  commit(session, { kind: 'setCell', cell: { measureId, column: 'actions', roundId }, text: 'ทำแล้ว' });
  const since = value(await changedSince(made, session.register(), office.path, office.ports));
  expect(since.differences).toMatchObject([
    { place: { kind: 'cell', measureId, column: 'actions' }, what: 'changed', after: 'ทำแล้ว' },
  ]);
  commit(session, { kind: 'removeRound', roundId });
  expect(value(await changedSince(made, session.register(), office.path, office.ports)).roundIsGone).toBe(true);
  expect(session.issues()).toEqual([made]);
  session.close();
});

it('an undo after an issue takes back what was done before it, and redo brings it back; the issue stays', async () => {
  const office = await issuingOffice();
  const session = office.open();
  const { organisation } = session.register();
  commit(session, { kind: 'setOrganisation', organisation: { ...organisation, name: 'หนึ่ง' } });
  commit(session, { kind: 'setOrganisation', organisation: { ...organisation, name: 'สอง' } });
  session.undo(session.snapshot().revision);
  const made = await issue(office, session);
  expect(session.snapshot().undoState).toEqual({ undo: 'setOrganisation', redo: 'setOrganisation' });
  session.redo(session.snapshot().revision);
  expect(session.register().organisation.name).toBe('สอง');
  session.undo(session.snapshot().revision);
  session.undo(session.snapshot().revision);
  expect(session.register().organisation.name).toBe(organisation.name);
  expect(session.issues()).toEqual([made]);
  const [entry] = session
    .history({ measureId: null, limit: 20, before: null })
    .filter(({ label }) => label === 'issue');
  const then = value(session.previewRestore(entry?.txn ?? 0, { kind: 'round', roundId }));
  expect(then).toBeDefined();
  session.close();
});

describe('files that come later', () => {
  async function certificateOf(office: IssuingOffice) {
    const path = `${office.file('x', new Uint8Array())}.p12`;
    value(
      await office.ports.signer.makeTestCertificate({ name: 'สมศรี', password: 'รหัส', path, at: office.ports.now() }),
    );
    return { certificatePath: path, password: 'รหัส', reason: '', place: '' };
  }

  it('signed here and at another computer: each version goes on from the one before, byte for byte', async () => {
    const office = await issuingOffice();
    const session = office.open();
    const made = await issue(office, session);
    const order = await certificateOf(office);
    const here = value(await signIssue(session, made.id, { ...order, block: '1' }, office.ports));
    expect(here.issue.files.map(({ role }) => role)).toEqual(['state', 'original', 'signed']);
    const kept = newestPdf(here.issue);
    if (!kept) throw new Error('it was just kept');
    const first = value(await office.ports.issueFiles.read(office.path, kept));
    const original = await pdfOf(office, made);
    expect(Buffer.from(first.subarray(0, original.length)).equals(original)).toBe(true);

    const elsewhere = value(
      await office.ports.signer.sign({ pdf: { bytes: first }, ...order, block: '2', at: office.ports.now() }),
    );
    const path = office.file('ลงนามแล้ว.pdf', elsewhere.pdf);
    const added = value(await addSigned(session, made.id, path, office.ports));
    expect(added.files.map(({ role }) => role)).toEqual(['state', 'original', 'signed', 'signed']);
    expect(session.issues()).toEqual([added]);
    // Brought in once more there is nothing new; the original has no signature.
    expect(await addSigned(session, made.id, path, office.ports)).toMatchObject({ error: { reason: 'nothingAdded' } });
    const bare = office.file('ฉบับที่ออก.pdf', original);
    expect(await addSigned(session, made.id, bare, office.ports)).toMatchObject({ error: { reason: 'nothingAdded' } });

    const told = async (file: string) => value(await verifyPdf(file, session.issues(), office.ports)).register;
    expect(await told(path)).toEqual({ kind: 'same', issueId: made.id, position: 3 });
    expect(await told(bare)).toEqual({ kind: 'same', issueId: made.id, position: 1 });
    const longer = office.file('ต่อท้าย.pdf', Buffer.concat([elsewhere.pdf, Buffer.from('\n% เพิ่ม\n')]));
    expect(await told(longer)).toEqual({ kind: 'continued', issueId: made.id, position: 3 });
    expect(await addSigned(session, made.id, longer, office.ports)).toMatchObject({ ok: false });
    session.close();
  });

  it('a file that was altered, and one of another register, are refused and told apart', async () => {
    const office = await issuingOffice();
    const session = office.open();
    const made = await issue(office, session);
    const original = Buffer.from(await pdfOf(office, made));
    const altered = Buffer.from(original);
    // Inside a page's content, far from what the file says of itself.
    const at = original.indexOf('stream') + 40;
    altered[at] = (altered[at] ?? 0) ^ 1;
    const path = office.file('แก้.pdf', altered);
    expect(await addSigned(session, made.id, path, office.ports)).toMatchObject({
      error: { reason: 'notOfThisIssue' },
    });
    const told = value(await verifyPdf(path, session.issues(), office.ports));
    expect(told.register).toEqual({ kind: 'similar', issueId: made.id });
    expect(value(await verifyPdf(path, [], office.ports)).register).toEqual({ kind: 'unknown' });
    expect(value(await verifyPdf(path, null, office.ports)).register).toBeNull();
    expect(session.issues()).toEqual([made]);
    session.close();
  });

  it('a scan is kept as what it is, the newest counts, and what is no scan is refused', async () => {
    const office = await issuingOffice();
    const session = office.open();
    const made = await issue(office, session);
    const jpeg = office.file('หน้า.dat', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]));
    const png = office.file('หน้า.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
    const kept = value(await attachScan(session, made.id, jpeg, office.ports));
    expect(lastFile(kept, 'scan')).toMatchObject({ mediaType: 'image/jpeg', position: 2 });
    const newer = value(await attachScan(session, made.id, png, office.ports));
    expect(lastFile(newer, 'scan')).toMatchObject({ mediaType: 'image/png', position: 3 });
    expect(lastFile(newer, 'scan')?.name).toMatch(/\(สแกน ๒\)\.png$/u);
    const text = office.file('scan.pdf', Buffer.from('MZ not a scan'));
    expect(await attachScan(session, made.id, text, office.ports)).toMatchObject({ error: { reason: 'notAScan' } });
    expect(await attachScan(session, 'elsewhere', png, office.ports)).toMatchObject({
      error: { reason: 'unknownIssue' },
    });
    expect(session.history({ measureId: null, limit: 1, before: null })[0]).toMatchObject({ label: 'issueScan' });
    session.close();
    expect(newer.files.every((file) => existsSync(office.ports.issueFiles.pathOf(office.path, file)))).toBe(true);
  });
});
