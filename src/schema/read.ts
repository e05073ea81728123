/*
 * Reads the text of one content file against its shape and words every fault for an editor:
 * file, line, field, what is wrong, what would be right. Knows YAML and zod, not folders.
 */
import { z } from 'astro/zod';
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import { cut, spoiltIn } from '../model/plain-text.ts';
import { textFaults } from './check-text.ts';
import { type Fault, quoted } from './fault.ts';
import { wordYamlError } from './yaml-fault.ts';

export { type Fault, quoted, sayFault } from './fault.ts';

export type ReadResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly Fault[] };

type Path = readonly PropertyKey[];
type Issue = z.core.$ZodIssue;

/** What each file was read as at last, by the shape that it was held to. */
const lastRead = new WeakMap<z.ZodType, Map<string, { readonly text: string; readonly result: ReadResult<unknown> }>>();

/**
 * Parses YAML 1.2 (dates stay text) and checks it; never throws on bad content. A file that is as it was is not parsed
 * again: of hundreds, an editor changes one at a time. What is given is frozen, since others are given the same.
 */
export function readYaml<T>(file: string, text: string, shape: z.ZodType<T>): ReadResult<T> {
  const ofShape = lastRead.get(shape) ?? new Map();
  lastRead.set(shape, ofShape);
  const last = ofShape.get(file);
  if (last?.text === text) return last.result as ReadResult<T>;
  const result = readAnew(file, text, shape);
  ofShape.set(file, { text, result });
  return result;
}

function readAnew<T>(file: string, text: string, shape: z.ZodType<T>): ReadResult<T> {
  try {
    return freeze(readDocument(file, text, shape));
  } catch (error) {
    // The parser walks down into what it reads: too deep a file ends its stack.
    const why =
      error instanceof RangeError ? 'is nested too deeply; write it flatter' : `cannot be read: ${cut(`${error}`)}`;
    return { ok: false, faults: [{ file, line: 1, text: why }] };
  }
}

/** Freezes a value with all that it holds. */
function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  for (const part of Object.values(value)) freeze(part);
  return Object.freeze(value);
}

function readDocument<T>(file: string, text: string, shape: z.ZodType<T>): ReadResult<T> {
  const spoilt = spoiltIn(text);
  if (spoilt) return { ok: false, faults: [{ file, ...spoilt }] };
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, schema: 'core', uniqueKeys: true, logLevel: 'error' });
  const [broken] = document.errors;
  if (broken) {
    return { ok: false, faults: [{ file, ...wordYamlError(broken, text, lines) }] };
  }
  const strange = textFaults(file, text, document, lines);
  if (strange.length > 0) return { ok: false, faults: strange };
  const parsed = shape.safeParse(document.toJS() ?? {});
  if (parsed.success) return { ok: true, value: parsed.data };
  const faults = parsed.error.issues.flatMap((issue) =>
    wordIssue(issue, shape, document).map(({ path, text: words }) => ({
      file,
      line: lineOf(document, lines, path),
      text: words,
    })),
  );
  return { ok: false, faults };
}

function wordIssue(issue: Issue, shape: z.ZodType, document: Document): { path: Path; text: string }[] {
  const field = fieldName(issue.path);
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(shape, issue.path);
    return issue.keys.map((key) => ({
      path: [...issue.path, key],
      text: `${fieldName([...issue.path, key])}: is not a field here; ${nearest(key, known)}`,
    }));
  }
  const given = document.getIn(issue.path as unknown[]);
  if (issue.code === 'invalid_type' && given === undefined) {
    return [
      {
        path: issue.path,
        text: `${field}: is missing; ${describe(shape, issue.path) ?? `write ${article(issue.expected)}`}`,
      },
    ];
  }
  const value = typeof given === 'object' || given === undefined ? '' : `${quoted(given)} `;
  if (issue.code === 'invalid_value')
    return [{ path: issue.path, text: `${field}: ${value}is not one of ${issue.values.join(', ')}` }];
  if (issue.code === 'invalid_union')
    return [
      {
        path: issue.path,
        text: `${field}: ${given === undefined ? 'is missing' : `${value}does not fit`}; ${describe(shape, issue.path) ?? 'see content/README.md'}`,
      },
    ];
  if (issue.code === 'invalid_type')
    return [
      {
        path: issue.path,
        text: `${field}: ${value}is not ${article(issue.expected)}; ${describe(shape, issue.path) ?? PLAINLY[issue.expected] ?? 'write one'}`,
      },
    ];
  if (issue.code === 'too_big' && typeof given === 'string') {
    return [
      { path: issue.path, text: `${field}: has ${given.length} characters, ${issue.maximum} are allowed; shorten it` },
    ];
  }
  if ((issue.code === 'too_small' || issue.code === 'too_big') && /^Too /.test(issue.message))
    return [{ path: issue.path, text: `${field}: ${value}${wordLimit(issue)}` }];
  // What a shape says of a text may quote it whole.
  const said = typeof given === 'string' ? issue.message.replaceAll(given, () => cut(given)) : issue.message;
  return [{ path: issue.path, text: `${field}: ${said}` }];
}

