/* Browser tests of posts in a real WordPress; `tools/wordpress` starts and stops it. No part of the gate. */
import { defineConfig } from '@playwright/test';
import common from '../site/playwright.config.ts';

const firstPort = Number(process.env['TEST_PORT'] ?? 4410);

/** Two hosts to the browser and to WordPress, as in life; both lead to this machine. */
export const WORDPRESS = `http://localhost:${firstPort + 5}`;
export const OUR_SITE = `http://127.0.0.1:${firstPort + 6}`;

const { webServer: _, ...shared } = common;
export default defineConfig({
  ...shared,
  testDir: '.',
  outputDir: `${shared.outputDir}/wordpress`,
  workers: 1,
  // PHP's own server is slow where many ask at once; each test publishes a post.
  expect: { timeout: 15_000 },
  use: { ...shared.use, baseURL: WORDPRESS, screenshot: { mode: 'on', fullPage: true } },
});
