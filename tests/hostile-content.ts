/*
 * The content of the site with every text turned into what would be markup, a command or a formula somewhere: a copy of
 * content/ whose record and catalogue keep their ids, dates and lengths, and whose every sentence attacks. For tests.
 */
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isScalar, parseDocument, visit } from 'yaml';

const content = fileURLToPath(new URL('../content', import.meta.url));

/** From long to short: a text takes the longest that it has room for. */
const ATTACKS: readonly string[] = [
  `<b>x</b><meta http-equiv=refresh content="0;url=//evil.example"><script>x</script>]]></script><!-- &amp; & "'\\input{x}~^;=1+1`,
  '<b>x</b><meta http-equiv=refresh>"&]]></script>\\input;=1',
  '<b>"&]]></script>\\input',
  '<b>"&\\',
];

/** Leaves of a text what tells it from others: options of a question must differ. */
const SHORT = ATTACKS.slice(-1);

/** What stands in every message of the catalogue. */
const [, MESSAGE = ''] = ATTACKS;

/** Makes the copy and gives its path. */
export function hostileContent(folder: string): string {
  const copy = join(folder, 'content');
  cpSync(content, copy, { recursive: true });
  for (const path of yamlIn(copy)) attack(path);
  return copy;
}

/** Kept versions are not touched: their pictures must be what was checked. */
function yamlIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'frozen' ? [] : yamlIn(path);
    return entry.name.endsWith('.yaml') && entry.name !== 'language.yaml' ? [path] : [];
  });
}

function attack(path: string): void {
  const document = parseDocument(readFileSync(path, 'utf8'));
  const catalogue = path.endsWith('ui.yaml');
  visit(document, {
    Pair: (_, pair) => {
      const name = isScalar(pair.key) ? pair.key.value : undefined;
      // Explains words of an extract, which are other words now.
      if (name === 'words' && path.includes(join('teach', 'sets'))) return visit.REMOVE;
      // Names a value of the column that is counted.
      return name === 'main' ? visit.SKIP : undefined;
    },
    Scalar(key, node) {
      if (key === 'key' || typeof node.value !== 'string') return;
      node.type = 'QUOTE_DOUBLE';
      if (catalogue) node.value += MESSAGE;
      // Ids, dates, addresses and choices are one word.
      else if (!node.value.includes(' ')) return;
      // Short options of a question, the votes of a court for one, could not be told apart any more; the two sheets of a
      // controversy would not weigh alike, as an attack takes the place of some words of each text.
      else if (!/practice|controversies/.test(path)) node.value = attacking(node.value, ATTACKS);
      else if (node.value.length > 12) node.value = attacking(node.value, SHORT);
    },
  });
  writeFileSync(path, document.toString({ lineWidth: 0 }));
}

function attacking(text: string, attacks: readonly string[]): string {
  // The last sign stays: some texts must end as a sentence does.
  const found = attacks.find(({ length }) => length < text.length);
  return found ? found + text.slice(found.length).replace(/^\s/, '.') : text;
}
