import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {blocksOf, papers} from '../support/papers.mjs';
import {makeDatasetPage, pagePath} from '../../scripts/write-dataset-page.mjs';
import {importSource} from './support/import-source.mjs';

const {validateDatasetText} = await importSource(`export * from './src/data/check/validate.ts'`);
const read = (file) => readFileSync(file, 'utf8');
const examples = blocksOf('docs/data.md', 'json');

describe('docs/data.md', () => {
  it('has an example of each kind of data', () => {
    for (const part of ['incidents', 'counts', 'deployments', 'timeline'])
      assert.ok(
        examples.some((text) => text.includes(`"${part}"`)),
        part
      );
  });

  for (const text of examples)
    it(`the example ${JSON.parse(text).id} has nothing wrong with it`, () => {
      const problems = validateDatasetText(text, '2025-03-01');
      assert.deepEqual(
        problems.filter(({level}) => level === 'error'),
        []
      );
    });
});

describe('docs/dataset.md', () => {
  it('is what the data say (else run node scripts/write-dataset-page.mjs)', async () =>
    assert.equal(read(pagePath), await makeDatasetPage()));

  it('names every incident, event, series, statement, deployment and source by its id', async () => {
    const {niger} = await importSource(`export {niger} from './src/data/niger/index.ts'`);
    const page = read(pagePath);
    const {incidents, timeline, counts, statements, deployments} = niger;
    const records = [incidents, timeline, counts, statements, deployments].flat();
    for (const id of [...records.map((each) => each.id), ...Object.keys(niger.sources)])
      assert.ok(page.includes(`\`${id}\``), id);
  });
});

describe('the papers', () => {
  for (const paper of papers)
    it(`${paper} links to files that are there`, () => {
      const folder = paper.includes('/') ? paper.replace(/[^/]+$/, '') : '';
      for (const [, target] of read(paper).matchAll(/\]\((?!https?:|#)([^)#]+)/g))
        assert.ok(existsSync(folder + target), target);
    });

  it('the README names every attribute that the widgets have', () => {
    const readme = read('README.md');
    for (const file of [
      'element/conflict-element.ts',
      ...['casualties', 'attacks', 'troops', 'incidents'].map(
        (name) => `widgets/${name}/conflict-${name}.ts`
      ),
    ])
      for (const [, options, name] of read(`src/${file}`).matchAll(
        /@property\(([^)]*)\)\s+(\w+)/g
      )) {
        if (options.includes('attribute: false')) continue;
        const attribute = options.match(/attribute: '([^']+)'/)?.[1] ?? name.toLowerCase();
        assert.ok(readme.includes(`\`${attribute}\``), attribute);
      }
  });
});
