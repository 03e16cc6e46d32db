import {isDate} from '../data/date.ts';
import {toEstimate} from '../data/estimate.ts';
import {isCountryCode, countryCode} from './country.ts';
import {words} from './fold.ts';
import {
  noDate,
  unreadRow,
  type OpenedFile,
  type Row,
  type TroopStatement,
  type Warn,
} from './reader.ts';
import {isTotal} from './header.ts';
import {cellsOf, sayColumns} from './table-cells.ts';
import type {FoundColumns} from './column-names.ts';
import type {TroopColumn} from './troop-columns.ts';
import {forceWords, presenceWords, unions} from './troop-words.ts';
import {createReadDate} from './written-date.ts';
import {figureOf} from './written-figure.ts';

/** Opens a table of forces: every row a dated statement of who had how many where, by whose word. */
export function openTroops(found: FoundColumns<TroopColumn>, warn: Warn): OpenedFile {
  sayColumns(found, warn);
  const text = cellsOf(found);
  const read = createReadDate();
  const coded = <Code extends string>(
    row: Row,
    role: TroopColumn,
    codes: ReadonlyMap<string, Code>,
    otherwise: Code,
    warn: Warn
  ): Code => {
    const cell = text(row, role);
    const code = codes.get(words(cell)) ?? codes.get(words(cell.replaceAll('_', ' ')));
    if (cell && !code)
      warn(
        `A ${role === 'force' ? 'kind of force' : 'status'} is not known; ${otherwise} was taken for it.`,
        cell
      );
    return code ?? otherwise;
  };

  return {
    dates: {read, columns: found.at.get('date') ?? []},
    event(row, warn) {
      const written = text(row, 'date') || text(row, 'year');
      const asOf = read(written, warn);
      if (isTotal(row) || (!asOf && row.slice(1).every((cell) => !cell.trim())))
        return warn(
          'A row that is no event but a sum or a remark was left out.',
          row.filter(Boolean).join(' ')
        );
      if (!asOf) return unreadRow(warn, noDate, written);
      const publisher = text(row, 'source');
      if (!publisher) return unreadRow(warn, 'A row without a source was left out.', written, asOf);
      const [sender, hostName] = [text(row, 'sending'), text(row, 'host')];
      const host = countryCode(hostName);
      if (!isCountryCode(host))
        return unreadRow(warn, 'A row without a known host country was left out.', hostName, asOf);
      if (!sender) return unreadRow(warn, 'A row without a sender was left out.', hostName, asOf);
      const personnel = figureOf(text(row, 'personnel'), warn);
      const sending = unions.get(words(sender)) ?? countryCode(sender);
      if (!isCountryCode(sending))
        warn('A sender is no country we know and stays as written.', sender);
      const {qualifier, best} = toEstimate(personnel) ?? {};
      const exact = qualifier === 'exact' ? best : undefined;
      const presence = coded(
        row,
        'presence',
        presenceWords,
        exact === 0 ? 'withdrawn' : 'present',
        warn
      );
      const [url, published, mission] = [
        text(row, 'url'),
        text(row, 'published'),
        text(row, 'mission'),
      ];
      const note = text(row, 'note');
      const claim: TroopStatement['claim'] = {
        asOf,
        personnel: exact ?? personnel ?? {gap: 'not_reported'},
        presence,
        status: 'reported',
        ...(note && {note}),
      };
      return {
        ...(isCountryCode(sending) ? {sending} : {label: sender}),
        host,
        force: coded(row, 'force', forceWords, 'military', warn),
        ...(mission && {mission}),
        claim,
        claimant: text(row, 'claimant') || publisher,
        source: {
          publisher,
          ...(/^https?:/.test(url) && {url}),
          ...(isDate(published) && {published}),
        },
      };
    },
  };
}
