/* What the check of kept pictures and the tests use of the package `sax`, which brings no types. */
declare module 'sax' {
  interface Tag {
    readonly name: string;
    readonly attributes: Readonly<Record<string, string>>;
  }
  export interface Parser {
    /** Counted from 0. */
    readonly line: number;
    /** How far it has read, and where the tag that is open began. */
    readonly position: number;
    readonly startTagPosition: number;
    error: Error | null;
    onerror: (error: Error) => void;
    onopentag: (tag: Tag) => void;
    onclosetag: (name: string) => void;
    ontext: (text: string) => void;
    oncomment: () => void;
    oncdata: (text: string) => void;
    ondoctype: () => void;
    onprocessinginstruction: () => void;
    onsgmldeclaration: () => void;
    write: (text: string) => Parser;
    close: () => Parser;
  }
  const sax: { parser: (strict: true, options?: { readonly strictEntities: boolean }) => Parser };
  export default sax;
}
