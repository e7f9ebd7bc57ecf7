// What was issued is there for ever: through backups and restoring, copies, packages, sweeping, saving a damaged register, migrations; and
// a file of it that was swapped is noticed.
import {
  chmodSync,
  copyFileSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { evidenceStore } from '../../../main/node/evidence-store.ts';
import { createMoving } from '../../../main/node/moving.ts';
import { forReading, forWriting } from '../../../src/app/ports.ts';
import type { IssuedReport } from '../../../src/issue/issue.ts';
import { runLine } from '../../fixtures/command-line.ts';
import { commit, type IssuingOffice, issue, issueDay, issuingOffice, value } from '../../fixtures/issued-register.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';

/** An office that issued once, closed. */
async function issuedOffice(): Promise<{ readonly office: IssuingOffice; readonly issued: IssuedReport }> {
  const office = await issuingOffice();
  const session = office.open();
  const issued = await issue(office, session);
  session.close();
  return { office, issued };
}

function issuesAt(office: IssuingOffice, path: string): readonly IssuedReport[] {
  const opened = value(office.store.open(path, forReading));
  const issues = opened.issues();
  opened.close();
  return issues;
}

async function filesAreThere(office: IssuingOffice, path: string, issued: IssuedReport): Promise<boolean> {
  return (await office.ports.issueFiles.faults(path, issued.files)).length === 0;
}

it('closing sweeps what nothing names, and nothing of an issue', async () => {
  const { office, issued } = await issuedOffice();
  const session = office.open();
  value(await office.ports.issueFiles.keep(office.path, new TextEncoder().encode('nobody names this')));
  session.close();
  expect(
    evidenceStore(office.path)
      .list()
      .map(({ sha256 }) => sha256)
      .toSorted(),
  ).toEqual(issued.files.map(({ sha256 }) => sha256).toSorted());
});

it('a copy outside and a package bring it along, listed and checked', async () => {
  const { office, issued } = await issuedOffice();
  const moving = createMoving({ engine: office.engine, now: () => issueDay, programVersion: '0' });
  const copied = value(await moving.copy(office.path, temporaryFolder(), {}));
  expect(copied).toMatchObject({ evidenceFiles: 2, missing: [] });
  const there = join(copied.folder, readdirSync(copied.folder).find((name) => name.endsWith('.itareg')) ?? '');
  expect(issuesAt(office, there)).toEqual([issued]);
  expect(await filesAreThere(office, there, issued)).toBe(true);

  const out = join(temporaryFolder(), 'ส่งมอบ.itareg.zip');
  value(await moving.pack(office.path, out, {}));
  const unpacked = value(await moving.unpack(out, temporaryFolder(), {}));
  expect(issuesAt(office, unpacked.path)).toEqual([issued]);
  expect(await filesAreThere(office, unpacked.path, issued)).toBe(true);

  rmSync(office.ports.issueFiles.pathOf(office.path, issued.files[1] ?? { sha256: '', size: 0 }));
  const without = value(await moving.copy(office.path, temporaryFolder(), {}));
  expect(without.missing).toEqual([issued.files[1]?.name]);
});

it('a backup from before an issue put back leaves the issue there, and the register as it was', async () => {
  const office = await issuingOffice();
  const session = office.open();
  commit(session, { kind: 'setSigners', signers: [] });
  session.close();
  office.open().close();
  const [backup] = office.store.backups(office.path);
  const later = office.open();
  const first = await issue(office, later, { number: '๑' });
  const second = await issue(office, later, { number: '๒', corrects: { issueId: first.id, reason: 'แก้' } });
  later.close();
  const restored = value(office.store.restore(office.path, backup?.path ?? ''));
  expect(restored.issues()).toEqual([first, second]);
  restored.close();
  expect(await filesAreThere(office, office.path, second)).toBe(true);
  // Its history is that of the backup: it says nothing of the issues, and still leads back.
  const reopened = value(office.store.open(office.path, forWriting));
  expect(reopened.history({ measureId: null, limit: 20, before: null }).map(({ label }) => label)).not.toContain(
    'issue',
  );
  expect(reopened.undo({ who: '', at: issueDay })).toMatchObject({ ok: true });
  expect(reopened.issues()).toEqual([first, second]);
  reopened.close();
});

it('saved out of a damaged register, an issue comes along; files that lost their issue stand under one of their own', async () => {
  const { office, issued } = await issuedOffice();
  const to = join(temporaryFolder(), 'กู้.itareg');
  value(office.store.salvage(office.path, to));
  expect(issuesAt(office, to)).toEqual([issued]);

  // The page that holds the report's row is lost: found by what stands in it, in no page of the schema.
  const bytes = readFileSync(office.path);
  const row = bytes.indexOf(Buffer.from(JSON.stringify(issued.signers).slice(0, 60)));
  expect(row).toBeGreaterThan(4096);
  bytes.fill(0xff, Math.floor(row / 4096) * 4096, Math.floor(row / 4096) * 4096 + 4096);
  const damaged = join(temporaryFolder(), 'เสีย.itareg');
  writeFileSync(damaged, bytes);
  const saved = join(temporaryFolder(), 'กู้อีก.itareg');
  value(office.store.salvage(damaged, saved));
  const [orphan, ...others] = issuesAt(office, saved);
  expect(others).toEqual([]);
  expect(orphan).toMatchObject({ id: issued.id, number: 'ไม่ทราบเลขที่', files: issued.files });
});

it('no statement alters or removes what was issued', async () => {
  const { office } = await issuedOffice();
  const database = office.engine.open(readFileSync(office.path));
  for (const sql of [
    "update issued_report set number = '9'",
    'delete from issued_report',
    "update issued_file set sha256 = ''",
    'delete from issued_file',
  ]) {
    expect(() => database.run(sql)).toThrow('issued for ever');
  }
  database.close();
});

it.each([1, 3, 5])('a backup of version %s among the others stops no sweep', async (version) => {
  const { office, issued } = await issuedOffice();
  const session = office.open();
  const stray = value(await office.ports.issueFiles.keep(office.path, new TextEncoder().encode('stray')));
  const old = join(`${office.path}-backups`, 'ทะเบียน ๒๕๖๖-20200101-000000-opened.itareg');
  copyFileSync(new URL(`../../fixtures/registers/version-${version}.itareg`, import.meta.url), old);
  session.close();
  expect(office.ports.issueFiles.has(office.path, stray)).toBe(false);
  expect(await filesAreThere(office, office.path, issued)).toBe(true);
});

async function doctor(office: IssuingOffice) {
  return JSON.parse((await runLine(office.folder, 'doctor', office.path, '--json')).out);
}

it('doctor reads every file of every issue to its end: one swapped for another of its size is named, and one gone', async () => {
  const { office, issued } = await issuedOffice();
  expect(await doctor(office)).toMatchObject({ issued: { count: 1, files: 2, faults: [] } });
  const [state, pdf] = issued.files;
  if (!state || !pdf) throw new Error('an issue has its data and its PDF');
  const path = office.ports.issueFiles.pathOf(office.path, pdf);
  chmodSync(path, 0o644);
  const bytes = readFileSync(path);
  bytes[1000] = (bytes[1000] ?? 0) ^ 1;
  writeFileSync(path, bytes);
  expect(statSync(path).size).toBe(pdf.size);
  expect(await doctor(office)).toMatchObject({ issued: { faults: [pdf.name] } });
  expect(await office.ports.issueFiles.read(office.path, pdf)).toMatchObject({ error: { kind: 'copyDamaged' } });
  rmSync(office.ports.issueFiles.pathOf(office.path, state));
  truncateSync(path, 5);
  const told = await doctor(office);
  expect(told.issued.faults).toEqual([state.name, pdf.name]);
  expect(told.evidence.missing).toEqual([state.name, pdf.name]);
});
