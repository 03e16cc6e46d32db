/* Packs the WordPress plugin: its sources, the built scripts, and lists made from the widgets themselves. */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import {zip} from '../scripts/zip.mjs';
import {choicesOf, tagsOf} from './choices.mjs';

const at = (path) => new URL(`../${path}`, import.meta.url);
const read = (path) => readFileSync(at(path));
const {version} = JSON.parse(read('package.json'));
const hashes = JSON.parse(read('dist/integrity.json'));
const {classes} = await import('../lib/index.js');

/** Files of a folder and of those in it, by their paths in it. */
const filesIn = (folder) =>
  readdirSync(at(folder), {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map(({parentPath, name}) => relative(fileURLToPath(at(folder)), join(parentPath, name)));

/** What a script may load, at once or later, and itself. */
function reached(entry, found = new Set()) {
  if (found.has(entry)) return found;
  found.add(entry);
  for (const file of [...hashes[entry].imports, ...hashes[entry].dynamicImports])
    reached(file, found);
  return found;
}

const folder = `assets/${version}/`;
const files = new Map();
for (const file of filesIn('wordpress/conflict-widgets/'))
  files.set(
    file,
    Buffer.from(
      read(`wordpress/conflict-widgets/${file}`).toString().replaceAll('{{version}}', version)
    )
  );
for (const entry of ['autoloader.js', 'all.iife.js', 'embed.js'])
  for (const file of reached(entry)) files.set(folder + file, read(`dist/${file}`));
files.set(`${folder}embed.css`, read('dist/embed.css'));
// The frame and its host's script keep their addresses from one version to the next: other sites know them.
files.set('embed-host.js', read('dist/embed-host.js'));
files.set(
  'embed.html',
  Buffer.from(
    read('dist/embed.html')
      .toString()
      .replaceAll(/(href|src)="(embed\.\w+)"/g, `$1="${folder}$2"`)
  )
);
files.set('LICENSE', read('LICENSE'));
files.set('includes/tags.php', Buffer.from(phpOf(tagsOf(classes))));
files.set(
  'block/choices.json',
  Buffer.from(JSON.stringify(choicesOf(classes, JSON.parse(read('custom-elements.json')))))
);

writeFileSync(
  at('dist/wordpress.zip'),
  zip(
    [...files]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([path, bytes]) => [`conflict-widgets/${path}`, bytes])
  )
);

/** A PHP file that returns lists of names. */
function phpOf(lists) {
  const lines = Object.entries(lists).map(
    ([tag, names]) => `    '${tag}' => ['${names.join("', '")}'],\n`
  );
  return `<?php\nreturn [\n${lines.join('')}];\n`;
}
