import {existsSync} from 'node:fs';
import {launch} from '../../scripts/browser.mjs';
import {inFirefoxWindow, isFirefox} from './firefox-window.mjs';

const firefoxPath = process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr';

const wanted = process.env.BROWSERS?.split(',') ?? ['chrome', 'firefox'];

/** The browsers that page-level promises are held to: a Chromium, and Firefox where it is installed and wanted. */
export const engines = [
  {name: 'Chromium', launch},
  ...(wanted.includes('firefox') && existsSync(firefoxPath)
    ? [
        {
          name: 'Firefox',
          launch: (options = {}) =>
            launch({
              browser: 'firefox',
              executablePath: firefoxPath,
              // Opens the browser's own window to the tests.
              args: ['--remote-allow-system-access'],
              ...options,
            }),
        },
      ]
    : []),
];

/**
 * Opens an address and keeps what went wrong on it: `violations` of its content policy, `thrown` errors that nobody
 * caught, `warnings` of the widgets, and the addresses that were `asked` for.
 */
export async function openWatched(browser, address, {before, ready = true} = {}) {
  const page = await browser.newPage();
  await page.setViewport({width: 900, height: 900});
  const warnings = [];
  const asked = [];
  page.on('console', (message) => {
    if (message.text().startsWith('[conflict-')) warnings.push(message.text());
  });
  page.on('request', (request) => asked.push(request.url()));
  await page.evaluateOnNewDocument(() => {
    window.seen = {violations: [], thrown: [], events: []};
    document.addEventListener(
      'securitypolicyviolation',
      ({effectiveDirective, blockedURI, sample}) =>
        window.seen.violations.push([effectiveDirective, blockedURI, sample].join(' '))
    );
    addEventListener('error', ({message}) => message && window.seen.thrown.push(message));
    addEventListener('unhandledrejection', ({reason}) => window.seen.thrown.push(String(reason)));
    for (const type of ['conflict-load', 'conflict-error'])
      document.addEventListener(type, ({detail}) => window.seen.events.push({type, ...detail}));
  });
  await before?.(page);
  await page.goto(address, {waitUntil: 'load'});
  if (ready) await allReady(page);
  const seen = () => page.evaluate(() => window.seen);
  return Object.assign(page, {
    warnings,
    asked,
    // Firefox asks for the icon in the page's name.
    violations: async () => (await seen()).violations.filter((text) => !text.includes('favicon')),
    thrown: async () => (await seen()).thrown,
    events: async () => (await seen()).events,
  });
}

/** Switches scripts off in a page that was just opened, as some readers do. */
export async function scriptsOff(page) {
  if (!(await isFirefox(page))) return page.setJavaScriptEnabled(false);
  return inFirefoxWindow(page, () => {
    globalThis.gBrowser.selectedBrowser.browsingContext.allowJavascript = false;
  });
}

/** Waits until every widget of the page is drawn, or has said why it is not. */
export async function allReady(page, states = ['ready', 'empty', 'error', 'stale']) {
  const end = Date.now() + 10_000;
  const found = () =>
    page.evaluate((wanted) => {
      const widgets = [
        ...document.querySelectorAll(
          'conflict-casualties, conflict-attacks, conflict-troops, conflict-incidents, conflict-timeline'
        ),
      ];
      const missing = widgets.filter((widget) => !wanted.includes(widget.getAttribute('state')));
      return missing.map((widget) => widget.outerHTML.slice(0, 200));
    }, states);
  let missing = await found();
  while (missing.length) {
    if (Date.now() > end) throw new Error(`not drawn: ${missing.join(', ')}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
    missing = await found();
  }
}

/** What stands where the widgets are: their own words, or where nothing is drawn those between their tags. */
export const wordsOn = (page) =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll(
        'conflict-casualties, conflict-attacks, conflict-troops, conflict-incidents, conflict-timeline'
      ),
    ]
      .map((widget) => {
        const words = (widget.shadowRoot?.querySelector('.root') ?? widget).cloneNode(true);
        words.querySelector('.live')?.remove();
        return words.textContent;
      })
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim()
  );
