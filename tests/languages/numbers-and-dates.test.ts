import {assert} from '@esm-bundle/chai';
import '../../src/all.ts';
import {mountWith, openTables, shadowOf, widgetsIn} from '../support/data.ts';
import {forcesOf, incidentsWith, monthsOf} from '../support/extremes.ts';
import {everyFigure, figures} from '../support/figures.ts';
import {clear, mount, mountWidget, names, part, text} from '../support/mount.ts';

const attacks = '<conflict-attacks loading="eager" counter="months"></conflict-attacks>';
const bare = (words: string): string => words.replace(/[\u2066-\u2069]/g, '');

/** The names of months with so many attacks, without the months. */
const counted = async (values: readonly number[], lang: string): Promise<string[]> =>
  names(await mountWith(attacks, monthsOf(values), lang)).map((name) =>
    bare(name).replace(/^.*?\d{4}[\s\u00a0]*: /, '')
  );

describe('numbers', () => {
  afterEach(clear);

  it('take the six forms of Arabic', async () => {
    assert.deepEqual(await counted([0, 1, 2, 3, 11, 100, 103], 'ar'), [
      'لا هجمات',
      'هجوم واحد',
      'هجومان',
      '3 هجمات',
      '11 هجومًا',
      '100 هجوم',
      '103 هجمات',
    ]);
  });

  it('have a word at nothing, agree with their noun, and stand after it in Hausa', async () => {
    assert.deepEqual(await counted([0, 1, 2], 'fr'), ['aucune attaque', '1 attaque', '2 attaques']);
    assert.deepEqual(await counted([0, 1, 2], 'pt'), ['nenhum ataque', '1 ataque', '2 ataques']);
    assert.deepEqual(await counted([0, 1, 2], 'en'), ['no attacks', '1 attack', '2 attacks']);
    assert.deepEqual(await counted([1, 2], 'ha'), ['hari 1', 'hare-hare 2']);
  });

  it('of people are never shortened to thousands', async () => {
    for (const lang of ['en', 'fr', 'de', 'ar', 'ha']) {
      const widget = await mountWith(
        figures.troops,
        forcesOf({Alpha: 12_500, Beta: 1_300_000}),
        lang
      );
      const said = text(shadowOf(widget).querySelector('.bars')).replace(/[.,\s\u00a0\u202f]/g, '');
      assert.include(said, '12500', lang);
      assert.include(said, '1300000', lang);
      assert.notMatch(said, /\d(K|k|Mio|M(?!ä|a))/);
    }
  });

  it('are written with Latin digits in Arabic of every country, unless the page asks otherwise', async () => {
    for (const lang of ['ar', 'ar-EG', 'ar-TD', 'ar-SA-u-nu-arab'])
      assert.notMatch(
        text(shadowOf(await mountWidget(figures.attacks, lang)).querySelector('.root')),
        /[٠-٩۰-۹]/
      );
    const asked = await mountWidget(figures.attacks.replace(' ', ' digits="arab" '), 'ar');
    assert.match(text(part(asked, 'summary')), /[٠-٩]/);
    assert.notMatch(text(part(asked, 'summary')), /[0-9]/);
    for (const name of names(asked)) assert.notMatch(name, /[0-9]/);
    for (const odd of ['thai', 'nonsense', '<b>', '']) {
      const widget = await mountWidget(figures.attacks.replace(' ', ` digits="${odd}" `), 'fr');
      assert.equal(widget.getAttribute('state'), 'ready', odd);
    }
  });

  it('stay together with what qualifies them, in words', async () => {
    const data = incidentsWith({
      A1: {qualifier: 'over', low: 100},
      B2: {qualifier: 'at_least', low: 12},
      C3: {qualifier: 'about', best: 1500},
      D4: {qualifier: 'range', low: 10, high: 20},
    });
    const markup = '<conflict-casualties loading="eager" top="9"></conflict-casualties>';
    const french = names(await mountWith(markup, data, 'fr'))
      .map(bare)
      .join('\n');
    for (const words of ['plus de 100 personnes', 'au moins 12', 'environ 1500', '10 à 20'])
      assert.include(french, words);
    assert.notMatch(french, /[<>~≈≃]/);
  });
});

describe('dates', () => {
  afterEach(clear);

  it('are written “1er” in French on the first of a month only', async () => {
    const widget = await mountWith(figures.troops, forcesOf({Alpha: 1500}), 'fr');
    assert.include(bare(names(widget)[0]!), '1er mars 2024');
    const incidents = await mountWith(
      '<conflict-casualties loading="eager" top="9"></conflict-casualties>',
      incidentsWith({Aa: 2, Bb: 1}),
      'fr'
    );
    assert.include(bare(names(incidents)[0]!), '1er janvier 2024');
    assert.include(bare(names(incidents)[1]!), '2 janvier 2024');
  });

  it('have Hausa months and countries, and no English one, in every browser', async () => {
    const box = await mount(everyFigure, 'ha');
    await openTables(box);
    const said = widgetsIn(box)
      .map((widget) => {
        // What the data have in another language only is marked as such.
        for (const foreign of shadowOf(widget).querySelectorAll('bdi[lang]')) foreign.remove();
        return text(shadowOf(widget).querySelector('.root')) + names(widget).join();
      })
      .join();
    for (const word of ['Yuli 2023', 'Agusta', 'Satumba', 'Faransa', 'Amurka', 'Rasha', 'Nijar'])
      assert.include(said, word);
    assert.notMatch(said, /\b(July|August|September|October|February|December|Germany|Italy)\b/);
    assert.notMatch(said, /\b(juillet|août|Allemagne|Juli)\b/);
  });

  it('are Gregorian and of the day they were said, whatever calendar or zone the tag names', async () => {
    for (const lang of [
      'ar-SA',
      'fr-u-ca-buddhist',
      'en-u-ca-islamic-tz-usnyc',
      'de-u-ca-japanese',
    ]) {
      const widget = await mountWidget(figures.attacks, lang);
      const summary = bare(text(part(widget, 'summary')));
      assert.match(summary, /\b26\b/, lang);
      assert.match(summary, /2023/, lang);
      assert.notMatch(summary, /2566|1444|1445|Reiwa/, lang);
    }
  });

  it('that do not exist are refused and not moved', async () => {
    for (const date of ['2023-02-31', '2023-13', '31.12.2023', 'yesterday', 'javascript:x=1']) {
      const widget = await mountWidget(figures.attacks.replace(' ', ` since="${date}" `), 'fr');
      assert.equal(widget.getAttribute('state'), 'error', date);
      assert.equal(text(part(widget, 'message')), 'Ce graphique ne peut pas être affiché.');
    }
  });
});
