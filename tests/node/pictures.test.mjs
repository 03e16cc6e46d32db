import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {picturesNow, picturesStored} from '../support/text-pictures.mjs';

const [now, stored] = await Promise.all([picturesNow(), picturesStored()]);

/** The first line in which two texts differ, from 1. */
function firstDifference(one, other) {
  const [ours, theirs] = [one.split('\n'), other.split('\n')];
  const line = ours.findIndex((text, index) => text !== theirs[index]);
  return {line: line + 1, now: ours[line], stored: theirs[line]};
}

describe('the pictures, as stored texts', () => {
  for (const [name, text] of now)
    it(`${name} is drawn as it was`, () => {
      const before = stored.get(name) ?? '';
      if (text === before) return;
      const {line, now: is, stored: was} = firstDifference(text, before);
      assert.fail(
        `tests/pictures/${name}, line ${line}\n  stored: ${was}\n  now:    ${is}\nIf that is meant: npm run pictures:update, and read the diff.`
      );
    });

  it('no stored picture is of a view that is no more', () => {
    assert.deepEqual(
      [...stored.keys()].filter((name) => !now.has(name)),
      []
    );
  });
});
