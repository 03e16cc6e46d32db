import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import {describe, it} from 'node:test';

/** Each layer may use those before it. */
const layers = ['data', 'text', 'model', 'load', 'layout', 'view', 'element', 'widgets'];

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
        if (other.startsWith('widgets/')) assert.equal(other.split('/')[1], file.split('/')[1]);
      }
  });

  it('Lit is unknown below the views, and D3 known to models, layouts and widgets alone', () => {
    const users = (library) =>
      new Set(
        sources
          .filter((file) => importsOf(file).some((name) => name.split('/')[0] === library))
          .map(layerOf)
      );
    for (const layer of users('lit'))
      assert.ok(
        !['data', 'text', 'model', 'load', 'layout', 'readers', 'validate'].includes(layer),
        layer
      );
    for (const layer of users('d3'))
      assert.ok(['model', 'layout', 'widgets'].includes(layer), layer);
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
    for (const file of sources.filter((name) => /^(view|element|widgets|validate)\//.test(name)))
      assert.doesNotMatch(read(file), forbidden, file);
  });

  it('every widget has a tag, and every attribute a sentence above it', () => {
    const widgets = sources.filter((name) => /^widgets\/\w+\/conflict-/.test(name));
    assert.ok(widgets.length > 0);
    for (const file of widgets) assert.match(read(file), /@tag conflict-/, file);
    for (const file of [...widgets, 'element/conflict-element.ts'])
      for (const [line, before] of read(file).matchAll(/(.*)\n\s+@property/g))
        assert.match(before, /\*\/$/, `${file}: ${line}`);
  });

  it('the version is that of the package', () => {
    const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
    assert.match(read('version.ts'), new RegExp(`'${version}'`));
  });
});
