import type {PresenceClaim} from '../../data/claim.ts';
import type {Deployment} from '../../data/dataset.ts';
import type {PartialDate} from '../../data/text.ts';
import {phrase, type Words} from '../../text/words.ts';
import {groupOf, speaksOf} from './standing.ts';

interface Entry {
  readonly deployment: Deployment;
  readonly statement: PresenceClaim;
}

/** More countries than that are no heading. */
const most = 3;

/**
 * Who left and who stayed, where that may be said in one line: the countries of which all soldiers are gone, and those
 * of which some were said to be there within the year. A country that is neither is in neither list.
 */
export function headingOf(entries: readonly Entry[], host: string, day: PartialDate): Words {
  const country: Words = {country: host, form: 'the'};
  const isGone = (entry: Entry): boolean => groupIs(entry, 'group_gone');
  const isHere = (entry: Entry): boolean =>
    groupIs(entry, 'group_there') && speaksOf(entry.statement.asOf, day);
  const gone = countries(entries, isGone);
  const here = countries(entries, isHere);
  const unsaid = entries.some((entry) => !isGone(entry) && !isHere(entry));
  const fits = (codes: readonly string[]): boolean => codes.length > 0 && codes.length <= most;
  const left = phrase('heading_left', {list: listOf(gone), country}, gone.length);
  const remain = phrase('remain', {list: listOf(here)}, here.length);
  if (fits(gone) && fits(here)) return phrase('joined', {a: left, b: remain});
  if (fits(gone) && !here.length && !unsaid) return left;
  return phrase('heading_troops', {country: {country: host, form: 'in'}});
}

const groupIs = ({deployment, statement}: Entry, group: string): boolean =>
  groupOf(deployment, statement) === group;

/** The countries that it is true of in every one of their forces. */
const countries = (entries: readonly Entry[], isTrue: (entry: Entry) => boolean): string[] => {
  const codes = new Set(entries.flatMap(({deployment: {sending}}) => sending ?? []));
  return [...codes].filter((code) =>
    entries.filter(({deployment: {sending}}) => sending === code).every(isTrue)
  );
};

const listOf = (codes: readonly string[]): Words => ({
  list: codes.map((country) => ({country, form: 'the'})),
});
