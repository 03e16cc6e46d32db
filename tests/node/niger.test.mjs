import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {brotliCompressSync} from 'node:zlib';
import {importSource} from './support/import-source.mjs';

const {validateDataset} = await importSource(`export * from './src/data/check/validate.ts'`);

const read = (name) =>
  JSON.parse(readFileSync(new URL(`../../src/data/niger/${name}.json`, import.meta.url), 'utf8'));

const [incidents, deployments, timeline] = ['incidents', 'deployments', 'timeline'].map(read);
const {counts, statements} = read('counts');
const niger = {
  ...read('about'),
  ...read('sources'),
  counts: [...counts, ...read('ucdp')],
  statements,
  incidents,
  deployments,
  timeline,
};

/** Bytes of Brotli 11 that the dataset may cost every page, in English, and its texts in any other language. */
const budget = {english: 18_600, texts: 8_200};

const languages = ['en', 'fr', 'ar', 'ha', 'es', 'de', 'pt', 'it'];

const incident = (id) => incidents.find((each) => each.id === id);
const deployment = (id) => deployments.find((each) => each.id === id);
const event = (id) => timeline.find((each) => each.id === id);

const isObject = (value) => typeof value === 'object' && value !== null;

/** Every value in the dataset with its key and owner. */
function* walk(owner, path = 'niger') {
  for (const [key, value] of Object.entries(owner)) {
    yield {key, value, owner, path: `${path}.${key}`};
    if (isObject(value)) yield* walk(value, `${path}.${key}`);
  }
}
const everything = [...walk(niger)];

const incidentClaims = incidents.flatMap(({claims}) => claims);
const presenceClaims = deployments.flatMap(({claims}) => claims);
const attributions = incidents.flatMap(({attackers = []}) => attackers);
const claims = [
  ...incidentClaims,
  ...attributions,
  ...presenceClaims,
  ...niger.counts,
  ...niger.statements,
];
const sourceOf = (claim) => niger.sources[claim.source];
const article = incident('kandadji-2023-09-28').corrected.source;

const low = (reported) => (isObject(reported) ? (reported.low ?? reported.best) : reported);

/** The statement that is drawn for a day: the newest that is no rival. */
const asOf = (id, date) =>
  deployment(id).claims.findLast((claim) => !claim.rival && claim.asOf <= date);
const picture = (id, date) => {
  const {personnel, presence} = asOf(id, date);
  return [personnel, presence];
};

