import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {importSource} from './support/import-source.mjs';

const {
  attacksFigure,
  casualtiesFigure,
  fetchDictionary,
  incidentName,
  language,
  niger,
  phrase,
  rangeOf,
  say,
  troopsFigure,
} = await importSource(`
  export {attacksFigure} from './src/widgets/attacks/model.ts';
  export {casualtiesFigure} from './src/widgets/casualties/model.ts';
  export {fetchDictionary, language} from './src/text/languages.ts';
  export {incidentName} from './src/model/incidents.ts';
  export {niger} from './src/data/niger/index.ts';
  export {phrase} from './src/text/words.ts';
  export {rangeOf} from './src/model/reports.ts';
  export {say} from './src/text/say.ts';
  export {troopsFigure} from './src/widgets/troops/model.ts';
`);

const tags = ['en', 'fr', 'es', 'pt', 'it', 'de', 'ar', 'ha'];
const speak = (words, tag, dataLanguage) =>
  say(words, {language: language(tag), terms: niger.terms, dataLanguage}).replace(/[⁦-⁩]/g, '');
const summary = ({summary: sentences}, tag) =>
  sentences.map((words) => speak(words, tag)).join(' ');

/** What one kind of words is in each language, in the order of `tags`. */
const inAll = (words) => Object.fromEntries(tags.map((tag) => [tag, speak(words, tag)]));
const expected = (...wanted) => Object.fromEntries(tags.map((tag, index) => [tag, wanted[index]]));

before(() => Promise.all(tags.map(fetchDictionary)));

describe('a country in a sentence', () => {
  it('stands after its preposition', () => {
    const at = (country) => inAll({country, form: 'in'});
    assert.deepEqual(
      at('NE'),
      expected(
        'in Niger',
        'au Niger',
        'en Níger',
        'no Níger',
        'in Niger',
        'im Niger',
        'في النيجر',
        'a Nijar'
      )
    );
    assert.deepEqual(
      at('US'),
      expected(
        'in the United States',
        'aux États-Unis',
        'en Estados Unidos',
        'nos Estados Unidos',
        'negli Stati Uniti',
        'in den USA',
        'في الولايات المتحدة',
        'a Amurka'
      )
    );
    assert.equal(speak({country: 'DZ', form: 'in'}, 'fr'), 'en Algérie');
    assert.equal(speak({country: 'TR', form: 'in'}, 'de'), 'in der Türkei');
  });

  it('has its article as a subject', () => {
    assert.deepEqual(
      inAll({country: 'FR', form: 'the'}),
      expected(
        'France',
        'la France',
        'Francia',
        'a França',
        'la Francia',
        'Frankreich',
        'فرنسا',
        'Faransa'
      )
    );
    assert.equal(speak({country: 'UN', form: 'the'}, 'fr'), 'les Nations unies');
    assert.equal(speak({country: 'EU', form: 'the'}, 'it'), 'l’Unione europea');
  });

  it('is a label in brackets where no form is known, in every language and for every country', () => {
    assert.equal(speak({country: 'KY', form: 'in'}, 'fr'), '(Îles Caïmans)');
    for (const tag of tags)
      for (const country of 'AD AF BS CU CY DO GB HK KM MG NL PS SG SY TL VA ZW'.split(' ')) {
        const name = speak({country}, tag);
        const said = speak({country, form: 'in'}, tag);
        assert.ok(said.includes(name) || /^in d/.test(said), `${tag} ${said}`);
        assert.notEqual(said, name, `${tag} ${country}`);
      }
  });
});

