import puppeteer from 'puppeteer-core';
import {findChrome} from './find-chrome.mjs';

/** A headless Chromium with a fresh profile. */
export async function launch() {
  const {executablePath, args} = await findChrome();
  return puppeteer.launch({executablePath, args, headless: true});
}
