import {childrenOf, contentOf} from '../marks/content.ts';
import {present, type Child, type Mark} from '../marks/mark.ts';
import {eventLine} from '../model/events.ts';
import type {Figure} from '../model/figure.ts';
import {creditsOf, sourcesOf} from '../model/sources.ts';
import type {Attestation, Statement} from '../model/statement.ts';
import type {PhraseKey} from '../text/phrases.ts';
import type {Locale} from '../text/say.ts';
import {phrase} from '../text/words.ts';
import {sourceMarks} from './source.ts';

/** What a figure needs said about it, what others published, where the events were read, and how to credit the sources. */
export function notesMarks(figure: Figure, locale: Locale): readonly Child[] {
  const {notes, published, events} = figure;
  const credits = creditsOf(sourcesOf(figure));
  return [
    ...present(
      notes.length > 0 && [
        'ul',
        {class: 'notes small', part: 'notes'},
        notes.map((note): Mark => ['li', {}, contentOf(note, locale)]),
      ]
    ),
    ...statementMarks('statements_title', 'ul', published, locale),
    ...statementMarks('events_title', 'ol', events, locale),
    ...credits.map((credit): Mark => ['p', {class: 'small'}, [['bdi', {class: 'credit'}, credit]]]),
  ];
}

/** Statements with who says so and where it was read. */
const statementMarks = (
  title: PhraseKey,
  list: 'ul' | 'ol',
  statements: readonly Statement[],
  locale: Locale
): readonly Mark[] =>
  statements.length
    ? [
        ['p', {class: 'small'}, [['b', {}, contentOf(phrase(title), locale)]]],
        [
          list,
          {class: 'notes small'},
          statements.map((statement): Mark => [
            'li',
            {},
            [
              ...childrenOf(eventLine(statement), locale),
              ...statement.attestations.flatMap((attestation) => whoSays(attestation, locale)),
            ],
          ]),
        ],
      ]
    : [];

const whoSays = ({claimant, note, source}: Attestation, locale: Locale): readonly Child[] => [
  ...(note ? [' (', ...childrenOf({text: note}, locale), ')'] : []),
  ' ',
  ...(claimant ? [...childrenOf({text: claimant}, locale), ', '] : []),
  ...sourceMarks(source, locale),
];
