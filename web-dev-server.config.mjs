import {readdirSync, readFileSync} from 'node:fs';
import {extname} from 'node:path';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {reserveSheet} from './scripts/reserve.mjs';

const widgets = readdirSync('src/widgets', {withFileTypes: true})
  .filter((entry) => entry.isDirectory())
  .map(({name}) => name);

/** Pages ask for what the build writes to dist/; here these are its sources. */
const sources = {
  'all.js': 'src/all.ts',
  'own.js': 'src/own.ts',
  'autoloader.js': 'src/autoloader.ts',
  ...Object.fromEntries(
    widgets.map((widget) => [`${widget}.js`, `src/widgets/${widget}/index.ts`])
  ),
  'embed.js': 'src/embed/embed.ts',
  'embed.css': 'src/embed/embed.css',
  'embed.html': 'src/embed/embed.html',
  'embed-host.js': 'src/embed/host.ts',
  'validate.js': 'src/validate/page.ts',
  'validate.css': 'src/validate/validate.css',
  'validate.html': 'src/validate/validate.html',
};

async function serve({path}) {
  const file = path.match(/^\/dist\/(.+)$/)?.[1];
  if (file === 'reserve.css') return {body: await reserveSheet(), type: 'css'};
  const source = Object.hasOwn(sources, file ?? '') && sources[file];
  if (!source) return undefined;
  if (source.endsWith('.ts')) return {body: `export * from '/${source}';`, type: 'js'};
  return {body: readFileSync(source, 'utf8'), type: extname(source).slice(1)};
}

/** What is asked for by another name is watched all the same. */
const serverStart = ({fileWatcher}) => void fileWatcher.add(Object.values(sources));

/** The pages' policies, widened for the server's word to load a page anew: a script in a data address. */
function transform({body, response}) {
  if (!response.is('html')) return undefined;
  const connect = body.includes('connect-src') ? '' : "connect-src 'self'; ";
  return (
    body
      .replace("script-src 'self'", `${connect}script-src 'self' data:`)
      // Built, it is a classic script; its source is a module.
      .replace('<script defer src', '<script type="module" src')
  );
}

/** `npm run dev`: the demo on the sources, without a build, anew with every change. */
export default {
  // Nobody else in the network has to see it.
  hostname: 'localhost',
  open: process.env.CI ? false : '/demo/',
  appIndex: 'demo/index.html',
  nodeResolve: {exportConditions: ['development', 'browser']},
  watch: true,
  plugins: [
    {name: 'sources-for-bundles', serverStart, serve, transform},
    esbuildPlugin({ts: true, tsconfig: 'tsconfig.json', target: 'esnext'}),
  ],
};
