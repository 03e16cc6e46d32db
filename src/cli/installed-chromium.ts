/// <reference types="node" />
import {accessSync, constants} from 'node:fs';
import {delimiter, join} from 'node:path';

/** What names a browser in the surroundings. */
export const browserVariables = ['CHROME_PATH', 'CHROME_BIN', 'PUPPETEER_EXECUTABLE_PATH'];

const commands = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'chromium-headless-shell',
  'microsoft-edge',
];

/** The commands of this machine that are Chrome or one of its kin, in the order they are tried in. */
export function installedChromium(): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return commands.flatMap((name) => folders.map((folder) => join(folder, name))).filter(runs);
}

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
