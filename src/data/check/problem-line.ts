import type {Problem} from '../format/problem.ts';

/** A part of a problem's line: one of the four things it says, or the words between them. */
export interface LinePiece {
  readonly kind?: 'level' | 'place' | 'found' | 'expected';
  readonly text: string;
}

/** A problem in words, in the pieces that a page may set apart; put together they are the line of the command line. */
export const problemPieces = ({
  level,
  path,
  record,
  found,
  expected,
}: Problem): readonly LinePiece[] => [
  {kind: 'level', text: level},
  {text: ': '},
  {kind: 'place', text: (path || 'the document') + (record ? ` (in “${record}”)` : '')},
  {text: ': found '},
  {kind: 'found', text: found},
  {text: ', expected '},
  {kind: 'expected', text: expected},
];

/** A problem as one line of English: how grave, where, what was found, what was expected. */
export const problemLine = (problem: Problem): string =>
  problemPieces(problem)
    .map(({text}) => text)
    .join('');

/** How many there are: `1 error, 2 warnings`. */
export function problemCounts(problems: readonly Problem[]): string {
  const errors = problems.filter(({level}) => level === 'error').length;
  return `${counted(errors, 'error')}, ${counted(problems.length - errors, 'warning')}`;
}

export const counted = (number: number, noun: string): string =>
  `${number} ${noun}${number === 1 ? '' : 's'}`;
