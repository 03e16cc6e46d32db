/// <reference types="node" />
import {accessSync, constants} from 'node:fs';
import {delimiter, join} from 'node:path';
import type {Browser} from 'puppeteer-core';

const variables = ['CHROME_PATH', 'CHROME_BIN', 'PUPPETEER_EXECUTABLE_PATH'];
const commands = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
];

/** Chrome's path: what the surroundings name, else a command, else what puppeteer knows of this system. */
function executable(): string | undefined {
  const {env} = process;
  const named = variables.map((name) => env[name]).find(Boolean);
  if (named) return named;
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.flatMap((folder) => commands.map((name) => join(folder, name))).find(runs);
}

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** An installed Chrome or Chromium. Throws an Error that says what is missing. */
export async function launchChromium(): Promise<Browser> {
  const {default: puppeteer} = await import('puppeteer-core').catch((error: unknown) => {
    throw new Error('it needs the package puppeteer-core: npm install puppeteer-core', {
      cause: error,
    });
  });
  const path = executable();
  // Chrome's sandbox does not run as root.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  try {
    return await puppeteer.launch(path ? {executablePath: path, args} : {channel: 'chrome', args});
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
