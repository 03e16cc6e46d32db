import puppeteer from 'puppeteer-core';
import {findChrome} from './find-chrome.mjs';

/** Calls of a page that may never end, by what is first given to them. */
const awaited = [
  'goto',
  'reload',
  'setContent',
  'evaluate',
  '$eval',
  '$$eval',
  'waitForFunction',
  'waitForSelector',
];

/** A headless Chromium with a fresh profile, or what `options` say. */
export async function launch(options = {}) {
  const {executablePath, args} = options.executablePath ? options : await findChrome();
  const browser = await puppeteer.launch({
    executablePath,
    args,
    headless: true,
    // A page that hangs is told of in time, not after puppeteer's three minutes.
    protocolTimeout: 30_000,
    ...options,
  });
  patient(browser);
  const {createBrowserContext} = browser;
  browser.createBrowserContext = async (...given) =>
    patient(await createBrowserContext.apply(browser, given));
  return browser;
}

/** Pages opened from here on wait ten seconds, and say what for. */
function patient(opener) {
  const {newPage} = opener;
  opener.newPage = async (...given) => {
    const page = await newPage.apply(opener, given);
    page.setDefaultTimeout(10_000);
    for (const name of awaited) {
      const call = page[name];
      page[name] = (...asked) => call.apply(page, asked).catch((error) => fail(error, name, asked));
    }
    return page;
  };
  return opener;
}

function fail(error, name, [asked = '']) {
  if (!/timed out|exceeded/i.test(error.message)) throw error;
  const what = String(asked).replace(/\s+/g, ' ').slice(0, 160);
  throw new Error(`waited in vain for ${name}(${what}): ${error.message}`, {cause: error});
}
