import {build} from 'esbuild';

/** What a module made of the sources exports, here where the build runs: `export {niger} from './src/data/niger/index.ts'`. */
export async function exportsOf(contents) {
  const {outputFiles} = await build({
    stdin: {contents, resolveDir: process.cwd(), loader: 'ts'},
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
  });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}