describe('a date in a sentence', () => {
  it('has the preposition of its precision', () => {
    const on = (date) => inAll({date, form: 'on'});
    assert.deepEqual(
      on('2023-07-26'),
      expected(
        'on 26 July 2023',
        'le 26 juillet 2023',
        'el 26 de julio de 2023',
        'em 26 de julho de 2023',
        'il 26 luglio 2023',
        'am 26. Juli 2023',
        'في 26 يوليو 2023',
        'ran 26 ga Yuli, 2023'
      )
    );
    assert.deepEqual(
      on('2023-08'),
      expected(
        'in August 2023',
        'en août 2023',
        'en agosto de 2023',
        'em agosto de 2023',
        'nell’agosto 2023',
        'im August 2023',
        'في أغسطس 2023',
        'a Agusta 2023'
      )
    );
    assert.equal(speak({date: '2023', form: 'on'}, 'de'), '2023');
    assert.equal(speak({date: '2023-07-11', form: 'on'}, 'it'), 'l’11 luglio 2023');
    assert.equal(speak({date: '2023-08-01', form: 'on'}, 'it'), 'il 1º agosto 2023');
  });

  it('opens a span that names a shared year once, as closely as both ends are known', () => {
    assert.deepEqual(
      inAll({span: ['2024-08', '2024-12']}),
      expected(
        'from August to December 2024',
        'd’août à décembre 2024',
        'de agosto a diciembre de 2024',
        'de agosto a dezembro de 2024',
        'da agosto a dicembre 2024',
        'von August bis Dezember 2024',
        'من أغسطس إلى ديسمبر 2024',
        'daga Agusta zuwa Disamba 2024'
      )
    );
    assert.equal(speak({span: ['2023-07-26', '2024-02']}, 'en'), 'from July 2023 to February 2024');
    assert.equal(
      speak({span: ['2024-07-08', '2024-07-11']}, 'it'),
      'dall’8 luglio all’11 luglio 2024'
    );
  });

  it('is day, month, year in plain English; American order and spelling are en-US’s', () => {
    const date = {date: '2023-09-28'};
    assert.equal(speak(date, 'en'), '28 September 2023');
    assert.equal(speak(date, 'en-US'), 'September 28, 2023');
    const ministry = {text: niger.claimants['defence-ministry'].name};
    assert.equal(speak(ministry, 'en-US'), 'Niger’s defense ministry');
    const list = {list: ['A', 'B', 'C'].map((text) => ({text}))};
    assert.deepEqual([speak(list, 'en'), speak(list, 'en-US')], ['A, B and C', 'A, B, and C']);
  });
});

describe('a claimant in a sentence', () => {
  const {name, after} = niger.claimants['defence-ministry'];
  const killed = {reported: 12, unit: 'killed_soldiers'};
  const according = (text) =>
    phrase('summary_killed', {
      killed: phrase('according', {what: killed, claimant: {text, after, form: 'after'}}),
    });

  it('follows “according to”, in German in the dative', () => {
    assert.deepEqual(
      inAll(according(name)),
      expected(
        '12 soldiers killed, according to Niger’s defence ministry.',
        '12 soldats tués, selon le ministère nigérien de la Défense.',
        '12 soldados muertos, según el Ministerio de Defensa de Níger.',
        '12 soldados mortos, segundo o Ministério da Defesa do Níger.',
        '12 soldati uccisi, secondo il ministero della Difesa del Niger.',
        '12 Soldaten getötet laut dem nigrischen Verteidigungsministerium.',
        'مقتل 12 جنديًا، بحسب وزارة الدفاع في النيجر.',
        'An kashe sojoji 12, a cewar maʼaikatar tsaron Nijar.'
      )
    );
  });

  it('stands in brackets where the data have it in another language only', () => {
    const other = phrase('according', {what: killed, claimant: {text: {en: 'Radio X’s sources'}}});
    assert.equal(speak(other, 'fr'), '12 soldats tués (Radio X’s sources)');
    assert.equal(speak(other, 'de'), '12 Soldaten getötet (Radio X’s sources)');
    const plain = phrase('according', {what: killed, claimant: {text: 'Radio X'}});
    assert.equal(speak(plain, 'fr'), '12 soldats tués, selon Radio X');
    assert.equal(speak(plain, 'fr', 'en'), '12 soldats tués (Radio X)');
  });

  it('is followed by a verb of its number', () => {
    const denied = (id, tag) => {
      const {name: text, plural} = niger.claimants[id];
      return speak(phrase('summary_denied', {claimant: {text}}, plural ? 2 : 1), tag);
    };
    assert.equal(denied('army', 'en'), 'Niger’s army denies that it happened.');
    assert.equal(denied('security-sources', 'en'), 'Security sources deny that it happened.');
    assert.equal(denied('army', 'fr'), 'L’armée nigérienne dément les faits.');
    assert.equal(denied('security-sources', 'fr'), 'Des sources sécuritaires démentent les faits.');
    assert.equal(denied('us', 'es'), 'Las autoridades de EE. UU. niegan los hechos.');
    assert.equal(denied('us', 'pt'), 'As autoridades dos EUA negam que tenha ocorrido.');
    assert.equal(denied('us', 'it'), 'Le autorità statunitensi negano i fatti.');
    assert.equal(denied('army', 'de'), 'Die nigrische Armee bestreitet den Vorfall.');
    assert.equal(denied('us', 'de'), 'Die US-Behörden bestreiten den Vorfall.');
  });

  it('keeps its first letter where it is a name, and has it raised where it is a word', () => {
    const begins = (id, tag) => speak({raised: {text: niger.claimants[id].name}}, tag);
    for (const tag of ['en', 'fr', 'es', 'it', 'de', 'ha']) assert.equal(begins('dpa', tag), 'dpa');
    assert.equal(begins('dpa', 'pt'), 'A dpa');
    assert.equal(begins('resident', 'fr'), 'Un habitant');
    assert.equal(speak({raised: {text: 'dpa'}}, 'fr'), 'dpa');
  });

  it('is in all eight languages or a name, as every mission, code, region and event title is', () => {
    const texts = [
      ...Object.values(niger.claimants).map((claimant) => claimant.name),
      ...niger.deployments.flatMap(({mission, label}) => [mission, label]),
      ...Object.values(niger.terms),
      ...Object.values(niger.regions),
      ...niger.timeline.map(({title}) => title),
      ...niger.counts.map((series) => series.name),
    ].filter((text) => text !== undefined);
    assert.ok(texts.length > 120);
    for (const text of texts)
      for (const tag of tags) assert.ok(text[tag] ?? text.und, `${tag}: ${JSON.stringify(text)}`);
  });

  it('has a dative in German wherever its article or ending asks for one', () => {
    for (const [
      id,
      {
        name: {de = ''},
        after: form,
      },
    ] of Object.entries(niger.claimants))
      if (/^(der|die|das|ein|eine) /.test(de))
        assert.match(form?.de ?? '', /^(dem|der|den|einem|einer) /, id);
  });
});

