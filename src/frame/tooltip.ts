import type {Source} from '../data/claim.ts';
import {childrenOf, contentOf} from '../marks/content.ts';
import type {Child, Mark} from '../marks/mark.ts';
import {nameOf, type Row} from '../model/row.ts';
import type {Attestation} from '../model/statement.ts';
import type {Locale} from '../text/say.ts';
import {phrase} from '../text/words.ts';
import {publisherMarks} from './source.ts';

/** How many of those who give the same figure are named; the table has them all. */
const named = 2;

/** The row's sentence and who stands behind it. Its element is always there, so that the root keeps its shape. */
export const tooltipMark = (row: Row | undefined, locale: Locale): Mark => [
  'div',
  {class: 'tooltip', part: 'tooltip', role: 'tooltip', hidden: row ? undefined : ''},
  row
    ? [
        ['b', {}, contentOf(nameOf(row), locale)],
        ...row.attestations
          .slice(0, named)
          .map((attestation) => attestationMark(attestation, locale)),
      ]
    : [],
];

/** Who says so, where it was read, when it was said and how it stands; `name` writes the source. */
export function attestationMark(
  attestation: Attestation,
  locale: Locale,
  name: (source: Source, locale: Locale) => readonly Child[] = publisherMarks
): Mark {
  const {claimant, value, source, date, status, note} = attestation;
  const parts: (readonly Child[])[] = [
    ...(claimant
      ? [
          [
            ...childrenOf({text: claimant}, locale),
            ...(value ? [': ', ...childrenOf({reported: value}, locale)] : []),
          ],
        ]
      : []),
    name(source, locale),
    ...(date ? [childrenOf({date}, locale)] : []),
    ...(status ? [childrenOf(phrase(status), locale)] : []),
  ];
  return [
    'div',
    {class: 'attestation'},
    [
      ...parts.flatMap((part, index) => (index ? [' · ', ...part] : part)),
      ...(note ? [['div', {}, contentOf({text: note}, locale)] as Mark] : []),
    ],
  ];
}
