import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';
import {csvParseRows} from 'd3';
import {build} from 'esbuild';

const {outputFiles} = await build({
  stdin: {
    contents: `
      export {records} from './src/readers/records.ts';
      export {utf8Pieces} from './src/readers/utf8-pieces.ts';
      export {readDataset} from './src/readers/read-dataset.ts';`,
    resolveDir: process.cwd(),
  },
  bundle: true,
  format: 'esm',
  write: false,
});
const {records, utf8Pieces, readDataset} = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);

async function* inChunks(content, size) {
  for (let start = 0; start < content.length; start += size)
    yield content.slice(start, start + size);
}

async function read(content, {size = Infinity, ...options} = {}) {
  const blocks = [];
  for await (const block of records(utf8Pieces(inChunks(content, size), options)))
    blocks.push(block);
  return blocks;
}

const rowsOf = async (content, options) => (await read(content, options)).flatMap(({rows}) => rows);

/** What has gone wrong in one file or another. */
const awkward = [
  'id,text,more',
  '1,plain,x',
  '2,"quoted, with comma",x',
  '3,"two\nlines",x',
  '4,"a ""word"" in quotes",x',
  '5,"""all of it""",x',
  '6,"ends in a quote """,x',
  '7,5" of rain and a 2" hole,x',
  '8,"",',
  '9,"\n\n",x',
  '10,été à Tillabéri – عربي – 𝒳,"x"',
  '"11","x","y"',
  '',
  '12,"closed" and more,x',
  '13,"last ""\n"" one","x"',
].join('\n');

describe('records', () => {
  for (const [what, text] of [
    ['LF', awkward],
    ['CRLF', awkward.replaceAll('\n', '\r\n')],
    ['a last new line', `${awkward}\n`],
    ['a blank cell at the end', 'a,b\n1,\n2,'],
  ])
    it(`gives the rows d3-dsv gives for the whole text, however the bytes are cut: ${what}`, async () => {
      const expected = csvParseRows(text);
      const bytes = new TextEncoder().encode(text);
      for (let size = 1; size < 90; size++)
        assert.deepEqual(await rowsOf(bytes, {size}), expected, `size ${size}`);
      for (const size of [1, 2, 7, 1000])
        assert.deepEqual(await rowsOf(text, {size}), expected, `text ${size}`);
    });

  it('gives the rows d3-dsv gives for any text of cells, quotes and new lines, or says that a quote is open', async () => {
    const signs = ['a', 'é', '7', ',', ',', '"', '"', '\n', '\r\n', '\r'];
    let seed = 1;
    const sign = () => signs[(seed = (seed * 48271) % 2147483647) % signs.length];
    let open = 0;
    for (let i = 0; i < 3000; i++) {
      let text = `a,b\n${Array.from({length: 1 + (i % 40)}, sign).join('')}`;
      const size = 1 + (i % 9);
      const rows = await rowsOf(text, {size}).catch((error) => {
        assert.equal(error.message, 'A quotation mark is opened and never closed.', text);
        open++;
        text += '"';
        return rowsOf(text, {size});
      });
      assert.deepEqual(rows, csvParseRows(text), JSON.stringify(text));
    }
    assert.ok(open > 100 && open < 2900, `${open} open`);
  });

  it('knows the line each block begins on, quoted new lines included', async () => {
    const text = awkward + '\n';
    for (const {rows, line} of await read(new TextEncoder().encode(text), {size: 20}))
      assert.ok(
        text.split('\n')[line - 1].startsWith(rows[0][0].replace('11', '"11"')),
        `line ${line}`
      );
  });

  it('says whether the file ends without a new line', async () => {
    assert.deepEqual(
      (await read('a,b\n1,2')).map(({unended}) => unended),
      [true]
    );
    assert.deepEqual(
      (await read('a,b\n1,2\n')).map(({unended}) => unended),
      [false]
    );
  });

  for (const [mark, text] of [
    ['commas', 'a,b;c,d\n1,2,3'],
    ['semicolons', 'a;b,c;d\n1;2;3'],
    ['tabs', 'a\tb,c\td\n1\t2\t3'],
    ['semicolons though a quoted name has commas', '"a,b,c,d";e;f\n1;2;3'],
  ])
    it(`tells ${mark} from the first line`, async () =>
      assert.deepEqual((await rowsOf(text))[1], ['1', '2', '3']));

  it('reads lines that end in a carriage return alone', async () =>
    assert.deepEqual(await rowsOf('a,b\r1,2\r'), [
      ['a', 'b'],
      ['1', '2'],
    ]));

  it('gives no row for an empty file', async () => assert.deepEqual(await rowsOf(''), []));

  it('takes memory for no more than a record at a time', async () => {
    let largest = 0;
    async function* long() {
      yield 'a,b\n';
      for (let i = 0; i < 40; i++) yield `${i},"${'x'.repeat(200_000)}"\n`;
    }
    for await (const {rows} of records(utf8Pieces(long())))
      largest = Math.max(largest, rows.length);
    assert.equal(largest, 1);
  });

  for (const [what, text, line] of [
    ['a quote that is never closed', 'a,b\n1,2\n3,"open\n4,5\n', 3],
    ['one closed by nothing but the end', 'a,b\n"1","2', 2],
    ['one that runs on for more than 1 MB', `a,b\n1,2\n3,"${'open\n'.repeat(300_000)}`, 3],
  ])
    it(`stops at ${what}, with the line it stands on`, () =>
      assert.rejects(rowsOf(new TextEncoder().encode(text), {size: 65536}), {
        name: 'ReaderError',
        code: 'syntax',
        line,
        message: 'A quotation mark is opened and never closed.',
      }));

  it('stops at a line longer than 1 MB', () =>
    assert.rejects(rowsOf('a,b\n' + 'x'.repeat(2 ** 21)), {
      code: 'syntax',
      message: 'A line is longer than 1 MB.',
    }));
});