describe('the summary of an incident', () => {
  const of = (id, tag) => summary(casualtiesFigure(niger, {incident: [id]}), tag);

  it('says who gives what, who says the same, what others report, and keeps the other side’s dead apart', () => {
    assert.equal(
      of('kandadji-2023-09-28', 'en'),
      '12 soldiers killed, according to Niger’s defence minister: 7 in combat and 5 in a road accident. ' +
        'Also given by Niger’s military government (CNSP). Another report: 22. 7 injured. ' +
        'The same account gives about 100 militants killed; that is not verified and not counted here.'
    );
    assert.equal(
      of('kandadji-2023-09-28', 'fr'),
      '12 soldats tués, selon le ministre nigérien de la Défense\u00a0: 7 au combat et 5 dans un accident de la route. ' +
        'Chiffre donné aussi par le régime militaire (CNSP). Autre bilan\u00a0: 22. 7 blessés. ' +
        'La même source annonce aussi environ 100 combattants tués\u202f; ce chiffre, non vérifié, n’est pas compté ici.'
    );
    assert.match(
      of('kandadji-2023-09-28', 'de'),
      /^12 Soldaten getötet laut dem .*, davon 7 im Kampf und 5 bei einem Verkehrsunfall\./
    );
    assert.match(of('kandadji-2023-09-28', 'ha'), /an kashe kimanin mayaƙa 100; ba a tabbatar ba/);
    assert.match(of('kandadji-2023-09-28', 'ar'), /مقتل نحو 100 مسلح؛/);
  });

  it('says rivals as one range, from the lowest to the highest', () => {
    const range = (...figures) => inAll(rangeOf(figures));
    assert.deepEqual(
      range({best: 16}, {low: 10}),
      expected(
        '10 to 16',
        'de 10 à 16',
        'entre 10 y 16',
        'entre 10 e 16',
        'tra 10 e 16',
        '10 bis 16',
        'من 10 إلى 16',
        '10 zuwa 16'
      )
    );
    const over = {qualifier: 'over', low: 130};
    assert.equal(range({qualifier: 'range', low: 90, high: 100}, over).en, '90 to over 130');
    assert.equal(range({best: 60}, {qualifier: 'at_least', low: 60}).en, 'at least 60');
    assert.equal(rangeOf([{gap: 'not_reported'}]), undefined);
    assert.match(of('chatoumane-2024-12-10', 'en'), /Other reports: 90 to 100\./);
  });

  it('has no bracket in a bracket, no nought, and no “at least 0”', () => {
    for (const {id} of niger.incidents)
      for (const tag of tags) {
        const said = of(id, tag);
        assert.doesNotMatch(said, /\([^)]*\(|\) \(/, `${id} ${tag}`);
        assert.doesNotMatch(said, /(^|\s)0 /, `${id} ${tag}`);
      }
    assert.match(of('niamey-2026-01-29', 'fr'), /^Aucun soldat tué, /);
    assert.equal(
      speak({reported: {qualifier: 'at_least', low: 0}, unit: 'person'}, 'en'),
      'number not published'
    );
  });

  it('names no place where only the region is known', () => {
    const only = niger.incidents.find(({id}) => id === 'dosso-2025-07-15');
    const names = inAll(incidentName(niger, only));
    assert.equal(names.en, 'Place unnamed (Dosso), 15 July 2025');
    assert.equal(names.fr, 'Lieu non précisé (Dosso), 15 juillet 2025');
    assert.equal(names.ar, 'مكان غير محدد (دوسو)، 15 يوليو 2025');
    const town = niger.incidents.find(({id}) => id === 'tillaberi-2025-09-10');
    assert.equal(speak(incidentName(niger, town), 'en'), 'Tillabéri, 10 September 2025');
  });
});

describe('the summary of counts', () => {
  it('says the peak with its unit, and how many are documented in what span', () => {
    const documented = attacksFigure(niger, {counter: 'documented'});
    assert.match(
      summary(documented, 'en'),
      /6 attacks at the peak, in August 2023 and in December 2024\./
    );
    assert.match(
      summary(documented, 'fr'),
      /Pic\u00a0: 6 attaques, en août 2023 et en décembre 2024\./
    );
    assert.match(
      summary(documented, 'it'),
      /Picco: 6 attacchi, nell’agosto 2023 e nel dicembre 2024\./
    );
    assert.match(summary(documented, 'fr'), /^76 attaques documentées du 26 juillet 2023 au /);
  });

  it('calls a year the most only where its bracket excludes every other', () => {
    const ucdp = niger.counts.find(({id}) => id === 'ucdp');
    const whole = summary(attacksFigure(niger, {counter: 'ucdp'}), 'en');
    assert.match(whole, /^1,222 people killed \(1,075 to 1,650\) in 2024, according to UCDP\. /);
    assert.doesNotMatch(whole, /the most|at the peak/);
    const values = ucdp.values.filter(({period}) => period !== '2021');
    const sure = attacksFigure({...niger, counts: [{...ucdp, values}]}, {counter: 'ucdp'});
    assert.match(summary(sure, 'en'), /in 2024, according to UCDP, the most since 2015\./);
    assert.match(summary(sure, 'fr'), /en 2024, selon l’UCDP, le maximum depuis 2015\./);
  });
});

describe('the summary of foreign troops', () => {
  it('says who remains and who left when, without missions but where two forces have one sender', () => {
    const troops = troopsFigure(niger, {});
    const said = Object.fromEntries(tags.map((tag) => [tag, summary(troops, tag)]));
    assert.match(
      said.en,
      /^Italy, Russia and the United States \(embassy guard\) remain; none publishes its strength\./
    );
    assert.match(
      said.fr,
      /^L’Italie, la Russie et les États-Unis \(garde de l’ambassade\) y restent\u202f; /
    );
    assert.match(said.es, /Alemania en agosto de 2024 y Estados Unidos en septiembre de 2024\.$/);
    assert.match(said.pt, /^A Itália, a Rússia e os Estados Unidos/);
    assert.match(said.it, /la Germania nell’agosto 2024 e gli Stati Uniti nel settembre 2024\.$/);
    assert.match(said.de, /Deutschland im August 2024 und die USA im September 2024\.$/);
    assert.match(said.ar, /^لا تزال هناك قوات إيطاليا وروسيا/);
    assert.match(said.ha, /^Sojojin Italiya, Rasha da Amurka/);
  });

  it('has one bracket a force, and never a verb after one country', () => {
    const then = summary(troopsFigure(niger, {asOf: '2023-09-28'}), 'en');
    assert.match(
      then,
      /^On 28 September 2023: France \(about 1,500\), the United States \(about 1,100\)/
    );
    assert.doesNotMatch(then, /\) \(/);
    const one = {
      ...niger,
      deployments: niger.deployments.filter(({id}) => id === 'us-embassy-niger'),
    };
    assert.equal(
      summary(troopsFigure(one, {}), 'fr'),
      'Toujours sur place au dernier relevé\u00a0: les États-Unis.'
    );
  });
});
