import {assert} from '@esm-bundle/chai';
import '../../src/all.ts';
import type {ConflictElement} from '../../src/element/conflict-element.ts';
import {mountWith} from '../support/data.ts';
import {holdLongTimers} from '../support/long-timers.ts';
import {clear, marks, mount, mountWidget, part, text, until} from '../support/mount.ts';
import {becomes, retryIn} from './faulty.ts';
import {newKey, timesAsked, untilAsked, watch, type Witness} from './witness.ts';

const tags = ['conflict-casualties', 'conflict-attacks', 'conflict-troops'];
/** The newest release, 2026-10, and where the earlier ones are. */
const newest = (releases: Record<string, string>, is = '2026-10', key = newKey()) =>
  `/faults/release?is=${is}&key=${key}&releases=${encodeURIComponent(JSON.stringify(releases))}`;
const tag = (src: string, pin: string, name = tags[0], more = '') =>
  `<${name} loading="eager" src="${src.replaceAll('&', '&amp;')}" pin="${pin}" ${more}></${name}>`;
const earlier = {'2026-09': 'release?is=2026-09', '2026-08': '/faults/release?is=2026-08'};
const sourceLine = (widget: ConflictElement) => text(part(widget, 'source'));
const message = (widget: ConflictElement) => text(part(widget, 'message'));

describe('pin', () => {
  let witness: Witness;
  beforeEach(() => (witness = watch()));
  afterEach(() => {
    clear();
    witness.end();
  });

  it('without it, or with the newest release, draws the newest and says nothing about it', async () => {
    for (const pin of ['', '2026-10']) {
      const widget = await mountWidget(tag(newest(earlier), pin));
      assert.equal(widget.getAttribute('state'), 'ready');
      assert.notInclude(sourceLine(widget), 'elease');
    }
  });

  for (const name of tags)
    it(`<${name}> draws an earlier release, with a quiet word in the source line`, async () => {
      for (const pin of ['2026-09', '2026-08']) {
        const widget = await mountWidget(tag(newest(earlier), pin, name));
        assert.equal(widget.getAttribute('state'), 'ready');
        assert.isNotEmpty(marks(widget));
        assert.include(
          sourceLine(widget),
          `15 June 2024. Release ${pin}. A newer release exists: 2026-10.`
        );
        assert.isTrue(part(widget, 'notice') === null);
      }
    });

  it('says it in the reader’s language', async () => {
    const said = {
      fr: 'Version 2026-09. Une version plus récente existe\u00a0: 2026-10.',
      ar: 'الإصدار 2026-09. يوجد إصدار أحدث: 2026-10.',
    };
    for (const [lang, words] of Object.entries(said)) {
      const widget = await mountWidget(tag(newest(earlier), '2026-09'), lang);
      const {textContent} = part(widget, 'source')!;
      assert.include(textContent.replace(/[ \n]+/g, ' '), words);
    }
  });

  it('names the releases there are where it names none of them', async () => {
    for (const pin of ['2026-01', 'constructor', '__proto__']) {
      const widget = await mountWidget(tag(newest(earlier), pin));
      assert.match(message(widget), /^This chart cannot be shown\./);
      assert.include(witness.warnings.at(-1), `pin="${pin}" cannot be used. `);
      assert.include(witness.warnings.at(-1), 'Accepted: 2026-10, 2026-09, 2026-08.');
      assert.equal(widget.getAttribute('state'), 'error');
    }
    const events = await mountWidget(tag('/faults/csv-good', '2026-09'));
    assert.match(message(events), /^This chart cannot be shown\./);
    assert.include(witness.warnings.at(-1), 'pin="2026-09" cannot be used. Accepted: –.');
  });

  it('never shows the newest where the earlier one cannot be had, or is another', async () => {
    const src = newest({
      gone: 'not-found',
      other: 'release?is=2026-07',
      nameless: 'csv-good',
      wrong: 'empty-object',
    });
    for (const [pin, code] of [
      ['gone', 'http'],
      ['other', 'shape'],
      ['nameless', 'shape'],
      ['wrong', 'shape'],
    ] as const) {
      const widget = await mountWidget(tag(src, '2026-10'));
      assert.equal(widget.getAttribute('state'), 'ready');
      widget.pin = pin;
      await becomes(widget, 'error');
      await until(() => retryIn(widget) !== undefined);
      assert.isEmpty(marks(widget), pin);
      assert.include(witness.errors().at(-1)!.detail, {code, retained: false});
    }
    assert.include(witness.warnings[1], 'what is listed as release other says that it is 2026-07');
    assert.deepEqual(witness.trouble, []);
  });

  it('goes from one release to another and back', async () => {
    const widget = await mountWidget(tag(newest(earlier), '2026-09'));
    widget.pin = '2026-08';
    await until(() => sourceLine(widget).includes('Release 2026-08'));
    widget.removeAttribute('pin');
    await until(() => !sourceLine(widget).includes('elease'));
  });

  it('several widgets fetch the newest once and the earlier one once', async () => {
    const keys = [newKey(), newKey()];
    const src = `${newest({v1: `release?is=v1&key=${keys[1]}&delay=100`}, 'v2', keys[0])}&delay=100`;
    await mount(tags.map((name) => tag(src, 'v1', name)).join(''));
    for (const key of keys) assert.equal((await timesAsked(key)).asked, 1);
  });

  it('of the built-in data, there is the one release', async () => {
    const widget = await mountWidget('<conflict-troops pin="2020-01"></conflict-troops>');
    const own = (widget.constructor as typeof ConflictElement).builtIn!.first.release!;
    assert.match(message(widget), /^This chart cannot be shown\./);
    assert.include(witness.warnings.at(-1), `Accepted: ${own}.`);
    widget.pin = own;
    await becomes(widget, 'ready');
    assert.notInclude(sourceLine(widget), 'elease');
  });

  it('holds for data that the page hands over as well', async () => {
    const answer = await fetch(newest({v1: '/faults/release?is=v1'}, 'v2'));
    const data: unknown = await answer.json();
    const widget = await mountWith('<conflict-casualties pin="v1"></conflict-casualties>', data);
    assert.include(sourceLine(widget), 'Release v1. A newer release exists: v2.');
    const inline = await mountWidget(
      `<conflict-casualties pin="v3"><script type="application/json">${JSON.stringify(data)}</script></conflict-casualties>`
    );
    assert.match(message(inline), /^This chart cannot be shown\./);
    assert.include(witness.warnings.at(-1), 'pin="v3" cannot be used. Accepted: v2, v1.');
  });

  it('with refresh, says when a newer release has come, and that is no news of the figures', async () => {
    const timers = holdLongTimers();
    const key = newKey();
    const src = newest(earlier, '2026-09,2026-10,2026-11', key);
    const widget = await mountWidget(tag(src, '2026-09', 'conflict-casualties', 'refresh="60"'));
    assert.notInclude(sourceLine(widget), 'elease');
    for (const [times, found] of [
      [2, '2026-10'],
      [3, '2026-11'],
    ] as const) {
      await until(() => timers.waiting().length === 1);
      timers.ring();
      await untilAsked(key, times);
      await until(() => sourceLine(widget).includes(`A newer release exists: ${found}.`));
    }
    timers.end();
    assert.equal(text(widget.shadowRoot!.querySelector('.live')), '');
    assert.equal(witness.seen.length, 1);
  });
});
