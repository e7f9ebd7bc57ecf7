// The picture of the layers is true to the imports, and the layers are layers.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from './layers/imports.ts';
import { drawLayers, floorsOf, readRooms } from './layers/layers.ts';

it('no rooms know each other in a circle, and each stands above all it knows', () => {
  const rooms = readRooms();
  const floors = floorsOf(rooms);
  const floorOf = (room: string) => floors.findIndex((names) => names.includes(room));
  for (const [room, known] of rooms) for (const below of known) expect(floorOf(below)).toBeLessThan(floorOf(room));
  expect(floorOf('src/thai')).toBe(0);
});

it('a circle of rooms is named', () => {
  const circle = new Map([
    ['one', new Set(['two'])],
    ['two', new Set(['one'])],
  ]);
  expect(() => floorsOf(circle)).toThrow('one → two → one');
});

it('the committed picture is the one that the imports draw; `npm run layers` draws it anew', () => {
  expect(readFileSync(join(root, 'assets', 'pictures', 'layers.svg'), 'utf8')).toBe(drawLayers(readRooms()));
});
