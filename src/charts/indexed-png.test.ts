/* A palette loses no pixel, and is not taken where it would. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crc32, inflateSync } from 'node:zlib';
import { indexedPng } from './indexed-png.ts';

/** A picture read back: its chunks by name, each with a sound checksum, and its pixels. */
function readBack(png: Uint8Array) {
  const bytes = Buffer.from(png);
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const named = bytes.subarray(at + 4, at + 8 + length);
    assert.equal(bytes.readUInt32BE(at + 8 + length), crc32(named));
    chunks.set(named.toString('latin1', 0, 4), named.subarray(4));
    at += 12 + length;
  }
  const header = chunks.get('IHDR') ?? Buffer.alloc(13);
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const [palette, rows] = [chunks.get('PLTE'), inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0))];
  assert.ok(palette);
  const pixels = Array.from({ length: width * height }, (_, i) => {
    const row = Math.floor(i / width);
    assert.equal(rows[row * (width + 1)], 0);
    const index = 3 * (rows[row * (width + 1) + 1 + (i % width)] ?? -1);
    return [...palette.subarray(index, index + 3), 255];
  });
  return { width, height, names: [...chunks.keys()], pixels: Uint8Array.from(pixels.flat()) };
}

const picture = (width: number, height: number, colours: number) =>
  Uint8Array.from(
    Array.from({ length: width * height }, (_, i) => [
      i % colours,
      (7 * i) % 3 === 0 ? 0 : 200,
      255 - (i % colours),
      255,
    ]).flat(),
  );

test('every pixel is read back as it was', () => {
  const pixels = picture(40, 30, 60);
  const png = indexedPng(pixels, 40, 30);
  assert.ok(png);
  const back = readBack(png);
  assert.deepEqual([back.width, back.height], [40, 30]);
  assert.deepEqual(back.names, ['IHDR', 'PLTE', 'IDAT', 'IEND']);
  assert.deepEqual(back.pixels, pixels);
});

test('256 colours have a palette, one more has none, nor has what is seen through', () => {
  const grey = (count: number) =>
    Uint8Array.from(Array.from({ length: count }, (_, i) => [i & 255, i >> 8, 0, 255]).flat());
  assert.deepEqual(readBack(indexedPng(grey(256), 256, 1) ?? new Uint8Array()).pixels, grey(256));
  assert.equal(indexedPng(grey(257), 257, 1), undefined);
  assert.equal(indexedPng(Uint8Array.from([1, 2, 3, 254]), 1, 1), undefined);
});
