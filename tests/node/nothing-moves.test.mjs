import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {drawn, pages} from '../support/pages.mjs';

const tags = ['conflict-casualties', 'conflict-attacks', 'conflict-troops'];
const script = {'Content-Type': 'text/javascript'};
const sheet = '<link rel="stylesheet" href="/dist/reserve.css">';
const page = (head, body) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title><meta name="viewport" content="width=device-width"><style>body{font-family:Arial,Helvetica,sans-serif}</style>${head}<body>${body}`;
const text = '<p>Text that stays where it is.</p>';
const body = tags.map((tag) => `${text}<${tag}></${tag}>`).join('') + text;

describe('a page with widgets', () => {
  let site;
  before(async () => {
    site = await pages();
    // The page is seen before its script is there.
    for (const name of ['all', 'autoloader'])
      site.put(
        `/late/${name}.js`,
        `await new Promise((resolve) => setTimeout(resolve, 500));await import('/dist/${name}.js')`,
        script
      );
  });
  after(() => site.close());

  /** Opens a page, scrolls through it as a reader does, and says how far its parts were moved. */
  async function shiftOf(html, width, count = 3) {
    site.put('/page.html', html);
    const opened = await site.open('/page.html', {width});
    await opened.evaluate(() => {
      window.moved = 0;
      new PerformanceObserver((list) => {
        for (const {value, hadRecentInput} of list.getEntries())
          if (!hadRecentInput) moved += value;
      }).observe({type: 'layout-shift', buffered: true});
    });
    await drawn(opened, 1);
    for (let turn = 0; turn < 12; turn++) {
      await opened.evaluate(() => scrollBy(0, 300));
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
    await drawn(opened, count);
    await new Promise((resolve) => setTimeout(resolve, 300));
    const moved = await opened.evaluate(() => moved);
    await opened.close();
    return moved;
  }

  for (const width of [390, 800]) {
    it(`does not move at ${width} px with the sheet that keeps room`, async () => {
      const late = '<script type="module" src="/late/all.js"></script>';
      const moved = await shiftOf(page(sheet + late, body), width);
      assert.ok(moved <= 0.02, String(moved));
    });

    it(`hardly moves at ${width} px without it`, async () => {
      const autoloader = '<script type="module" src="/dist/autoloader.js"></script>';
      const moved = await shiftOf(page(autoloader, body), width);
      assert.ok(moved <= 0.1, String(moved));
    });
  }

  it('moves by far where no room is kept, as this measure sees', async () => {
    const late = '<script type="module" src="/late/all.js"></script>';
    const moved = await shiftOf(page(late, body), 800);
    assert.ok(moved > 0.05, String(moved));
  });

  it('scrolls to a place below its widgets and stays there, without help of the browser', async () => {
    const head =
      '<style>html{overflow-anchor:none}</style><script type="module" src="/dist/all.js"></script>';
    site.put(
      '/anchor.html',
      page(head, `${body}<h2 id="end">End</h2><p style="height:2000px">x</p>`)
    );
    const opened = await site.open('/anchor.html#end', {width: 390});
    await drawn(opened, 1);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const top = await opened.evaluate(
      () => document.querySelector('#end').getBoundingClientRect().top
    );
    assert.ok(Math.abs(top) < 100, `${top}px from the top`);
    await opened.close();
  });

  it('draws with the autoloader of an earlier release whose files are gone', async () => {
    const name = (path) => readFileSync(`dist/${path}`, 'utf8');
    // A cache has the old entry of a widget, which asks for what is no longer there; the folder is new.
    site.put('/cached/autoloader.js', name('autoloader.js'), script);
    const gone = name('casualties.js').replaceAll('./chunks/core-', './chunks/gone-');
    assert.notEqual(gone, name('casualties.js'));
    site.put('/cached/casualties.js', gone, {...script, 'Cache-Control': 'max-age=3600'});
    const loader = '<script type="module" src="/cached/autoloader.js"></script>';
    site.put('/cached.html', page(loader, '<conflict-casualties></conflict-casualties>'));
    const opened = await site.open('/cached.html', {
      async prepare(page) {
        await page.setRequestInterception(true);
        page.on('request', (request) => {
          const {pathname, search} = new URL(request.url());
          // What a query asks for comes from the new folder.
          const path = pathname.replace('/cached/', '/dist/');
          if (pathname !== path && (search || /chunks/.test(pathname)))
            request.continue({url: new URL(path, request.url()).href});
          else request.continue();
        });
      },
    });
    await drawn(opened, 1);
    await opened.close();
  });
});
