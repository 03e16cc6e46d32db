import {createHash} from 'node:crypto';
import {readFileSync, writeFileSync} from 'node:fs';

const {name, version} = JSON.parse(readFileSync('package.json', 'utf8'));
/** Where the public networks that serve npm packages have these files, for ever the same. */
const base = `https://cdn.jsdelivr.net/npm/${name}@${version}/dist/`;
/** Those networks serve pages as plain text: what a frame shows has to stand on a server of one's own. */
const own = 'https://example.org/conflict-widgets/';

/** Writes snippets.json and snippets.html: ready-made tags for every way into a page, with the hashes of this build. */
export function snippets(widgets) {
  return {
    name: 'snippets',
    writeBundle: {sequential: true, order: 'post', handler: () => write(widgets)},
  };
}

function write(widgets) {
  const files = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));
  const all = snippetsOf(files, widgets);
  writeFileSync('dist/snippets.json', `${JSON.stringify({base, own, snippets: all}, null, 2)}\n`);
  writeFileSync('dist/snippets.html', pageOf(all));
}

const sri = 'crossorigin="anonymous" referrerpolicy="no-referrer"';
const hashOf = (file) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(`dist/${file}`))
    .digest('base64')}`;
const script = (file, files, type = ' type="module"') =>
  `<script${type} src="${base}${file}" integrity="${files[file].integrity}" ${sri}></script>`;
const link = (file) =>
  `<link rel="stylesheet" href="${base}${file}" integrity="${hashOf(file)}" ${sri}>`;

/** Everything that an entry may import, at once or later. */
function importedBy(entry, files, found = new Set()) {
  for (const file of [...files[entry].imports, ...files[entry].dynamicImports]) {
    if (found.has(file)) continue;
    found.add(file);
    importedBy(file, files, found);
  }
  return [...found].sort();
}

/** The hashes of what a module imports: on the tag alone they would cover that one file. */
const map = (entry, files) =>
  `<script type="importmap">\n${JSON.stringify(
    {
      integrity: Object.fromEntries(
        importedBy(entry, files).map((file) => [base + file, files[file].integrity])
      ),
    },
    null,
    2
  )}\n</script>`;
const mapped = (entry, files) => `${map(entry, files)}\n${script(entry, files)}`;

const snippetsOf = (files, widgets) => ({
  all: {about: 'Every widget in one module', html: mapped('all.js', files)},
  classic: {
    about: 'One classic script with every language and nothing to fetch later',
    html: script('all.iife.js', files, ' defer'),
  },
  autoloader: {
    about: 'Each widget when its tag appears',
    html: mapped('autoloader.js', files),
  },
  ...Object.fromEntries(
    widgets.map((widget) => [widget, {about: 'One widget', html: mapped(`${widget}.js`, files)}])
  ),
  reserve: {
    about: 'Optional: keeps the room of widgets until they are drawn',
    html: link('reserve.css'),
  },
  frame: {
    about: 'A frame, where tags and scripts are not let in',
    html: `<iframe src="${own}embed.html?widget=casualties" title="Kandadji, 28 September 2023: killed and injured" width="100%" height="700" frameborder="0" loading="lazy" referrerpolicy="no-referrer"></iframe>`,
  },
  frameHeight: {
    about: 'Optional beside frames: gives them the height they need',
    html: `<script async src="${own}embed-host.js"></script>`,
  },
});

const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const pageOf = (all) => `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width">
  <title>${name} ${version}: tags with integrity</title>
  <h1>${name} ${version}</h1>
  <p>For files on your own server put its address in place of <code>${base}</code>
  and <code>${own}</code>.</p>
${Object.entries(all)
  .map(
    ([id, {about, html}]) =>
      `  <h2 id="${id}">${id}</h2>\n  <p>${about}.</p>\n  <pre><code>${escaped(html)}</code></pre>`
  )
  .join('\n')}
</html>
`;
