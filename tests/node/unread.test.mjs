import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {validateDataset} from '../../lib/validate.js';
import {importSource} from './support/import-source.mjs';
import {readTable} from './support/read-table.mjs';

const {
  attacksFigure,
  casualtiesFigure,
  csvOf,
  fetchDictionary,
  language,
  nameOf,
  say,
  troopsFigure,
} = await importSource(`
  export {attacksFigure} from './src/widgets/attacks/model.ts';
  export {casualtiesFigure} from './src/widgets/casualties/model.ts';
  export {csvOf} from './src/frame/csv.ts';
  export {fetchDictionary, language} from './src/text/languages.ts';
  export {nameOf} from './src/model/row.ts';
  export {say} from './src/text/say.ts';
  export {troopsFigure} from './src/widgets/troops/model.ts';
`);

const tags = ['en', 'fr', 'es', 'pt', 'it', 'de', 'ar', 'ha'];
const speak = (words, tag) => say(words, {language: language(tag)}).replace(/[⁦-⁩]/g, '');
const list = 'date,place,killed,injured,source\n2024-01-05,Hill,douzaine?,plein,Radio A\n';

/** How each language says that nobody published a number. */
const unpublished =
  /not published|publicad|non communiqué|divulgado|resa nota|veröffentlicht|لم يُعلن|bayyana/;

before(() => Promise.all(tags.map(fetchDictionary)));

describe('a cell that was not understood', () => {
  for (const tag of tags)
    it(`is shown as its own words, never as not published, in ${tag}`, async () => {
      const {dataset} = await readTable(list);
      const figure = casualtiesFigure(dataset, {});
      const sentence = figure.summary.map((words) => speak(words, tag)).join(' ');
      const names = figure.rows.map((row) => speak(nameOf(row), tag)).join(' ');
      const csv = csvOf(figure, {language: language(tag)});
      const counted = attacksFigure(dataset, {measure: 'fatalities'});
      const month = counted.rows.map((row) => speak(nameOf(row), tag)).join(' ');
      for (const text of [sentence, names, csv, month]) {
        assert.match(text, /douzaine\?/);
        assert.doesNotMatch(text, unpublished);
      }
      assert.match(sentence, /plein/);
      assert.match(csv, /,unread,/);
      const legend = counted.chart.legendOf(counted).map((phrase) => speak({phrase}, tag));
      assert.doesNotMatch(legend.join(), unpublished);
      assert.match(legend.join(), /read|lu\b|leída|lido|letta|gelesen|يُقرأ|karanta/);
    });

  it('is said in the sentence', async () => {
    const {dataset} = await readTable(list);
    assert.equal(
      casualtiesFigure(dataset, {})
        .summary.map((words) => speak(words, 'en'))
        .join(' '),
      'Killed: “douzaine?” (not read as a number), according to Radio A. Injured: “plein” (not read as a number).'
    );
  });

  it('stands beside the figure of another who gave a number', async () => {
    const {dataset} = await readTable(
      'id,date,place,killed,claimant,source\na,2024-01-05,Hill,lots,Villagers,Radio A\na,2024-01-05,Hill,7,Army,Radio A\n'
    );
    const figure = casualtiesFigure(dataset, {});
    assert.match(speak(figure.summary[0], 'en'), /^7 people killed, according to Army/);
    assert.match(csvOf(figure, {language: language('en')}), /,unread,.*“lots”/);
  });

  it('never makes a sum of none', async () => {
    const {dataset} = await readTable(
      'date,place,killed,source\n2024-01-05,Hill,lots,R\n2024-01-06,Hill,0,R\n2024-02-06,Hill,lots,R\n2024-02-07,Hill,3,R\n'
    );
    assert.deepEqual(dataset.counts.find(({measure}) => measure === 'fatalities').values, [
      {period: '2024-01', gap: 'unread'},
      {period: '2024-02', qualifier: 'at_least', low: 3},
    ]);
  });

  it('of forces and of counts keeps its words too, and the dataset is one that widgets take', async () => {
    const forces = await readTable(
      'date,sending,host,personnel,source\n2024-01-05,France,Niger,some thousands,R\n'
    );
    const rows = troopsFigure(forces.dataset, {}).rows.map((row) => speak(nameOf(row), 'en'));
    assert.match(rows.join(), /“some thousands” \(not read as a number\)/);
    const counts = await readTable('month,events,source\n2024-01,some,R\n2024-02,3,R\n');
    assert.deepEqual(counts.dataset.counts[0].values[0], {
      period: '2024-01',
      gap: 'unread',
      words: 'some',
    });
    for (const {dataset} of [forces, counts])
      assert.deepEqual(
        validateDataset(JSON.parse(JSON.stringify(dataset)), '2026-01-01').filter(
          ({level}) => level === 'error'
        ),
        []
      );
  });
});
