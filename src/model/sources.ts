import type {Source} from '../data/claim.ts';
import type {Text} from '../data/text.ts';
import type {Figure} from './figure.ts';
import {withChildren} from './row.ts';

/** How many sources the line under a picture names, and in how many letters; the table has them all. */
export const sourcesNamed = 3;
const lettersNamed = 56;

/** How sources want to be credited, each once. */
export const creditsOf = (sources: readonly Source[]): readonly string[] => [
  ...new Set(sources.flatMap(({attribution}) => attribution ?? [])),
];

const readOf = (figure: Figure): readonly Source[] =>
  figure.rows
    .flatMap(withChildren)
    .flatMap(({attestations}) => attestations.map(({source}) => source));

/** Every source that stands behind the figure, once, in the order of the rows. */
export const sourcesOf = (figure: Figure): readonly Source[] => [...new Set(readOf(figure))];

/** The sources to be named: one of each publisher, those first whom most figures were read from. */
export function weightiestSources(figure: Figure): readonly Source[] {
  const byPublisher = new Map<Text, {readonly source: Source; count: number}>();
  for (const source of readOf(figure)) {
    const known = byPublisher.get(source.publisher);
    if (known) known.count++;
    else byPublisher.set(source.publisher, {source, count: 1});
  }
  let letters = 0;
  return [...byPublisher.values()]
    .sort((a, b) => b.count - a.count)
    .slice(0, sourcesNamed)
    .map(({source}) => source)
    .filter((source, index) => {
      letters += lengthOf(source.publisher) + lengthOf(source.via ?? '');
      return index === 0 || letters <= lettersNamed;
    });
}

const lengthOf = (name: Text): number =>
  typeof name === 'string' ? name.length : lengthOf(Object.values(name)[0] ?? '');
