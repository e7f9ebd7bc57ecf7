// The picture of the layers: every room of the house on the floor above all it knows, drawn from the imports themselves. Lines that
// follow from others are left out.
import { importsOf, sourceFiles, targetFile } from './imports.ts';

/** A room and the rooms it imports from. */
export type Rooms = ReadonlyMap<string, ReadonlySet<string>>;

/** Folders of `src` and `main` are rooms; the window is one. Single files of `src` are of the ground everything stands on. */
function roomOf(file: string): string {
  const [house = '', room = '', ...rest] = file.split('/');
  if (house === 'renderer') return house;
  if (rest.length === 0) return house === 'src' ? 'src/result, errors' : file;
  return `${house}/${room}`;
}

export function readRooms(): Rooms {
  const rooms = new Map<string, Set<string>>();
  for (const file of sourceFiles()) {
    const room = roomOf(file);
    const known = rooms.get(room) ?? new Set();
    rooms.set(room, known);
    for (const one of importsOf(file)) {
      const target = targetFile(one);
      if (target !== null && /\.tsx?$/.test(target) && roomOf(target) !== room) known.add(roomOf(target));
    }
  }
  return rooms;
}

/** Floors from the ground up; a room stands one above the highest that it knows. Throws where rooms know each other in a circle. */
export function floorsOf(rooms: Rooms): readonly (readonly string[])[] {
  const heights = new Map<string, number>();
  const heightOf = (room: string, way: readonly string[]): number => {
    if (way.includes(room)) throw new Error(`rooms in a circle: ${[...way, room].join(' → ')}`);
    const known = heights.get(room);
    if (known !== undefined) return known;
    const height = Math.max(-1, ...[...(rooms.get(room) ?? [])].map((below) => heightOf(below, [...way, room]))) + 1;
    heights.set(room, height);
    return height;
  };
  const floors: string[][] = [];
  for (const room of [...rooms.keys()].sort()) {
    const height = heightOf(room, []);
    floors[height] = [...(floors[height] ?? []), room];
  }
  return floors;
}

/** Whom each room knows directly and through nobody else. */
function drawnLines(rooms: Rooms): readonly (readonly [string, string])[] {
  const reaches = (from: string, to: string): boolean =>
    [...(rooms.get(from) ?? [])].some((next) => next === to || reaches(next, to));
  return [...rooms].flatMap(([room, known]) =>
    [...known]
      .filter((below) => ![...known].some((between) => between !== below && reaches(between, below)))
      .map((below) => [room, below] as const),
  );
}

const width = 1040;
const box = { height: 34, gap: 44, least: 96, perLetter: 8.2 };

/** The picture as SVG; equal rooms give equal text. */
export function drawLayers(rooms: Rooms): string {
  const floors = floorsOf(rooms);
  const height = floors.length * (box.height + box.gap) + box.gap / 2;
  const places = new Map<string, { readonly x: number; readonly y: number; readonly wide: number }>();
  /** The middle of whom a room knows, so that its lines are short. */
  const middleOf = (room: string) => {
    const below = [...(rooms.get(room) ?? [])].flatMap((name) => places.get(name) ?? []);
    return below.reduce((sum, { x, wide }) => sum + x + wide / 2, 0) / Math.max(1, below.length);
  };
  for (const [floor, unordered] of floors.entries()) {
    const names = unordered.toSorted((one, other) => middleOf(one) - middleOf(other));
    const wides = names.map((name) => Math.max(box.least, name.length * box.perLetter + 24));
    const free = (width - wides.reduce((sum, wide) => sum + wide, 0)) / (names.length + 1);
    let x = free;
    for (const [index, name] of names.entries()) {
      const wide = wides[index] ?? box.least;
      places.set(name, { x: Math.round(x), y: height - (floor + 1) * (box.height + box.gap), wide: Math.round(wide) });
      x += wide + free;
    }
  }
  const lines = drawnLines(rooms).map(([from, to]) => {
    const [above, below] = [places.get(from), places.get(to)];
    if (!above || !below) throw new Error(`${from} or ${to} has no place`);
    const [x1, y1] = [above.x + above.wide / 2, above.y + box.height];
    const [x2, y2] = [below.x + below.wide / 2, below.y];
    const bend = Math.min(30, (y2 - y1) / 2);
    return `<path d="M${x1} ${y1} C${x1} ${y1 + bend} ${x2} ${y2 - bend} ${x2} ${y2}"/>`;
  });
  const boxes = [...places].map(([name, { x, y, wide }]) => {
    const kind = name.split('/')[0];
    return `<g class="${kind}"><rect x="${x}" y="${y}" width="${wide}" height="${box.height}" rx="7"/><text x="${x + wide / 2}" y="${y + 22}">${name}</text></g>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="The layers: each room stands above all the rooms it knows">`,
    '<style>svg{background:#fff}path{fill:none;stroke:#8a99a8;stroke-width:1.2}rect{stroke-width:1.4}.src rect{fill:#eaf2f9;stroke:#0b4a7a}.main rect{fill:#fdf3e0;stroke:#9a6a00}.renderer rect{fill:#e8f5ec;stroke:#1d7a3e}text{font:14px system-ui,sans-serif;text-anchor:middle;fill:#16202b}</style>',
    ...lines,
    ...boxes,
    '</svg>',
    '',
  ].join('\n');
}
