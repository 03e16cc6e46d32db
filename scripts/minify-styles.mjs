import {transform} from 'esbuild';

/** A Rollup plugin that takes the white space out of Lit's css templates; none of them has an expression in it. */
export function minifyStyles() {
  return {
    name: 'minify-styles',
    async transform(code, id) {
      if (!/\/src\/.*\.ts$/.test(id)) return null;
      const [, before, css, after] = code.match(/^([^]*?\bcss`)([^`$]+)(`[^]*)$/) ?? [];
      if (!css) return null;
      const {code: small} = await transform(css, {loader: 'css', minify: true, target: 'es2022'});
      return {code: before + small.trim().replaceAll('\\', '\\\\') + after, map: null};
    },
  };
}
