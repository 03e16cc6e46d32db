import {execFile} from 'node:child_process';
import {chmod, mkdir, mkdtemp, readFile, rm, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {delimiter, join, resolve} from 'node:path';
import {promisify} from 'node:util';
import {findChrome} from '../../scripts/find-chrome.mjs';

const command = promisify(execFile);

/** Stands in for `npm`, which knows no registry here: the package lies there already, its command does not. */
const npm = `#!/bin/sh
[ "$*" = "install conflict-widgets" ] || exit 1
mkdir -p node_modules/.bin
ln -sf ../conflict-widgets/bin/conflict-widgets.mjs node_modules/.bin/conflict-widgets
`;

/**
 * A new project in a folder of its own, with what `npm pack` makes of this package. Its dependencies are lent from
 * here, and those named in `lent`.
 */
export async function newProject(lent = []) {
  const folder = await mkdtemp(join(tmpdir(), 'conflict-widgets-'));
  const {stdout} = await command('npm', ['pack', '--json', '--pack-destination', folder]);
  const [packed] = JSON.parse(stdout);
  const installed = join(folder, 'node_modules', 'conflict-widgets');
  await mkdir(installed, {recursive: true});
  await command('tar', [
    'xzf',
    join(folder, packed.filename),
    '-C',
    installed,
    '--strip-components=1',
  ]);
  const {dependencies} = JSON.parse(await readFile('package.json', 'utf8'));
  for (const name of [...Object.keys(dependencies), ...lent]) {
    await mkdir(join(folder, 'node_modules', name, '..'), {recursive: true});
    await symlink(resolve('node_modules', name), join(folder, 'node_modules', name));
  }
  await writeFile(join(folder, 'package.json'), '{"type": "module", "private": true}');
  return {
    folder,
    installed,
    packed,
    node: (code) =>
      command(process.execPath, ['--input-type=module', '--eval', code], {cwd: folder}),
    sh: (script) => shell(script, folder),
    write: async (path, text) => {
      await mkdir(join(folder, path, '..'), {recursive: true});
      await writeFile(join(folder, path), text);
    },
    read: (path, as = 'utf8') => readFile(join(folder, path), as),
    close: () => rm(folder, {recursive: true}),
  };
}

/** Runs lines of a shell in a folder, and ends with the first that fails. */
async function shell(script, folder) {
  const bin = join(folder, '.shell');
  await mkdir(bin, {recursive: true});
  await writeFile(join(bin, 'npm'), npm);
  await chmod(join(bin, 'npm'), 0o755);
  const {executablePath} = await findChrome();
  const PATH = [bin, process.env.PATH].join(delimiter);
  return command('bash', ['-euo', 'pipefail', '-c', script], {
    cwd: folder,
    env: {...process.env, PATH, CHROME_PATH: executablePath},
  });
}
