import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {prerender} from '../../lib/prerender.js';
import {complete} from '../data/complete.mjs';
import {drawn, letters, pages, told} from '../support/pages.mjs';

const tags = `<conflict-casualties loading="eager"></conflict-casualties>
<conflict-attacks loading="eager"></conflict-attacks>
<conflict-troops loading="eager"></conflict-troops>
<conflict-troops loading="eager" view="timeline"></conflict-troops>
<p>The end.</p>`;
const page = (body, lang = 'en', head = '') =>
  `<!doctype html><html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>t</title>${head}<body>${body}`;
const bundle = (delay = '') => `<script type="module" src="/dist/all.js${delay}"></script>`;

describe('a prerendered page', () => {
  let site;
  before(async () => {
    site = await pages();
  });
  after(() => site.close());

  for (const [lang, width] of [
    ['en', 900],
    ['fr', 320],
    ['ar', 600],
  ]) {
    it(`tells the same before and after its script, without a shift, in ${lang} at ${width} px`, async () => {
      const reserve = '<link rel="stylesheet" href="/dist/reserve.css">';
      const html = await prerender(page(tags, lang, reserve));
      site.put('/still.html', html);
      site.put('/live.html', html + bundle());
      const still = await site.open('/still.html', {width, scripts: false});
      const before = await told(still);
      const live = await site.open('/live.html', {
        width,
        prepare: (page) =>
          page.evaluateOnNewDocument(() => {
            window.shifts = 0;
            // Firefox does not count them; where the page ends is measured in every engine.
            if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return;
            new PerformanceObserver((list) => {
              for (const {value} of list.getEntries()) window.shifts += value;
            }).observe({type: 'layout-shift', buffered: true});
          }),
      });
      await drawn(live, 4);
      await new Promise((resolve) => setTimeout(resolve, 300));
      const after = await told(live);
      assert.ok(before.every(({marks}) => marks.length > 1));
      assert.deepEqual(letters(after), letters(before));
      assert.equal(await live.$$eval('details', (found) => found.length), 0);
      const shifts = await live.evaluate(() => window.shifts);
      assert.ok(shifts < 0.01, `shifted by ${shifts}`);
      const ends = await Promise.all(
        [still, live].map((page) => page.$eval('p', (end) => end.getBoundingClientRect().top))
      );
      assert.ok(Math.abs(ends[0] - ends[1]) < 1, `ends at ${ends.join(' and ')}`);
      assert.deepEqual([...still.said, ...live.said], []);
    });
  }

  it('shows everything without scripts, and opens its table', async () => {
    site.put('/still.html', await prerender(page('<conflict-troops></conflict-troops>')));
    const still = await site.open('/still.html', {scripts: false});
    const table = () =>
      still.$eval('conflict-troops', ({shadowRoot}) =>
        shadowRoot.querySelector('table').checkVisibility({contentVisibilityAuto: true})
      );
    assert.equal(await table(), false);
    await (await still.$('conflict-troops >>> summary')).click();
    assert.equal(await table(), true);
    const [{text}] = await told(still);
    assert.match(text, /Niger: last known figure/);
    assert.match(text, /Last checked/);
  });

  it('keeps the table open when the live widget takes over', async () => {
    const html = await prerender(page('<conflict-troops loading="eager"></conflict-troops>'));
    site.put(
      '/open.html',
      html.replace('<details class="panel"', '<details class="panel" open') + bundle()
    );
    const live = await site.open('/open.html');
    await drawn(live);
    assert.equal(
      await live.$eval(
        'conflict-troops',
        ({shadowRoot}) => shadowRoot.querySelector('#panel').hidden
      ),
      false
    );
  });

  it('replaces its numbers in one task when the data differ by then', async () => {
    const root = await mkdtemp(join(tmpdir(), 'conflict-widgets-'));
    await writeFile(join(root, 'data.json'), JSON.stringify(complete()));
    const tag = '<conflict-casualties loading="eager" src="data.json"></conflict-casualties>';
    const html = await prerender(page(tag), {root});
    await rm(root, {recursive: true});
    const newer = complete();
    newer.incidents[0].claims[0].fatalities = 13;
    delete newer.incidents[0].claims[0].parts;
    site.put('/data.json', JSON.stringify(newer), {'Content-Type': 'application/json'}, 300);
    site.put('/newer.html', html + bundle());
    const live = await site.open('/newer.html', {
      prepare: (page) =>
        page.evaluateOnNewDocument(() => {
          window.seen = new Set();
          const look = () => {
            const root = document.querySelector('conflict-casualties')?.shadowRoot;
            if (root)
              window.seen.add(root.querySelector('#summary')?.textContent.trim() ?? 'nothing');
            requestAnimationFrame(look);
          };
          look();
        }),
    });
    await drawn(live);
    await new Promise((resolve) => setTimeout(resolve, 100));
    const seen = await live.evaluate(() => [...window.seen]);
    assert.equal(seen.length, 2, seen.join('\n'));
    assert.match(seen[0], /^12 soldiers/);
    assert.match(seen[1], /^13 soldiers/);
    const [{text, marks}] = await told(live);
    assert.doesNotMatch(text + marks.join(), /12 soldiers|: 12 people/);
  });

  it('keeps its numbers, and says so, when newer ones cannot be had', async () => {
    const root = await mkdtemp(join(tmpdir(), 'conflict-widgets-'));
    await writeFile(join(root, 'gone.json'), JSON.stringify(complete()));
    const tag = '<conflict-casualties loading="eager" src="gone.json"></conflict-casualties>';
    site.put('/gone.html', (await prerender(page(tag), {root})) + bundle());
    await rm(root, {recursive: true});
    const live = await site.open('/gone.html');
    await drawn(live);
    const [{text}] = await told(live);
    assert.match(text, /12 soldiers killed/);
    const notice = await live.$eval('conflict-casualties', ({shadowRoot}) =>
      shadowRoot.lastElementChild.textContent.trim()
    );
    assert.match(notice, /Earlier data are shown/);
  });

  it('leaves a picture that is far down the page as it is until the reader comes near', async () => {
    const far = '<div style="height:5000px"></div>';
    site.put(
      '/far.html',
      (await prerender(page(`${far}<conflict-troops></conflict-troops>`))) + bundle()
    );
    const live = await site.open('/far.html');
    await live.waitForFunction(() => customElements.get('conflict-troops'));
    await new Promise((resolve) => setTimeout(resolve, 200));
    assert.equal(
      await live.$eval('conflict-troops', ({shadowRoot}) => !!shadowRoot.querySelector('details')),
      true
    );
    await live.evaluate(() => scrollTo(0, 5000));
    await drawn(live);
    assert.equal(
      await live.$eval('conflict-troops', ({shadowRoot}) => !!shadowRoot.querySelector('details')),
      false
    );
  });

  it('keeps the keyboard where it was', async () => {
    const html = await prerender(page('<conflict-troops loading="eager"></conflict-troops>'));
    site.put('/focus.html', html);
    const live = await site.open('/focus.html');
    await live.keyboard.press('Tab');
    const focused = () =>
      live.$eval('conflict-troops', ({shadowRoot}) =>
        shadowRoot.activeElement?.getAttribute('data-row')
      );
    const row = await focused();
    assert.ok(row);
    await live.addScriptTag({url: '/dist/all.js', type: 'module'});
    await drawn(live);
    assert.equal(await focused(), row);
  });

  it('obeys a strict policy, before its script and after, with the style sheet as a file', async () => {
    const policy = {
      'Content-Security-Policy':
        "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
    };
    const html = await prerender(page(tags), {styles: 'link', href: '/dist/conflict-widgets.css'});
    site.put('/strict-still.html', html, policy);
    site.put('/strict.html', html + bundle(), policy);
    const still = await site.open('/strict-still.html');
    const background = (page) =>
      page.$eval('conflict-troops', ({shadowRoot}) =>
        getComputedStyle(shadowRoot.querySelector('.root')).getPropertyValue('--_surface')
      );
    assert.notEqual(await background(still), '');
    const live = await site.open('/strict.html');
    await drawn(live, 4);
    assert.notEqual(await background(live), '');
    assert.deepEqual([...still.said, ...live.said], []);
  });
});
