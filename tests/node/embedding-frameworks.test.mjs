import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {build} from 'esbuild';
import {compile as compileSvelte} from 'svelte/compiler';
import {compileScript, parse as parseVue} from 'vue/compiler-sfc';
import {prerender} from '../../lib/prerender.js';
import {engines} from '../support/engines.mjs';
import {drawn, pages, told} from '../support/pages.mjs';
import {blocksOf} from '../support/papers.mjs';
import {newProject} from '../support/project.mjs';

const [jsx] = blocksOf('docs/embedding.md', 'jsx', 1);
const [vue] = blocksOf('docs/embedding.md', 'vue', 1);
const [svelte] = blocksOf('docs/embedding.md', 'svelte', 1);
/** The option that the page gives for Vue's compiler. */
const isCustomElement = new Function(
  `return ${readFileSync('docs/embedding.md', 'utf8').match(/`isCustomElement: (\(tag\)[^`]+)`/)[1]}`
)();

/**
 * How each framework makes a program of its example: `compile` makes JavaScript of what esbuild does not know, `server`
 * prints the HTML, `client` brings it to life in the page.
 */
const frameworks = {
  React: {
    file: 'example.jsx',
    code: jsx,
    server: `import {renderToString} from 'react-dom/server';
      import {Kandadji} from './example.jsx';
      process.stdout.write(renderToString(<Kandadji />));`,
    client: `import {hydrateRoot} from 'react-dom/client';
      import {Kandadji} from './example.jsx';
      hydrateRoot(app, <Kandadji />);`,
    tag: '<conflict-casualties incident="kandadji-2023-09-28" lang="fr"></conflict-casualties>',
    says: /12 soldats tués à Kandadji/,
  },
  Vue: {
    file: 'example.vue',
    code: vue,
    compile(code, platform) {
      const compilerOptions = {isCustomElement};
      const {descriptor} = parseVue(code, {templateParseOptions: compilerOptions});
      const templateOptions = {ssr: platform === 'node', ssrCssVars: [], compilerOptions};
      return compileScript(descriptor, {id: 'example', inlineTemplate: true, templateOptions})
        .content;
    },
    server: `import {createSSRApp} from 'vue';
      import {renderToString} from 'vue/server-renderer';
      import Example from './example.vue';
      process.stdout.write(await renderToString(createSSRApp(Example)));`,
    client: `import {createSSRApp} from 'vue';
      import Example from './example.vue';
      createSSRApp(Example).mount(app);`,
    tag: '<conflict-attacks since="coup-2023"></conflict-attacks>',
    says: /Niger/,
  },
  Svelte: {
    file: 'example.svelte',
    code: svelte,
    compile: (code, platform) =>
      compileSvelte(code, {generate: platform === 'node' ? 'server' : 'client'}).js.code,
    server: `import {render} from 'svelte/server';
      import Example from './example.svelte';
      process.stdout.write(render(Example).body);`,
    client: `import {hydrate} from 'svelte';
      import Example from './example.svelte';
      hydrate(Example, {target: app});`,
    tag: '<conflict-troops as-of="latest"></conflict-troops>',
    says: /Niger/,
  },
};

let project;
/** What the server writes of each example, and what the browser is sent. */
const written = {};
const scripts = {};
before(async () => {
  project = await newProject(['react', 'react-dom', 'vue', 'svelte']);
  for (const [name, framework] of Object.entries(frameworks)) {
    await project.write(framework.file, framework.code);
    const program = await bundle(`${name}-server`, framework.server, 'node', framework);
    const {stdout, stderr} = await project.node(program);
    assert.equal(stderr, '');
    written[name] = stdout;
    scripts[name] = await bundle(name, framework.client, 'browser', framework);
  }
});
after(() => project.close());

/** Bundles a program of the project, for `browser` or `node`, as its author would for trying it out. */
async function bundle(name, code, platform, {compile = (text) => text} = {}) {
  await project.write(
    `${name}.jsx`,
    `const app = globalThis.document?.querySelector('#app');${code}`
  );
  const {outputFiles} = await build({
    absWorkingDir: project.folder,
    entryPoints: [`${name}.jsx`],
    bundle: true,
    format: 'esm',
    write: false,
    jsx: 'automatic',
    platform,
    packages: platform === 'node' ? 'external' : 'bundle',
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
    plugins: [
      {
        name: 'components',
        setup({onLoad}) {
          onLoad({filter: /\.(vue|svelte)$/}, ({path}) => ({
            contents: compile(readFileSync(path, 'utf8'), platform),
          }));
        },
      },
    ],
  });
  return outputFiles[0].text;
}

describe('on a server', () => {
  for (const [name, {tag}] of Object.entries(frameworks))
    it(`the example for ${name} is written as the tag it is`, () => {
      const html = written[name].replace(/<!--.*?-->/g, '');
      assert.ok(html.includes(tag), html);
      assert.doesNotMatch(html, /<template|data-row/);
    });
});

for (const {name: browser, launch} of engines)
  describe(`in ${browser}`, () => {
    let site;
    before(async () => (site = await pages(launch)));
    after(() => site.close());

    const js = {'Content-Type': 'text/javascript'};
    /** A page with the HTML of a server and the program for the browser. */
    const open = (html, script) => {
      site.put('/program.js', script, js);
      site.put(
        '/framework.html',
        `<!doctype html><html lang="en"><meta charset="utf-8"><title>t</title><div id="app">${html}</div><script type="module" src="/program.js"></script>`
      );
      return site.open('/framework.html');
    };

    for (const [name, {says}] of Object.entries(frameworks)) {
      it(`the example for ${name} is drawn`, async () => {
        const page = await open(written[name], scripts[name]);
        await drawn(page);
        const [{text, marks}] = await told(page);
        assert.match(text, says);
        assert.ok(marks.length > 1);
        assert.deepEqual(page.said, []);
      });

      it(`the example for ${name} is drawn over its prerendered picture`, async () => {
        const page = await open(await prerender(written[name]), scripts[name]);
        await drawn(page);
        assert.equal((await told(page)).length, 1);
        assert.equal(await page.$eval('#app', (app) => app.querySelectorAll('template').length), 0);
        assert.deepEqual(page.said, []);
      });
    }

    it('Vue hears which row was chosen', async () => {
      const page = await open(written.Vue, scripts.Vue);
      await drawn(page);
      const mark = await page.$('conflict-attacks >>> [data-row]');
      await mark.click();
      await page.waitForFunction(
        (row) => document.querySelector('#app p').textContent === row,
        {timeout: 5000},
        await mark.evaluate(({dataset}) => dataset.row)
      );
      assert.deepEqual(page.said, []);
    });

    it('Svelte changes the day', async () => {
      const page = await open(written.Svelte, scripts.Svelte);
      await drawn(page);
      const [latest] = await told(page);
      await page.click('#app button');
      await page.waitForFunction(
        () => document.querySelector('conflict-troops').getAttribute('as-of') === '2024-01-01',
        {timeout: 5000}
      );
      await page.evaluate(() => document.querySelector('conflict-troops').updateComplete);
      const [then] = await told(page);
      assert.ok(then.marks.length > 1);
      assert.notDeepEqual(then.marks, latest.marks);
      assert.deepEqual(page.said, []);
    });

    it('React sets properties', async () => {
      const [, , deployments] = blocksOf('docs/data.md', 'json');
      const client = `import {createRoot} from 'react-dom/client';
        import 'conflict-widgets/widgets/troops';
        createRoot(app).render(<conflict-troops data={${deployments}} />);`;
      const page = await open('', await bundle('property', client, 'browser'));
      await drawn(page);
      const [{text}] = await told(page);
      assert.match(text, /France has left Mali.*Sample Paper/);
      assert.deepEqual(page.said, []);
    });
  });