/** How a value is written, where the shape says nothing of it. */
const PLAINLY: Readonly<Record<string, string>> = {
  number: 'write digits alone, without quotes, comma or words',
  int: 'write digits alone, without quotes, comma or words',
  boolean: 'write true or false, without quotes',
  string: 'write it in double quotes',
};

/** A limit of which the shape itself says nothing. */
function wordLimit(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): string {
  const least = issue.code === 'too_small';
  const limit = least ? issue.minimum : issue.maximum;
  const [of, cure] =
    issue.origin === 'string'
      ? [' characters', least ? 'write more' : 'shorten it']
      : issue.origin === 'array' || issue.origin === 'set'
        ? [' items', least ? 'add what is missing' : 'take some out']
        : ['', `write ${limit} or ${least ? 'more' : 'less'}`];
  return `is too ${least ? 'little' : 'much'}: ${limit}${of} is the ${least ? 'least' : 'most'}; ${cure}`;
}

/** Line of the deepest part of the path that the file holds. */
function lineOf(document: Document, lines: LineCounter, path: Path): number {
  let node: unknown = document.contents;
  let offset = (node as Node | null)?.range?.[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === step);
      if (!pair) break;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      offset = (node as Node | undefined)?.range?.[0] ?? offset;
    } else break;
  }
  return lines.linePos(offset).line;
}

function fieldName(path: Path): string {
  return path.length === 0
    ? 'file'
    : path
        .map((step, i) => (typeof step === 'number' ? `[${step + 1}]` : `${i > 0 ? '.' : ''}${cut(String(step))}`))
        .join('');
}

/** The shape at a path, looking through wrappers. */
function shapeAt(shape: z.ZodType, path: Path): z.ZodType | undefined {
  let current: z.ZodType | undefined = unwrap(shape);
  for (const step of path) {
    if (current instanceof z.ZodObject) current = current.shape[String(step)] as z.ZodType | undefined;
    else if (current instanceof z.ZodArray) current = current.element as z.ZodType;
    else if (current instanceof z.ZodRecord) current = current.valueType as z.ZodType;
    else return undefined;
    if (current && step !== path.at(-1)) current = unwrap(current);
  }
  return current;
}

function unwrap(shape: z.ZodType): z.ZodType {
  if (shape instanceof z.ZodOptional || shape instanceof z.ZodDefault || shape instanceof z.ZodPrefault)
    return unwrap(shape.unwrap() as z.ZodType);
  if (shape instanceof z.ZodPipe) return unwrap(shape.in as z.ZodType);
  return shape;
}

function describe(shape: z.ZodType, path: Path): string | undefined {
  let at = shapeAt(shape, path);
  while (at) {
    if (at.description) return at.description;
    const inner: z.ZodType = unwrap(at);
    if (inner === at) return undefined;
    at = inner;
  }
  return undefined;
}

function knownKeys(shape: z.ZodType, path: Path): string[] {
  const at = shapeAt(shape, path);
  const object = at && unwrap(at);
  return object instanceof z.ZodObject ? Object.keys(object.shape) : [];
}

function nearest(key: string, known: readonly string[]): string {
  const close = known.map((name) => ({ name, far: distance(cut(key), name) })).sort((a, b) => a.far - b.far)[0];
  return close && close.far <= 2 ? `did you mean "${close.name}"?` : `the fields are ${known.join(', ')}`;
}

/** Edits between two short words (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

const article = (type: string) =>
  type === 'array'
    ? 'a list'
    : type === 'object'
      ? 'a set of fields'
      : type === 'string'
        ? 'a text'
        : type === 'int' || type === 'number'
          ? 'a number'
          : type === 'boolean'
            ? 'true or false'
            : type;
