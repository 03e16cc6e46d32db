import {existsSync} from 'node:fs';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {chromeLauncher} from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import {findChrome} from './scripts/find-chrome.mjs';
import {accessibilityTree} from './tests/commands/accessibility-tree.mjs';
import {mediaFeatures} from './tests/commands/media-features.mjs';
import {networkFaults} from './tests/commands/network-faults.mjs';
import {picture} from './tests/commands/picture.mjs';

const firefoxPath = process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr';

/** A page that hangs is told of in time, not after puppeteer's three minutes. */
const protocolTimeout = 30_000;

/** BROWSERS=chrome,firefox npm test; by default Chromium, and Firefox where it is installed. */
const launchers = {
  async chrome() {
    const {executablePath, args} = await findChrome();
    return chromeLauncher({launchOptions: {executablePath, args, headless: true, protocolTimeout}});
  },
  firefox: () =>
    // puppeteer-core drives an installed Firefox by WebDriver BiDi, and by its own window what that has no word for.
    chromeLauncher({
      puppeteer,
      launchOptions: {
        browser: 'firefox',
        executablePath: firefoxPath,
        headless: true,
        protocolTimeout,
        args: ['--remote-allow-system-access'],
      },
    }),
  // By request only.
  webkit: async () => (await import('./scripts/webkit.mjs')).webkitLauncher(),
};
const wanted = process.env.BROWSERS ?? (existsSync(firefoxPath) ? 'chrome,firefox' : 'chrome');

export default {
  files: ['tests/**/*.test.ts', '!tests/hosts/**'],
  nodeResolve: true,
  // At two and more, screenshots of the page behind time out.
  concurrency: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 120_000,
  // A second try for a browser that lost a frame or a key on a busy machine.
  testFramework: {config: {timeout: 30_000, retries: 1}},
  filterBrowserLogs: ({args}) =>
    !/Lit is in dev mode|data not usable|cannot be used|\[conflict-widgets\]/.test(String(args[0])),
  plugins: [
    esbuildPlugin({ts: true, tsconfig: 'tsconfig.json', target: 'esnext'}),
    accessibilityTree(),
    mediaFeatures(),
    networkFaults(),
    picture(),
  ],
  browsers: await Promise.all(wanted.split(',').map((name) => launchers[name]())),
};
