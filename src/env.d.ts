/* What a page finds in `Astro.locals`. */
declare namespace App {
  interface Locals {
    reader: import('./load/reader.ts').Reader;
  }
}
