// How fast `build` is beside a plain pass of d3-dsv over the same file, and how much memory it takes: the least of the
// rounds and their median, by the clock and by the processor, which does not count other programs. Asserts nothing.
// Run by hand: node bench/readers.mjs [megabytes]
import {execFileSync} from 'node:child_process';
import {readFileSync, statSync} from 'node:fs';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {csvParseRows} from 'd3';
import {build as bundle} from 'esbuild';
import {largeGed} from '../tests/support/large-ged.mjs';

const rounds = 5;
const bytesPerRow = 615;
const passes = {plain, build};

const [task, file, bundled] = process.argv.slice(2);
if (Object.hasOwn(passes, task ?? '')) {
  const began = performance.now();
  await passes[task](file, bundled);
  const milliseconds = performance.now() - began;
  const {userCPUTime, systemCPUTime, maxRSS} = process.resourceUsage();
  const processor = (userCPUTime + systemCPUTime) / 1000;
  process.stdout.write(JSON.stringify({milliseconds, processor, megabytes: maxRSS / 1024}));
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
    const rows = Math.round((megabytes * 1e6) / bytesPerRow);
    await writeFile(path, largeGed(rows).blocks);
    console.log(`${(statSync(path).size / 1e6).toFixed(0)} MB, ${rows} rows, ${rounds} rounds`);
    const found = {plain: [], build: []};
    for (let round = 0; round < rounds; round++)
      for (const name of ['plain', 'build']) found[name].push(measure(name, path, outfile));
    for (const key of ['milliseconds', 'processor']) {
      const [plain, build] = ['plain', 'build'].map((name) =>
        found[name].map((one) => one[key]).sort((a, b) => a - b)
      );
      const [least, median] = [0, rounds >> 1].map((i) => (build[i] / plain[i]).toFixed(2));
      console.log(
        `${key.padEnd(12)}  plain ${said(plain)}, build ${said(build)}: ${least} (${median}) times as long`
      );
    }
    for (const [name, results] of Object.entries(found))
      console.log(
        `${name}: at most ${Math.max(...results.map((one) => one.megabytes)).toFixed(0)} MB resident`
      );
  } finally {
    await rm(folder, {recursive: true});
  }
}

function measure(name, path, outfile) {
  const self = fileURLToPath(import.meta.url);
  return JSON.parse(execFileSync(process.execPath, [self, name, path, outfile]));
}

function said(values) {
  return `${values[0].toFixed(0)} (${values[rounds >> 1].toFixed(0)})`;
}
