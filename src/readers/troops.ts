import {usesOf} from './column-names.ts';
import type {Reader} from './reader.ts';
import {openTroops} from './troop-rows.ts';
import {findTroopColumns, isTroopTable} from './troop-columns.ts';

/** A table of forces somebody keeps: dated statements of who had how many in which country. No list of attacks. */
export const troops: Reader = {
  id: 'troops',
  name: 'table of forces',
  columns: ['date', 'sending', 'host', 'personnel', 'source'],
  terms: {},
  home: true,
  matches: ({columns}) => {
    const {at} = findTroopColumns(columns);
    return isTroopTable(columns) && at.has('source') && (at.has('date') || at.has('year'));
  },
  open({columns}, _sample, warn) {
    const found = findTroopColumns(columns);
    return {...openTroops(found, warn), uses: usesOf(columns, found)};
  },
  about: ({names, accessed, publisher}) => ({
    claimant: publisher ?? names[0]!,
    status: 'reported',
    title: 'forces',
    source: {publisher: publisher ?? names[0]!, ...(accessed && {accessed})},
    events: 'Statements about forces',
    deaths: 'None',
  }),
};