describe('utf8Pieces', () => {
  const text = 'nom,lieu\n1,Tillabéri\n2,طاوة\n';
  const utf16 = (marked, littleEndian) => {
    const letters = marked ? `\ufeff${text}` : text;
    const bytes = Buffer.from(letters, 'utf16le');
    return littleEndian ? bytes : bytes.swap16();
  };

  for (const [form, bytes, options] of [
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16 little-endian with its mark', utf16(true, true)],
    ['UTF-16 big-endian with its mark', utf16(true, false)],
    ['UTF-16 that is named', utf16(false, true), {encoding: 'utf-16le'}],
  ])
    it(`reads ${form}, however it is cut`, async () => {
      for (const size of [3, 5, 1000])
        assert.deepEqual(
          await rowsOf(new Uint8Array(bytes), {size, ...options}),
          csvParseRows(text)
        );
    });

  it('reads Windows-1252 when it is named', async () =>
    assert.deepEqual(
      await rowsOf(Buffer.from('lieu\nTillab\xe9ri \x96 nord\n', 'latin1'), {
        encoding: 'windows-1252',
      }),
      [['lieu'], ['Tillabéri – nord']]
    ));

  it('takes a Western text that is not UTF-8 for Windows-1252', async () =>
    assert.deepEqual(
      await rowsOf(Buffer.from('lieu\nTillab\xe9ri \x96 nord\n', 'latin1'), {size: 7}),
      [['lieu'], ['Tillabéri – nord']]
    ));

  for (const [form, bytes, message, line] of [
    [
      'UTF-8 that turns into Latin-1',
      Buffer.from('a\né\n'.repeat(3) + 'a\n').fill(0xe9, 10, 11),
      /not UTF-8/,
      5,
    ],
    ['a letter cut off at the end', Buffer.from('a,b\n1,é').subarray(0, -1), /not UTF-8/, 2],
    ['UTF-16 without a mark', utf16(false, true), /UTF-16 without its mark/],
    [
      'an odd number of bytes of UTF-16',
      utf16(true, true).subarray(0, -1),
      /ends in the middle of a letter of UTF-16LE/,
      3,
    ],
    [
      'half a letter in UTF-16',
      Buffer.from('\ufeffa,b\n1,2\n3,\ud834\n4,5\n', 'utf16le'),
      /holds a letter that is not UTF-16LE/,
      3,
    ],
    ['a zip archive', Buffer.from('PK\x03\x04'), /zip archive or an Excel workbook/],
    ['a gzip archive', Buffer.from([0x1f, 0x8b, 8, 0]), /gzip archive/],
    ['a PDF', Buffer.from('%PDF-1.7'), /a PDF/],
    ['zeros', Buffer.alloc(100), /no text/],
  ])
    it(`stops at ${form}`, () =>
      assert.rejects(rowsOf(new Uint8Array(bytes)), (error) => {
        assert.equal(error.name, 'ReaderError');
        assert.match(error.message, message);
        assert.equal(error.line, line);
        return true;
      }));

  it('stops at the limit and not after it', async () => {
    const bytes = new TextEncoder().encode('a,b\n'.repeat(1000));
    assert.equal((await rowsOf(bytes, {maxBytes: 4000, size: 100})).length, 1000);
    await assert.rejects(rowsOf(bytes, {maxBytes: 3999, size: 100}), {code: 'too-big'});
  });
});

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');

