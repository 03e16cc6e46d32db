import type {Place} from '../data/dataset.ts';
import {codeAt, columnOf, numberAt, textAt} from './cells.ts';
import type {Row} from './reader.ts';

/** `where_prec` of UCDP and `geo_precision` of ACLED: only 1 is a pin, 2 is near it. */
const precisions: Record<string, NonNullable<Place['precision']>> = {
  '1': 'place',
  '2': 'nearest_town',
};

/** Reads the place of a row from the columns named. Without a precision column nothing is said about it. */
export function createReadPlace(
  columns: readonly string[],
  names: Record<'name' | 'region' | 'latitude' | 'longitude', readonly string[]>,
  exactness?: string
): (row: Row) => Place {
  const column = (spellings: readonly string[]) => columnOf(columns, ...spellings);
  const [name, region] = [column(names.name), column(names.region)];
  const [latitude, longitude] = [column(names.latitude), column(names.longitude)];
  const precision = exactness && column([exactness]);
  return (row) => {
    const admin = textAt(row, region);
    const [north, east] = [numberAt(row, latitude), numberAt(row, longitude)];
    return {
      name: textAt(row, name) || admin || 'Not recorded',
      ...(admin && {region: admin}),
      ...(north !== undefined && east !== undefined && {latitude: north, longitude: east}),
      ...(typeof precision === 'number' && {
        precision: precisions[codeAt(row, precision)] ?? 'region',
      }),
    };
  };
}
