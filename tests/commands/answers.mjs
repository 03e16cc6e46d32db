import {gzipSync} from 'node:zlib';
import {complete, nothing} from '../data/complete.mjs';

const text = JSON.stringify(complete());
const changed = (change) => JSON.stringify({...complete(), ...change});
const claims = complete().incidents[0].claims;

/** Answers that are whole and wrong, or odd and right: a body, or `{status, type, body, headers}`. */
const bodies = {
  good: text,
  open: {headers: {'Access-Control-Allow-Origin': '*'}, body: text},
  'html-login': {type: 'text/html', body: '<!doctype html><title>Log in</title><form></form>'},
  'not-found': {status: 404, type: 'text/html', body: '<h1>Not found</h1>'},
  forbidden: {status: 403, body: '{}'},
  'server-error': {status: 500, body: '{"error": "Traceback (most recent call last)"}'},
  'bad-gateway': {status: 502, type: 'text/html', body: '<h1>Bad gateway</h1>'},
  'no-content': {status: 204, body: ''},
  empty: '',
  blank: ' \n\t\n',
  truncated: text.slice(0, -200),
  'two-documents': text + text,
  comments: text.replace('{', '{ // the newest figures\n'),
  'trailing-comma': text.replace(/\}$/, ',}'),
  'not-a-number': text.replace('"fatalities":12', '"fatalities":NaN'),
  'single-quotes': text.replaceAll('"', "'"),
  null: 'null',
  number: '12',
  string: '"data"',
  list: `[${text}]`,
  'empty-object': '{}',
  newer: changed({version: 2}),
  'without-asof': changed({asOf: undefined}),
  'numbers-as-text': changed({
    ...nothing,
    incidents: [{...complete().incidents[0], claims: [{...claims[0], fatalities: '12'}]}],
  }),
  'impossible-dates': changed({
    ...nothing,
    incidents: [{...complete().incidents[0], start: '2023-02-31', end: '2023-13-01'}],
  }),
  'one-bad-entry': changed({
    incidents: [...complete().incidents, {...complete().incidents[0], id: 'x', start: 'soon'}],
  }),
  'no-records': changed(nothing),
  deep: '['.repeat(20_000) + ']'.repeat(20_000),
  'deep-inside': changed({note: JSON.parse('['.repeat(100) + ']'.repeat(100))}),
  many: changed({
    incidents: Array.from({length: 50_000}, (_, i) => ({id: `i${i}`})),
  }),
  'utf-16': Buffer.from(`\ufeff${text}`, 'utf16le'),
  'latin-1': Buffer.from(text.replace('News agency', 'Agence nigérienne'), 'latin1'),
  binary: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]),
  'broken-gzip': {
    headers: {'Content-Encoding': 'gzip'},
    body: gzipSync(text).map((byte, i) => (i > 100 ? byte ^ 85 : byte)),
  },
  'short-of-length': {headers: {'Content-Length': text.length + 500}, body: text, cut: true},
  'redirect-loop': {status: 302, headers: {Location: '/faults/redirect-loop'}, body: ''},
  'redirect-nowhere': {status: 302, headers: {Location: 'javascript:alert(1)'}, body: ''},
  // What hosts get wrong without harm.
  redirect: {status: 302, headers: {Location: '/faults/good'}, body: ''},
  'byte-order-mark': `\ufeff${text}`,
  // The same, and with a figure corrected.
  spaced: JSON.stringify(complete(), null, 2),
  corrected: changed({
    incidents: [
      {...complete().incidents[0], claims: [{...claims[0], fatalities: 13, parts: null}]},
    ],
  }),
  'plain-text': {type: 'text/plain', body: text},
  'no-type': {type: '', body: text},
  'unknown-keys': changed({generator: 'something', __proto__x: {}, extra: [1, {a: 2}]}),
  gzip: {headers: {'Content-Encoding': 'gzip'}, body: gzipSync(text)},
};

const header = 'date,place,killed,injured,source,country\n';
const row = '2023-09-28,Kandadji,12,7,Agency,NE\n';
/** Files of events. */
const files = {
  'csv-good': header + row,
  'csv-semicolons': (header + row).replaceAll(',', ';'),
  'csv-byte-order-mark': `\ufeff${header}${row}`,
  'csv-ragged': `${header}${row}2023-10-02,Tabatol,29,,Agency,NE,more,and more\n2023-10-03,Short\n`,
  'csv-words-for-numbers': `${header}${row}2023-10-02,Tabatol,dozens,many,Agency,NE\n`,
  'csv-formulas': `${header}${row}2023-10-02,"=HYPERLINK(""x"")",29,1,=cmd|A0,NE\n`,
  'csv-markup': `${header}${row}2023-10-02,<img src=x onerror=pwned=1>,29,1,<script>pwned=1</script>,NE\n`,
  'csv-empty': '',
  'csv-header-only': header,
  'csv-other-columns': 'a,b,c\n1,2,3\n',
  'csv-open-quote': `${header}${row}2023-10-02,"Tabatol,29,,Agency,NE\n${row}`,
  'csv-cut-off': `${header}${row}2023-10-0`,
  'csv-latin-1': Buffer.from(`${header}2023-09-28,Tillab\xe9ri,12,7,Agency,NE\n`, 'latin1'),
  'csv-utf-16': Buffer.from(`\ufeff${header}${row}`, 'utf16le'),
  'csv-html': '<!doctype html><title>Log in</title>',
  'csv-too-many-rows': header + row.repeat(200_001),
};
for (const [name, body] of Object.entries(files)) bodies[name] = {type: 'text/csv', body};

