import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {prerender} from '../../lib/prerender.js';
import {engines} from '../support/engines.mjs';
import {drawn, pages} from '../support/pages.mjs';

const tags = [
  '<conflict-casualties loading="eager"></conflict-casualties>',
  '<conflict-attacks loading="eager"></conflict-attacks>',
  '<conflict-troops loading="eager"></conflict-troops>',
  '<conflict-troops loading="eager" view="timeline"></conflict-troops>',
  '<conflict-attacks loading="eager" view="table"></conflict-attacks>',
].join('\n');

/** Where everything stands that a reader sees: name, left, top, width, height. */
const boxes = (page) =>
  page.evaluate(() => {
    const seen = '.heading, .summary, .chart, [data-row], .legend, .events, .buttons, tr, .source';
    return [
      ...document.querySelectorAll(
        'conflict-casualties, conflict-attacks, conflict-troops, conflict-incidents'
      ),
    ]
      .flatMap((widget) => [...widget.shadowRoot.querySelectorAll(seen)])
      .filter((part) => part.checkVisibility({contentVisibilityAuto: true}))
      .map((part) => {
        const {left, top, width, height} = part.getBoundingClientRect();
        return {name: part.dataset.row ?? part.className, edges: [left, top, width, height]};
      });
  });

for (const {name, launch} of engines)
  describe(`the script that arrives later, in ${name}`, () => {
    let site;
    before(async () => {
      site = await pages(launch);
    });
    after(() => site.close());

    for (const [lang, width] of [
      ['en', 700],
      ['ar', 340],
    ])
      it(`moves nothing, in ${lang} at ${width} px`, async () => {
        const direction = lang === 'ar' ? 'rtl' : 'ltr';
        site.put(
          '/still.html',
          await prerender(
            `<!doctype html><html lang="${lang}" dir="${direction}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>t</title><body>${tags}`
          )
        );
        const page = await site.open('/still.html', {
          width,
          prepare: (opened) =>
            opened.evaluateOnNewDocument(() => {
              window.shifts = [];
              if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
                new PerformanceObserver((list) => {
                  for (const {value} of list.getEntries()) window.shifts.push(value);
                }).observe({type: 'layout-shift', buffered: true});
            }),
        });
        const still = await boxes(page);
        await page.addScriptTag({url: '/dist/all.js', type: 'module'});
        await drawn(page, 5);
        await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
        const live = await boxes(page);
        assert.ok(still.length > 100, `${still.length} parts`);
        assert.deepEqual(
          live.map((part) => part.name),
          still.map((part) => part.name)
        );
        const moved = still.filter(({edges}, index) =>
          edges.some((edge, side) => Math.abs(edge - live[index].edges[side]) > 0.1)
        );
        assert.deepEqual(
          moved.map((part) => part.name),
          []
        );
        assert.deepEqual(await page.evaluate(() => window.shifts), []);
      });
  });
