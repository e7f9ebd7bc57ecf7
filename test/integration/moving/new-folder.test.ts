// A folder that appears whole or not at all, where even taking away what was begun fails.
import { chmodSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { machineDisk } from '../../../main/node/disk.ts';
import { fillNewFolder } from '../../../main/node/new-folder.ts';
import { asNobody } from '../../fixtures/nobody.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';

it.skipIf(process.platform === 'win32')(
  'what cannot be taken away stays as unfinished, and why it failed is told all the same',
  async () => {
    const parent = temporaryFolder();
    chmodSync(parent, 0o777);
    await asNobody(async () => {
      let inner = '';
      const filling = fillNewFolder(machineDisk, parent, 'สำเนา', async (part) => {
        inner = join(part, 'แฟ้ม');
        mkdirSync(inner);
        writeFileSync(join(inner, 'ก'), '');
        chmodSync(inner, 0o500);
        throw Object.assign(new Error('no room'), { code: 'ENOSPC' });
      });
      await expect(filling).rejects.toMatchObject({ code: 'ENOSPC' });
      expect(readdirSync(parent)).toEqual(['สำเนา.unfinished']);
      chmodSync(inner, 0o700);
    });
  },
);
