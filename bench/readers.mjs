// How fast `build` is beside a plain pass of d3-dsv over the same file, and how much memory it takes.
// Run by hand: node bench/readers.mjs [megabytes]
import {execFileSync} from 'node:child_process';
import {createWriteStream, readFileSync} from 'node:fs';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {finished} from 'node:stream/promises';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {csvFormatRows, csvParseRows} from 'd3';
import {build as bundle} from 'esbuild';

const rounds = 5;
const passes = {plain, build};

const [task, file, bundled] = process.argv.slice(2);
if (Object.hasOwn(passes, task ?? '')) {
  const began = performance.now();
  await passes[task](file, bundled);
  const milliseconds = performance.now() - began;
  const megabytes = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(JSON.stringify({milliseconds, megabytes}));
} else {
  await compare(Number(task ?? 200));
}

/** The least that reading with d3-dsv can cost: the whole text at once, and no row kept. */
function plain(path) {
  let rows = 0;
  csvParseRows(readFileSync(path, 'utf8'), () => void rows++);
}

async function build(path, bundlePath) {
  const {build} = await import(pathToFileURL(bundlePath).href);
  const quiet = {write: () => true};
  const code = await build([path, '--country', 'NE', '-o', `${path}.json`], {
    stdout: quiet,
    stderr: quiet,
    today: () => '2026-01-31',
  });
  if (code) throw new Error(`build ended with ${code}`);
}

async function compare(megabytes) {
  const folder = await mkdtemp(join(tmpdir(), 'readers-bench-'));
  try {
    const outfile = join(folder, 'build.mjs');
    await bundle({
      entryPoints: ['src/cli/build.ts'],
      bundle: true,
      format: 'esm',
      platform: 'node',
      outfile,
    });
    const path = join(folder, 'GEDEvent_v24_1.csv');
    const rows = await writeLarge(path, megabytes * 1e6);
    console.log(`${megabytes} MB, ${rows} rows, best of ${rounds} rounds`);
    const best = {plain: [], build: []};
    for (let round = 0; round < rounds; round++)
      for (const name of ['plain', 'build']) best[name].push(measure(name, path, outfile));
    const least = (name, key) => Math.min(...best[name].map((result) => result[key]));
    const most = (name) => Math.max(...best[name].map((result) => result.megabytes));
    for (const name of ['plain', 'build'])
      console.log(
        `${name.padEnd(6)} ${least(name, 'milliseconds').toFixed(0).padStart(6)} ms  ${most(name).toFixed(0).padStart(5)} MB resident`
      );
    console.log(
      `ratio  ${(least('build', 'milliseconds') / least('plain', 'milliseconds')).toFixed(2).padStart(6)}`
    );
  } finally {
    await rm(folder, {recursive: true});
  }
}

function measure(name, path, outfile) {
  const self = fileURLToPath(import.meta.url);
  return JSON.parse(execFileSync(process.execPath, [self, name, path, outfile]));
}

/** Repeats a fixture with ids of its own and headlines as long as real ones, which make 630 bytes a row. */
async function writeLarge(path, bytes) {
  const fixture = new URL('../tests/fixtures/readers/GEDEvent_v24_1.csv', import.meta.url);
  const [header, ...rows] = csvParseRows(readFileSync(fixture, 'utf8'));
  const [id, article] = ['id', 'source_article'].map((name) => header.indexOf(name));
  const headline =
    'Sample Agency,2023-08-04,"A headline as long as those that the sources print"\n'.repeat(4);
  const stream = createWriteStream(path);
  stream.write(`${csvFormatRows([header])}\n`);
  let count = 0;
  for (let written = 0; written < bytes;) {
    const block = [];
    for (let i = 0; i < 100; i++)
      for (const row of rows)
        block.push(row.with(id, ++count).with(article, `${row[article]}${headline}`));
    const text = `${csvFormatRows(block)}\n`;
    written += Buffer.byteLength(text);
    if (!stream.write(text)) await new Promise((resolve) => stream.once('drain', resolve));
  }
  stream.end();
  await finished(stream);
  return count;
}
