/** Finds a Chromium for the tests in a browser, or gets one, and says in one line what it did. */
import { chromium } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const isRoot = process.getuid?.() === 0;

/**
 * Parts of Chromium that are off. The first two are pages that its address bar loads ahead with
 * every window, which takes as much of the processor as a page of ours. The others are what
 * Playwright turns off, since of two lists the browser takes the last.
 */
const FEATURES_OFF: readonly string[] = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
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

/** Start flags. Root can have no sandbox; no other traffic of the browser's own disturbs a test. */
export const CHROMIUM_FLAGS: readonly string[] = [
  `--disable-features=${FEATURES_OFF.join(',')}`,
  ...(isRoot
    ? [
        '--no-sandbox',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ]
    : []),
];

const USUAL_PLACES: readonly string[] = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Path of a Chromium: the one of `CHROMIUM_PATH`, Playwright's own, or one of the system. */
export function findChromium(): string | undefined {
  const wanted = process.env['CHROMIUM_PATH'];
  if (wanted) return existsSync(wanted) ? wanted : undefined;
  return [chromium.executablePath(), ...USUAL_PLACES].find((path) => path && existsSync(path));
}

/** Gets a Chromium where none is found, by Playwright or by Debian's packages; resolves to how. */
function getChromium(): string | undefined {
  // A machine without a way out should hear so in seconds.
  const env = { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' };
  const run = (command: string): boolean =>
    spawnSync(command, { shell: true, env, stdio: 'ignore' }).status === 0;
  if (run('npx playwright install chromium') && findChromium()) return 'installed by Playwright';
  const isDebian = isRoot && existsSync('/etc/debian_version');
  if (isDebian && run('apt-get update && apt-get install -y chromium') && findChromium()) {
    return 'installed from Debian’s packages';
  }
  return undefined;
}

if (import.meta.main) {
  const wanted = process.env['CHROMIUM_PATH'];
  const how = findChromium() ? 'found' : wanted ? undefined : getChromium();
  if (how) console.log(`browser: ${findChromium() ?? ''} (${how})`);
  else {
    console.error(
      wanted
        ? `There is no browser at CHROMIUM_PATH=${wanted}. Name one that exists, or unset the variable.`
        : 'There is no Chromium. Install the package "chromium" of your system, or set CHROMIUM_PATH to a browser.',
    );
    process.exitCode = 1;
  }
}
