/*
 * Rewrites the name table of a TrueType font: family, style and full names become ours, copyright,
 * trademark and licence entries stay as the licence asks, and so do the names that the font's own tables of axes
 * refer to: a browser that finds one missing refuses the table. A font without axes needs no such table and gets none.
 * Tables are otherwise copied byte for byte. Format: OpenType 1.9, "name" table version 0, Windows platform, US English.
 */

/** Name ids that stay: copyright, version, trademark, manufacturer, designer, licence and its address. */
const KEPT = new Set([0, 5, 7, 8, 9, 10, 13, 14]);

interface Table {
  readonly tag: string;
  readonly data: Buffer;
}

/** Returns the font with the given family ("Docket Sans") and style ("SemiBold"). */
export function renameFont(font: Buffer, family: string, style: string): Buffer {
  const read = readTables(font);
  const axes = read.find(({ tag }) => tag === 'fvar');
  const tables = axes ? read : read.filter(({ tag }) => tag !== 'STAT');
  const names = readNames(tables.find((table) => table.tag === 'name')?.data ?? Buffer.alloc(6));
  const postscript = `${family.replaceAll(' ', '')}-${style}`;
  const ours: [number, string][] = [
    [1, style === 'Regular' || style === 'Italic' ? family : `${family} ${style}`],
    [2, style === 'Italic' ? 'Italic' : 'Regular'],
    [3, postscript],
    [4, `${family} ${style}`],
    [6, postscript],
    [16, family],
    [17, style],
  ];
  const referred = new Set(tables.flatMap(({ tag, data }) => REFERRED[tag]?.(data) ?? []));
  const own = new Set(ours.map(([id]) => id));
  const kept = names.filter(([id]) => KEPT.has(id) || (referred.has(id) && !own.has(id)));
  const all = [...kept, ...ours].sort((a, b) => a[0] - b[0]);
  return writeTables(
    font.readUInt32BE(0),
    tables.map((table) => (table.tag === 'name' ? { tag: 'name', data: writeNames(all) } : table)),
  );
}

/** Name ids that the tables of axes, of their values and of named instances refer to. */
const REFERRED: Readonly<Record<string, (table: Buffer) => number[]>> = {
  STAT: (table) => {
    const [size, count, axes] = [table.readUInt16BE(4), table.readUInt16BE(6), table.readUInt32BE(8)];
    const [values, offsets] = [table.readUInt16BE(12), table.readUInt32BE(14)];
    return [
      ...each(count, (i) => table.readUInt16BE(axes + i * size + 4)),
      // In each of the four formats of a value its name stands at the same place.
      ...each(values, (i) => table.readUInt16BE(offsets + table.readUInt16BE(offsets + i * 2) + 6)),
      ...(table.readUInt16BE(2) > 0 ? [table.readUInt16BE(18)] : []),
    ];
  },
  fvar: (table) => {
    const [axes, count, size] = [table.readUInt16BE(4), table.readUInt16BE(8), table.readUInt16BE(10)];
    const [instances, length] = [table.readUInt16BE(12), table.readUInt16BE(14)];
    const first = axes + count * size;
    const postscript = length === count * 4 + 6;
    return [
      ...each(count, (i) => table.readUInt16BE(axes + i * size + 18)),
      ...each(instances, (i) => table.readUInt16BE(first + i * length)),
      ...(postscript ? each(instances, (i) => table.readUInt16BE(first + i * length + 4 + count * 4)) : []),
    ];
  },
};

const each = (count: number, read: (index: number) => number) => Array.from({ length: count }, (_, i) => read(i));

function readTables(font: Buffer): Table[] {
  return Array.from({ length: font.readUInt16BE(4) }, (_, i) => {
    const at = 12 + i * 16;
    const offset = font.readUInt32BE(at + 8);
    return {
      tag: font.toString('latin1', at, at + 4),
      data: font.subarray(offset, offset + font.readUInt32BE(at + 12)),
    };
  });
}

function readNames(table: Buffer): [number, string][] {
  const storage = table.readUInt16BE(4);
  const names = new Map<number, string>();
  for (let i = 0; i < table.readUInt16BE(2); i += 1) {
    const at = 6 + i * 12;
    if (table.readUInt16BE(at) !== 3) continue;
    const start = storage + table.readUInt16BE(at + 10);
    const text = Buffer.from(table.subarray(start, start + table.readUInt16BE(at + 8)));
    names.set(table.readUInt16BE(at + 6), text.swap16().toString('utf16le'));
  }
  return [...names];
}

function writeNames(names: readonly [number, string][]): Buffer {
  const header = Buffer.alloc(6 + names.length * 12);
  header.writeUInt16BE(names.length, 2);
  header.writeUInt16BE(header.length, 4);
  const texts: Buffer[] = [];
  let offset = 0;
  names.forEach(([id, text], i) => {
    const data = Buffer.from(text, 'utf16le').swap16();
    const at = 6 + i * 12;
    header.writeUInt16BE(3, at);
    header.writeUInt16BE(1, at + 2);
    header.writeUInt16BE(0x409, at + 4);
    header.writeUInt16BE(id, at + 6);
    header.writeUInt16BE(data.length, at + 8);
    header.writeUInt16BE(offset, at + 10);
    texts.push(data);
    offset += data.length;
  });
  return Buffer.concat([header, ...texts]);
}

function writeTables(version: number, tables: readonly Table[]): Buffer {
  const sorted = [...tables].sort((a, b) => (a.tag < b.tag ? -1 : 1));
  const directory = Buffer.alloc(12 + sorted.length * 16);
  const power = 2 ** Math.floor(Math.log2(sorted.length));
  directory.writeUInt32BE(version, 0);
  directory.writeUInt16BE(sorted.length, 4);
  directory.writeUInt16BE(power * 16, 6);
  directory.writeUInt16BE(Math.log2(power), 8);
  directory.writeUInt16BE(sorted.length * 16 - power * 16, 10);
  let offset = directory.length;
  const parts: Buffer[] = [directory];
  sorted.forEach(({ tag, data }, i) => {
    const padded = Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)]);
    const body = tag === 'head' ? withoutChecksum(padded) : padded;
    const at = 12 + i * 16;
    directory.write(tag, at, 'latin1');
    directory.writeUInt32BE(checksum(body), at + 4);
    directory.writeUInt32BE(offset, at + 8);
    directory.writeUInt32BE(data.length, at + 12);
    parts.push(body);
    offset += body.length;
  });
  const font = Buffer.concat(parts);
  const head = sorted.findIndex((table) => table.tag === 'head');
  if (head >= 0) font.writeUInt32BE((0xb1b0afba - checksum(font)) >>> 0, font.readUInt32BE(12 + head * 16 + 8) + 8);
  return font;
}

function withoutChecksum(head: Buffer): Buffer {
  const copy = Buffer.from(head);
  copy.writeUInt32BE(0, 8);
  return copy;
}

function checksum(data: Buffer): number {
  let sum = 0;
  for (let i = 0; i + 3 < data.length; i += 4) sum = (sum + data.readUInt32BE(i)) >>> 0;
  return sum;
}
