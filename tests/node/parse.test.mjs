import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {build} from 'esbuild';
import {complete} from '../data/complete.mjs';
import {flawed} from '../data/flawed.mjs';
import {harmless, hopeless} from '../data/whole-documents.mjs';

const {outputFiles} = await build({
  entryPoints: ['src/data/format/parse.ts'],
  bundle: true,
  format: 'esm',
  write: false,
});
const {parseDataset, parseDatasetText} = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);

/** The same without the null prototypes of maps, to compare with literals. */
const plain = (value) => JSON.parse(JSON.stringify(value));
const changed = (change) => {
  const document = complete();
  change(document);
  return document;
};
const parsed = (change) => parseDataset(changed(change));
const failure = (call) => {
  try {
    call();
  } catch (error) {
    return error;
  }
  assert.fail('nothing was thrown');
};
const freeze = (value) => {
  if (typeof value === 'object' && value) Object.values(Object.freeze(value)).forEach(freeze);
  return value;
};

describe('parseDataset', () => {
  it('returns a whole dataset as it is, with no problem', () => {
    const {dataset, problems} = parseDataset(complete());
    assert.deepEqual(problems, []);
    assert.deepEqual(plain(dataset), complete());
  });

  it('takes the built-in dataset without any problem', () => {
    const folder = new URL('../../src/data/niger/', import.meta.url);
    const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
    const {ucdp, ...document} = Object.assign(
      {},
      ...files.map((name) => {
        const json = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
        return Array.isArray(json) ? {[name.replace('.json', '')]: json} : json;
      })
    );
    document.counts = [...document.counts, ...ucdp];
    const {dataset, problems} = parseDataset(document);
    assert.deepEqual(problems, []);
    assert.equal(dataset.incidents.length, document.incidents.length);
  });

  for (const {what, change, problem} of flawed)
    it(`names the place of ${what}`, () => {
      const {problems} = parsed(change);
      const [level, path] = [
        problem.slice(0, problem.indexOf(' ')),
        problem.slice(problem.indexOf(' ') + 1),
      ];
      const named = problems.filter((each) => each.level === level && each.path === path);
      assert.equal(named.length, 1, JSON.stringify(problems, null, 1));
      const {found, expected, message} = named[0];
      assert.ok(
        message.startsWith(path) && message.endsWith(`: found ${found}, expected ${expected}.`),
        message
      );
      assert.match(
        message,
        /^[^\p{Cc}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]{20,300}$/u
      );
    });

  for (const {what, make, code} of hopeless)
    it(`throws “${code}” for ${what}`, () => {
      const error = failure(() => parseDataset(make(complete())));
      assert.equal(error.name, 'DatasetError');
      assert.equal(error.code, code);
      assert.match(error.message, /: found .+, expected .+\.$/);
      assert.ok(error.problems.some(({message}) => message === error.message));
    });

  for (const {what, make} of harmless)
    it(`accepts ${what}`, () => assert.deepEqual(parseDataset(make(complete())).problems, []));

  it('names record, field, finding and remedy in the message', () => {
    const {problems} = parsed((d) => (d.incidents[0].claims[0].fatalities = {low: -3}));
    assert.equal(
      problems[0].message,
      'incidents[0].claims[0].fatalities.low (in “kandadji”): found -3, expected a whole number from 0 to 1000000000.'
    );
  });

  it('says that a larger version is newer, whatever else is in the document', () =>
    assert.match(failure(() => parseDataset({version: 7})).message, /made for a newer version/));
});

