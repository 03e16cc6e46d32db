import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {importSource} from '../support/import-source.mjs';

const {layoutEventWords, language} = await importSource(`
  export {layoutEventWords} from './src/charts/common/event-words.ts';
  export {language} from './src/text/languages.ts';
`);

const room = 60;
const english = language('en-GB');
const rightToLeft = {...english, direction: 'rtl', message: (...of) => english.message(...of)};

/** Events as places and numbers of letters; what is laid out, with the span of each one's words. */
function lay(events, spoken = english) {
  const statements = events.map(([, letters]) => ({label: {text: 'w'.repeat(letters)}}));
  const words = layoutEventWords(
    statements,
    (event) => events[statements.indexOf(event)][0],
    {language: spoken},
    room
  );
  return words?.map((word) => {
    const width = (word.label.length + 3) / room;
    return {
      ...word,
      from: word.right ? word.x : word.x - width,
      to: word.x + (word.right ? width : 0),
    };
  });
}

describe('layoutEventWords(events, place, locale, room)', () => {
  it('writes on the side where reading goes on', () => {
    const events = [
      [0.3, 10],
      [0.6, 10],
    ];
    assert.deepEqual(
      lay(events).map(({right}) => right),
      [true, true]
    );
    assert.deepEqual(
      lay(events, rightToLeft).map(({right}) => right),
      [false, false]
    );
  });

  it('turns only words that have no room there, and puts them where no line crosses them', () => {
    const words = lay([
      [0.4, 8],
      [0.46, 18],
      [0.58, 18],
      [0.9, 16],
    ]);
    assert.deepEqual(words.map(({x, right}) => [x, right]).sort(), [
      [0.4, true],
      [0.46, true],
      [0.58, true],
      [0.9, false],
    ]);
  });

  it('gives up where words have room on neither side', () => {
    assert.equal(lay([[0.5, 40]]), undefined);
    assert.equal(lay([]), undefined);
  });

  it('never lets a line run through words, wherever events lie', () => {
    let seed = 7;
    const random = (most) => (seed = (seed * 48_271) % 2_147_483_647) % most;
    let laidOut = 0;
    for (let turn = 0; turn < 500; turn++) {
      const events = Array.from({length: 1 + random(5)}, () => [
        random(1000) / 1000,
        3 + random(22),
      ]);
      const words = lay(events, turn % 2 ? english : rightToLeft);
      if (!words) continue;
      laidOut++;
      assert.equal(new Set(words.map(({lane}) => lane)).size, events.length);
      for (const {from, to, lane} of words) {
        assert.ok(from >= 0 && to <= 1, 'inside the picture');
        for (const line of words)
          if (line.x > from && line.x < to) assert.ok(line.lane > lane, JSON.stringify(words));
      }
    }
    assert.ok(laidOut > 250, `${laidOut} of 500 have words`);
  });
});
