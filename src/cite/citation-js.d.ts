/* The parts of Citation.js that this site uses; it comes without types. */
declare module '@citation-js/core' {
  import type { CslItem } from './item.ts';
  import type { StyleElement } from './style-files.ts';

  interface Engine {
    readonly updateItems: (ids: readonly string[]) => void;
    readonly makeBibliography: () => readonly [unknown, readonly string[]];
    readonly makeCitationCluster: (items: readonly { readonly id: string }[]) => string;
  }
  interface Register {
    readonly add: (name: string, file: StyleElement) => void;
  }
  interface CslConfig {
    readonly styles: Register;
    readonly locales: Register;
    readonly engine: (items: readonly CslItem[], style: string, locale: string, format: 'html') => Engine;
  }
  interface BibConfig {
    readonly format: { useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean };
    readonly types: { readonly biblatex: { readonly target: Record<string, string> } };
  }
  export const plugins: {
    readonly config: { readonly get: ((name: '@csl') => CslConfig) & ((name: '@bibtex') => BibConfig) };
  };
  export class Cite {
    constructor(data: readonly CslItem[] | string, options?: { readonly generateGraph?: boolean });
    readonly data: readonly CslItem[];
    format(form: 'biblatex'): string;
    format(form: 'ris', options: { readonly format: 'object' }): readonly Readonly<Record<string, string | string[]>>[];
  }
}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-ris' {}
declare module '@citation-js/plugin-csl' {}
