// The page of a bench: a line a figure, in columns, ours first and each peer beside it. It measures nothing.
import { type Figure, type Remark, type Samples, type Section, sections, spreadOf, type Unit } from './figures.ts';

const widths = { what: 48, runs: 4, value: 9, peer: 25, ratio: 7 } as const;

/** The figures and remarks in their sections; a section without any is left out. */
export function pageOf(figures: readonly Figure[], remarks: readonly Remark[]): string {
  const lines = (Object.keys(sections) as Section[]).flatMap((section) => {
    const rows = figures.filter((figure) => figure.section === section).flatMap(rowsOf);
    const said = remarks.filter((remark) => remark.section === section).map(({ text }) => `  ${text}`);
    return rows.length + said.length === 0 ? [] : ['', sections[section], ...rows, ...said];
  });
  return [headings, ...lines].join('\n');
}

const headings = rowOf('', ['runs', 'median', 'p95'], 'peer', ['median', 'p95', 'ratio'], '');

/** The first peer stands beside ours, the others below it; where there is none, the notes take its place. */
function rowsOf({ what, unit, ours, peers, notes }: Figure): readonly string[] {
  const own = spreadOf(ours);
  const isMany = ours.length > 1;
  const mine = [isMany ? String(ours.length) : '', told(own.median, unit), isMany ? told(own.p95, unit) : ''];
  const beside = ({ values }: Samples): readonly string[] => {
    const { median, p95 } = spreadOf(values);
    const ratio = own.median / median;
    return [
      told(median, unit),
      values.length > 1 ? told(p95, unit) : '',
      Number.isFinite(ratio) ? ratio.toFixed(ratio < 10 ? 2 : 1) : '',
    ];
  };
  const [first, ...others] = peers;
  if (first === undefined) return [rowOf(`  ${what}`, mine, notes.join(', '), [], '')];
  return [
    rowOf(`  ${what}`, mine, first.name, beside(first), notes.join(', ')),
    ...others.map((peer) => rowOf('', [], peer.name, beside(peer), '')),
  ];
}

function rowOf(
  what: string,
  [runs = '', median = '', p95 = '']: readonly string[],
  peer: string,
  [theirMedian = '', theirP95 = '', ratio = '']: readonly string[],
  notes: string,
): string {
  return [
    what.padEnd(widths.what),
    runs.padStart(widths.runs),
    median.padStart(widths.value),
    p95.padStart(widths.value),
    ` ${peer.padEnd(widths.peer)}`,
    theirMedian.padStart(widths.value),
    theirP95.padStart(widths.value),
    ratio.padStart(widths.ratio),
    ` ${notes}`,
  ]
    .join(' ')
    .trimEnd();
}

/** With its unit and about three digits. */
function told(value: number, unit: Unit): string {
  if (unit === 'ms' && value >= 10_000) return `${(value / 1000).toFixed(1)} s`;
  const digits = value < 10 ? 2 : value < 100 ? 1 : 0;
  return `${value.toFixed(digits)} ${unit}`;
}
