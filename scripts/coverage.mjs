/**
 * Runs the tests in Node and says which lines of src/ they ran: `npm run coverage:node`, or some of them by
 * `npm run coverage:node -- tests/node/model/*.test.mjs`. The lines are in coverage/node/index.html.
 */
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve, sep} from 'node:path';
import {fileURLToPath} from 'node:url';
import coverage from 'istanbul-lib-coverage';
import report from 'istanbul-lib-report';
import reports from 'istanbul-reports';
import v8ToIstanbul from 'v8-to-istanbul';

const src = resolve('src') + sep;
const folder = mkdtempSync(join(tmpdir(), 'conflict-widgets-'));
const asked = process.argv.slice(2).join(' ') || 'tests/node/*.test.mjs tests/node/*/*.test.mjs';
const {status} = spawnSync(`node --test --test-concurrency=2 ${asked}`, {
  shell: true,
  stdio: ['ignore', 'inherit', 'inherit'],
  env: {...process.env, NODE_V8_COVERAGE: folder},
});

const lib = resolve('lib') + sep;
const bundle = 'data:text/javascript;base64,';

/** A module of the package, or a bundle that a test made for itself; both know by their maps what they are made of. */
async function converterOf(url) {
  const converter = url.startsWith(bundle)
    ? v8ToIstanbul(resolve('bundle.js'), 0, {
        source: Buffer.from(url.slice(bundle.length), 'base64').toString(),
      })
    : url.startsWith('file:') &&
      fileURLToPath(url).startsWith(lib) &&
      v8ToIstanbul(fileURLToPath(url));
  if (converter) await converter.load();
  return converter;
}

const all = coverage.createCoverageMap();
for (const name of readdirSync(folder)) {
  const {result} = JSON.parse(readFileSync(join(folder, name), 'utf8'));
  for (const {url, functions} of result) {
    const converter = await converterOf(url);
    if (!converter) continue;
    converter.applyCoverage(functions);
    const found = Object.entries(converter.toIstanbul());
    all.merge(Object.fromEntries(found.filter(([file]) => file.startsWith(src))));
  }
}
rmSync(folder, {recursive: true});
const context = report.createContext({dir: 'coverage/node', coverageMap: all});
reports.create('text', {maxCols: 100}).execute(context);
reports.create('html').execute(context);
console.log('Line by line: coverage/node/index.html');
process.exitCode = status ?? 1;
