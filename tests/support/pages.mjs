import {serve} from '../../scripts/serve.mjs';
import {engines, scriptsOff} from './engines.mjs';

/** The engine that `pages` opens: Chromium, or the one that PAGES_IN names. */
const engine = engines.find(({name}) => name === (process.env.PAGES_IN ?? 'Chromium'));

/** A server of the project's files in which a test puts answers of its own. */
export async function site() {
  const server = await serve();
  const base = `http://127.0.0.1:${server.address().port}`;
  const own = new Map([['/favicon.ico', {body: ''}]]);
  const [files] = server.listeners('request');
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    const answer = own.get(new URL(request.url, base).pathname);
    if (!answer) return files(request, response);
    response.writeHead(200, {'Content-Type': 'text/html; charset=utf-8', ...answer.headers});
    return setTimeout(() => response.end(answer.body), answer.delay ?? 0);
  });
  return {
    base,
    put: (path, body, headers = {}, delay = 0) => own.set(path, {body, headers, delay}),
    close: () => server.close(),
  };
}

/** Such a server with a browser: `open(path, options)` opens a page and keeps what the console said. */
export async function pages(launch = engine.launch) {
  const [{base, put, close}, browser] = await Promise.all([site(), launch()]);
  return {
    base,
    put,
    async open(path, {scripts = true, width = 900, prepare} = {}) {
      const page = await browser.newPage();
      const said = [];
      const hear = (text) => text.includes('favicon.ico') || said.push(text);
      page.on('console', (message) => {
        if (['error', 'warn', 'warning'].includes(message.type())) hear(message.text());
      });
      page.on('pageerror', (error) => hear(String(error)));
      await page.setViewport({width, height: 900});
      if (!scripts) await scriptsOff(page);
      await prepare?.(page);
      await page.goto(new URL(path, base).href, {waitUntil: 'load'});
      return Object.assign(page, {said});
    },
    async close() {
      await browser.close();
      close();
    },
  };
}

/** Waits until what comes after the first pictures is there: each source line has a link. */
export const restThere = (page) =>
  page.waitForFunction(() =>
    [...document.querySelectorAll('[state]')].every(({shadowRoot}) => {
      const line = shadowRoot.querySelector('[part="source"]');
      return !line || line.querySelector('[part="source-link"]');
    })
  );

/** Waits until every widget of a page is drawn by its script. */
export const drawn = (page, count = 1) =>
  page.waitForFunction(
    (wanted) =>
      document.querySelectorAll('[state="ready"], [state="error"], [state="stale"]').length >=
      wanted,
    {timeout: 10_000},
    count
  );

/** What a reader finds in each widget: its words on one line and the names of its marks. */
export const told = (page) =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll(
        'conflict-casualties, conflict-attacks, conflict-troops, conflict-incidents, conflict-timeline'
      ),
    ].map(({shadowRoot}) => {
      const root = shadowRoot?.querySelector('.root')?.cloneNode(true);
      root?.querySelectorAll('.tooltip, .live, .panel, .actions').forEach((part) => part.remove());
      return {
        text: (root?.textContent ?? '').replace(/\s+/g, ' ').trim(),
        marks: [...(root?.querySelectorAll('[data-row]') ?? [])].map((mark) =>
          mark.getAttribute('aria-label')
        ),
      };
    })
  );

/** The same without white space: where none is seen, markup from Node and a page drawn by the script differ in it. */
export const letters = (found) =>
  found.map(({text, marks}) => ({text: text.replaceAll(' ', ''), marks}));
