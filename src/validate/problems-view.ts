import {problemPieces} from '../data/check/problem-line.ts';
import type {Problem} from '../data/format/problem.ts';
import {foreign, make} from './make.ts';

/** How many are listed at once; the rest opens below. */
const first = 100;

/** Every problem as the line that the command line prints, in its order. */
export function problemsView(problems: readonly Problem[]): readonly HTMLElement[] {
  const rest = problems.length - first;
  return [
    ...(problems.length ? [listView(problems.slice(0, first), 1)] : []),
    ...(rest > 0
      ? [
          make(
            'details',
            {},
            make('summary', {}, `${rest} more`),
            listView(problems.slice(first), first + 1)
          ),
        ]
      : []),
  ];
}

const listView = (problems: readonly Problem[], start: number): HTMLElement =>
  make('ol', {class: 'problems', role: 'list', start: String(start)}, ...problems.map(problemView));

const problemView = (problem: Problem): HTMLElement =>
  make(
    'li',
    {class: problem.level},
    ...problemPieces(problem).map(({kind, text}) => (kind ? foreign(text, kind) : text))
  );
