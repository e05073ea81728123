/*
 * Browser tests on the built site. Three servers: the site at "/", the site at "/orders/" with the
 * two test languages, and a foreign origin that embeds charts. Nothing here asserts a time.
 */
import { defineConfig } from '@playwright/test';
import { SWITCHED_OFF } from './switched-off.ts';

const root = new URL('../../', import.meta.url).pathname;
const chromium = process.env['CHROMIUM_PATH'];
const asRoot = process.getuid?.() === 0;

/** The first of the ports that the tests take; `TEST_PORT` moves them where others use them. */
const firstPort = Number(process.env['TEST_PORT'] ?? 4410);
export const SITE_PORT = firstPort;
export const ORDERS_PORT = firstPort + 1;
export const FOREIGN_PORT = firstPort + 2;

export default defineConfig({
  testDir: '.',
  outputDir: `${root}test-results`,
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // A shared machine can starve a browser once. What fails twice is broken; what passed only then is listed as flaky.
  retries: 1,
  // Long enough for a slow and busy machine: these waits end a test that hangs, they measure nothing.
  timeout: 180_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    browserName: 'chromium',
    baseURL: `http://127.0.0.1:${SITE_PORT}`,
    locale: 'en-GB',
    timezoneId: 'UTC',
    launchOptions: {
      ...(chromium ? { executablePath: chromium } : {}),
      // Chromium refuses its sandbox to root, as in containers; everyone else keeps it.
      args: [
        ...(asRoot ? ['--no-sandbox'] : []),
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        // Without windows Chromium rounds the widths of letters, where that of a reader does not.
        '--font-render-hinting=none',
        SWITCHED_OFF,
      ],
    },
  },
  webServer: [
    {
      command: 'node tools/serve.ts',
      cwd: root,
      env: { PORT: String(SITE_PORT), DIR: 'dist', BASE: '/' },
      url: `http://127.0.0.1:${SITE_PORT}/en/`,
      reuseExistingServer: false,
    },
    {
      command: 'node tools/serve.ts',
      cwd: root,
      env: { PORT: String(ORDERS_PORT), DIR: '.build/orders', BASE: '/orders/' },
      url: `http://127.0.0.1:${ORDERS_PORT}/orders/en/`,
      reuseExistingServer: false,
    },
    {
      command: 'node tests/site/foreign-host.ts',
      cwd: root,
      env: { PORT: String(FOREIGN_PORT) },
      url: `http://127.0.0.1:${FOREIGN_PORT}/`,
      reuseExistingServer: false,
    },
  ],
});
