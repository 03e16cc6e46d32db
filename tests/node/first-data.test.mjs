import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {cutDown} from '../../scripts/first-data.mjs';
import {importSource} from './support/import-source.mjs';

const {niger, widgets, say, language, fetchDictionary, nameOf, withChildren} = await importSource(`
  import * as attacks from './src/widgets/attacks/built-in.ts';
  import * as casualties from './src/widgets/casualties/built-in.ts';
  import * as timeline from './src/widgets/timeline/built-in.ts';
  import * as troops from './src/widgets/troops/built-in.ts';
  import {attacksFigure} from './src/widgets/attacks/model.ts';
  import {casualtiesFigure} from './src/widgets/casualties/model.ts';
  import {timelineFigure} from './src/widgets/timeline/model.ts';
  import {troopsFigure} from './src/widgets/troops/model.ts';
  export {niger} from './src/data/niger/index.ts';
  export {say} from './src/text/say.ts';
  export {language, fetchDictionary} from './src/text/languages.ts';
  export {nameOf, withChildren} from './src/model/row.ts';
  export const widgets = {
    attacks: {...attacks, figureOf: attacksFigure},
    casualties: {...casualties, figureOf: casualtiesFigure},
    timeline: {...timeline, figureOf: timelineFigure},
    troops: {...troops, figureOf: troopsFigure},
  };
`);

/** Everything that a first picture says: in its place, under it and of each mark. */
function told(figure, dataset, tag) {
  const locale = {language: language(tag), terms: dataset.terms, dataLanguage: dataset.language};
  const rows = figure.chart.rowsOf(figure).flatMap(withChildren);
  const events = figure.events.map(({label}) => label);
  return [
    ...[figure.heading, figure.subtitle, ...figure.summary, ...(figure.cautions ?? [])],
    ...[...rows.map(nameOf), ...events],
  ]
    .map((words) => say(words, locale))
    .concat(rows.flatMap((row) => row.attestations.map(({source}) => source.publisher)))
    .concat(figure.chart.legendOf(figure));
}

describe('what a widget draws of the built-in data before they are all there', () => {
  for (const [name, {drawnBare, figureOf}] of Object.entries(widgets)) {
    const first = cutDown(niger, drawnBare(niger));

    for (const tag of ['en', 'fr', 'ar', 'ha'])
      it(`${name} says the same of a part as of all, in ${tag}`, async () => {
        await fetchDictionary(tag);
        const part = told(figureOf(first, {}), first, tag);
        assert.deepEqual(part, told(figureOf(niger, {}), niger, tag));
        assert.ok(part.length > 20);
      });

    it(`${name} needs a small part`, () => {
      const [part, all] = [first, niger].map((dataset) => JSON.stringify(dataset).length);
      assert.ok(part < all / 5, `${part} of ${all}`);
    });
  }
});
