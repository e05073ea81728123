/* What the builds of a year came to: as a table, as CSV, and as a small picture. */
import { markup, type Markup } from '../../src/markup/markup.ts';

export interface BuildFigures {
  readonly step: number;
  /** Of a site that was built before nobody knows how long it took. */
  readonly seconds?: number;
  /** Of the processor, of all that the build started. */
  readonly cpuSeconds?: number;
  readonly peakMegabytes?: number;
  readonly files: readonly { readonly path: string; readonly bytes: number }[];
  readonly events: number;
}

/** Parts of a built site, by where their files stand. */
const PARTS: readonly (readonly [name: string, path: RegExp])[] = [
  ['pages', /\.html$/],
  ['search', /^pagefind\//],
  ['share pictures', /^share\//],
  ['citation files', /^(?!data\/).*\.(?:bib|ris|csl\.json)$/],
  ['data', /^data\//],
  ['all else', /./],
];

const MEGA = 1_000_000;

function partsOf({ files }: BuildFigures): number[] {
  const sums = PARTS.map(() => 0);
  for (const { path, bytes } of files) {
    const at = PARTS.findIndex(([, pattern]) => pattern.test(path));
    sums[at] = (sums[at] ?? 0) + bytes;
  }
  return sums;
}

const total = ({ files }: BuildFigures): number => files.reduce((sum, { bytes }) => sum + bytes, 0);

const HEADS = [
  'step',
  'events',
  'build, s',
  'of the processor, s',
  'memory, MB',
  'files',
  'site, MB',
  ...PARTS.map(([name]) => `${name}, MB`),
];

function rowsOf(built: readonly BuildFigures[]): string[][] {
  return built.map((each) => [
    `${each.step}`,
    `${each.events}`,
    each.seconds?.toFixed(0) ?? '',
    each.cpuSeconds?.toFixed(0) ?? '',
    each.peakMegabytes?.toFixed(0) ?? '',
    `${each.files.length}`,
    (total(each) / MEGA).toFixed(1),
    ...partsOf(each).map((bytes) => (bytes / MEGA).toFixed(1)),
  ]);
}

/** A table for docs/figures.md. */
export function tableOf(built: readonly BuildFigures[]): string {
  return [HEADS, HEADS.map(() => '---'), ...rowsOf(built)].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

export function csvOf(built: readonly BuildFigures[]): string {
  return [HEADS.map((head) => `"${head}"`), ...rowsOf(built)].map((row) => `${row.join(',')}\n`).join('');
}

const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, FOOT] = [640, 150, 56, 90, 28, 26];

/** Two small charts, one under the other: the size of the site and the processor's time of its build, each from zero. */
export function plotOf(built: readonly BuildFigures[]): Markup {
  const series = [
    { name: 'Built site, megabytes', values: built.map((each) => [each.step, total(each) / MEGA] as const) },
    {
      name: 'Build, seconds of the processor',
      values: built.flatMap(({ step, cpuSeconds }) => (cpuSeconds === undefined ? [] : [[step, cpuSeconds] as const])),
    },
  ];
  const last = built.at(-1)?.step ?? 1;
  const x = (step: number) => LEFT + ((WIDTH - LEFT - RIGHT) * step) / Math.max(1, last);
  const panels = series.map(({ name, values }, i) => {
    const top = i * HEIGHT;
    const most = Math.max(1, ...values.map(([, value]) => value)) * 1.1;
    const y = (value: number) => top + HEIGHT - FOOT - ((HEIGHT - TOP - FOOT) * value) / most;
    const points = values.map(([step, value]) => `${x(step).toFixed(1)},${y(value).toFixed(1)}`).join(' ');
    return markup`<text x="${LEFT}" y="${top + 16}" font-weight="600">${name}</text><path d="M${LEFT} ${y(0)}H${WIDTH - RIGHT}" stroke="#888"/>${built.map(
      ({ step }) => markup`<text x="${x(step)}" y="${y(0) + 16}" text-anchor="middle">${step}</text>`,
    )}<polyline points="${points}" fill="none" stroke="#8a3b1e" stroke-width="2"/>${values.map(
      ([step, value]) =>
        markup`<circle cx="${x(step)}" cy="${y(value)}" r="3" fill="#8a3b1e"/><text x="${x(step)}" y="${y(value) - 7}" text-anchor="middle">${value.toFixed(0)}</text>`,
    )}`;
  });
  return markup`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${2 * HEIGHT + 8}" font-family="sans-serif" font-size="12" fill="#333"><title>A year of editing: size and build time by step</title><rect width="100%" height="100%" fill="#fff"/>${panels}</svg>
`;
}
