/// <reference types="node" />
import type {Browser} from 'puppeteer-core';
import {browserVariables, installedChromium} from './installed-chromium.ts';

/** Chrome's path: what the surroundings name, else a command. */
const executable = (): string | undefined =>
  browserVariables.map((name) => process.env[name]).find(Boolean) ?? installedChromium()[0];

/** An installed Chrome or Chromium. Throws an Error that says what is missing. */
export async function launchChromium(): Promise<Browser> {
  const {default: puppeteer} = await import('puppeteer-core').catch((error: unknown) => {
    throw new Error('it needs the package puppeteer-core: npm install puppeteer-core', {
      cause: error,
    });
  });
  const path = executable();
  // Where there is no such command, puppeteer knows where this system keeps Chrome.
  const browser = path ? {executablePath: path} : {channel: 'chrome' as const};
  // Chrome's sandbox does not run as root.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  try {
    return await puppeteer.launch({...browser, args, protocolTimeout: 30_000});
  } catch (error) {
    throw new Error('no Chrome or Chromium starts here; install one or set CHROME_PATH', {
      cause: error,
    });
  }
}

/** A picture of an SVG file, twice as fine as its size in pixels. */
export async function pngOf(browser: Browser, svg: string): Promise<Uint8Array> {
  const page = await browser.newPage();
  try {
    await page.setViewport({width: 800, height: 600, deviceScaleFactor: 2});
    await page.setContent(`<!doctype html>${svg}`);
    const picture = await page.$('svg');
    return await picture!.screenshot({type: 'png', captureBeyondViewport: true});
  } finally {
    await page.close();
  }
}
