export default {
  globs: ['src/element/conflict-element.ts', 'src/widgets/*/conflict-*.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [publishedPaths()],
};

/** The manifest names the published modules, not the sources. */
function publishedPaths() {
  const walk = (node) => {
    if (!node || typeof node !== 'object') return;
    for (const key of ['path', 'module'])
      if (typeof node[key] === 'string')
        node[key] = node[key].replace(/^\/?src\/(.*)\.[jt]s$/, 'lib/$1.js');
    Object.values(node).forEach(walk);
  };
  return {
    name: 'published-paths',
    packageLinkPhase: ({customElementsManifest}) => walk(customElementsManifest.modules),
  };
}
