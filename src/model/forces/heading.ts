import type {PartialDate} from '../../data/text.ts';
import {phrase, type Words} from '../../text/words.ts';
import {groupOf, speaksOf} from './standing.ts';
import type {Standing} from './summary.ts';

/** More countries than that are no heading. */
const most = 3;

/**
 * Who left and who stayed, where that may be said in one line: the countries of which all soldiers are gone, and those
 * of which some were said to be there within the year. A country that is neither is in neither list.
 */
export function headingOf(
  entries: readonly Standing[],
  host: string,
  day: PartialDate,
  topic: 'heading_troops' | 'heading_troops_timeline' = 'heading_troops'
): Words {
  const country: Words = {country: host, form: 'the'};
  const isGone = (entry: Standing): boolean => groupIs(entry, 'group_gone');
  const isHere = (entry: Standing): boolean =>
    groupIs(entry, 'group_there') && speaksOf(entry.statement.asOf, day);
  const gone = countries(entries, isGone);
  const here = countries(entries, isHere);
  const unsaid = entries.some((entry) => !isGone(entry) && !isHere(entry));
  const fits = (codes: readonly string[]): boolean => codes.length > 0 && codes.length <= most;
  const left = phrase('heading_left', {list: listOf(gone), country}, gone.length);
  const remain = phrase('remain', {list: listOf(here)}, here.length);
  if (fits(gone) && fits(here)) return phrase('joined', {a: left, b: remain});
  if (fits(gone) && !here.length && !unsaid) return left;
  return phrase(topic, {country: {country: host, form: 'in'}});
}

const groupIs = ({deployment, statement}: Standing, group: string): boolean =>
  groupOf(deployment, statement) === group;

/** The countries that it is true of in every one of their forces. */
const countries = (
  entries: readonly Standing[],
  isTrue: (entry: Standing) => boolean
): string[] => {
  const codes = new Set(entries.flatMap(({deployment: {sending}}) => sending ?? []));
  return [...codes].filter((code) =>
    entries.filter(({deployment: {sending}}) => sending === code).every(isTrue)
  );
};

const listOf = (codes: readonly string[]): Words => ({
  list: codes.map((country) => ({country, form: 'the'})),
});