describe('what parseDataset leaves out', () => {
  const left = (change, read) => plain(read(parsed(change).dataset));
  const ids = ({incidents}) => incidents.map(({id}) => id);

  it('is the incident when its date is impossible', () =>
    assert.deepEqual(
      left((d) => (d.incidents[0].start = '2023-02-31'), ids),
      ['koutougou']
    ));

  it('is only the claim when a figure of it is wrong', () => {
    const claims = left(
      (d) => (d.incidents[0].claims[0].injured = 'few'),
      (d) => d.incidents[0].claims
    );
    assert.deepEqual(
      claims.map(({status}) => status),
      ['reported', 'denied', 'reported']
    );
  });

  it('is every claim of a source that cannot be used, and the incident with its last claim', () => {
    const {dataset, problems} = parsed((d) => (d.sources.agency.publisher = ''));
    assert.equal(dataset.incidents.length, 0);
    assert.deepEqual(
      dataset.counts.map(({id}) => id),
      ['ucdp_year']
    );
    assert.ok(problems.some(({path}) => path === 'incidents[1].claims'));
  });

  it('is the second of two records with one id', () => {
    const starts = left(
      (d) => (d.incidents[1].id = 'kandadji'),
      (d) => d.incidents.map(({start}) => start)
    );
    assert.deepEqual(starts, ['2023-09-28']);
  });

  it('is all parts of a figure when one of them is wrong, but not the figure', () => {
    const claim = left(
      (d) => (d.incidents[0].claims[0].parts[0].fatalities = null),
      (d) => d.incidents[0].claims[0]
    );
    assert.equal('parts' in claim, false);
    assert.equal(claim.fatalities, 12);
  });

  it('is the address but not the source when the address is unsafe', () => {
    const source = left(
      (d) => (d.sources.agency.url = 'javascript:alert(1)'),
      (d) => d.sources.agency
    );
    assert.equal('url' in source, false);
    assert.equal(source.publisher, 'News agency');
  });

  it('is the address of an earlier release that is not of the web, and no other', () =>
    assert.deepEqual(
      left(
        (d) =>
          (d.releases = {
            ...{a: '../a.json?x=1', b: 'https://example.org/b.json', c: '//example.org/c', d: ''},
            ...{
              e: 'file:///e',
              f: 'https://me:secret@example.org/f',
              g: 7,
              h: 'http://[',
              'i i': 'i',
            },
          }),
        (d) => ({...d.releases})
      ),
      {a: '../a.json?x=1', b: 'https://example.org/b.json', c: '//example.org/c'}
    ));

  it('is the coverage when one of its gaps is unreadable, because that month would look quiet', () =>
    assert.equal(
      left(
        (d) => (d.coverage.gaps[0] = 'May'),
        (d) => d.coverage ?? null
      ),
      null
    ));

  it('is the source when nobody can tell whether its figures may be passed on', () =>
    assert.deepEqual(
      left(
        (d) => (d.sources.data.redistributable = 0),
        (d) => Object.keys(d.sources)
      ),
      ['agency']
    ));

  it('is never a number out of order or a sum that does not add up', () => {
    const {dataset, problems} = parsed((d) => {
      d.incidents[1].claims[0].fatalities = {low: 20, best: 17, high: 10};
      d.incidents[0].claims[0].parts[1].fatalities = 4;
    });
    assert.deepEqual(dataset.incidents[1].claims[0].fatalities, {low: 10, best: 17, high: 20});
    assert.equal(dataset.incidents[0].claims[0].parts.length, 2);
    assert.deepEqual(
      problems.map(({level}) => level),
      ['warning', 'warning']
    );
    assert.equal(problems[0].found, 'parts that add up to 11');
    assert.equal(problems[0].expected, 'the total, 12');
  });

  it('does not include sums of which a part is not exact', () =>
    assert.deepEqual(
      parsed(
        (d) => (d.incidents[0].claims[0].parts[1].fatalities = {qualifier: 'at_least', low: 4})
      ).problems,
      []
    ));

  it('is listed up to 1,000 problems of a level, and the document is still refused for the right reason', () => {
    const entries = Array.from({length: 4000}, () => 'Kan\0dadji');
    const warned = parsed((d) => (d.incidents[0].place.variants = entries));
    assert.equal(warned.problems.length, 1000);
    const error = failure(() =>
      parseDataset(
        changed(
          (d) => (
            (d.incidents[0].place.variants = entries),
            (d.incidents.length = 1),
            (d.timeline = 7)
          )
        )
      )
    );
    assert.equal(error.message, 'timeline: found 7, expected a list.');
  });
});

