import {usesOf, type FoundColumns, type PlainColumn} from './column-names.ts';
import {openPlain, plain} from './plain.ts';
import type {Reader} from './reader.ts';

/** Hashtags of the HXL standard 1.1 and the attributes that must stand with them, the more particular first. */
const meanings: readonly (readonly [PlainColumn, string, ...string[]])[] = [
  ['end', '#date', 'end'],
  ['date', '#date', 'start'],
  ['date', '#date', 'occurred'],
  ['killed_low', '#affected', 'killed', 'min'],
  ['killed_high', '#affected', 'killed', 'max'],
  ['country_code', '#country', 'code'],
  ['country_code', '#country', 'iso'],
  ['country_code', '#country', 'iso2'],
  ['country_code', '#country', 'iso3'],
  ['country_code', '#country', 'v_iso2'],
  ['country_code', '#country', 'v_iso3'],
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

const partsOf = (tag: string) => tag.toLowerCase().replace(/\s/g, '').split('+');

/** Columns of one kind of people affected: all of them, and those of the whole, which says nothing of sex, age or work. */
function affected(tags: readonly string[], what: string) {
  const all = tags.flatMap((tag, i) => {
    const [head, ...attributes] = partsOf(tag);
    const rest = attributes.filter((each) => each !== what && each !== 'num' && each !== 'total');
    const bounds = rest.some((each) => each === 'min' || each === 'max');
    return head === '#affected' && attributes.includes(what) && !bounds ? [{i, rest}] : [];
  });
  const whole = all.filter(({rest}) => !rest.length);
  const at = whole.length === 1 ? whole[0]!.i : all.length === 1 ? all[0]!.i : undefined;
  return {at, all: all.map(({i}) => i)};
}

/** Where each kind of cell stands, by hashtags; and which columns of killed or injured are not read. */
function columnsOf(columns: readonly string[], tags: readonly string[]) {
  const at = new Map<PlainColumn, number[]>();
  const taken = new Set<number>();
  for (const [name, hashtag, ...needed] of meanings) {
    if (at.has(name)) continue;
    const found = tags.findIndex((tag, i) => {
      const [head, ...attributes] = partsOf(tag);
      return !taken.has(i) && head === hashtag && needed.every((each) => attributes.includes(each));
    });
    if (found < 0) continue;
    at.set(name, [found]);
    taken.add(found);
  }
  const label = (i: number) => columns[i] || tags[i]!;
  const unsummed: string[] = [];
  for (const name of ['killed', 'injured'] as const) {
    const {at: whole, all} = affected(tags, name);
    if (whole !== undefined) at.set(name, [whole]);
    for (const i of all) taken.add(i);
    const others = all.filter((i) => i !== whole).map(label);
    if (others.length)
      unsummed.push(
        whole === undefined
          ? `Several columns give people ${name} and none the whole: ${others.join(', ')}. They may overlap and were not added: no number of ${name} was read.`
          : `Of the columns for people ${name} the whole was read, and not ${others.join(', ')}.`
      );
  }
  const unused = columns.map((_, i) => i).filter((i) => !taken.has(i) && label(i));
  const found: FoundColumns = {at, unused: unused.map(label), rivals: []};
  return {found, unsummed};
}

/** Any CSV with a row of HXL hashtags: columns are told by these, whatever language their names are in. */
export const hxl: Reader = {
  ...plain,
  id: 'hxl',
  name: 'HXL-tagged CSV',
  columns: ['#date', '#affected+killed'],
  matches: ({columns, tags}) => columnsOf(columns, tags ?? []).found.at.has('date'),
  open: (header, _sample, warn) => {
    const {found, unsummed} = columnsOf(header.columns, header.tags ?? []);
    for (const text of unsummed) warn(text);
    return {...openPlain(found, false, warn), uses: usesOf(header.columns, found)};
  },
};
