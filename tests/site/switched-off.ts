/* What of the browser's own is switched off in the tests: the list is told to it as one, so that it holds Playwright's too. */

/** What Playwright switches off; the browser takes the last list that it is given, and ours comes after this. */
const BY_PLAYWRIGHT = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
];

/**
 * Pages that a whole Chromium loads behind its address bar in each new window, in a process of their own. No test sees the
 * bar, and these pages took half of the time that it takes to open a tab.
 */
const BEHIND_THE_ADDRESS_BAR = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];

/** In the form of the browser's command line. `tests/switched-off.test.ts` holds it to what Playwright says by itself. */
export const SWITCHED_OFF = `--disable-features=${[...BY_PLAYWRIGHT, ...BEHIND_THE_ADDRESS_BAR].join(',')}`;
