import {openPlain, plain, type PlainColumn} from './plain.ts';
import type {Reader} from './reader.ts';

/** Hashtags of the HXL standard 1.1 and the attributes that must stand with them, the more particular first. */
const meanings: readonly (readonly [PlainColumn, string, ...string[]])[] = [
  ['end', '#date', 'end'],
  ['date', '#date', 'start'],
  ['date', '#date', 'occurred'],
  ['killed_low', '#affected', 'killed', 'min'],
  ['killed_high', '#affected', 'killed', 'max'],
  ['killed', '#affected', 'killed'],
  ['injured', '#affected', 'injured'],
  ['country', '#country', 'code'],
  ['country', '#country'],
  ['region', '#adm1', 'name'],
  ['region', '#adm1'],
  ['latitude', '#geo', 'lat'],
  ['longitude', '#geo', 'lon'],
  ['place', '#loc'],
  ['type', '#event', 'type'],
  ['id', '#event', 'id'],
  ['url', '#meta', 'url'],
  ['source', '#meta', 'source'],
  ['date', '#date'],
];

function namesOf(tags: readonly string[]): string[] {
  const names = tags.map(() => '');
  for (const [name, hashtag, ...needed] of meanings) {
    if (names.includes(name)) continue;
    const found = tags.findIndex((tag, i) => {
      const [head, ...attributes] = tag.toLowerCase().replace(/\s/g, '').split('+');
      return !names[i] && head === hashtag && needed.every((each) => attributes.includes(each));
    });
    if (found >= 0) names[found] = name;
  }
  return names;
}

/** Any CSV whose second row holds HXL hashtags: columns are told by these, whatever language their names are in. */
export const hxl: Reader = {
  ...plain,
  id: 'hxl',
  name: 'HXL-tagged CSV',
  columns: ['#date', '#affected+killed'],
  matches: ({tags}) => namesOf(tags ?? []).includes('date'),
  open: ({tags = []}, sample) => openPlain({columns: namesOf(tags)}, sample, false),
};
