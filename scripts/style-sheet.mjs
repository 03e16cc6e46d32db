import {writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';

/** Writes the style sheet of prerendered widgets as a file, for pages whose policy forbids styles in the markup. */
export function styleSheet() {
  return {
    name: 'style-sheet',
    async writeBundle({dir}) {
      const {styleSheet} = await import(pathToFileURL(resolve(dir, 'prerender/styles.js')).href);
      writeFileSync(join('dist', 'conflict-widgets.css'), `${styleSheet}\n`);
    },
  };
}