describe('what parseDataset returns', () => {
  it('is new: the document is neither changed nor kept', () => {
    const document = freeze(complete());
    const {dataset} = parseDataset(document);
    const seen = new Set();
    const collect = (value) => {
      if (typeof value !== 'object' || value === null) return;
      seen.add(value);
      Object.values(value).forEach(collect);
    };
    collect(document);
    const before = seen.size;
    collect(dataset);
    assert.ok(before > 50);
    const documents = seen.size;
    const dataOnly = new Set();
    const count = (value) => {
      if (typeof value !== 'object' || value === null) return;
      dataOnly.add(value);
      Object.values(value).forEach(count);
    };
    count(dataset);
    assert.equal(documents, before + dataOnly.size);
  });

  it('has none of the unknown fields', () => {
    const {dataset} = parsed(
      (d) => ((d.extra = 1), (d.incidents[0].extra = 1), (d.sources.agency.extra = 1))
    );
    assert.doesNotMatch(JSON.stringify(dataset), /extra/);
  });

  it('cannot be polluted by keys of prototypes', () => {
    const attack =
      '"__proto__":{"polluted":"yes","publisher":"x"},"constructor":{"prototype":{"polluted":"yes"}}';
    const text = JSON.stringify(complete()).replaceAll('{', `{${attack},`);
    const outcome = parseDatasetText(text);
    assert.equal({}.polluted, undefined);
    assert.doesNotMatch(JSON.stringify(outcome.dataset), /polluted/);
    assert.equal(outcome.dataset.polluted, undefined);
    assert.equal(outcome.dataset.sources.polluted, undefined);
    assert.equal(outcome.dataset.incidents[0].polluted, undefined);
    const expected = complete();
    // Parts and regions are taken as a whole or not at all, and these had an entry that is no figure.
    delete expected.counts[0].values[1].parts;
    delete expected.counts[0].values[1].regions;
    assert.deepEqual(plain(outcome.dataset), expected);
  });

  it('has maps that know their own keys only', () => {
    const {claimants, sources, terms, title} = parseDataset(complete()).dataset;
    for (const map of [claimants, sources, terms, title]) {
      assert.equal(map.constructor, undefined);
      assert.equal(map.toString, undefined);
    }
  });

  it('takes nothing from the prototype of the document', () =>
    assert.equal(failure(() => parseDataset(Object.create(complete()))).code, 'shape'));

  it('has text without hidden characters, piled-up marks and line breaks', () => {
    const {name} = parsed(
      (d) =>
        (d.incidents[0].place.name =
          ' Kan\u202Eda\u2066d\u200Fji\0\u009F \uDC00o' + '\u0301'.repeat(50) + '\r\nx\u200Dy ')
    ).dataset.incidents[0].place;
    assert.equal(name, 'Kandadji o' + '\u0301'.repeat(4) + ' x\u200Dy');
  });

  it('has text of 300 characters at most, never cut through a character', () => {
    const {note} = parsed((d) => (d.incidents[0].note = 'x'.repeat(298) + '😀'.repeat(100))).dataset
      .incidents[0];
    assert.equal(note, 'x'.repeat(298) + '…');
  });

  it('has zero where the document says minus zero', () =>
    assert.ok(
      Object.is(
        parsed((d) => (d.incidents[0].claims[0].captured = -0)).dataset.incidents[0].claims[0]
          .captured,
        0
      )
    ));

  it('has strengths from the oldest to the newest', () => {
    const {deployments} = parsed((d) => d.deployments[0].claims.reverse()).dataset;
    assert.deepEqual(
      deployments[0].claims.map(({asOf}) => asOf),
      ['2023-09', '2023-12-22', '2023-12-22']
    );
  });

  it('holds 5,000 incidents of one claim each', () => {
    const {dataset, problems} = parsed((d) => {
      const one = d.incidents[1];
      d.incidents = Array.from({length: 5000}, (_, index) => ({...one, id: `i${index}`}));
      Object.assign(d, {
        counts: [],
        statements: [],
        deployments: [],
        timeline: [],
        featured: [],
        since: null,
        markers: [],
        counter: null,
      });
    });
    assert.deepEqual(problems, []);
    assert.equal(dataset.incidents.length, 5000);
  });
});

