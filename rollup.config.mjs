import {copyFileSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import json from '@rollup/plugin-json';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import {firstData, withoutData} from './scripts/first-data.mjs';
import {integrity} from './scripts/integrity.mjs';
import {minifyStyles} from './scripts/minify-styles.mjs';
import {reserve} from './scripts/reserve.mjs';
import {snippets} from './scripts/snippets.mjs';
import {splitTexts} from './scripts/split-texts.mjs';
import {styleSheet} from './scripts/style-sheet.mjs';
import {treeshake} from './scripts/treeshake.mjs';

const {name, version, license} = JSON.parse(readFileSync('package.json', 'utf8'));
const target = 'es2022';

// What every build does: TypeScript with Lit's decorators.
const plugins = [resolve({browser: true}), esbuild({target, tsconfig: 'tsconfig.json'})];

/** Letters outside ASCII are escaped where the page's encoding may be another than the script's. */
const minify = (escaped = false) =>
  terser({
    ecma: 2020,
    compress: {passes: 3, pure_getters: true},
    format: {comments: /^!/, ascii_only: escaped},
  });

const bundled = [splitTexts(), minifyStyles(), ...plugins];

/** The dataset is a file of its own, and so are its texts in a language, beside the interface's. */
const dataChunk = (id) =>
  id
    .match(/^\0(niger-\w\w)$|src\/data\/(niger)\/(?!fetch)|src\/text\/(hausa)/)
    ?.slice(1)
    .find(Boolean);

/** What every widget needs, and what most of them draw with, is one chunk that they share; not what pictures of incidents alone need. */
const shared =
  /\/node_modules\/|\/src\/(?:data\/(?!format|check|niger\/(?!fetch))|text\/(?!\w\w\.ts|hausa|grammar\/)|text\/en\.ts|text\/grammar\/(?:en|grammar)\.ts|marks\/|model\/(?!incident-choice|forces\/)|frame\/(?!claims)|element\/(?!choosing)|widgets\/rooms|charts\/(?:common|bars)\/)/;
const sharedChunk = (id) => (shared.test(id) ? 'core' : dataChunk(id));

// For pages: minified, in dist/. `module` stays unset: the plugin knows it for modules, and it would drop the
// global of the classic script.
const bundle = {
  dir: 'dist',
  entryFileNames: '[name].js',
  chunkFileNames: ({moduleIds, name: chunk}) =>
    `chunks/${moduleIds.some((id) => id.endsWith('/conflict-element.ts')) ? 'core' : chunk}-[hash].js`,
  banner: `/*! ${name} ${version} | ${license} */`,
  generatedCode: 'es2015',
  // A request for a few hundred bytes costs more than the bytes.
  experimentalMinChunkSize: 5000,
  manualChunks: (id) => dataChunk(id),
  plugins: [minify(), integrity()],
};

/** One script that any page may load, with nothing to fetch beside it. */
const classic = {
  ...bundle,
  manualChunks: undefined,
  inlineDynamicImports: true,
  plugins: [minify(true), integrity()],
  format: 'iife',
};

const widgets = readdirSync('src/widgets', {withFileTypes: true})
  .filter((entry) => entry.isDirectory())
  .map(({name: folder}) => folder);
const widgetInputs = Object.fromEntries(
  widgets.map((widget) => [widget, `src/widgets/${widget}/index.ts`])
);

rmSync('dist', {recursive: true, force: true});
rmSync('lib', {recursive: true, force: true});

export default [
  // One module per widget with a chunk that they share, and the autoloader that fetches them when their tags appear.
  {
    input: widgetInputs,
    plugins: [firstData(), ...bundled, reserve()],
    treeshake,
    output: {...bundle, manualChunks: sharedChunk},
  },
  {
    input: {autoloader: 'src/autoloader.ts'},
    plugins: [besideIt(), ...bundled],
    treeshake,
    output: bundle,
  },
  // The page for frames, and what gives frames their height: small classic scripts, which every frame and host may load.
  {
    input: {embed: 'src/embed/embed.ts'},
    plugins: [
      ...bundled,
      copy('src/embed/embed.css', 'dist/embed.css'),
      copy('src/embed/embed.html', 'dist/embed.html'),
    ],
    treeshake,
    output: classic,
  },
  {
    input: {'embed-host': 'src/embed/host.ts'},
    plugins: bundled,
    treeshake,
    output: classic,
  },
  // The page that checks somebody's data; its widgets are those of all.js.
  {
    input: {validate: 'src/validate/page.ts'},
    plugins: [
      ...bundled,
      copy('src/validate/validate.css', 'dist/validate.css'),
      copy('src/validate/validate.html', 'dist/validate.html'),
    ],
    treeshake,
    output: bundle,
  },
  // The three widgets in one module; other languages and the reader of the page's own data stay beside it.
  {
    input: {all: 'src/widgets.ts'},
    plugins: [firstData(), ...bundled],
    treeshake,
    preserveEntrySignatures: 'allow-extension',
    output: bundle,
  },
  // The same for pages that bring their own data: those of nobody else, and what reads them, in one module.
  {
    input: {own: 'src/own.ts'},
    plugins: [withoutData(), ...bundled],
    treeshake,
    preserveEntrySignatures: 'allow-extension',
    output: bundle,
  },
  // Everything in one classic script: for pages opened from disk, and where one file must be all.
  {
    input: {all: 'src/all.ts'},
    plugins: bundled,
    treeshake,
    output: {...classic, name: 'ConflictWidgets', entryFileNames: '[name].iife.js'},
  },
  // For npm: readable modules one to one with the sources; lit and d3 stay the reader's own.
  {
    input: {
      index: 'src/index.ts',
      all: 'src/all.ts',
      autoloader: 'src/autoloader.ts',
      prerender: 'src/prerender.ts',
      validate: 'src/validate.ts',
      'cli/main': 'src/cli/main.ts',
      ...Object.fromEntries(
        widgets.map((widget) => [`widgets/${widget}/index`, widgetInputs[widget]])
      ),
    },
    external: [/^lit(\/|$)/, 'd3', 'parse5', 'puppeteer-core', /^node:/],
    plugins: [
      json({preferConst: true, namedExports: false}),
      ...plugins,
      styleSheet(),
      snippets(widgets),
    ],
    output: {dir: 'lib', preserveModules: true, preserveModulesRoot: 'src', sourcemap: true},
  },
];

/** The autoloader finds the widgets' modules beside itself. */
function besideIt() {
  return {
    name: 'beside-it',
    resolveId: (id, from) =>
      from?.endsWith('/widgets/loaders.ts') && id.endsWith('/index.ts')
        ? {id: `./${id.split('/').at(-2)}.js`, external: true}
        : null,
  };
}

/** Copies a file that needs no building. */
function copy(from, to) {
  return {name: 'copy', writeBundle: () => copyFileSync(from, to)};
}
