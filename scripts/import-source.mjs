import {build} from 'esbuild';

/** Bundles TypeScript of `src/` on the fly and imports it: `importSource('export * from "./src/data/sum.ts"')`. */
export async function importSource(contents) {
  const {outputFiles} = await build({
    stdin: {contents, resolveDir: process.cwd(), loader: 'ts'},
    bundle: true,
    format: 'esm',
    platform: 'node',
    tsconfig: 'tsconfig.json',
    write: false,
    // For `npm run coverage`.
    sourcemap: 'inline',
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}
