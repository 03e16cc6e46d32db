import assert from 'node:assert/strict';
import {execFile, spawn} from 'node:child_process';
import {cp, mkdir, mkdtemp, rm, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {launch} from '../../scripts/browser.mjs';
import {blocksOf} from './support/examples.mjs';

const command = promisify(execFile);
const here = fileURLToPath(new URL('.', import.meta.url));
const project = join(here, '../..');
const [client] = blocksOf('docs/embedding.md', 'tsx');
const env = {...process.env, NEXT_TELEMETRY_DISABLED: '1', CI: '1'};

const layout = `export default ({children}) => <html lang="en"><body>{children}</body></html>;`;
const withClient = `import {Troops} from './troops';
export default () => <main><h1>One</h1><Troops /></main>;`;
const onServer = `import 'conflict-widgets/widgets/attacks';
export default () => <conflict-attacks>A sentence.</conflict-attacks>;`;

describe('Next’s App Router', () => {
  let folder;
  let server;
  let browser;
  let base;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'conflict-widgets-next-'));
    const lent = join(folder, 'node_modules');
    await mkdir(lent);
    for (const name of ['next', 'react', 'react-dom', '@next', '@swc', 'styled-jsx', 'client-only'])
      await symlink(join(here, 'node_modules', name), join(lent, name)).catch(() => undefined);
    // The package as it is published, without its own sources.
    await mkdir(join(lent, 'conflict-widgets'));
    for (const part of ['package.json', 'lib', 'custom-elements.json'])
      await cp(join(project, part), join(lent, 'conflict-widgets', part), {recursive: true});
    await command('sh', [
      '-c',
      'cp -R "$0"/lit* "$0"/@lit* "$0"/d3* "$0"/internmap "$0"/delaunator "$0"/robust-predicates "$1"',
      join(project, 'node_modules'),
      lent,
    ]);
    const files = {
      'package.json': '{"private": true}',
      'next.config.mjs': `export default {turbopack: {root: ${JSON.stringify(folder)}}, outputFileTracingRoot: ${JSON.stringify(folder)}};`,
      'app/layout.jsx': layout,
      'app/page.jsx': withClient,
      'app/troops.jsx': client,
      'app/server/page.jsx': onServer,
    };
    for (const [path, text] of Object.entries(files)) {
      await mkdir(join(folder, path, '..'), {recursive: true});
      await writeFile(join(folder, path), text);
    }
  });
  after(async () => {
    await browser?.close();
    if (server) process.kill(-server.pid);
    await rm(folder, {recursive: true, force: true});
  });

  it('builds the example of docs/embedding.md', {timeout: 240_000}, async () => {
    const next = join(here, 'node_modules/next/dist/bin/next');
    await command(process.execPath, [next, 'build', '--webpack'], {cwd: folder, env});
    server = spawn(process.execPath, [next, 'start', '-p', '0', '-H', '127.0.0.1'], {
      cwd: folder,
      env,
      detached: true,
    });
    base = await new Promise((resolve, reject) => {
      server.stdout.on('data', (said) => {
        const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said);
        if (address) resolve(address[0]);
      });
      server.on('exit', () => reject(new Error('Next did not start')));
    });
    browser = await launch();
  });

  it('draws it, without an error of hydration', async () => {
    const page = await browser.newPage();
    const said = [];
    page.on('console', (message) => {
      if (message.type() !== 'error' || message.location().url?.endsWith('favicon.ico')) return;
      said.push(message.text());
    });
    page.on('pageerror', (error) => said.push(String(error)));
    await page.goto(base);
    await page.waitForSelector('conflict-troops[state="ready"]');
    const {lang, marks} = await page.$eval('conflict-troops', (widget) => ({
      lang: widget.lang,
      marks: widget.shadowRoot.querySelectorAll('[part~="mark"]').length,
    }));
    assert.equal(lang, 'fr');
    assert.ok(marks > 1);
    assert.deepEqual(said, []);
  });

  it('registers nothing where a component of the server imports it: docs/embedding.md says so', async () => {
    const page = await browser.newPage();
    await page.goto(`${base}/server`, {waitUntil: 'networkidle0'});
    const {text, defined} = await page.$eval('conflict-attacks', (tag) => ({
      text: tag.innerText,
      defined: Boolean(customElements.get('conflict-attacks')),
    }));
    assert.deepEqual({text, defined}, {text: 'A sentence.', defined: false});
  });
});
