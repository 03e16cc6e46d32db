import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {writeFile} from 'node:fs/promises';
import {builtinModules} from 'node:module';
import {join, resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {promisify} from 'node:util';
import {newProject} from '../support/project.mjs';
import {differences} from '../../scripts/reproduce.mjs';

const command = promisify(execFile);
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
/** A new project that has installed the package. */
let project;
let installed;
let packed;
let node;
let close;

before(async () => {
  ({folder: project, installed, packed, node, close} = await newProject(['@types/trusted-types']));
});
after(() => close());

describe('the package', () => {
  it('holds what is built, and nothing else', () => {
    const paths = packed.files.map(({path}) => path);
    for (const path of [
      'README.md',
      'LICENSE',
      'bin/conflict-widgets.mjs',
      'dist/all.js',
      'dist/all.iife.js',
      'dist/conflict-widgets.css',
      'dist/embed.html',
      'dist/integrity.json',
      'dist/snippets.html',
      'dist/validate.css',
      'dist/validate.html',
      'dist/validate.js',
      'lib/index.d.ts',
      'lib/prerender.js',
      'lib/validate.js',
      'src/data/dataset.schema.json',
    ])
      assert.ok(paths.includes(path), path);
    for (const path of paths)
      assert.match(
        path,
        /^(bin|dist|lib)\/|^src\/data\/dataset\.schema\.json$|^[\w-]+\.(md|json)$|^LICENSE$/
      );
  });

  it('names files that are there', () => {
    const {main, types, unpkg, jsdelivr, customElements, bin, exports} = manifest;
    const targets = Object.values(exports).flatMap((target) =>
      typeof target === 'string' ? [target] : Object.values(target)
    );
    for (const target of [
      main,
      types,
      unpkg,
      jsdelivr,
      customElements,
      ...Object.values(bin),
      ...targets,
    ])
      assert.ok(
        existsSync(
          join(installed, target.replace('*', target.includes('dist') ? 'all.js' : 'troops'))
        ),
        target
      );
  });

  it('imports only what it depends on', () => {
    const known = [
      ...Object.keys(manifest.dependencies),
      ...Object.keys(manifest.peerDependencies),
      ...builtinModules.map((name) => `node:${name}`),
    ];
    for (const file of readdirSync(join(installed, 'lib'), {recursive: true})) {
      if (!file.endsWith('.js')) continue;
      const code = readFileSync(join(installed, 'lib', file), 'utf8');
      for (const [, specifier] of code.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^'.][^']*)'/g))
        assert.ok(
          known.some((name) => specifier === name || specifier.startsWith(`${name}/`)),
          `${file}: ${specifier}`
        );
    }
  });

  it('gives every export to Node, and nothing else', async () => {
    const {stdout} = await node(`
      const {ConflictAttacks, version} = await import('conflict-widgets');
      console.log(version, ConflictAttacks.name, customElements.get('conflict-attacks'));
      await import('conflict-widgets/widgets/attacks');
      await import('conflict-widgets/widgets/troops.js');
      console.log(!!customElements.get('conflict-attacks'), customElements.get('conflict-casualties'));
      await import('conflict-widgets/all.js');
      console.log(!!customElements.get('conflict-casualties'));
      const {prerender} = await import('conflict-widgets/prerender');
      console.log((await prerender('<conflict-troops></conflict-troops>')).includes('<template'));
      const {validateDatasetText, problemLine} = await import('conflict-widgets/validate');
      console.log(problemLine(validateDatasetText('', '2026-01-31')[0]).startsWith('error: line 1'));
      console.log(import.meta.resolve('conflict-widgets/dist/all.iife.js').includes('/dist/all.iife.js'));
      for (const path of ['dataset.schema.json', 'package.json', 'custom-elements.json'])
        console.log(Object.keys((await import('conflict-widgets/' + path, {with: {type: 'json'}})).default).length > 2);
      for (const path of ['lib/index.js', 'src/index.ts', 'lib/cli/main.js'])
        console.log(await import('conflict-widgets/' + path).catch(({code}) => code));
    `);
    assert.deepEqual(stdout.trim().split('\n'), [
      `${manifest.version} ConflictAttacks undefined`,
      'true undefined',
      ...Array(7).fill('true'),
      ...Array(3).fill('ERR_PACKAGE_PATH_NOT_EXPORTED'),
    ]);
  });

  it('is installed without running anything, and so is what it depends on', () => {
    for (const name of ['preinstall', 'install', 'postinstall', 'prepare'])
      assert.equal(manifest.scripts[name], undefined, name);
    const {packages} = JSON.parse(readFileSync('package-lock.json', 'utf8'));
    const used = Object.entries(packages).filter(([, {dev, peer}]) => !dev && !peer);
    assert.ok(used.length > 30);
    for (const [name, {hasInstallScript}] of used) assert.equal(hasInstallScript, undefined, name);
  });

  it('is built again the same, byte for byte, in another folder', async () => {
    // The modules of the three widgets; node scripts/reproduce.mjs compares everything.
    const {made, differ} = await differences(
      "builds.filter(({input}) => input.all === 'src/widgets.ts')"
    );
    assert.ok(made.includes(join('dist', 'all.js')));
    assert.deepEqual(
      differ.filter((file) => !file.endsWith('integrity.json')),
      []
    );
  });

  it('runs as a command', async () => {
    const {stdout} = await command(process.execPath, [
      join(installed, manifest.bin['conflict-widgets']),
      '--version',
    ]);
    assert.equal(stdout.trim(), manifest.version);
  });

  it('has no module with side effects that it does not name', async () => {
    const named = manifest.sideEffects.map(
      (glob) =>
        new RegExp(
          `^${glob
            .replace(/\./g, '\\.')
            .replace(/\*\*\/|\*/g, (star) => (star === '*' ? '[^/]*' : '(?:.*/)?'))}$`
        )
    );
    const registers = readdirSync(join(installed, 'lib'), {recursive: true}).filter(
      (file) =>
        file.endsWith('.js') &&
        /^(define|registerLanguage|observer\.observe)\(|^for \(const \[tag/m.test(
          readFileSync(join(installed, 'lib', file), 'utf8')
        )
    );
    assert.ok(registers.length >= 4);
    for (const file of registers)
      assert.ok(
        named.some((glob) => glob.test(`lib/${file}`)),
        file
      );
  });

  for (const [module, moduleResolution] of [
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ])
    it(`type-checks in a project that resolves like ${moduleResolution}`, async () => {
      const consumer = `
        import {ConflictCasualties, registerLanguage, type Dataset, type Estimate} from 'conflict-widgets';
        import 'conflict-widgets/all.js';
        import 'conflict-widgets/widgets/attacks';
        import {prerender, type PrerenderOptions} from 'conflict-widgets/prerender';
        import {problemLine, validateDataset, type Problem} from 'conflict-widgets/validate';
        const problems: readonly Problem[] = validateDataset({}, '2026-01-31');
        const lines: string[] = problems.map(problemLine);
        const tag: ConflictCasualties = document.createElement('conflict-casualties');
        tag.incident = ['kandadji-2023-09-28'];
        tag.reload();
        const options: PrerenderOptions = {styles: 'link', href: '/x.css'};
        const page: Promise<string> = prerender('', options);
        const estimate: Estimate = {qualifier: 'over', low: 100};
        const title = (dataset: Dataset): string => dataset.id;
        // @ts-expect-error an attribute that is none
        tag.colour = 'red';
        export {lines, page, estimate, title, registerLanguage};
      `;
      await writeFile(join(project, 'consumer.ts'), consumer);
      const compilerOptions = {
        ...{noEmit: true, strict: true, types: [], target: 'es2022'},
        ...{lib: ['es2023', 'dom', 'dom.iterable'], module, moduleResolution},
      };
      await writeFile(
        join(project, 'tsconfig.json'),
        JSON.stringify({compilerOptions, files: ['consumer.ts']})
      );
      const tsc = resolve('node_modules/typescript/bin/tsc');
      await command(process.execPath, [tsc], {cwd: project}).catch(({stdout}) =>
        assert.fail(stdout)
      );
    });
});