describe('parseDatasetText', () => {
  const whole = JSON.stringify(complete(), null, 2);

  it('reads text with a byte order mark and blanks around it', () =>
    assert.deepEqual(plain(parseDatasetText(`\uFEFF \n${whole}\r\n`).dataset), complete()));

  it('reads brackets and quotes inside of strings as letters', () => {
    const document = changed((d) => (d.incidents[0].note = '\\"' + '[{'.repeat(100) + '\\'));
    assert.equal(
      parseDatasetText(JSON.stringify(document)).dataset.incidents[0].note,
      document.incidents[0].note
    );
  });

  it('reads 64 levels', () => {
    const text = `{"deep":${'['.repeat(63)}${']'.repeat(63)},${whole.slice(1)}`;
    assert.deepEqual(parseDatasetText(text).problems, []);
  });

  // prettier-ignore
  for (const [what, text, code, place] of [
    ['nothing', '', 'syntax', 'line 1, column 1: found the end'],
    ['white space', ' \r\n\t ', 'syntax', 'line 2, column 3: found the end'],
    ['a login page', '<!doctype html><title>Sign in</title>', 'syntax', 'line 1, column 1: found "<!doctype html><titl"'],
    ['truncated text', whole.slice(0, whole.indexOf('"version"')), 'syntax', 'line 2, column 3: found the end'],
    ['a cut string', '{"a":\n "b', 'syntax', 'line 2, column 2: found "\\"b"'],
    ['a comment', '{\n  // none\n  "version": 1}', 'syntax', 'line 2, column 3: found "// none'],
    ['a trailing comma in an object', '{"a": 1,\n}', 'syntax', 'line 2, column 1: found "}"'],
    ['a trailing comma in a list', '[1,\n2,]', 'syntax', 'line 2, column 3: found "]"'],
    ['a missing comma', '{"a": 1\n"b": 2}', 'syntax', 'line 2, column 1: found "\\"b\\": 2}"'],
    ['a missing colon', '{"a" 1}', 'syntax', 'line 1, column 6'],
    ['a key without quotes', '{a: 1}', 'syntax', 'line 1, column 2'],
    ['single quotes', "{'a': 1}", 'syntax', 'line 1, column 2'],
    ['NaN', '{"a": NaN}', 'syntax', 'line 1, column 7: found "NaN}"'],
    ['Infinity', '[-Infinity]', 'syntax', 'line 1, column 2'],
    ['undefined', '[undefined]', 'syntax', 'line 1, column 2'],
    ['a number with a leading zero', '[01]', 'syntax', 'line 1, column 3'],
    ['a line break in a string', '["a\nb"]', 'syntax', 'line 1, column 2'],
    ['a wrong escape', '["\\x"]', 'syntax', 'line 1, column 2'],
    ['brackets that do not match', '[{"a": 1]}', 'syntax', 'line 1, column 9: found "]}"'],
    ['two documents', '{}\n{}', 'syntax', 'line 2, column 1: found "{}"'],
    ['CSV', 'date,place,killed\n2023-09-28,Kandadji,12', 'syntax', 'line 1, column 1'],
    ['UTF-16 read as UTF-8', '\uFFFD\uFFFD{\0"\0a\0"\0', 'syntax', 'line 1, column 1'],
    ['binary data', '\x1f\x8b\b\0\0\0', 'syntax', 'line 1, column 1: found "\\u001f\\u008b\\b'],
    ['65 levels', `[\n${'['.repeat(64)}${']'.repeat(65)}`, 'too-big', 'line 2, column 64: found level 65'],
    ['20,000 levels of objects', '{"a":'.repeat(20_000), 'too-big', 'line 1, column 321'],
    ['10⁶ brackets that never close', '['.repeat(1e6), 'too-big', 'line 1, column 65'],
    ['2,000,001 characters', `"${'a'.repeat(2e6 - 1)}"`, 'too-big', 'The document: found 2000001 characters'],
    ['a number beyond all numbers', whole.replace('"best": 1500', '"best": 1e999'), undefined, 'deployments[0].claims[0].personnel.best (in “fr_ne”): found Infinity'],
    ['null', 'null', 'shape', 'The document: found null'],
  ])
    it(`${code ? `throws “${code}”` : 'reports a problem'} for ${what} and says where`, () => {
      const message = code
        ? (({code: thrown, message: said}) => (assert.equal(thrown, code), said))(failure(() => parseDatasetText(text)))
        : parseDatasetText(text).problems[0].message;
      assert.ok(message.startsWith(place), message);
      assert.match(message, /expected .+\.$/);
    });

  it('finds the break where JSON.parse does, for every cut of a document', () => {
    for (let length = 1; length < 600; length++) {
      const error = failure(() => parseDatasetText(whole.slice(0, length) + '\u0001'));
      assert.equal(error.code, 'syntax', whole.slice(0, length));
    }
  });

  it('reads 2,000,000 characters', () => {
    const text = whole + ' '.repeat(2e6 - whole.length);
    assert.equal(parseDatasetText(text).dataset.id, 'example');
  });
});
