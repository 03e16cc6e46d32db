import {readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';

/** What the bundles are made of, and what is made last. */
const sources = [
  'src',
  'scripts',
  'wordpress',
  'rollup.config.mjs',
  'package.json',
  'tsconfig.build.json',
];
const last = 'custom-elements.json';

/** When the newest file of a folder, or a file, was changed; in milliseconds since 1970. */
function newest(path) {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(
    found.mtimeMs,
    ...readdirSync(path, {recursive: true}).map((name) => statSync(join(path, name)).mtimeMs)
  );
}

/** Whether the bundles of a folder are there and newer than all they are made of. */
export function isBuilt(folder) {
  try {
    const built = statSync(join(folder, last)).mtimeMs;
    return (
      statSync(join(folder, 'dist/all.js')).isFile() &&
      sources.every((source) => newest(join(folder, source)) <= built)
    );
  } catch {
    return false;
  }
}
