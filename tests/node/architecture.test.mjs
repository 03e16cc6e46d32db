import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import {describe, it} from 'node:test';

/** Each layer may use those before it. */
const layers = [
  'data',
  'text',
  'marks',
  'model',
  'load',
  'paper',
  'charts',
  'frame',
  'element',
  'widgets',
];

const sources = readdirSync('src', {recursive: true})
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'));
const read = (file) => readFileSync(join('src', file), 'utf8');
const importsOf = (file) =>
  [...read(file).matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, specifier]) => specifier);
const layerOf = (file) => file.split('/')[0];
const resolve = (file, specifier) => relative('src', join('src', dirname(file), specifier));

describe('the layers', () => {
  for (const file of sources.filter((name) => layers.includes(layerOf(name)))) {
    const mine = layers.indexOf(layerOf(file));
    for (const specifier of importsOf(file).filter((name) => name.startsWith('.'))) {
      const other = resolve(file, specifier);
      if (!layers.includes(layerOf(other))) continue;
      it(`${file} uses ${other}, which is not above it`, () => {
        assert.ok(layers.indexOf(layerOf(other)) <= mine);
      });
    }
  }

  it('stand on nothing beside them, but for the readers that a file of events asks for', () => {
    const beside = sources
      .filter((file) => layers.includes(layerOf(file)))
      .flatMap((file) => importsOf(file).map((specifier) => [file, specifier]))
      .filter(([, specifier]) => specifier.startsWith('.'))
      .map(([file, specifier]) => [file, resolve(file, specifier)])
      .filter(([, other]) => !layers.includes(layerOf(other)) && other !== 'version.ts');
    for (const [file, other] of beside)
      assert.deepEqual([file, layerOf(other)], ['load/load-events.ts', 'readers'], other);
    assert.ok(beside.length > 0);
  });

  it('one widget never imports another', () => {
    for (const file of sources.filter((name) => name.startsWith('widgets/')))
      for (const specifier of importsOf(file).filter((name) => name.startsWith('.'))) {
        const other = resolve(file, specifier);
        if (/^widgets\/.*\//.test(other) && /^widgets\/.*\//.test(file))
          assert.equal(other.split('/')[1], file.split('/')[1]);
      }
  });

  it('Lit is unknown where nothing is drawn into a page, and D3 outside of models and charts', () => {
    const users = (library) =>
      new Set(
        sources
          .filter((file) => importsOf(file).some((name) => name.split('/')[0] === library))
          .map(layerOf)
      );
    for (const layer of users('lit'))
      assert.ok(
        !['data', 'text', 'model', 'load', 'paper', 'readers', 'validate'].includes(layer),
        layer
      );
    for (const layer of users('d3'))
      assert.ok(['model', 'charts', 'widgets'].includes(layer), layer);
  });

  it('nobody but its own folder asks what kind a chart is', () => {
    for (const file of sources.filter((name) => !name.startsWith('charts/')))
      assert.doesNotMatch(read(file), /\.kind === '(?:bars|columns|steps)'|chart === \w+/, file);
  });

  it('no module imports itself by way of others', () => {
    const graph = new Map(
      sources.map((file) => [
        file,
        importsOf(file)
          .filter((name) => name.startsWith('.'))
          .map((name) => resolve(file, name).replaceAll('\\', '/')),
      ])
    );
    const done = new Set();
    const visit = (file, path) => {
      assert.ok(!path.includes(file), [...path, file].join(' → '));
      if (done.has(file)) return;
      for (const other of graph.get(file) ?? []) visit(other, [...path, file]);
      done.add(file);
    };
    for (const file of sources) visit(file, []);
  });

  it('readers use the data layer alone', () => {
    for (const file of sources.filter((name) => name.startsWith('readers/')))
      for (const specifier of importsOf(file)) {
        const other = specifier.startsWith('.') ? layerOf(resolve(file, specifier)) : specifier;
        assert.ok(['readers', 'data'].includes(other), `${file} imports ${specifier}`);
      }
  });
});

describe('the sources', () => {
  it('hold no inline style, no raw HTML and no evaluated code', () => {
    const forbidden =
      /[^-.\w]style="|styleMap|unsafeHTML|unsafeSVG|\.innerHTML\s*=|insertAdjacentHTML|\beval\(|new Function/;
    for (const file of sources.filter((name) =>
      /^(marks|charts|frame|element|widgets|validate)\//.test(name)
    ))
      assert.doesNotMatch(read(file), forbidden, file);
  });

  it('every widget has a tag, and every attribute a sentence above it', () => {
    const widgets = sources.filter((name) => /^widgets\/\w+\/conflict-/.test(name));
    assert.ok(widgets.length > 0);
    for (const file of widgets) assert.match(read(file), /@tag conflict-/, file);
    for (const file of [...widgets, 'element/conflict-element.ts', 'element/data-element.ts'])
      for (const [line, before] of read(file).matchAll(/(.*)\n\s+@property/g))
        assert.match(before, /\*\/$/, `${file}: ${line}`);
  });

  it('the version is that of the package', () => {
    const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
    assert.match(read('version.ts'), new RegExp(`'${version}'`));
  });
});

describe('a widget is a folder', () => {
  const folders = readdirSync('src/widgets', {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .map(({name}) => name);

  for (const folder of folders) {
    it(`${folder} has its element, model, preview and registration`, () => {
      for (const file of [`conflict-${folder}.ts`, 'model.ts', 'preview.ts', 'index.ts'])
        assert.ok(sources.includes(`widgets/${folder}/${file}`), file);
    });

    it(`conflict-${folder} stands in each list and on each page that names them all`, () => {
      for (const list of ['classes', 'loaders', 'previews', 'rooms'])
        assert.match(read(`widgets/${list}.ts`), new RegExp(`'conflict-${folder}':`), list);
      for (const page of ['README.md', 'docs/embedding.md', 'demo/index.html'])
        assert.match(readFileSync(page, 'utf8'), new RegExp(`<conflict-${folder}\\b`), page);
    });
  }

  it('no list names a widget without a folder', () => {
    for (const list of ['classes', 'loaders', 'previews', 'rooms']) {
      const named = [...read(`widgets/${list}.ts`).matchAll(/'conflict-(\w+)':/g)].map(
        ([, name]) => name
      );
      assert.deepEqual(named.toSorted(), folders.toSorted(), list);
    }
  });
});
