import type {Place} from '../data/dataset.ts';
import type {PlainColumn} from './column-names.ts';
import type {Row, Warn} from './reader.ts';

/** A degree, also with a decimal comma. */
const degrees = (text: string): number => Number(text.replace(/^(-?\d+),(\d+)$/, '$1.$2'));

/** Reads the place of a row; coordinates that are none are said. */
export function createPlainPlace(text: (row: Row, name: PlainColumn) => string) {
  return (row: Row, warn: Warn): Place => {
    const region = text(row, 'region');
    const written = [text(row, 'latitude'), text(row, 'longitude')];
    const [north = NaN, east = NaN] = written.map((cell) => (cell ? degrees(cell) : NaN));
    const isPoint = Math.abs(north) <= 90 && Math.abs(east) <= 180;
    if (!isPoint && written.some(Boolean))
      warn('Coordinates could not be read and were left out.', written.join(', '));
    return {
      name: text(row, 'place') || region || 'Not recorded',
      ...(region && {region}),
      ...(isPoint && {latitude: north, longitude: east}),
    };
  };
}
