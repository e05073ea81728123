/* The fields of a file: taken out, doubled, misspelt, of another type. */
import type { ContentFile, Done, Mutator } from '../mutant.ts';
import { rewritten, YAML_FILE } from '../mutant.ts';
import { type Place, placesOf, withValue } from '../places.ts';
import type { Random } from '../random.ts';
import { z } from 'astro/zod';

/** Does something to one of the places of a file that are fit for it. */
export function atPlace(
  file: ContentFile,
  random: Random,
  fit: (place: Place) => boolean,
  change: (place: Place) => string,
): Done | undefined {
  const fitting = placesOf(file).filter(fit);
  if (fitting.length === 0) return undefined;
  const place = random.pick(fitting);
  const value = change(place);
  return rewritten(file, withValue(file, place, value), `${place.field}: ${value.slice(0, 60)}`, place.line);
}

/** What is told of a mutator of values, and the places and values that it takes. */
interface OfValues {
  readonly name: string;
  readonly why: string;
  /** Left out: all files of YAML that people write. */
  readonly files?: RegExp;
  readonly fit: (place: Place) => boolean;
  readonly change: (place: Place, random: Random) => string;
}

/** A mutator that writes a wrong value in the place of a right one. */
export const wrongValue = ({ name, why, files = YAML_FILE, fit, change }: OfValues): Mutator => ({
  ...{ name, why, files },
  expect: 'refused',
  make: (file, random) => atPlace(file, random, fit, (place) => change(place, random)),
});

/** The lines from one field to the next of the file itself. */
const topFields = ({ text }: ContentFile) => [...text.matchAll(/^[A-Za-z]\w*:.*\n(?:(?: |-|\n).*\n?)*/gm)];

const isText = ({ shape, value }: Place) => shape instanceof z.ZodString && typeof value === 'string';

export const FIELDS: readonly Mutator[] = [
  {
    name: 'required field removed',
    why: 'It was forgotten.',
    expect: 'refused',
    files: YAML_FILE,
    make: (file, random) => {
      const required = new Set(
        placesOf(file)
          .filter(({ optional, pair }) => !optional && pair)
          .map(({ field }) => field),
      );
      const fields = topFields(file).filter(([text]) => required.has(text.slice(0, text.indexOf(':'))));
      if (fields.length === 0) return undefined;
      const { index, 0: text } = random.pick(fields);
      return rewritten(
        file,
        `${file.text.slice(0, index)}${file.text.slice(index + text.length)}`,
        `without ${text.slice(0, text.indexOf(':'))}`,
      );
    },
  },
  {
    name: 'field doubled',
    why: 'It was pasted twice.',
    expect: 'refused',
    files: YAML_FILE,
    make: (file, random) => {
      const fields = topFields(file);
      if (fields.length === 0) return undefined;
      const [text] = random.pick(fields);
      return rewritten(file, `${file.text.replace(/\n*$/, '\n')}${text}`, `${text.slice(0, text.indexOf(':'))} twice`);
    },
  },
  {
    name: 'field misspelt',
    why: 'titel, Title, summery.',
    expect: 'refused',
    files: /^(?!frozen|lang|tiles|told).*\.yaml$/,
    make: (file, random) => {
      const places = placesOf(file).filter(({ pair, shape }) => pair && shape);
      if (places.length === 0) return undefined;
      const { pair, line, field } = random.pick(places);
      const start = pair?.start ?? 0;
      const name = /^['"]?[\w-]+/.exec(file.text.slice(start))?.[0] ?? '';
      const wrong = random.pick([
        `${name}s`,
        name.slice(0, -1) || 'x',
        `${name.slice(0, 1).toUpperCase()}${name.slice(1)}x`,
      ]);
      return rewritten(
        file,
        `${file.text.slice(0, start)}${wrong}${file.text.slice(start + name.length)}`,
        `${field} as ${wrong}`,
        line,
      );
    },
  },
  {
    name: 'field that does not exist',
    why: 'It is one of another kind of file.',
    expect: 'refused',
    files: /^(?!frozen|lang|tiles|told).*\.yaml$/,
    make: (file, random) =>
      /^[a-z]\w*:/m.test(file.text)
        ? rewritten(
            file,
            `${file.text.replace(/\n*$/, '\n')}${random.pick(['colour: red', 'draft: true', 'layout: x', '__proto__: {}', 'constructor: 1'])}\n`,
            'one more field',
          )
        : undefined,
  },
  wrongValue({
    name: 'type of another kind',
    why: 'A list where a text is meant, a text where a list is.',
    fit: ({ shape }) =>
      shape instanceof z.ZodString ||
      shape instanceof z.ZodNumber ||
      shape instanceof z.ZodBoolean ||
      shape instanceof z.ZodArray ||
      shape instanceof z.ZodEnum,
    change: ({ shape }, random) =>
      shape instanceof z.ZodArray
        ? random.pick(['one', '7', '{ a: b }'])
        : shape instanceof z.ZodBoolean
          ? random.pick(['"yes"', '1', '[]'])
          : random.pick(['[]', '{ a: b }', '[x, y]', 'true', 'null']),
  }),
  wrongValue({
    name: 'text emptied',
    why: 'It was to be written later.',
    files: /^(?!lang).*\.yaml$/,
    fit: isText,
    change: (_, random) => random.pick(['""', '" "', '', '~']),
  }),
];
