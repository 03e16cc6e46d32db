import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {brotliCompressSync} from 'node:zlib';
import {codeSize} from '../../scripts/measure.mjs';

const files = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));
const named = (pattern) => Object.keys(files).filter((file) => pattern.test(file));
const chunk = (name) => named(new RegExp(`^chunks/${name}-`));

/** Bytes, Brotli 11, of a module and everything it imports before it can run, less what `known` already holds. */
function weight(entry, known = new Set()) {
  if (known.has(entry)) return 0;
  known.add(entry);
  return files[entry].imports.reduce((sum, file) => sum + weight(file, known), files[entry].brotli);
}

/** Ceilings in bytes; see docs/decisions/sizes.md for what they are made of. */
const ceilings = {
  code: 48_400,
  all: 52_100,
  own: 54_700,
  first: 42_000,
  further: 8_700,
  language: 3_250,
  whole: 18_500,
  validate: 45_000,
};

describe('sizes, Brotli 11', () => {
  it(`the widgets in English without data stay under ${ceilings.code}`, async () => {
    assert.ok((await codeSize()) <= ceilings.code);
  });

  it(`all.js, with the built-in data, stays under ${ceilings.all} and imports nothing`, () => {
    assert.deepEqual(files['all.js'].imports, []);
    assert.ok(files['all.js'].brotli <= ceilings.all, String(files['all.js'].brotli));
  });

  it(`own.js, with the reader of the page’s own data in place of the built-in ones, stays under ${ceilings.own} and imports nothing`, () => {
    assert.deepEqual(files['own.js'].imports, []);
    assert.ok(files['own.js'].brotli <= ceilings.own, String(files['own.js'].brotli));
  });

  const widgets = readdirSync('src/widgets', {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .map(({name}) => name);

  for (const first of widgets)
    it(`${first}.js as the first widget of a page, and the others after it, stay under their ceilings`, () => {
      const known = new Set();
      assert.ok(weight(`${first}.js`, known) <= ceilings.first);
      for (const other of widgets.filter((name) => name !== first))
        assert.ok(weight(`${other}.js`, known) <= ceilings.further, other);
    });

  for (const tag of ['fr', 'ar', 'ha', 'es', 'de', 'pt', 'it'])
    it(`the interface in ${tag} arrives in at most ${ceilings.language}`, () => {
      const found = chunk(tag);
      assert.ok(found.length > 0);
      for (const file of found)
        assert.ok(files[file].brotli <= ceilings.language, `${file}: ${files[file].brotli}`);
    });

  it(`the whole of the built-in data is at most ${ceilings.whole}, and no entry imports it`, () => {
    const [file] = named(/^chunks\/niger-(?!\w\w-)/);
    assert.ok(files[file].brotli <= ceilings.whole, String(files[file].brotli));
    for (const [entry, {imports}] of Object.entries(files))
      assert.ok(!imports.includes(file), entry);
  });

  it('the autoloader and the reserving style sheet are a few hundred bytes', () => {
    assert.deepEqual(files['autoloader.js'].imports, []);
    assert.ok(files['autoloader.js'].brotli <= 900);
    assert.ok(brotliCompressSync(readFileSync('dist/reserve.css')).length <= 520);
  });

  it(`the page that checks data adds at most ${ceilings.validate} to all.js, and imports nothing`, () => {
    assert.deepEqual([files['validate.js'].imports, files['validate.js'].dynamicImports], [[], []]);
    assert.ok(files['validate.js'].brotli <= ceilings.validate);
  });

  it('every bundle has a hash, and nothing else lies beside them', () => {
    const scripts = readdirSync('dist', {recursive: true})
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => file.endsWith('.js'));
    for (const file of scripts) assert.match(files[file]?.integrity ?? '', /^sha384-.{64}$/, file);
  });
});
