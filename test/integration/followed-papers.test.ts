// The calendar and the slips as the window asks for them: only where a person chose, never over a file that is there.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openPaperProgram, textOf } from '../fixtures/paper-program.ts';
import { missingTools } from '../fixtures/pdf-tools.ts';
import { roundId } from '../fixtures/report-register.ts';

const withoutPoppler = missingTools('pdftotext');

test('the calendar is saved where a person chose, as of the day that is looked at', async () => {
  const { client, folder } = await openPaperProgram();
  const path = join(folder, 'ปฏิทิน.ics');
  const early = await client.call('calendar.save', { roundId, path });
  expect(early).toMatchObject({ ok: false, error: { kind: 'refused', reason: 'pathNotChosen' } });
  await client.call('path.choose', { purpose: 'saveCalendar', suggestedName: 'ปฏิทิน.ics' });
  const saved = await client.call('calendar.save', { roundId, path, asOf: '2023-01-20' });
  if (!saved.ok) throw new Error(JSON.stringify(saved.error));
  const text = readFileSync(path, 'utf8');
  expect(text.split('BEGIN:VEVENT').length - 1).toBe(saved.value.events);
  expect(text).toContain('X-WR-CALNAME:กำหนดตามมาตรการ ITA');
  // As of that day March is still ahead.
  expect(text.replace(/\r\n /gu, '')).toContain('ยังไม่ถึงกำหนด');
  const nowhere = await client.call('calendar.save', { roundId: 'gone', path });
  expect(nowhere).toMatchObject({ ok: false, error: { kind: 'refused', reason: 'unknownRound' } });
});

test.skipIf(withoutPoppler !== '')(
  `each unit gets a file of its own in the chosen folder, beside what is there${withoutPoppler}`,
  async () => {
    const { client, folder } = await openPaperProgram();
    const units = ['สำนักปลัด', ''];
    const question = { roundId, units, asOf: '2023-01-20', folder };
    const early = await client.call('report.saveSlips', question);
    expect(early).toMatchObject({ ok: false, error: { kind: 'refused', reason: 'pathNotChosen' } });
    await client.call('path.choose', { purpose: 'slipFolder', suggestedName: '' });
    // The answer of the dialog is the folder itself, which path.join leaves a slash on.
    const chosen = { ...question, folder: join(folder, '') };
    const name = 'ใบแจ้งหน่วยงาน สำนักปลัด ปี ๒๕๖๖ รอบ ๖ เดือน';
    writeFileSync(join(folder, `${name}.pdf`), 'ของเดิม');
    const saved = await client.call('report.saveSlips', chosen);
    if (!saved.ok) throw new Error(JSON.stringify(saved.error));
    expect(saved.value.paths).toEqual([
      join(folder, `${name} (๒).pdf`),
      join(folder, 'ใบแจ้งหน่วยงาน ไม่ระบุหน่วยงาน ปี ๒๕๖๖ รอบ ๖ เดือน.pdf'),
    ]);
    expect(readFileSync(join(folder, `${name}.pdf`), 'utf8')).toBe('ของเดิม');
    const texts = saved.value.paths.map((path) => textOf(readFileSync(path)));
    expect(texts[0]).toContain('ถึงสำนักปลัดข้อมูลณวันที่๒๐มกราคม๒๕๖๖');
    expect(texts[1]).not.toContain('ถึงสำนักปลัด');
    expect(readdirSync(folder).filter((each) => each.endsWith('.pdf'))).toHaveLength(3);
  },
);

test.skipIf(withoutPoppler !== '')(
  `the preview and the file of one slip are the same slip${withoutPoppler}`,
  async () => {
    const { client, folder, print } = await openPaperProgram();
    const paper = { document: 'unit-slip' as const, units: ['สำนักปลัด'], asOf: '2023-01-20' };
    const preview = await print(paper);
    await client.call('path.choose', { purpose: 'savePdf', suggestedName: 'ใบแจ้ง.pdf' });
    const path = join(folder, 'ใบแจ้ง.pdf');
    const saved = await client.call('report.save', { roundId, path, ...paper });
    expect(saved).toMatchObject({ ok: true, value: { pageCount: preview.pageCount } });
    expect(textOf(readFileSync(path))).toBe(textOf(preview.pdf));
    const pages = await client.call('report.map', { roundId, ...paper });
    if (!pages.ok) throw new Error(JSON.stringify(pages.error));
    expect(pages.value.pages.map(({ kind }) => kind)).toEqual(Array(preview.pageCount).fill('unit-slip'));
    expect(existsSync(path)).toBe(true);
  },
);