/** Answers whose fault lies in how they come. */
const manners = {
  reset: (response) => response.socket.destroy(),
  'reset-midway'(response) {
    response.writeHead(200, {'Content-Type': 'application/json'});
    response.write(text.slice(0, 500));
    setTimeout(() => response.socket.destroy(), 50);
  },
  never() {},
  'stops-midway'(response) {
    response.writeHead(200, {'Content-Type': 'application/json'});
    response.write(text.slice(0, 500));
  },
  /** One byte at a time, for ever. */
  drips(response) {
    response.writeHead(200, {'Content-Type': 'application/json'});
    const timer = setInterval(() => response.write(' '), 50);
    response.on('close', () => clearInterval(timer));
  },
  /** In ten pieces, `every` milliseconds apart: a slow telephone. */
  slow(response, {every = 40}) {
    response.writeHead(200, {'Content-Type': 'application/json'});
    const size = Math.ceil(text.length / 10);
    for (let i = 0; i < 10; i++)
      setTimeout(() => response.write(text.slice(i * size, (i + 1) * size)), i * every);
    setTimeout(() => response.end(), 10 * every);
  },
  huge(response) {
    response.writeHead(200, {'Content-Type': 'application/json'});
    const piece = Buffer.alloc(1_000_000, ' ');
    let sent = 0;
    const more = () => {
      while (sent++ < 40 && !response.destroyed) if (!response.write(piece)) return;
      response.end();
    };
    response.on('drain', more);
    more();
  },
  /** `bad` answers of the kind `kind`, then good ones. */
  recovers(response, {key, bad = 1, kind = 'not-found'}) {
    give(response, times.get(key) <= bad ? kind : 'good', {});
  },
  /** One answer after the other, by their names; then the last for ever. */
  turns(response, {key, names}) {
    give(response, nth(names, key), {});
  },
  /** A dataset of the release `is`, of several one after the other; `releases` is JSON. */
  release(response, {key, is, releases = '{}'}) {
    const release = nth(is, key);
    send(response, changed({release, releases: JSON.parse(releases)}));
  },
  /** May be kept for an hour; whoever asks whether it still holds is counted under the key and `-kept`. */
  tagged(response, {key}) {
    const headers = {ETag: '"1"', 'Cache-Control': 'max-age=3600'};
    const kept = response.req.headers['if-none-match'] === '"1"';
    if (kept) count(times, `${key}-kept`);
    send(response, {status: kept ? 304 : 200, headers, body: kept ? '' : text});
  },
  /** How often an answer was asked for with this `key`, and how many of these requests were given up. */
  times: (response, {of}) => send(response, `[${times.get(of) ?? 0}, ${left.get(of) ?? 0}]`),
};

/** Every answer that is wrong, and of those that are right the ones that are odd. */
export const names = [...Object.keys(bodies), ...Object.keys(manners)];

const times = new Map();
const left = new Map();
/** Of names with commas between them, that whose turn it is. */
function nth(names, key) {
  const all = names.split(',');
  return all[Math.min(times.get(key) ?? 1, all.length) - 1];
}
const count = (counter, key) => counter.set(key, (counter.get(key) ?? 0) + 1);

function send(response, answer) {
  const {
    status = 200,
    type = 'application/json',
    headers,
    body,
    cut,
  } = typeof answer === 'string' || Buffer.isBuffer(answer) ? {body: answer} : answer;
  response.writeHead(status, {
    ...(type && {'Content-Type': type}),
    'Cache-Control': 'no-store',
    ...headers,
  });
  if (cut) response.write(body, () => response.socket?.destroy());
  else response.end(body);
}

const give = (response, name, query) =>
  Object.hasOwn(manners, name) ? manners[name](response, query) : send(response, bodies[name]);

/** Answers `/faults/<name>?key=…&delay=…` on any Node server; `key` counts, `delay` waits. */
export function answer(request, response) {
  const {pathname, searchParams} = new URL(request.url, 'http://localhost');
  const name = pathname.match(/^\/faults\/([\w-]+)$/)?.[1];
  if (!names.includes(name)) return false;
  const query = Object.fromEntries(searchParams);
  if (query.key) count(times, query.key);
  response.on('close', () => query.key && !response.writableFinished && count(left, query.key));
  setTimeout(() => !response.destroyed && give(response, name, query), query.delay ?? 0);
  return true;
}

/** The same for the test server, which has nothing left to do when the response is closed. */
export const answers = Object.fromEntries(
  names.map((name) => [
    name,
    async ({req, res}) => {
      const closed = new Promise((resolve) => res.on('close', resolve));
      answer(req, res);
      await closed;
      return {body: ' '};
    },
  ])
);
