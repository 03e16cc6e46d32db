import {isGap} from '../data/estimate.ts';
import type {Figure} from '../model/figure.ts';
import {say, type Locale} from '../text/say.ts';
import {nameWords} from '../text/words.ts';
import {tableLines} from './table-lines.ts';

const columns = [
  'item',
  'figure',
  'qualifier',
  'low',
  'best',
  'high',
  'claimant',
  'status',
  'date',
  'source',
  'url',
];

/** The table as CSV: one line per claim, ISO dates, plain numbers in every language. */
export function csvOf(figure: Figure, locale: Locale): string {
  const lines = tableLines(figure).flatMap(({row, label, value, attestation}) =>
    (attestation ? [attestation] : row.attestations.length ? row.attestations : [undefined]).map(
      (claim) => {
        const estimate = isGap(value) ? undefined : value;
        return [
          say(label, locale),
          say({reported: value, unit: row.unit}, locale),
          estimate ? (estimate.qualifier ?? 'exact') : '',
          estimate?.low ?? '',
          estimate?.best ?? '',
          estimate?.high ?? '',
          claim?.claimant ? say({text: claim.claimant}, locale) : '',
          claim?.status ?? '',
          claim?.date ?? row.period?.start ?? '',
          claim ? say(nameWords(claim.source.publisher), locale) : '',
          claim?.source.url ?? '',
        ].map(safeCell);
      }
    )
  );
  return [columns, ...lines].map((line) => line.map(quote).join()).join('\r\n');
}

const quote = (cell: string): string =>
  /[",;\r\n\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

const isolates = /[\u2066-\u2069]/g;

/** Text that a spreadsheet would run as a formula gets an apostrophe; numbers stay numbers. */
function safeCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = value.replace(isolates, '');
  return /^[=+\-@|%＝＋－＠\s]/.test(text) ? `'${text}` : text;
}
