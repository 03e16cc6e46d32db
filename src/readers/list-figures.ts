import type {Value} from '../data/estimate.ts';
import {textAt} from './cells.ts';
import type {ClaimRow} from './claim-rows.ts';
import type {PlainColumn} from './column-names.ts';
import {isArmedGroup, sideOf, type TableTerms} from './party-words.ts';
import type {Row, Warn} from './reader.ts';
import type {WideColumn} from './wide-columns.ts';
import {figureOf} from './written-figure.ts';

export const unknownSide =
  'A row names a side that is neither the victims’ nor the other and was left out.';

/**
 * Reads what a row says of the killed and injured: its own party and cause first, then a part for every column of one
 * party. Undefined where its side is not known: a figure of an unknown side can be added to none.
 */
export function createReadFigures(
  text: (row: Row, name: PlainColumn) => string,
  wide: readonly WideColumn[],
  terms: TableTerms,
  killedIn: (row: Row, warn: Warn) => Value | undefined
) {
  const sayArmed = (party: string, warn: Warn) =>
    warn('The dead of armed groups were taken for those of the other side, never added.', party);

  return (row: Row, warn: Warn): readonly ClaimRow[] | undefined => {
    const [party, cause, stated] = [text(row, 'party'), text(row, 'cause'), text(row, 'side')];
    const side = stated ? sideOf(stated) : 'own';
    if (!side) return undefined;
    const armed = !stated && isArmedGroup(party);
    if (armed) sayArmed(party, warn);
    const injuredWords = text(row, 'injured');
    const first: ClaimRow = {
      party: party ? terms.code(party, 'party') : undefined,
      cause: cause ? terms.code(cause, 'cause') : undefined,
      other: armed || side === 'other',
      killed: killedIn(row, warn),
      injured: figureOf(injuredWords, warn),
      injuredWords,
    };
    const others = wide.flatMap(({column, party}): ClaimRow[] => {
      const killed = figureOf(textAt(row, column), warn);
      const other = isArmedGroup(party);
      if (killed && other) sayArmed(party, warn);
      return killed ? [{party: terms.code(party, 'party'), other, killed}] : [];
    });
    return [first, ...others];
  };
}
