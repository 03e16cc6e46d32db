import {assert} from '@esm-bundle/chai';
import {en} from '../../src/text/en.ts';
import {phrases as fr} from '../../src/text/fr.ts';

/** Groups of vowels, without a silent e at the end: close enough for a grade. */
const syllables = (word: string): number =>
  Math.max(
    1,
    word
      .toLowerCase()
      .replace(/(?<=[a-z]{2})es?$/, '')
      .match(/[aeiouyàâéèêëîïôùûü]+/g)?.length ?? 1
  );

/** Flesch–Kincaid grade of all sentences together. */
function gradeOf(sentences: readonly string[]): number {
  const words = sentences.flatMap((sentence) => sentence.match(/[\p{L}’]+/gu) ?? []);
  const count = words.reduce((sum, word) => sum + syllables(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (count / words.length) - 15.59;
}

/** What a reader meets as sentences: findings, cues and errors, with plain things in their places. */
function sentencesOf(
  messages: Readonly<Record<string, string | {readonly other: string}>>
): string[] {
  return Object.entries(messages)
    .filter(([key]) => /^(summary|error|keys|stale|empty|updated|left_out|legend)/.test(key))
    .map(([, message]) => (typeof message === 'string' ? message : message.other))
    .flatMap((message) => message.replace(/\{\w+\}/g, 'ten').split(/[.:;](?:\s|$)/))
    .filter((sentence) => /\p{L}{2}/u.test(sentence));
}

describe('the reading level', () => {
  it('of a text is graded as it should be', () => {
    assert.isBelow(gradeOf(['The cat sat on the mat.']), 2);
    assert.isAbove(
      gradeOf([
        'Multidimensional interoperability considerations necessitate organisational realignment.',
      ]),
      15
    );
  });

  it('of the sentences is grade 9 at most in English', () => {
    const sentences = sentencesOf(en);
    assert.isAbove(sentences.length, 30);
    assert.isAtMost(gradeOf(sentences), 9);
  });

  it('of the sentences in French is not above that of the English by more than four grades', () => {
    // French words have more syllables than English ones of the same difficulty.
    assert.isAtMost(gradeOf(sentencesOf(fr)), gradeOf(sentencesOf(en)) + 4);
  });
});