/** Megabytes in use, garbage apart. */
function heldNow() {
  collect();
  return process.memoryUsage().heapUsed / 1e6;
}

/** Reads one chunk, so that only the reader's own pauses let anything else run, and counts the tasks in between. */
async function breathing(content) {
  let breaths = 0;
  let reading = true;
  const breathe = () => {
    breaths++;
    if (reading) setImmediate(breathe);
  };
  setImmediate(breathe);
  const {dataset} = await readDataset([{name: 'a', chunks: inChunks(content, Infinity)}], {
    checked: '2024-01-01',
    country: 'NE',
  });
  reading = false;
  return {breaths, events: dataset.counts[0].values[0].best};
}

describe('readDataset', () => {
  const rows = 100_000;
  const csv = `date,place,killed,source\n${'2023-08-03,Sample town,5,Sample Agency\n'.repeat(rows)}`;
  const json = JSON.stringify(Array(5000).fill({date: '2023-08-03', killed: 5, source: 'Sample'}));

  // A clock that moves on by so many milliseconds whenever it is asked.
  for (const [step, what, content, events, most] of [
    [12, 'every 32 kB where that takes 12 ms', csv, rows, csv.length / 2 ** 15],
    [6, 'every 64 kB where 32 take 6 ms', csv, rows, csv.length / 2 ** 16],
    [12, 'every 200 records of JSON where they take 12 ms', json, 5000, 5000 / 200],
  ])
    it(`lets the page breathe ${what}`, async (context) => {
      let now = 0;
      context.mock.method(performance, 'now', () => (now += step));
      const read = await breathing(content);
      assert.equal(read.events, events);
      assert.ok(read.breaths >= Math.floor(most), `${read.breaths} pauses of ${most}`);
    });

  it('lets the page breathe by the clock on the wall', async () => {
    const {breaths, events} = await breathing(csv);
    assert.equal(events, rows);
    assert.ok(breaths > 5, `${breaths} pauses`);
  });

  it('reads two million rows and keeps none of them in memory', async () => {
    const blocks = 2000;
    const row = (_, i) => `2023-0${1 + (i % 9)}-03,Village ${i},${i % 7},X\n`;
    const block = Array.from({length: 1000}, row).join('');
    const held = [];
    async function* chunks() {
      yield 'date,place,killed,source\n';
      for (let i = 0; i < blocks; i++) {
        if (i === 100 || i === blocks - 1) held.push(heldNow());
        yield block;
      }
    }
    const {dataset} = await readDataset([{name: 'a.csv', chunks: chunks()}], {
      checked: '2024-01-01',
      country: 'NE',
    });
    const [attacks, deaths] = dataset.counts;
    const sum = ({values}) => values.reduce((all, {best}) => all + best, 0);
    assert.equal(attacks.provenance.files[0].rows, 2_000_000);
    assert.equal(sum(attacks), 2_000_000);
    // In every block 142 times 0 to 6, and once 0 to 5.
    assert.equal(sum(deaths), blocks * (142 * 21 + 15));
    assert.ok(held[1] - held[0] < 4, `${held.map(Math.round).join(', then ')} MB`);
  });

  it('stops at the number of rows it is given', () =>
    assert.rejects(
      readDataset(
        [
          {
            name: 'a.csv',
            chunks: inChunks('date,place,source\n' + '2023-08-03,X,Y\n'.repeat(11), 50),
          },
        ],
        {
          checked: '2024-01-01',
          country: 'NE',
          maxRows: 10,
        }
      ),
      {code: 'too-many', line: 12, file: 'a.csv'}
    ));

  it('reads a fixture alike in one piece and byte by byte', async () => {
    const bytes = await readFile(
      new URL('../fixtures/readers/GEDEvent_v24_1.csv', import.meta.url)
    );
    const [whole, slow] = await Promise.all(
      [Infinity, 1].map((size) =>
        readDataset([{name: 'ged.csv', chunks: inChunks(new Uint8Array(bytes), size)}], {
          checked: '2024-01-01',
          country: 'NE',
        })
      )
    );
    assert.deepEqual(slow, whole);
  });
});
