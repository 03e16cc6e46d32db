/**
 * Runs commands one after the other until one fails, each told where Chromium is: the browser is looked for, and
 * fetched where there is none, once and before the first test, not by every process of theirs.
 */
import {spawnSync} from 'node:child_process';
import {findChrome} from './find-chrome.mjs';

const {executablePath} = await findChrome();
const env = {...process.env, CHROME_PATH: executablePath};
for (const command of process.argv.slice(2)) {
  const {status} = spawnSync(command, {shell: true, stdio: 'inherit', env});
  if (status === 0) continue;
  process.exitCode = status ?? 1;
  break;
}
