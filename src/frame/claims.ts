import {css} from 'lit';
import {contentOf} from '../marks/content.ts';
import type {Mark} from '../marks/mark.ts';
import type {Figure} from '../model/figure.ts';
import {figureWords, type Row} from '../model/row.ts';
import type {Locale} from '../text/say.ts';
import {phrase} from '../text/words.ts';
import {buttonMark} from './button.ts';
import {sourceMarks} from './source.ts';
import {tableLines} from './table-lines.ts';
import {attestationMark} from './tooltip.ts';

/**
 * What is claimed about a mark that was pressed: every figure with who says so, when, how it stands and where to read
 * it.
 */
export const claimsMark = (figure: Figure, row: Row | undefined, locale: Locale): Mark => [
  'div',
  {
    id: 'claims',
    class: 'claims',
    part: 'claims',
    role: 'group',
    'aria-labelledby': row && 'claims-title',
    hidden: row ? undefined : '',
  },
  row
    ? [
        [
          'div',
          {class: 'claims-head'},
          [
            ['b', {id: 'claims-title'}, contentOf(row.label, locale)],
            buttonMark('close', phrase('close'), locale),
          ],
        ],
        ...(row.caption ? [['p', {class: 'small'}, contentOf(row.caption, locale)] as Mark] : []),
        [
          'ul',
          {},
          tableLines({...figure, rows: [row], more: []}).map(
            ({row: member, value, attestation}): Mark => [
              'li',
              {},
              [
                ['b', {}, contentOf(figureWords(member, value), locale)],
                ...(attestation
                  ? [attestationMark({...attestation, value: undefined}, locale, sourceMarks)]
                  : []),
              ],
            ]
          ),
        ],
      ]
    : [],
];

/** For widgets whose marks can be pressed. */
export const claimsStyles = css`
  .claims {
    margin-block: 0.6em;
    padding: 0.6em 0.8em;
    border: 1px solid var(--_rule);
    border-inline-start: 3px solid var(--_quiet);
  }
  .claims-head {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    gap: 1em;
  }
  .claims p {
    margin: 0;
  }
  .claims ul {
    margin: 0.3em 0 0;
    padding: 0;
    list-style: none;
    font-size: 0.875em;
  }
  .claims li {
    padding-block: 0.3em;
  }
  .claims li + li {
    border-block-start: 1px solid var(--_rule);
  }
  .claims .attestation {
    margin: 0;
  }
  [role='button'] {
    cursor: pointer;
  }
`;
