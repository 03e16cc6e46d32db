/**
 * Builds a copy of the sources in another folder and compares what comes out with dist/ and lib/, byte for byte.
 *
 *   npm run build && node scripts/reproduce.mjs
 */
import {execFile} from 'node:child_process';
import {cp, mkdtemp, readdir, readFile, rm, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, relative, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {promisify} from 'node:util';

const sources = ['src', 'scripts', 'package.json', 'tsconfig.json', 'rollup.config.mjs'];

/**
 * The files that another build made, and those of them that differ from what stands here. `part` is an expression of
 * rollup.config.mjs's `builds`; dist/integrity.json is whole only where everything was built.
 */
export async function differences(part = 'builds') {
  const copy = await mkdtemp(join(tmpdir(), 'conflict-widgets-'));
  try {
    for (const source of sources) await cp(source, join(copy, source), {recursive: true});
    await symlink(resolve('node_modules'), join(copy, 'node_modules'));
    await writeFile(
      join(copy, 'part.config.mjs'),
      `import builds from './rollup.config.mjs';\nexport default ${part};\n`
    );
    const rollup = resolve('node_modules/rollup/dist/bin/rollup');
    await promisify(execFile)(process.execPath, [rollup, '-c', 'part.config.mjs'], {cwd: copy});
    const made = await filesIn(copy);
    const differ = [];
    for (const file of made) {
      const [before, after] = await Promise.all([
        readFile(file).catch(() => undefined),
        readFile(join(copy, file)),
      ]);
      if (!before?.equals(after)) differ.push(file);
    }
    return {made, differ};
  } finally {
    await rm(copy, {recursive: true});
  }
}

/** What a build wrote. */
async function filesIn(folder) {
  const lists = ['dist', 'lib'].map(async (name) => {
    const found = await readdir(join(folder, name), {recursive: true, withFileTypes: true}).catch(
      () => []
    );
    return found
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  });
  return (await Promise.all(lists)).flat();
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const {made, differ} = await differences();
  console.log(`${made.length} files, ${differ.length} of them different`);
  for (const file of differ) console.log(file);
  process.exitCode = differ.length ? 1 : 0;
}
