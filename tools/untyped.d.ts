/* Types of two packages that ship none, as far as tools/fonts.ts uses them. */
declare module 'subset-font' {
  interface Options {
    readonly targetFormat: 'truetype' | 'woff2';
    readonly variationAxes?: Record<string, number | { min: number; max: number }>;
    readonly noLayoutClosure?: boolean;
    readonly noHinting?: boolean;
  }
  export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;
}

declare module 'fontverter' {
  export function convert(font: Buffer, format: 'woff2' | 'truetype'): Promise<Buffer>;
}
