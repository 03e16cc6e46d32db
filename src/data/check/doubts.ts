import {nearest} from './nearest.ts';
import type {Shape} from '../format/shape.ts';
import {isObject, isPlain, report, step, type Path} from '../format/path.ts';
import {text, words} from '../format/value.ts';

/** “Deadliest” and its like in the languages of the widgets: true on one day, false after the next attack. */
const superlative =
  /\b(?:deadliest|bloodiest|worst|(?:most|highest|largest|biggest) (?:deadly|lethal|ever|number|toll|attack)|unprecedented)\b|\bl[ae]s? plus (?:meurtri|sangl|lourd|grave)|\bsans précédent|\bmás (?:mortífer|sangrient|grave)|\bmais (?:mortífer|mortal|sangrent|grave)|\bpiù (?:mortal|sanguinos|letal|grave)|\b(?:tödlich|blutig|schwer|schlimm)ste|الأكثر دموية|الأعنف|الأسوأ|mafi muni/iu;
/** Any of these fields says on which day the words were true. */
const dates = ['said', 'asOf', 'date', 'published'];

/** References met on the way, by the field that makes them. */
export type References = Readonly<Record<'claimant' | 'source', Set<string>>>;

const given = (found: Readonly<Record<string, unknown>>, key: string): boolean =>
  Object.hasOwn(found, key) && found[key] !== undefined && found[key] !== null;

function doubtRecord(
  name: string,
  known: Readonly<Record<string, {readonly shape: Shape<unknown>}>>,
  found: Readonly<Record<string, unknown>>,
  at: Path
): void {
  const names = Object.keys(known);
  for (const key of Object.keys(found)) {
    if (Object.hasOwn(known, key) || (!at.above && key === '$schema')) continue;
    const meant = nearest(key, names);
    report(step(at, key), 'an unknown field', meant ? `“${meant}”` : `one of ${names.join(', ')}`);
  }
  if (name === 'Source' && !given(found, 'published'))
    report(step(at, 'published'), 'nothing', 'the day the source was published');
  if (dates.some((key) => given(found, key))) return;
  for (const [key, {shape}] of Object.entries(known)) {
    if ((shape !== text && shape !== words) || !Object.hasOwn(found, key)) continue;
    const [match] = superlative.exec(JSON.stringify(found[key])) ?? [];
    if (match)
      report(
        step(at, key),
        `“${match}” without a date`,
        'a record with said or asOf for a superlative'
      );
  }
}

/** Walks through a document beside its shape and reports what is allowed but doubtful; collects references. */
export function doubt(
  {form}: Shape<unknown>,
  found: unknown,
  above: Path,
  references: References
): void {
  if ('plain' in form) {
    doubt(isObject(found) ? form.object : form.plain, found, above, references);
  } else if ('entry' in form) {
    const entries = Array.isArray(found)
      ? found.entries()
      : isObject(found)
        ? Object.entries(found)
        : [];
    for (const [key, value] of entries) doubt(form.entry, value, step(above, key), references);
  } else if ('fields' in form && isObject(found)) {
    const at = above.above && isPlain(found.id) ? {...above, record: found.id} : above;
    doubtRecord(form.name, form.fields, found, at);
    for (const [key, {shape}] of Object.entries(form.fields)) {
      if (!given(found, key)) continue;
      const value = found[key];
      if ((key === 'claimant' || key === 'source') && typeof value === 'string')
        references[key].add(value);
      doubt(shape, value, step(at, key), references);
    }
  }
}
