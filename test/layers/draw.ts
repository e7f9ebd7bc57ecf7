// `npm run layers`: draws the picture of the layers anew.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './imports.ts';
import { drawLayers, readRooms } from './layers.ts';

writeFileSync(join(root, 'assets', 'pictures', 'layers.svg'), drawLayers(readRooms()));
