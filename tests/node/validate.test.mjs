import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {build} from 'esbuild';
import {complete} from '../data/complete.mjs';

const {outputFiles} = await build({
  entryPoints: ['src/data/check/validate.ts'],
  bundle: true,
  format: 'esm',
  write: false,
});
const {validateDataset, validateDatasetText} = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);

const today = '2024-07-01';
const doubts = (change, day = today) => {
  const document = complete();
  change(document);
  return validateDataset(document, day);
};

describe('validateDataset', () => {
  it('finds nothing in a whole dataset', () =>
    assert.deepEqual(
      doubts(() => undefined),
      []
    ));

  // prettier-ignore
  for (const [what, change, message] of [
    ['a misspelt field and the right one', (d) => (d.incidents[0].claims[0].fatalites = 12), 'incidents[0].claims[0].fatalites (in “kandadji”): found an unknown field, expected “fatalities”.'],
    ['a field in another spelling', (d) => (d.incidents[0].claims[0].armed_group_fatalities = 12), 'incidents[0].claims[0].armed_group_fatalities (in “kandadji”): found an unknown field, expected “armedGroupFatalities”.'],
    ['a field like no other, and all there are', (d) => (d.claimants.ucdp.homepage = 'x'), 'claimants.ucdp.homepage: found an unknown field, expected one of name, after, plural, unnamed.'],
    ['a field in a figure', (d) => (d.deployments[0].claims[0].personnel.lowest = 3), 'deployments[0].claims[0].personnel.lowest (in “fr_ne”): found an unknown field, expected one of qualifier, low, best, high, gap, words.'],
    ['a source without its day', (d) => delete d.sources.agency.published, 'sources.agency.published: found nothing, expected the day the source was published.'],
    ['a source whose day is null', (d) => (d.sources.agency.published = null), 'sources.agency.published: found nothing, expected the day the source was published.'],
    ['“deadliest” without a day', (d) => (d.incidents[0].note = 'The deadliest attack since the coup.'), 'incidents[0].note (in “kandadji”): found “deadliest” without a date, expected a record with said or asOf for a superlative.'],
    ['a superlative in one of the languages', (d) => (d.incidents[0].note = {en: 'x', fr: 'L’attaque la plus meurtrière'}), 'incidents[0].note (in “kandadji”): found “la plus meurtri” without a date, expected a record with said or asOf for a superlative.'],
    ['data that nobody has looked at for half a year', (d) => (d.checked = '2024-01-03'), 'asOf: found 2024-05-31, expected no later than checked, 2024-01-03.'],
    ['a source that nothing refers to', (d) => (d.sources.radio = {publisher: 'Radio', published: '2024'}), 'sources.radio: found an entry that nothing refers to, expected a source in use.'],
    ['a claimant that nothing refers to', (d) => (d.claimants.army = {name: 'Army'}), 'claimants.army: found an entry that nothing refers to, expected a claimant in use.'],
    ['a release listed among the earlier ones', (d) => (d.releases['2024-06'] = 'x.json'), 'releases.2024-06: found the release that this file is, expected earlier releases only.'],
    ['earlier releases of a release without a name', (d) => delete d.release, 'release: found nothing, expected the name of this release, as there are earlier ones.'],
    ['a release whose name is no id', (d) => ((d.release = 'v 3'), (d.releases = null)), 'release: found "v 3", expected an id of letters, digits, “.”, “_” and “-”, 80 at most.'],
    ['a release at an address that is none', (d) => (d.releases['2024-05'] = 'javascript:alert(1)'), 'releases.2024-05: found "javascript:alert(1)", expected an address with http or https and without a user name, or one relative to this file.'],
    ['a claimant who contradicts himself', (d) => (d.incidents[0].claims[1].fatalities = 13), 'incidents[0].claims (in “kandadji”): found “ministry” as his own rival (fatalities), expected his later or more detailed figure.'],
    ['a rival that agrees', (d) => d.deployments[0].claims.splice(1, 0, {...d.deployments[0].claims[0], claimant: 'ucdp', asOf: '2023-10', personnel: {qualifier: 'at_least', low: 1000}, rival: true}), 'deployments[0].claims (in “fr_ne”): found “ucdp” of 2023-10 as a rival that agrees, expected a figure that excludes the drawn one, or none.'],
    ['a rival of the same claimant', (d) => d.deployments[0].claims.splice(1, 0, {...d.deployments[0].claims[0], asOf: '2023-10', personnel: 900, rival: true}), 'deployments[0].claims (in “fr_ne”): found “ministry” of 2023-10 as his own rival, expected his later or more detailed figure.'],
    ['a figure drawn from a source of grade D', (d) => ((d.sources.agency.grade = 'D'), (d.incidents = d.incidents.slice(0, 1)), (d.deployments = [])), 'incidents[0].source (in “kandadji”): found “agency”, of grade D, drawn, expected a source of grade A to C.'],
    ['a coverage beyond the day that the data cover', (d) => (d.coverage.until = '2024-07'), 'coverage.until: found 2024-07, expected no later than asOf, 2024-05-31.'],
    ['a sum that does not add up', (d) => (d.incidents[0].claims[0].fatalities = 13), 'incidents[0].claims[0].parts (in “kandadji”): found parts that add up to 12, expected the total, 13.'],
  ])
    it(`warns of ${what}`, () => {
      const problems = doubts(change);
      assert.deepEqual(problems.map((problem) => problem.message), [message]);
      assert.equal(problems[0].level, 'warning');
    });

  // prettier-ignore
  for (const [what, change, message] of [
    ['an incident after the day that the data cover', (d) => (d.incidents[1].start = '2024-06-01'), 'incidents[1].start (in “koutougou”): found 2024-06-01, expected no later than asOf, 2024-05-31.'],
    ['an event after the day that the data cover', (d) => (d.timeline[0].date = '2024-06'), 'timeline[0].date (in “coup”): found 2024-06, expected no later than asOf, 2024-05-31.'],
    ['a strength after the day that the data cover', (d) => (d.deployments[0].claims[1].asOf = '2024-06-02'), 'deployments[0].claims[1].asOf (in “fr_ne”): found 2024-06-02, expected no later than asOf, 2024-05-31.'],
    ['a year with a wrong digit', (d) => (d.incidents[1].start = '1024-06-01'), 'incidents[1].start (in “koutougou”): found "1024-06-01", expected a date that exists, from 1800 to 2199, such as 2023, 2023-07 or 2023-07-26.'],
  ])
    it(`leaves out, as an error, ${what}`, () => {
      const [problem] = doubts(change);
      assert.equal(problem.message, message);
      assert.equal(problem.level, 'error');
    });

  it('lets one claimant give 12 and “at least 12”, and a figure of another moment stand beside', () =>
    assert.deepEqual(
      doubts((d) => {
        d.incidents[0].claims[1].fatalities = {qualifier: 'at_least', low: 12};
        d.deployments[0].claims.push({
          ...d.deployments[0].claims[1],
          personnel: 50,
          rival: true,
          moment: 'last',
        });
      }),
      []
    ));

  it('lets a superlative pass where it says of which day it is true', () =>
    assert.deepEqual(
      doubts((d) => (d.statements[0].text = 'The deadliest attack since the coup.')),
      []
    ));

  it('counts 180 days from the last look, and from the end of a month where only that is known', () => {
    const old = (checked, day) =>
      doubts((d) => ((d.checked = checked), (d.asOf = '2024-01')), day)
        .filter(({path}) => path === 'checked')
        .map(({found}) => found);
    assert.deepEqual(old('2024-01-31', '2024-07-29'), []);
    assert.deepEqual(old('2024-01-31', '2024-07-30'), ['2024-01-31, 181 days ago']);
    assert.deepEqual(old('2024-01', '2024-07-29'), []);
    assert.deepEqual(old('2024-01', '2024-07-30'), ['2024-01, 181 days ago']);
  });

  it('warns of a last look in the future', () =>
    assert.deepEqual(
      doubts(() => undefined, '2024-06-14').map(({path}) => path),
      ['checked']
    ));

  it('knows $schema at the root, and only there', () => {
    assert.deepEqual(
      doubts((d) => (d.$schema = 'x')),
      []
    );
    assert.equal(doubts((d) => (d.incidents[0].$schema = 'x')).length, 1);
  });

  it('keeps the places of the document although records before them were left out', () => {
    const problems = doubts((d) => {
      d.incidents[0].start = 'soon';
      d.incidents[1].not = 'x';
    });
    assert.ok(
      problems.some(({path, expected}) => path === 'incidents[1].not' && expected === '“note”')
    );
  });

  it('gives an error for what cannot be used at all, and throws nothing', () => {
    assert.deepEqual(
      validateDataset(null, today).map(({level}) => level),
      ['error']
    );
    assert.match(validateDataset({version: 2}, today)[0].message, /newer version/);
    assert.ok(validateDataset({version: 1}, today).length > 5);
  });
});

describe('validateDatasetText', () => {
  it('places an error of syntax by line and column', () => {
    const [{level, path}] = validateDatasetText('{\n"version": 1,\n}', today);
    assert.deepEqual([level, path], ['error', 'line 3, column 1']);
  });

  it('names the place of a letter that was lost to another encoding, which no page takes', () => {
    const text = JSON.stringify({...complete(), title: 'La vall\ufffde'}, null, 1);
    const [{level, path, expected}, ...others] = validateDatasetText(text, today);
    assert.deepEqual([level, expected], ['error', 'a file saved as UTF-8']);
    assert.match(path, /^line \d+, column \d+$/);
    assert.deepEqual(others, []);
  });

  it('finds what validateDataset finds', () => {
    const document = {...complete(), colour: 'red'};
    assert.deepEqual(
      validateDatasetText(JSON.stringify(document), today),
      validateDataset(document, today)
    );
  });
});
