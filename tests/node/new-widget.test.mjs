import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cp, mkdtemp, readFile, rm, symlink} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';

describe('npm run new-widget NAME', () => {
  let folder;
  // Inside of a test, Node's runner reports to the one around it.
  const env = {...process.env};
  delete env.NODE_TEST_CONTEXT;
  const run = (...argv) => spawnSync(process.execPath, argv, {cwd: folder, encoding: 'utf8', env});
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'conflict-widgets-'));
    for (const path of ['src', 'scripts', 'tests/node/support', 'package.json', 'tsconfig.json'])
      await cp(path, join(folder, path), {recursive: true});
    await symlink(resolve('node_modules'), join(folder, 'node_modules'));
  });
  after(() => rm(folder, {recursive: true}));

  it('makes a widget that stands in the lists, compiles and passes its own test', async () => {
    const {status, stderr} = run('scripts/new-widget.mjs', 'displaced');
    assert.equal(status, 0, stderr);
    for (const list of ['classes', 'loaders', 'previews'])
      assert.match(
        await readFile(join(folder, `src/widgets/${list}.ts`), 'utf8'),
        /'conflict-displaced':/
      );
    const types = run('node_modules/typescript/bin/tsc', '-p', '.');
    assert.equal(types.status, 0, types.stdout);
    const test = run('--test', 'tests/node/displaced.test.mjs');
    assert.equal(test.status, 0, test.stdout);
    assert.match(test.stdout, /pass 2/);
  });

  it('refuses a name that is none, or taken, and says what would be right', () => {
    assert.match(run('scripts/new-widget.mjs', 'Big One').stderr, /small letters/);
    assert.match(run('scripts/new-widget.mjs').stderr, /found none/);
    assert.match(run('scripts/new-widget.mjs', 'troops').stderr, /is there already/);
  });
});
