import assert from 'node:assert/strict';
import {mkdir, mkdtemp, rm, utimes, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {isBuilt} from '../../scripts/is-built.mjs';

describe('isBuilt(folder)', () => {
  /** A folder of sources changed at one time and bundles made at another, in seconds. */
  async function project(changed, built) {
    const folder = await mkdtemp(join(tmpdir(), 'conflict-widgets-'));
    for (const name of ['src/text', 'scripts', 'wordpress', 'dist'])
      await mkdir(join(folder, name), {recursive: true});
    const sources = ['src/text/en.ts', 'scripts/a.mjs', 'rollup.config.mjs', 'package.json'];
    for (const name of [...sources, 'tsconfig.build.json', 'dist/all.js', 'custom-elements.json'])
      await writeFile(join(folder, name), '');
    for (const name of [
      'src',
      'src/text',
      'scripts',
      'wordpress',
      ...sources,
      'tsconfig.build.json',
    ])
      await utimes(join(folder, name), changed, changed);
    await utimes(join(folder, 'custom-elements.json'), built, built);
    return folder;
  }

  it('is true where every source is older than the bundles', async () => {
    const folder = await project(1000, 2000);
    assert.equal(isBuilt(folder), true);
    await rm(folder, {recursive: true});
  });

  it('is false where a source was changed since, deep in a folder too', async () => {
    const folder = await project(1000, 2000);
    await utimes(join(folder, 'src/text/en.ts'), 3000, 3000);
    assert.equal(isBuilt(folder), false);
    await rm(folder, {recursive: true});
  });

  it('is false where nothing was built', async () => {
    const folder = await project(1000, 2000);
    await rm(join(folder, 'dist/all.js'));
    assert.equal(isBuilt(folder), false);
    await rm(folder, {recursive: true});
  });
});
