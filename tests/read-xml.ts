/* XML as a strict reader takes it: a tree, or an error where it is not well-formed. */
import sax from 'sax';

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** What stands in it as text, that of its children left out. */
  readonly text: string;
}

/** Signs that XML 1.0 does not know; the parser lets them pass, readers' programs do not. */
const NO_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/** The root. @throws Error that says what is not well-formed */
export function readXml(xml: string): XmlElement {
  const sign = NO_XML.exec(xml)?.[0];
  if (sign) throw new Error(`U+${sign.charCodeAt(0).toString(16).padStart(4, '0')} is not a sign of XML`);
  const top = { children: [] as XmlElement[], text: '' };
  const open: { children: XmlElement[]; text: string }[] = [top];
  const parser = sax.parser(true, { strictEntities: true });
  parser.onerror = (error) => {
    throw error;
  };
  parser.onopentag = ({ name, attributes }) => {
    const element = { name, attributes: { ...attributes }, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  };
  parser.onclosetag = () => {
    open.pop();
  };
  const say = (text: string) => {
    const inside = open.at(-1);
    if (inside) inside.text += text;
  };
  parser.ontext = say;
  parser.oncdata = say;
  parser.write(xml).close();
  const [root] = top.children;
  if (!root) throw new Error('There is no element');
  return root;
}

/** The children of that name. */
export const childrenOf = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.filter((child) => child.name === name);

/** The element and everything in it. */
export const allOf = (element: XmlElement): readonly XmlElement[] => [element, ...element.children.flatMap(allOf)];
