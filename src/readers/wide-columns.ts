import {columnNames} from './column-names.ts';
import {words} from './fold.ts';
import {isArmedGroup, knownCode} from './party-words.ts';

/** A column that holds the killed of one party: `killed_soldiers`, `Civils tués`, `deaths (police)`. */
export interface WideColumn {
  readonly name: string;
  readonly column: number;
  readonly party: string;
}

const killed = columnNames.killed
  .split(' | ')
  .map(words)
  .sort((a, b) => b.length - a.length);

/** Finds the columns whose names put a word for the killed and a party together. */
export const findWideColumns = (columns: readonly string[]): WideColumn[] =>
  columns.flatMap((name, column) => {
    const party = partyIn(words(name));
    return party ? [{name, column, party}] : [];
  });

function partyIn(name: string): string | undefined {
  for (const word of killed) {
    const rest = name.startsWith(`${word} `)
      ? name.slice(word.length + 1)
      : name.endsWith(` ${word}`)
        ? name.slice(0, -word.length - 1)
        : '';
    const party = rest.replace(/^(?:of|de|des|da|dos|di|dei|unter|bei|من) /, '');
    if (party && (isArmedGroup(party) || (knownCode(party) ?? 'unknown') !== 'unknown'))
      return party;
  }
  return undefined;
}
