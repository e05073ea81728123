/* Values that are of the right type and cannot be: days, ids, numbers, words of a list, addresses. */
import { z } from 'astro/zod';
import type { Mutator } from '../mutant.ts';
import type { Place } from '../places.ts';
import { wrongValue } from './fields.ts';

const isDayField = ({ value }: Place) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
const isNumber = ({ shape, value }: Place) => shape instanceof z.ZodNumber && typeof value === 'number';
const dayBy = (day: unknown, by: number) =>
  new Date(Date.parse(String(day)) + by * 86_400_000).toISOString().slice(0, 10);

export const VALUES: readonly Mutator[] = [
  wrongValue({
    name: 'day that does not exist',
    why: 'A slip of the finger.',
    fit: isDayField,
    change: ({ value }, random) =>
      random.pick([
        `${String(value).slice(0, 4)}-02-30`,
        `${String(value).slice(0, 5)}13-01`,
        `${String(value).slice(0, 8)}32`,
        `${String(value).slice(0, 8)}00`,
        '0000-00-00',
        'yesterday',
        '26/01/2024',
      ]),
  }),
  wrongValue({
    name: 'year that cannot be',
    why: '1024, 2204: a digit is wrong.',
    fit: (place) => isDayField(place) && place.shape !== undefined,
    change: ({ value }, random) => `'${random.pick(['1024', '2204', '9999', '0024'])}${String(value).slice(4)}'`,
  }),
  wrongValue({
    name: 'period that ends before it begins',
    why: 'Two days were swapped.',
    fit: (place) => isDayField(place) && /(?:^|\.)(?:happened|decided|published|covers)$/.test(place.field),
    change: ({ value }, random) => `'${value}/${dayBy(value, -1 - random.below(400))}'`,
  }),
  wrongValue({
    name: 'number out of its range',
    why: 'A sign, a comma or a zero is wrong.',
    fit: isNumber,
    change: ({ shape }, random) => {
      const { minValue, maxValue, format } = shape as z.ZodNumber;
      return random.pick([
        '.nan',
        '.inf',
        ...(format?.includes('int') ? ['1.5'] : []),
        ...(minValue !== null && Number.isFinite(minValue) ? [`${minValue - 1}`] : ['-987654321']),
        ...(maxValue !== null && Number.isFinite(maxValue) ? [`${maxValue + 1}`] : ['1e21']),
      ]);
    },
  }),
  wrongValue({
    name: 'number as a text',
    why: 'It is written with a comma, a unit or in words.',
    fit: isNumber,
    change: ({ value }, random) => random.pick([`"${value}"`, `about ${value}`, `${value},5`, `${value} %`, 'twelve']),
  }),
  wrongValue({
    name: 'word that is none of its list',
    why: 'An old name, a plural, another case.',
    fit: ({ shape }) => shape instanceof z.ZodEnum,
    change: ({ value }, random) => random.pick([`${value}s`, String(value).toUpperCase(), 'other', '3', '"—"']),
  }),
  wrongValue({
    name: 'broken id',
    why: 'Capitals, spaces, a file name.',
    fit: ({ reference }) => reference,
    change: ({ value }, random) =>
      random.pick([
        `"${value} "`,
        String(value).toUpperCase(),
        `${value}.yaml`,
        `"../${value}"`,
        `${value}--x`,
        '"<b>"',
      ]),
  }),
  wrongValue({
    name: 'address that is none',
    why: 'Pasted with a space, without its scheme, or one of another.',
    files: /^sources\//,
    fit: ({ field, value }) => /url$/i.test(field) && typeof value === 'string',
    change: ({ value }, random) =>
      JSON.stringify(
        random.pick([
          String(value).replace(/^https?:\/\//, ''),
          String(value).replace('/', '/ '),
          'javascript:alert(1)',
          'http://localhost/draft',
          'file:///etc/passwd',
          'https://',
          `${value}"><script>`,
        ]),
      ),
  }),
];
