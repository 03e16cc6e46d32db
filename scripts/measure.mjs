/** Brotli sizes of the code alone: the three widgets without data and without languages other than English. */
import {brotliCompressSync} from 'node:zlib';
import json from '@rollup/plugin-json';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {rollup} from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import {minifyStyles} from './minify-styles.mjs';
import {treeshake} from './treeshake.mjs';

/** Bytes of one module with the three widgets in it, their data and what arrives only when needed left out. */
export async function codeSize() {
  const bundle = await rollup({
    input: 'src/widgets.ts',
    treeshake,
    plugins: [
      {
        name: 'without-data',
        resolveId: (id) => (/niger\/index\.ts$/.test(id) ? '\0niger' : null),
        load: (id) => (id === '\0niger' ? 'export const niger = undefined;' : null),
      },
      minifyStyles(),
      resolve({browser: true}),
      json(),
      esbuild({target: 'es2022', tsconfig: 'tsconfig.json'}),
    ],
  });
  const {output} = await bundle.generate({
    plugins: [terser({ecma: 2020, compress: {passes: 3, pure_getters: true}})],
  });
  const main = output.filter(({type, isDynamicEntry}) => type === 'chunk' && !isDynamicEntry);
  return main.reduce((sum, {code}) => sum + brotliCompressSync(code).length, 0);
}

if (process.argv[1]?.endsWith('measure.mjs')) console.log(await codeSize());
