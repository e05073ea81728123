/*
 * How Astro builds the site: static files under any base path, no code in a page, and styles in it under
 * the pages' policy (components/frame/Policy.astro, tools/page-styles.ts). OUT_DIR, BASE and SITE come from tools/build.ts.
 */
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { nameTables } from './src/chapters/name-tables.ts';
import { PROSE_FEATURES } from './src/chapters/parse-prose.ts';
import { refuseCode } from './src/chapters/refuse-code.ts';
import { site } from './src/load/site.ts';
import { watchContent } from './src/load/watch-content.ts';
import { contentFaults } from './tools/content-faults.ts';
import { lab } from './tools/lab/route.ts';
import { stylesInPages } from './tools/page-styles.ts';

/** Functions of D3 that make a value and do nothing else: the values that nobody uses are left out. */
const PURE = [
  ...['ticker', 'timeInterval', 'timeWeekday', 'utcWeekday'],
  ...['custom', 'curveRadial', 'sqrt', 'sin', 'cos'],
  ...['rgbSpline', 'interpolateTransform', 'hsl', 'hcl', 'cubehelix'],
  ...['bisector', 'Blur2', 'shuffler'],
];

/** The part of the chart kit that stands on D3, or that every picture draws with. */
const KIT = 'bins|flag|flow|glyph-widths|labels|lines|pill|runs|text|text-width|time-axis|time-scale|words';

/**
 * What the live halves of two kinds or more use of D3, and the kit that stands on it, is one file: apart they would be
 * compressed apart. What one kind alone uses, as zoom and brush, stays with it. What draws alone
 * is a file of its own, which stories use too. No page names them; a test holds that.
 */
const D3_CHUNK = {
  name: 'd3',
  test: new RegExp(
    `node_modules/(d3(?!-selection/)|internmap|delaunator|robust-predicates)|src/charts/(kit/(${KIT})|scene/(?!attributes|marks|to-dom)[^/]+)\\.ts$`,
  ),
  minShareCount: 2,
};

export default defineConfig({
  site: site.origin,
  base: site.base,
  outDir: process.env.OUT_DIR ?? './dist',
  output: 'static',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  // The default eats the space at a line break between inline elements.
  compressHTML: true,
  // A component's styles weigh no more than they did as global ones.
  scopedStyleStrategy: 'where',
  build: { format: 'directory', inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  integrations: [mdx(), watchContent(contentFaults), lab(), stylesInPages()],
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ features: PROSE_FEATURES, mdastPlugins: [refuseCode], hastPlugins: [nameTables] }),
  },
  // Style sheets are lowered for the browsers that can run Astro's scripts at all: `light-dark()` is younger.
  vite: {
    build: {
      assetsInlineLimit: 0,
      cssTarget: ['chrome111', 'firefox114', 'safari16.4'],
      rolldownOptions: { treeshake: { manualPureFunctions: PURE } },
    },
    // In a folder of its own: hosts send the worker a policy by its address.
    worker: { format: 'es', rolldownOptions: { output: { entryFileNames: '_astro/worker/[name]-[hash].js' } } },
    environments: {
      client: { build: { rolldownOptions: { output: { codeSplitting: { groups: [D3_CHUNK] } } } } },
    },
  },
});
