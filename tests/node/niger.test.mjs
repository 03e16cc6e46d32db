import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {brotliCompressSync} from 'node:zlib';

const read = (name) =>
  JSON.parse(readFileSync(new URL(`../../src/data/niger/${name}.json`, import.meta.url), 'utf8'));

const [incidents, deployments, timeline] = ['incidents', 'deployments', 'timeline'].map(read);
const niger = {
  ...read('about'),
  ...read('sources'),
  ...read('counts'),
  incidents,
  deployments,
  timeline,
};

/** Bytes of Brotli 11 that the dataset may cost every page. */
const budget = 19_600;

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
const claims = [...incidentClaims, ...presenceClaims, ...niger.counts, ...niger.statements];
const sourceOf = (claim) => niger.sources[claim.source];
const article = Object.keys(niger.sources).find((id) => !niger.sources[id].url);

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
    assert.equal(incidents.length, 58);
    assert.equal(incidentClaims.length, 109);
    assert.equal(deployments.length, 15);
    assert.equal(presenceClaims.length, 64);
    assert.equal(timeline.length, 35);
    assert.equal(niger.counts.length, 3);
    assert.equal(niger.statements.length, 7);
    assert.equal(Object.keys(niger.sources).length, 168);
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

  it('gives every claim a claimant and a source, and every event a source', () => {
    for (const claim of claims) {
      assert.ok(niger.claimants[claim.claimant], claim.claimant);
      assert.ok(sourceOf(claim), claim.source);
      assert.ok(
        ['claimed', 'reported', 'verified', 'provisional', 'revised', 'disputed'].includes(
          claim.status
        )
      );
    }
    for (const each of timeline) assert.ok(niger.sources[each.source], each.id);
  });

  it('keeps no claimant, source or term that nothing uses', () => {
    const used = new Set(everything.map(({value}) => value).filter((v) => typeof v === 'string'));
    for (const table of ['claimants', 'sources', 'terms'])
      for (const id of Object.keys(niger[table])) assert.ok(used.has(id), `${table} ${id}`);
  });

  it('names a publisher for every source, links each once, and tracks nobody', () => {
    const urls = Object.values(niger.sources).flatMap(({url}) => url ?? []);
    assert.equal(new Set(urls).size, urls.length);
    assert.equal(urls.length, Object.keys(niger.sources).length - 1);
    for (const {publisher} of Object.values(niger.sources)) assert.ok(publisher);
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

  it('names its release after the day it was checked', () =>
    assert.equal(niger.release, niger.checked));

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
    assert.deepEqual(gaps, ['2023-07', '2023-11', '2024-10', '2025-10', '2025-12']);
    for (const {id, start} of incidents) {
      assert.ok(start >= since && start.slice(0, 7) <= until, id);
      assert.ok(!gaps.includes(start.slice(0, 7)), id);
      assert.ok(start <= niger.asOf, id);
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
    for (const {attacker} of incidents)
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

  it('keep the range of Chatoumane without a midpoint and its sum with its parts', () => {
    const [army, media, western] = incident('chatoumane-2024-12-10').claims;
    assert.equal(army.fatalities, 10);
    assert.deepEqual(media.fatalities, {qualifier: 'over', low: 130});
    assert.equal(media.status, 'disputed');
    assert.match(media.note.en, /sum is ours/);
    assert.deepEqual(western.fatalities, {qualifier: 'range', low: 90, high: 100});
  });

  it('of UCDP add up by type of violence and cover 2015 to 2024', () => {
    const [all, civilians] = niger.counts;
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

describe('the traps of the starting article are set right', () => {
  const kandadji = incident('kandadji-2023-09-28');
  const retold = kandadji.claims.find(({source}) => source === article);

  it('1: the masthead is a year late; the attack was on 28 September 2023', () => {
    assert.equal(niger.sources[article].published, '2024-09-20');
    assert.equal(kandadji.start, '2023-09-28');
    assert.match(retold.note.en, /20 September 2024.*year late.*September 2023/);
    assert.ok(kandadji.claims.some(({note}) => note && /Thursday was the 28th/.test(note.en)));
    assert.equal(event('coup-2023').date, '2023-07-26');
  });

  it('2: 17 soldiers fell at Koutougou, 29 near Tabatol: Kandadji was not the deadliest', () => {
    assert.match(
      kandadji.note.en,
      /17 soldiers.*Koutougou on 15 August 2023.*29 near Tabatol.*higher/
    );
    assert.equal(low(incident('koutougou-2023-08-15').claims[0].fatalities), 17);
    assert.equal(low(incident('tabatol-2023-10-02').claims[0].fatalities), 29);
  });

  it('3: 12 dead are 7 in combat and 5 on the road; 7 were injured; 10 and 16 also circulate', () => {
    const [first, ...rivals] = kandadji.claims;
    assert.match(sourceOf(first).publisher, /TRT World/);
    assert.equal(first.claimant, 'defence-minister');
    assert.equal(first.fatalities, 12);
    assert.equal(first.injured, 7);
    assert.deepEqual(first.parts, [
      {cause: 'combat', fatalities: 7},
      {cause: 'road_accident', fatalities: 5},
    ]);
    assert.equal(retold.injured, undefined);
    assert.match(retold.note.en, /Leaves out the 7 injured/);
    assert.deepEqual(new Set(rivals.map(({fatalities}) => low(fatalities))), new Set([12, 10, 16]));
  });

  it('4: about a hundred militants, not over 100', () => {
    assert.deepEqual(kandadji.claims[0].armedGroupFatalities, {qualifier: 'about', best: 100});
    assert.deepEqual(retold.armedGroupFatalities, {qualifier: 'over', low: 100});
    assert.match(retold.note.en, /“Over 100” is its retelling of about 100/);
    assert.deepEqual(incident('koutougou-2023-08-15').claims[0].armedGroupFatalities, {
      qualifier: 'over',
      low: 100,
    });
  });

  it('5: the US was told to leave in March 2024 and gone in September; France gone in 2023', () => {
    const rival = deployment('us-niger').claims.find(({source}) => source === article);
    assert.ok(rival.rival);
    assert.deepEqual(rival.personnel, {qualifier: 'over', low: 1000});
    assert.match(rival.note.en, /true then, false on the masthead’s date/);
    assert.equal(event('us-accord-revoked').date, '2024-03-16');
    assert.equal(event('us-left-niger').date, '2024-09-15');
    assert.equal(event('france-left-niger').date, '2023-12-22');
  });

  it('6: France and the UN left Mali in 2022 and 2023; the pact is of 16 September 2023', () => {
    assert.equal(event('france-left-mali').date, '2022-08-15');
    assert.equal(event('un-left-mali').date, '2023-12-31');
    const pact = event('defence-pact-2023');
    assert.deepEqual([pact.date, pact.kind], ['2023-09-16', 'treaty']);
    assert.deepEqual([...pact.countries].sort(), ['BF', 'ML', 'NE']);
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
    const all = deployment('minusma-mali').claims[0];
    assert.deepEqual([all.personnel, all.rival], [{qualifier: 'over', low: 15000}, true]);
  });

  it('say which numbers are our own arithmetic', () => {
    const derived = presenceClaims.filter(({personnel}) => personnel.qualifier === 'derived');
    assert.deepEqual(
      derived.map(({personnel}) => personnel.best),
      [184, 9671, 3264]
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

  it('are in English and French wherever they are in any language', () => {
    for (const {value, path} of everything.filter(({value}) => isObject(value)))
      if (['en', 'fr', 'ar', 'ha'].some((language) => language in value)) {
        assert.ok(value.en && value.fr, path);
        for (const language of Object.keys(value))
          assert.ok(['en', 'fr', 'ar', 'ha'].includes(language), path);
      }
    for (const {key, value, path} of everything)
      if (['note', 'text', 'definition', 'title', 'license', 'rule', 'label'].includes(key))
        if (!path.startsWith('niger.sources')) assert.ok(isObject(value), path);
  });

  it('carry no markup and no bidi controls, and stay under 300 characters', () => {
    for (const {value, path} of strings) {
      assert.doesNotMatch(value, /[<>]|[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/, path);
      assert.ok(value.length <= 300, path);
    }
  });

  it('call nobody a terrorist or innocent and use no adjective of Niger', () => {
    for (const {value, path} of texts)
      for (const text of Object.values(value))
        assert.doesNotMatch(text, /\bterrorist|innocent|nig[eé]ri[ae]n/i, path);
  });

  it('keep event titles short', () => {
    for (const {id, title} of timeline)
      for (const text of Object.values(title)) assert.ok(text.length <= 60, `${id}: ${text}`);
  });

  it('follow the typography of French and English', () => {
    for (const {value, path} of texts) {
      assert.doesNotMatch(value.en + value.fr, /'/, path);
      assert.doesNotMatch(value.fr, /[^\u00a0]:|[^\u202f][;!?]|«[^\u00a0]|[^\u00a0]»/, path);
    }
  });

  it(`cost at most ${budget} bytes of Brotli`, () => {
    const {length} = brotliCompressSync(JSON.stringify(niger));
    assert.ok(length <= budget, `${length} bytes`);
  });
});