describe('the Niger dataset holds together', () => {
  it('carries every incident and claim of its compilation', () => {
    assert.equal(incidents.length, 76);
    assert.equal(incidentClaims.length, 145);
    assert.equal(attributions.length, 67);
    assert.equal(deployments.length, 15);
    assert.equal(presenceClaims.length, 48);
    assert.equal(timeline.length, 39);
    assert.equal(niger.counts.length, 7);
    assert.equal(niger.statements.length, 10);
    assert.equal(Object.keys(niger.sources).length, 167);
  });

  it('leaves a careful editor no doubt but for the day of two sources', () => {
    const problems = validateDataset(niger, niger.checked);
    assert.deepEqual(
      problems.map(({path, found}) => `${path}: ${found}`),
      ['sources.s41.published: nothing', 'sources.s156.published: nothing']
    );
  });

  it('uses every id once', () => {
    for (const list of [incidents, deployments, timeline, niger.counts, niger.statements]) {
      const ids = list.map(({id}) => id);
      assert.deepEqual([...new Set(ids)], ids);
      for (const id of ids) assert.match(id, /^[a-z0-9]+(-[a-z0-9]+)*$/);
    }
  });

  it('resolves featured, since and markers', () => {
    assert.deepEqual(niger.featured, ['kandadji-2023-09-28']);
    assert.ok(incident(niger.featured[0]));
    assert.equal(niger.since, 'coup-2023');
    assert.deepEqual(niger.markers, [
      'coup-2023',
      'defence-pact-2023',
      'france-left-niger',
      'us-left-niger',
    ]);
    for (const id of [niger.since, ...niger.markers]) assert.ok(event(id), id);
  });

  it('gives every claim and every event a claimant and a source', () => {
    for (const claim of claims) {
      assert.ok(niger.claimants[claim.claimant], claim.claimant);
      assert.ok(sourceOf(claim), claim.source);
      assert.ok(
        ['claimed', 'reported', 'provisional', 'disputed', 'denied'].includes(claim.status)
      );
    }
    for (const each of timeline) {
      assert.ok(niger.sources[each.source], each.id);
      assert.ok(niger.claimants[each.claimant], each.id);
      assert.ok(['claimed', 'reported'].includes(each.status), each.id);
    }
  });

  it('keeps no claimant, source or term that nothing uses', () => {
    const used = new Set(everything.map(({value}) => value).filter((v) => typeof v === 'string'));
    for (const table of ['claimants', 'sources', 'terms'])
      for (const id of Object.keys(niger[table])) assert.ok(used.has(id), `${table} ${id}`);
  });

  it('names a publisher for every source, links each once, and tracks nobody', () => {
    const urls = Object.values(niger.sources).flatMap(({url}) => url ?? []);
    const twice = urls.filter((url, index) => urls.indexOf(url) < index);
    // Two datasets of one programme, from one page.
    assert.deepEqual(twice, ['https://ucdp.uu.se/downloads/']);
    for (const {publisher, url, via} of Object.values(niger.sources)) {
      assert.ok(publisher);
      const name = typeof publisher === 'string' ? publisher : publisher.en;
      assert.doesNotMatch(name, /\((?!UCDP)/, 'the page of a copy stands in via');
      if (via) assert.ok(url || via === 'Anadolu', `${publisher} via ${via}`);
    }
    for (const url of urls) {
      assert.match(new URL(url).protocol, /^https?:$/);
      assert.doesNotMatch(url, /utm_|fbclid/);
    }
  });

  it('dates everything on days that the calendar has', () => {
    const dates = everything.filter(({key}) =>
      ['start', 'end', 'asOf', 'checked', 'date', 'published', 'since', 'until', 'period'].includes(
        key
      )
    );
    for (const {value, path} of dates.filter(({path}) => path !== 'niger.since')) {
      assert.match(value, /^\d{4}(-\d\d(-\d\d)?)?$/, path);
      const day = new Date(value + '0000-01-01'.slice(value.length));
      assert.ok(day.toISOString().startsWith(value), `${path} ${value}`);
    }
  });

  it('names its release after the month it was checked in', () =>
    assert.equal(niger.release, niger.checked.slice(0, 7)));

  it('lists incidents, events and strengths oldest first', () => {
    const dates = [
      incidents.map(({start}) => start),
      timeline.map(({date}) => date),
      ...deployments.map((each) => each.claims.map((claim) => claim.asOf)),
    ];
    for (const list of dates) assert.deepEqual(list, [...list].sort());
  });

  it('has no incident outside its coverage or in a month that nobody covered', () => {
    const {since, until, gaps} = niger.coverage;
    assert.deepEqual(gaps, ['2023-07', '2023-11', '2025-10']);
    for (const {id, start} of incidents) {
      assert.ok(start >= since && start.slice(0, 7) <= until, id);
      assert.ok(!gaps.includes(start.slice(0, 7)), id);
      assert.ok(start <= niger.asOf, id);
    }
  });

  it('says until when it could be read, and is silent after that', () => {
    const {until, note} = niger.coverage;
    assert.equal(niger.asOf, '2026-02-28');
    assert.equal(niger.asOf.slice(0, 7), until);
    assert.match(note.en, /end of February 2026.*after 10 March 2026 could be read/);
    const dates = [
      ...incidents.map(({start}) => start),
      ...timeline.map(({date}) => date),
      ...presenceClaims.map((claim) => claim.asOf),
      ...niger.counts.flatMap(({values}) => values.map(({period}) => period)),
    ];
    for (const date of dates) assert.ok(date <= niger.asOf, date);
  });

  it('puts every incident into a region by its ISO code, and a point only where the place is known', () => {
    const names = Object.fromEntries(
      Object.entries(niger.regions).map(([code, {und}]) => [code, und])
    );
    assert.deepEqual(
      Object.keys(names),
      [1, 2, 3, 4, 5, 6, 7, 8].map((n) => `NE-${n}`)
    );
    for (const {id, place} of incidents) {
      assert.equal(names[place.regionCode], place.region, id);
      assert.ok(['place', 'near', 'commune', 'department', 'region'].includes(place.precision), id);
      const pinned = ['place', 'near', 'commune'].includes(place.precision);
      assert.equal(place.latitude !== undefined, pinned, id);
      assert.equal(place.longitude !== undefined, pinned, id);
    }
  });

  it('uses a closed vocabulary', () => {
    const set = (values) => [...new Set(values)].sort();
    assert.deepEqual(set(incidents.map(({kind}) => kind)), [
      'air_strike',
      'ambush',
      'assault',
      'attack_on_civilians',
      'attack_on_convoy',
      'clash',
      'explosive_device',
    ]);
    assert.deepEqual(set(incidents.flatMap(({victims}) => victims)), [
      'civilians',
      'drivers',
      'foreign_workers',
      'gendarmes',
      'national_guard',
      'security_forces',
      'self_defence_militia',
      'soldiers',
    ]);
    const parts = incidentClaims.flatMap((claim) => claim.parts ?? []);
    assert.deepEqual(set(parts.flatMap(({cause}) => cause ?? [])), [
      'combat',
      'died_of_wounds',
      'on_the_spot',
      'road_accident',
    ]);
    for (const {attacker} of attributions)
      if (typeof attacker === 'string') assert.ok(niger.terms[attacker], attacker);
  });
});

describe('numbers in the Niger dataset', () => {
  const estimates = everything.filter(
    ({key, value}) =>
      isObject(value) && /^(fatalities|injured|missing|captured|armedGroup|personnel)/.test(key)
  );

  it('are whole, and bracketed as low ≤ best ≤ high', () => {
    for (const {value, path} of everything.filter(({value}) => isObject(value))) {
      const bounds = [value.low, value.best, value.high].filter((n) => n !== undefined);
      for (const n of bounds) assert.ok(Number.isInteger(n) && n >= 0, path);
      assert.deepEqual(
        bounds,
        [...bounds].sort((a, b) => a - b),
        path
      );
    }
  });

  it('keep the bounds that were stated and invent none', () => {
    const bounds = {
      at_least: 'low',
      over: 'low',
      about: 'best',
      up_to: 'high',
      fewer_than: 'high',
      range: 'low,high',
      several: '',
      dozens: '',
    };
    for (const {value, path} of estimates) {
      if (value.gap) assert.deepEqual(value, {gap: 'not_reported'}, path);
      else if (value.qualifier !== 'derived')
        assert.equal(
          Object.keys(value)
            .filter((key) => key !== 'qualifier')
            .join(),
          bounds[value.qualifier],
          path
        );
    }
  });

  it('divide without a rest, unless the total is a least one', () => {
    for (const {id, claims} of incidents)
      for (const {fatalities, parts} of claims) {
        if (!parts) continue;
        assert.ok(
          parts.every((part) => !part.cause !== !part.party),
          id
        );
        const sum = parts.reduce((total, part) => total + low(part.fatalities), 0);
        if (fatalities.qualifier === 'at_least') assert.ok(sum <= low(fatalities), id);
        else assert.equal(sum, low(fatalities), id);
      }
  });

  it('give a figure first wherever an incident has one', () => {
    for (const {id, claims} of incidents)
      if (claims.some(({fatalities}) => fatalities !== undefined && !fatalities.gap))
        assert.ok(claims[0].fatalities !== undefined && !claims[0].fatalities.gap, id);
  });

  it('never begin with a disputed claim', () => {
    for (const {id, claims} of incidents) assert.notEqual(claims[0].status, 'disputed', id);
  });

  it('tell a reported zero from a missing number', () => {
    assert.equal(incident('arlit-2024-02-07').claims[0].fatalities, 0);
    assert.equal(incident('niamey-2026-01-29').claims[0].fatalities, 0);
    assert.deepEqual(incident('petel-kole-2024-11-01').claims[0].fatalities, {
      gap: 'not_reported',
    });
  });

  it('never count dead and injured together as dead', () => {
    assert.deepEqual(incident('dogon-kiria-2025-05-04').claims[1].fatalities, {
      gap: 'not_reported',
    });
  });

  it('mark the one sum of our own, which ranks nothing', () => {
    const own = incidentClaims.filter(({fatalities}) => fatalities?.qualifier === 'derived');
    assert.equal(own.length, 1);
    assert.match(own[0].note.en, /sum is ours/);
    assert.deepEqual(incident('dosso-2025-07-15').claims[0], own[0]);
  });

  it('of a denial are none', () => {
    const denials = incidentClaims.filter(({status}) => status === 'denied');
    assert.equal(denials.length, 1);
    for (const denial of denials)
      assert.deepEqual(Object.keys(denial), ['claimant', 'source', 'status', 'note']);
  });

  it('of UCDP add up by type of violence and cover 2015 to 2024', () => {
    const [all, civilians] = counts;
    assert.deepEqual(
      all.values.map(({period}) => period),
      civilians.values.map(({period}) => period)
    );
    assert.deepEqual([all.values[0].period, all.values.at(-1).period], ['2015', '2024']);
    for (const {period, best, parts} of all.values) {
      assert.deepEqual(Object.keys(parts), ['state_based', 'non_state', 'one_sided']);
      assert.equal(
        Object.values(parts).reduce((total, part) => total + part.best, 0),
        best,
        period
      );
    }
    assert.deepEqual(
      all.values.slice(-2).map(({low, best, high}) => [low, best, high]),
      [
        [447, 513, 910],
        [1075, 1222, 1650],
      ]
    );
    for (const series of [all, civilians]) {
      assert.equal(sourceOf(series).license, 'CC-BY-4.0');
      assert.match(sourceOf(series).attribution, /Davies.*2025.*Sundberg & Melander.*2013/);
    }
  });

  it('of ACLED are quoted, never a series', () => {
    for (const {claimant} of niger.counts) assert.notEqual(claimant, 'acled');
    assert.ok(niger.statements.filter(({claimant}) => claimant === 'acled').length <= 8);
  });
});

describe('the sources of the Niger dataset are worth naming', () => {
  const banned =
    /pravda|sputnik|afrinz|ruetir|wikipedia|wikimili|russia-islworld|fastseoul|digger\.co\.ke|\/\/test\.|essanews|firstclassgists|uzalendo|breakinglatest|shafaqna|cmio\.org|ru24|exbulletin|dailynewsen|saluranwarta|squidbusiness|codelist|tengele|norafrik|compute\.amazonaws/i;

  it('and have a grade, a copy of another’s report naming the page of the copy', () => {
    for (const [id, {grade, via}] of Object.entries(niger.sources)) {
      assert.match(grade, /^[ABCD]$/, id);
      if (via) assert.notEqual(via, niger.sources[id].publisher, id);
    }
  });

  it('none is of the propaganda network, a scraper, a copy of Wikipedia, an advertising or a test host', () => {
    for (const {value, path} of everything)
      if (typeof value === 'string') assert.doesNotMatch(value, banned, path);
  });

  it('no figure is drawn from a source of grade D, and from one of grade C only as a copy named as one', () => {
    const drawn = [
      ...incidents.flatMap(
        ({claims}) => claims.find(({fatalities}) => fatalities !== undefined) ?? []
      ),
      ...presenceClaims.filter(({rival}) => !rival),
      ...niger.counts,
    ];
    assert.ok(drawn.length > 110);
    for (const claim of drawn) {
      const {publisher, published, grade, via} = sourceOf(claim);
      assert.notEqual(grade, 'D', publisher);
      if (grade === 'C') assert.ok(via, publisher);
      assert.ok(published, publisher);
    }
  });

  it('the starting article carries no figure: it stands once, as what is corrected', () => {
    assert.equal(niger.sources[article].grade, 'D');
    assert.equal(niger.sources[article].url, undefined);
    const uses = everything.filter(({key, value}) => key === 'source' && value === article);
    assert.deepEqual(
      uses.map(({path}) => path.replace(/\d+/, 'n')),
      ['niger.incidents.n.corrected.source']
    );
  });

  it('grade D otherwise carries one disputed rival, by its name', () => {
    const poor = claims.filter((claim) => sourceOf(claim).grade === 'D');
    assert.deepEqual([...new Set(poor.map(({claimant}) => claimant))], ['zagazola']);
    for (const {status, attacker} of poor) assert.ok(status === 'disputed' || attacker);
  });
});

describe('nobody in the Niger dataset is his own rival', () => {
  const harms = ['fatalities', 'injured', 'missing', 'captured', 'armedGroupFatalities'];

  it('of an incident: one claimant gives one figure for one harm', () => {
    for (const {id, claims} of incidents)
      for (const harm of harms) {
        const said = new Map();
        for (const {claimant, [harm]: figure} of claims) {
          if (figure === undefined || niger.claimants[claimant].unnamed) continue;
          const before = said.get(claimant);
          if (before) assert.deepEqual(figure, before, `${id} ${claimant} ${harm}`);
          said.set(claimant, figure);
        }
      }
  });

  it('of a deployment: no rival is of the claimant of the figure drawn', () => {
    for (const {id, claims} of deployments)
      for (const rival of claims.filter(({rival, moment}) => rival && !moment)) {
        const drawn = claims.findLast((claim) => !claim.rival && claim.asOf <= rival.asOf);
        assert.notEqual(rival.claimant, drawn.claimant === 'unstated' ? '' : drawn.claimant, id);
      }
  });
});

describe('the corrections of the Niger dataset hold', () => {
  const tolls = (id) => incident(id).claims.map(({claimant, fatalities}) => [claimant, fatalities]);
  const said = (id, claimant) => incident(id).claims.find((claim) => claim.claimant === claimant);
  const atLeast = (low) => ({qualifier: 'at_least', low});

  it('1: the army’s toll of 10 December 2024 is of Petelkole; that Chatoumane was attacked it denies', () => {
    const [petelkole] = incident('petelkole-2024-12-10').claims;
    assert.deepEqual(
      [petelkole.claimant, petelkole.fatalities, petelkole.injured, petelkole.armedGroupFatalities],
      ['army', 10, 7, atLeast(26)]
    );
    const [first] = incident('chatoumane-2024-12-10').claims;
    assert.deepEqual([first.claimant, first.fatalities], ['security-medical', atLeast(90)]);
    assert.match(first.note.en, /50 civilians besides/);
    assert.equal(first.revisedFrom, 10);
    assert.equal(said('chatoumane-2024-12-10', 'army').status, 'denied');
    assert.deepEqual(said('chatoumane-2024-12-10', 'western-source').fatalities, {
      qualifier: 'range',
      low: 90,
      high: 100,
    });
    for (const [, fatalities] of tolls('chatoumane-2024-12-10'))
      assert.ok((low(fatalities) ?? 0) <= 100, 'no sum of soldiers and civilians');
  });

  it('2: Garbougna: about 20 gendarmes by RFI, at least 10 by Reuters; JNIM, by all but one', () => {
    const {victims, attackers} = incident('garbougna-2025-11-19');
    assert.deepEqual(victims, ['gendarmes']);
    assert.deepEqual(tolls('garbougna-2025-11-19'), [
      ['rfi', {qualifier: 'about', best: 20}],
      ['three-security', atLeast(10)],
      ['zagazola', 17],
    ]);
    assert.deepEqual(
      attackers.map(({claimant, attacker, status}) => [claimant, attacker, status]),
      [
        ['jnim', 'jnim', 'claimed'],
        ['rfi', 'jnim', 'reported'],
        ['zagazola', 'is_sahel', 'reported'],
      ]
    );
  });

  it('3: Russia’s number in 2026 is not known, says RFI; nothing is left of Italy 350 in 2025', () => {
    const russia = deployment('russia-niger').claims.at(-1);
    assert.deepEqual([russia.claimant, russia.personnel], ['rfi', {gap: 'not_reported'}]);
    assert.ok(!deployment('italy-niger').claims.some((claim) => claim.asOf.startsWith('2025')));
  });

  it('4: Boni is drawn from AFP, and Garin Gangou is gone', () => {
    const [boni] = incident('boni-2024-05-20').claims;
    assert.equal(sourceOf(boni).publisher, 'AFP');
    assert.deepEqual([boni.fatalities, boni.injured], [7, 2]);
    assert.equal(incident('garin-gangou-2025-04-02'), undefined);
  });

  it('5: about two dozen US soldiers stayed in August 2024, says the Pentagon by AP', () => {
    const claim = asOf('us-niger', '2024-08-31');
    assert.deepEqual(claim.personnel, {qualifier: 'about', best: 24});
    assert.deepEqual([claim.claimant, sourceOf(claim).publisher], ['us', 'AP']);
    assert.deepEqual(claim.revisedFrom, {qualifier: 'about', best: 20});
    assert.match(claim.note.en, /two dozen/);
  });

  it('6: nobody claims over 100 militants at Kandadji', () => {
    for (const {armedGroupFatalities: figure, claimant} of incident('kandadji-2023-09-28').claims)
      assert.ok(
        figure === undefined || claimant === 'ucdp' || figure.qualifier === 'about',
        claimant
      );
  });

  it('7: the fall by 40% is on the previous six months, once', () => {
    assert.ok(!niger.statements.some(({id}) => id === 'year-on-year-2023'));
    const {text, source} = niger.statements.find(({id}) => id === 'half-year-2023');
    assert.match(text.en, /nearly 40% on the six months before/);
    assert.equal(niger.sources[source].publisher, 'Reuters');
  });

  it('8 and 10: Eknewan has RFI’s 58, Tiawa at least 50 and no number from the ministry', () => {
    const [eknewan] = incident('eknewan-2025-05-25').claims;
    assert.deepEqual([eknewan.fatalities, eknewan.revisedFrom], [58, atLeast(41)]);
    assert.deepEqual(tolls('tiawa-2024-01-05').slice(0, 2), [
      ['local-sources', atLeast(50)],
      ['defence-ministry', {gap: 'not_reported'}],
    ]);
  });

  it('9 and 11: days', () => {
    for (const id of [
      'tingara-2024-04-08',
      'gold-mine-2025-03-15',
      'mehana-2024-08-13',
      'bosso-2024-12-08',
    ])
      assert.equal(incident(id).start, id.slice(-10));
  });

  it('12: 27 were injured at Niaktiré, and no misread 50 stands at Koutougou', () => {
    for (const {injured, claimant} of incident('niaktire-2024-09-15').claims)
      assert.equal(injured, claimant === 'ucdp' ? undefined : 27);
    for (const {armedGroupFatalities: figure} of incident('koutougou-2023-08-15').claims)
      assert.notEqual(figure?.best, 50);
  });

  it('14: January and February 2026 have the incidents that were missing', () => {
    const found = incidents.filter(({start}) => start >= '2026');
    assert.deepEqual(
      found.map(({id}) => id),
      [
        'torodi-2026-01-05',
        'kokoloko-2026-01-06',
        'bossiey-2026-01-18',
        'assamaka-2026-01-26',
        'niamey-2026-01-29',
        'ayorou-2026-02-02',
        'makalondi-2026-02-04',
        'anzourou-2026-02-26',
      ]
    );
    assert.deepEqual(tolls('makalondi-2026-02-04'), [
      ['army', 3],
      ['security-sources', 1],
    ]);
  });

  it('15: the yearly series says that a newer version exists', () => {
    assert.match(counts[0].note.en, /version 26\.1/);
    assert.equal(sourceOf(counts[0]).url, 'https://ucdp.uu.se/downloads/');
  });

  it('a figure that replaced one that was shown says why', () => {
    const revised = claims.filter(({revisedFrom}) => revisedFrom !== undefined);
    assert.ok(revised.length >= 8);
    for (const {note, source} of revised) assert.ok(note, source);
  });
});

describe('UCDP stands beside the authorities in the Niger dataset', () => {
  const byUcdp = (id) => incident(id).claims.find(({claimant}) => claimant === 'ucdp');

  it('with 178 against 54 in five fights of 2024', () => {
    const five = [
      'boni-2024-05-20',
      'tassia-2024-06-25',
      'foneko-2024-07-22',
      'bouloundjounga-2024-08-26',
      'niaktire-2024-09-15',
    ];
    const soldiers = ({fatalities, parts}) =>
      parts?.find(({party}) => party === 'soldiers')?.fatalities ?? low(fatalities);
    const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
    assert.equal(sum(five.map((id) => low(byUcdp(id).fatalities))), 178);
    assert.equal(sum(five.map((id) => soldiers(incident(id).claims[0]))), 54);
  });

  it('never in their place where they gave a figure themselves', () => {
    const first = incidents.filter(({claims}) => claims[0].claimant === 'ucdp');
    assert.deepEqual(
      first.map(({id}) => id),
      ['dosso-kouregou-2024-07']
    );
  });

  const series = (id) => niger.counts.find((each) => each.id === id);
  const types = ['state_based', 'non_state', 'one_sided'];
  const between = (id, from, to, key) =>
    series(id)
      .values.filter(({period}) => period >= from && period <= to)
      .reduce((sum, {best, parts}) => sum + (key ? (parts?.[key] ?? 0) : best), 0);
  const before = ['2022-08', '2023-07'];
  const after = ['2023-08', '2024-07'];

  it('by month from August 2022 to December 2024, credited, with the cautions', () => {
    for (const id of ['ucdp-fights', 'ucdp-deaths', 'ucdp-state-killed', 'ucdp-events']) {
      const {values, source, claimant, interval, note} = series(id);
      assert.deepEqual([claimant, interval], ['ucdp', 'month']);
      assert.deepEqual(
        [values.length, values[0].period, values.at(-1).period],
        [29, '2022-08', '2024-12']
      );
      assert.equal(niger.sources[source].license, 'CC-BY-4.0');
      assert.match(niger.sources[source].attribution, /Davies.*2025.*Sundberg & Melander.*2013/);
      assert.match(note.en, /Tissilatane|28 dead/);
    }
  });

  it('with months that add up to UCDP’s own years, in all and by type', () => {
    const [yearly] = counts;
    for (const year of ['2023', '2024']) {
      const {best, parts} = yearly.values.find(({period}) => period === year);
      assert.equal(best, {2023: 513, 2024: 1222}[year]);
      assert.equal(between('ucdp-deaths', `${year}-01`, `${year}-12`), best);
      for (const type of types)
        assert.equal(
          between('ucdp-deaths', `${year}-01`, `${year}-12`, type),
          parts[type].best,
          `${year} ${type}`
        );
    }
  });

  it('with months that divide without a rest', () => {
    for (const id of ['ucdp-deaths', 'ucdp-events'])
      for (const {period, best, parts, regions} of series(id).values)
        for (const divided of [parts, regions])
          if (divided)
            assert.equal(
              Object.values(divided).reduce((sum, number) => sum + number, 0),
              best,
              `${id} ${period}`
            );
  });

  it('with 13 fights in which state forces died in the year before the coup, and 27 after', () => {
    assert.deepEqual(
      [before, after].map((span) => between('ucdp-fights', ...span)),
      [13, 27]
    );
    assert.deepEqual(
      [before, after].map((span) => between('ucdp-state-killed', ...span)),
      [50, 388]
    );
    assert.deepEqual(
      [before, after].map((span) => between('ucdp-events', ...span, 'state_based')),
      [49, 68]
    );
    assert.deepEqual(
      [before, after].map((span) => between('ucdp-deaths', ...span)),
      [417, 1078]
    );
  });

  it('by region: Tillabéri 44 and 74, Diffa 28 and 23, Tahoua 3 and 6', () => {
    const inRegion = (code) =>
      [before, after].map(([from, to]) =>
        series('ucdp-events')
          .values.filter(({period}) => period >= from && period <= to)
          .reduce((sum, {regions}) => sum + (regions[code] ?? 0), 0)
      );
    assert.deepEqual(['NE-6', 'NE-2', 'NE-5'].map(inRegion), [
      [44, 74],
      [28, 23],
      [3, 6],
    ]);
  });

  it('with the population of a source, year by year, for rates', () => {
    const {source, years} = niger.population;
    assert.equal(niger.sources[source].publisher, 'World Bank');
    assert.deepEqual(
      Object.keys(years),
      counts[0].values.map(({period}) => period)
    );
    const rate = (period) =>
      counts[0].values.find((value) => value.period === period).best / (years[period] / 1e5);
    assert.deepEqual(
      ['2021', '2022', '2023', '2024'].map((year) => rate(year).toFixed(2)),
      ['4.61', '2.62', '1.96', '4.52']
    );
  });
});

describe('the sixteen statements of the starting article are answered in the data', () => {
  const kandadji = incident('kandadji-2023-09-28');
  const lines = kandadji.corrected.lines.map(({en}) => en);

  it('1: its masthead of 20 September 2024: the attack was on 28 September 2023', () => {
    assert.equal(niger.sources[article].published, '2024-09-20');
    assert.equal(kandadji.start, '2023-09-28');
    assert.match(lines[0], /20 September 2024.*28 September 2023/);
  });

  it('2: 12 dead, 7 in combat and 5 on the road, by the minister; by UCDP 22', () => {
    const [first, ...others] = kandadji.claims;
    assert.deepEqual([sourceOf(first).publisher, sourceOf(first).via], ['AFP', 'TRT World']);
    assert.equal(first.claimant, 'defence-minister');
    assert.equal(first.fatalities, 12);
    assert.deepEqual(first.parts, [
      {cause: 'combat', fatalities: 7},
      {cause: 'road_accident', fatalities: 5},
    ]);
    assert.deepEqual(
      others.map(({claimant, fatalities}) => [claimant, low(fatalities)]),
      [
        ['cnsp', 12],
        ['cnsp', 12],
        ['officer', 10],
        ['ucdp', 22],
      ]
    );
  });

  it('3 and 4: about a hundred militants and seven injured, which it made over 100 and left out', () => {
    const [{armedGroupFatalities, injured}] = kandadji.claims;
    assert.deepEqual(armedGroupFatalities, {qualifier: 'about', best: 100});
    assert.equal(injured, 7);
    assert.match(lines[2], /seven injured.*over 100.*about 100/);
  });

  it('5: attacks on the army increased: the months of UCDP on both sides of the coup', () => {
    const {values} = niger.counts.find(({id}) => id === 'ucdp-fights');
    const coup = event('coup-2023').date.slice(0, 7);
    assert.ok(values.filter(({period}) => period <= coup).length === 12);
    assert.ok(values.filter(({period}) => period > coup).length >= 12);
  });

  it('6: the coup’s stated reason, as the junta’s claim, with what Reuters measured', () => {
    const reason = event('coup-reason');
    assert.deepEqual([reason.claimant, reason.status], ['cnsp', 'claimed']);
    assert.match(reason.note.en, /Reuters.*ACLED.*fell by nearly 40%/);
  });

  it('7: French troops were told to leave, and were gone on 22 December 2023', () => {
    assert.deepEqual(picture('france-niger', '2023-09-28'), [
      {qualifier: 'about', best: 1500},
      'withdrawing',
    ]);
    assert.equal(event('france-left-niger').date, '2023-12-22');
  });

  it('8: the ambassador left after weeks of blockade, which is France’s president’s claim', () => {
    const days = ['france-ambassador-expelled', 'embassy-blockade', 'france-ambassador-left'].map(
      (id) => event(id).date
    );
    assert.deepEqual(days, ['2023-08-25', '2023-09-15', '2023-09-27']);
    assert.deepEqual(
      [event('embassy-blockade').claimant, event('embassy-blockade').status],
      ['macron', 'claimed']
    );
  });

  it('9: soldiers recalled to Niamey, by RFI', () => {
    assert.equal(niger.sources[event('soldiers-recalled').source].publisher, 'RFI');
    assert.equal(event('soldiers-recalled').claimant, 'rfi');
  });

  it('10: not the deadliest since the coup: 17 at Koutougou, at least 29 near Tabatol', () => {
    assert.match(lines[1], /17 soldiers.*Koutougou on 15 August 2023.*29 near Tabatol/);
    assert.equal(low(incident('koutougou-2023-08-15').claims[0].fatalities), 17);
    assert.equal(low(incident('tabatol-2023-10-02').claims[0].fatalities), 29);
  });

  it('11 and 12: several hundred on motorbikes, no group named by the minister; UCDP codes Islamic State, which claimed it', () => {
    const [minister, ...others] = kandadji.attackers;
    assert.match(minister.attacker.en, /hundred fighters on motorbikes, no group named/);
    assert.deepEqual(
      others.map(({claimant, attacker}) => [claimant, attacker]),
      [
        ['ucdp', 'is_sahel'],
        ['islamic-state', 'is_sahel'],
      ]
    );
    assert.match(others[1].note.en, /over 200 killed and injured/);
  });

  it('13: a sweep operation, as the minister’s word', () => {
    assert.deepEqual(
      [event('sweep-kandadji').claimant, event('sweep-kandadji').date],
      ['defence-minister', '2023-09-28']
    );
  });

  it('14: the defence pact of 16 September 2023', () => {
    const pact = event('defence-pact-2023');
    assert.deepEqual([pact.date, pact.kind], ['2023-09-16', 'treaty']);
    assert.deepEqual([...pact.countries].sort(), ['BF', 'ML', 'NE']);
  });

  it('15: US soldiers were told to leave in March 2024 and gone in September', () => {
    assert.match(lines[3], /March 2024.*15 September 2024/);
    assert.equal(event('us-accord-revoked').date, '2024-03-16');
    assert.equal(event('us-left-niger').date, '2024-09-15');
  });

  it('16: France and the UN left Mali in 2022 and 2023, by AP and by the UN', () => {
    const left = ['france-left-mali', 'un-left-mali'].map(event);
    assert.deepEqual(
      left.map(({date}) => date),
      ['2022-08-15', '2023-12-31']
    );
    assert.deepEqual(
      left.map(({source}) => niger.sources[source].publisher),
      ['AP', 'United Nations']
    );
  });
});

describe('foreign forces in the Niger dataset', () => {
  const about = (best) => ({qualifier: 'about', best});
  const gap = {gap: 'not_reported'};

  it('have one drawn statement per date', () => {
    for (const {id, claims} of deployments) {
      const drawn = claims.filter(({rival}) => !rival).map((claim) => claim.asOf);
      assert.deepEqual([...new Set(drawn)], drawn, id);
    }
  });

  it('are those of 28 September 2023 on that day', () => {
    const day = '2023-09-28';
    assert.deepEqual(picture('france-niger', day), [about(1500), 'withdrawing']);
    assert.deepEqual(picture('us-niger', day), [about(1100), 'present']);
    assert.deepEqual(picture('italy-niger', day), [about(300), 'present']);
    assert.deepEqual(picture('germany-niger', day), [about(100), 'present']);
    assert.deepEqual(picture('eu-eumpm-niger', day), [
      {qualifier: 'range', low: 50, high: 100},
      'present',
    ]);
    assert.equal(asOf('russia-niger', day), undefined);
  });

  it('note that the round 1,500 was printed without a qualifier', () => {
    assert.match(asOf('france-niger', '2023-09-28').note.en, /without “about”/);
  });

  it('are gone at the end, but for Italians, Russians and a guard', () => {
    const last = (id) => picture(id, niger.asOf);
    for (const id of ['france-niger', 'us-niger', 'germany-niger', 'eu-eumpm-niger'])
      assert.deepEqual(last(id), [0, 'withdrawn'], id);
    assert.equal(asOf('france-niger', niger.asOf).asOf, '2023-12-22');
    assert.equal(asOf('us-niger', niger.asOf).asOf, '2024-09-15');
    assert.equal(asOf('germany-niger', niger.asOf).asOf, '2024-08-30');
    assert.deepEqual(last('us-embassy-niger'), [{qualifier: 'several'}, 'present']);
    assert.deepEqual(last('italy-niger'), [gap, 'present']);
    assert.deepEqual(last('russia-niger'), [gap, 'present']);
    assert.deepEqual(picture('russia-niger', '2024-08-21'), [about(100), 'present']);
  });

  it('left Mali: France in 2022, the UN in 2023', () => {
    assert.deepEqual(picture('france-mali', '2022-08-15'), [0, 'withdrawn']);
    assert.deepEqual(picture('minusma-mali', '2023-12-31'), [0, 'withdrawn']);
  });

  it('have numbers of another moment as what they are, not as rivals of a zero', () => {
    const moments = presenceClaims.filter(({moment}) => moment);
    assert.deepEqual(
      moments.map(({moment, asOf: day}) => [moment, day]),
      [
        ['last', '2023-12-22'],
        ['last', '2024-08-30'],
        ['peak', '2024-08-30'],
      ]
    );
    const rivals = presenceClaims.filter(({rival, moment}) => rival && !moment);
    assert.deepEqual(
      rivals.map(({personnel}) => personnel),
      [about(350), about(300)]
    );
  });

  it('say which numbers are our own arithmetic', () => {
    const derived = presenceClaims.filter(({personnel}) => personnel.qualifier === 'derived');
    assert.deepEqual(
      derived.map(({personnel}) => personnel.best),
      [9671, 3264]
    );
    for (const {note} of derived) assert.match(note.en, /gone of/);
  });

  it('keep the alleged fighters apart from any state', () => {
    const {sending, alleged, force, label} = deployment('sadat-niger');
    assert.deepEqual([sending, alleged, force], [undefined, true, 'private_military_company']);
    assert.ok(label.en);
    for (const each of deployments) assert.ok(each.sending ?? each.label, each.id);
  });
});

describe('words in the Niger dataset', () => {
  const texts = everything.filter(({value}) => isObject(value) && 'en' in value);
  const strings = everything.filter(({value}) => typeof value === 'string');

  it('are in all eight languages wherever a reader may meet them: nothing is missing in any', () => {
    const missing = Object.fromEntries(languages.map((language) => [language, []]));
    for (const {value, path} of texts)
      for (const language of languages) if (!value[language]) missing[language].push(path);
    assert.deepEqual(missing, Object.fromEntries(languages.map((language) => [language, []])));
    const worded = ['note', 'text', 'definition', 'title', 'license', 'rule', 'label'];
    for (const {key, value, path} of everything)
      if (worded.includes(key) && !path.startsWith('niger.sources'))
        assert.equal(typeof value.en, 'string', path);
  });

  it('are names in no language where all but some languages write them alike', () => {
    const named = everything.filter(({value}) => isObject(value) && 'und' in value);
    assert.ok(named.length > 80);
    for (const {value, path} of named) {
      assert.ok(!('en' in value), path);
      assert.ok(value.ar, path);
      for (const language of Object.keys(value))
        assert.ok(['und', 'ar', 'ha', 'pt'].includes(language), path);
    }
    for (const {id, place} of incidents) assert.ok(isObject(place.name), id);
  });

  it('carry no markup and no bidi controls, and stay under 300 characters', () => {
    for (const {value, path} of strings) {
      assert.doesNotMatch(value, /[<>]|[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/, path);
      assert.ok(value.length <= 300, path);
    }
  });

  it('call nobody a terrorist or innocent and take nobody for a Nigerian', () => {
    for (const {value, path} of texts)
      for (const text of Object.values(value))
        assert.doesNotMatch(text, /\bterrorist|innocent|nig[eé]rian/i, path);
  });

  it('keep event titles short, and their labels shorter', () => {
    for (const {id, title, label = {}} of timeline) {
      for (const text of Object.values(title)) assert.ok(text.length <= 60, `${id}: ${text}`);
      for (const text of Object.values(label)) assert.ok(text.length <= 24, `${id}: ${text}`);
    }
    for (const id of niger.markers) assert.ok(event(id).label, id);
  });

  it('follow the typography of French and English', () => {
    for (const {value, path} of texts) {
      assert.doesNotMatch(value.en + value.fr, /'/, path);
      assert.doesNotMatch(value.fr, /[^\u00a0]:|[^\u202f][;!?]|«[^\u00a0]|[^\u00a0]»/, path);
    }
  });

  it(`cost at most ${budget.english} bytes of Brotli in English, and ${budget.texts} more in another language`, () => {
    const own = {};
    const english = (value) => {
      if (Array.isArray(value)) return value.map(english);
      if (!isObject(value)) return value;
      const base = ['en', 'und'].find((tag) => typeof value[tag] === 'string');
      if (!base)
        return Object.fromEntries(
          Object.entries(value).flatMap(([key, v]) => (key === 'after' ? [] : [[key, english(v)]]))
        );
      for (const [tag, text] of Object.entries(value))
        if (tag !== base) (own[tag] ??= {})[value[base]] = text;
      return {[base]: value[base]};
    };
    const bytes = (value) => brotliCompressSync(JSON.stringify(value)).length;
    const cost = bytes(english(niger));
    assert.ok(cost <= budget.english, `${cost} bytes`);
    assert.deepEqual(Object.keys(own).sort(), languages.filter((tag) => tag !== 'en').sort());
    for (const [tag, texts] of Object.entries(own))
      assert.ok(bytes(texts) <= budget.texts, `${tag}: ${bytes(texts)} bytes`);
  });
});
