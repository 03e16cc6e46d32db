import {mkdir, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';

/**
 * The command "picture": writes a PNG of a part of the page into tests/snapshots/ for a reviewer to open, or with
 * `{pixels: true}` only returns it as base64.
 */
export function picture() {
  return {
    name: 'picture',
    async executeCommand({command, payload, session}) {
      if (command !== 'picture') return;
      const page = session.browser.getPage(session.id);
      const {name, clip} = payload;
      const image = await page.screenshot({...(clip && {clip}), captureBeyondViewport: true});
      if (name) {
        const path = join('tests/snapshots', `${name}.png`);
        await mkdir(dirname(path), {recursive: true});
        await writeFile(path, image);
      }
      return Buffer.from(image).toString('base64');
    },
  };
}
