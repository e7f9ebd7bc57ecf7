// `npm run icons`: draws the icons of assets/icons from their SVG forms, in a Chromium of this machine, and writes the .ico files
// for Windows and the .png files for Linux beside them. The outputs are kept with the sources; run it after a change of an SVG.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const folder = path.join(path.dirname(path.dirname(fileURLToPath(import.meta.url))), 'assets', 'icons');
const icoSizes = [16, 20, 24, 32, 40, 48, 64, 128, 256];
const pngSizes = [16, 24, 32, 48, 64, 128, 256, 512];
/** Up to here the form drawn for few pixels is the clearer one. */
const smallForm = 24;

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--headless', '--disable-gpu'],
});
const page = await browser.newPage();

/** The picture as PNG bytes and as its pixels, RGBA from the upper left corner. */
async function draw(name, size) {
  const form = size <= smallForm ? `${name}-small.svg` : `${name}.svg`;
  const svg = readFileSync(path.join(folder, form)).toString('base64');
  const { png, pixels } = await page.evaluate(
    async ({ svg, size }) => {
      const image = new Image();
      image.src = `data:image/svg+xml;base64,${svg}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = size;
      canvas.height = size;
      const context = canvas.getContext('2d');
      context.drawImage(image, 0, 0, size, size);
      return {
        png: canvas.toDataURL('image/png').split(',')[1],
        pixels: [...context.getImageData(0, 0, size, size).data],
      };
    },
    { svg, size },
  );
  return { size, png: Buffer.from(png, 'base64'), pixels };
}

/** An .ico: plain bitmaps, which every reader of icons knows, and PNG for the largest. */
function ico(pictures) {
  const images = pictures.map((picture) => (picture.size < 256 ? bitmap(picture) : picture.png));
  const head = Buffer.alloc(6 + 16 * pictures.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.length;
  pictures.forEach(({ size }, index) => {
    const at = 6 + 16 * index;
    head.writeUInt8(size % 256, at);
    head.writeUInt8(size % 256, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(images[index].length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += images[index].length;
  });
  return Buffer.concat([head, ...images]);
}

/** A device-independent bitmap with alpha, from its lowest line up, and the mask that old readers want behind it. */
function bitmap({ size, pixels }) {
  const maskLine = Math.ceil(size / 32) * 4;
  const bytes = Buffer.alloc(40 + size * size * 4 + maskLine * size);
  bytes.writeUInt32LE(40, 0);
  bytes.writeInt32LE(size, 4);
  bytes.writeInt32LE(size * 2, 8);
  bytes.writeUInt16LE(1, 12);
  bytes.writeUInt16LE(32, 14);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const [red, green, blue, alpha] = pixels.slice(4 * (y * size + x), 4 * (y * size + x) + 4);
      const line = size - 1 - y;
      bytes.set([blue, green, red, alpha], 40 + 4 * (line * size + x));
      if (alpha === 0) bytes[40 + size * size * 4 + line * maskLine + (x >> 3)] |= 0x80 >> (x & 7);
    }
  }
  return bytes;
}

mkdirSync(path.join(folder, 'png'), { recursive: true });
for (const [name, output] of [
  ['app', 'icon.ico'],
  ['file', 'file.ico'],
]) {
  const pictures = [];
  for (const size of icoSizes) pictures.push(await draw(name, size));
  writeFileSync(path.join(folder, output), ico(pictures));
}
for (const size of pngSizes) {
  writeFileSync(path.join(folder, 'png', `${size}x${size}.png`), (await draw('app', size)).png);
}
await browser.close();
