import {esbuildPlugin} from '@web/dev-server-esbuild';

/** Pages ask for the bundles; here these are the sources. */
const sources = {
  '/dist/all.js': "export * from '/src/all.ts';",
  '/dist/autoloader.js': "import '/src/autoloader.ts';",
};

/** `npm run dev`: the demo on the sources, without a build, anew with every change. */
export default {
  open: process.env.CI ? false : '/demo/',
  appIndex: 'demo/index.html',
  nodeResolve: {exportConditions: ['development', 'browser']},
  watch: true,
  plugins: [
    {
      name: 'sources-for-bundles',
      serve: ({path}) => sources[path] && {body: sources[path], type: 'js'},
    },
    esbuildPlugin({ts: true, tsconfig: 'tsconfig.json', target: 'esnext'}),
  ],
};
