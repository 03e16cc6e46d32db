import {pointOf, toEstimate, type Reported, type Value} from '../data/estimate.ts';
import {maxText} from '../data/format/limits.ts';
import {codeOf, copyOf} from './cells.ts';
import type {FoundColumns} from './column-names.ts';
import type {CountColumn} from './count-columns.ts';
import {countryAt} from './country.ts';
import {isTotal} from './header.ts';
import {createReadPeriod, periodWords, stepOfDates, type Step} from './period-cells.ts';
import type {NamedSource} from './event-record.ts';
import {unreadRow, type OpenedFile, type Row, type Warn} from './reader.ts';
import {cellsOf, sayColumns} from './table-cells.ts';
import {createReadDate} from './written-date.ts';
import {figureOf} from './written-figure.ts';

/** What differs between a table of one's own and one of a publisher. */
export interface CountTable {
  /** True where a row without a source says nothing. */
  readonly sourced: boolean;
  /** True where rows that differ in any column but the figures count different events. */
  readonly fine?: boolean;
  /** Why the rows of a type are set aside. */
  readonly asideOf?: (type: string) => string | undefined;
}

/** An exact number as one, which is added up faster. */
const brief = (figure: Value | undefined): Reported | undefined =>
  toEstimate(figure)?.qualifier === 'exact' ? pointOf(figure!) : figure;

/** What whole days in the first rows stand for. */
export function stepOfSample(found: FoundColumns<CountColumn>, sample: readonly Row[]): Step {
  const text = cellsOf(found);
  const read = createReadDate();
  const days = sample
    .slice(0, 2000)
    .map((row) => read(text(row, 'date') || text(row, 'start') || text(row, 'period'), () => null))
    .filter((day) => day?.length === 10);
  return stepOfDates(days as string[]);
}

const steps = ['day', 'week', 'month', 'quarter', 'year'] as const;

/** Opens a table of which every row gives the number of events, of people killed or both in one period. */
export function openCounts(
  columns: FoundColumns<CountColumn>,
  sample: readonly Row[],
  warn: Warn,
  {sourced, fine = false, asideOf}: CountTable
): OpenedFile {
  sayColumns(columns, warn);
  const text = cellsOf(columns);
  const places = (role: CountColumn) => columns.at.get(role) ?? [];
  const read = createReadDate();
  const daily = stepOfSample(columns, sample);
  const readPeriod = createReadPeriod(text, read, daily);
  const figures = new Set([...places('events'), ...places('killed')]);
  const met = new Map<string, string>();
  const levels = new Map<string, string>();
  const publishers = new Map<string, NamedSource>();
  const claimants = new Set<string>();

  /** The shortest that its periods are: a longer one among them sums the others up. */
  const stepIn = createReadPeriod(text, createReadDate(), daily);
  const found = new Set(sample.map((row) => stepIn(row, () => null)?.step));
  const step = steps.find((each) => found.has(each));

  /** Whether the row's numbers stand in the file already; it says so. */
  const isRepeated = (row: Row, start: string, country: string, warn: Warn): boolean => {
    const level = [
      text(row, 'region') && 'region',
      fine ? '' : text(row, 'place') && 'place',
    ].join();
    const known = levels.get(country) ?? level;
    levels.set(copyOf(country), known);
    if (known !== level) {
      warn(
        'A row of another administrative level was left out, as it counts the same events again.'
      );
      return true;
    }
    const cells = fine
      ? row.filter((_, i) => !figures.has(i))
      : [start, country, text(row, 'region'), text(row, 'place'), text(row, 'type')];
    const key = cells.join('\n');
    const source = text(row, 'source');
    const first = met.get(key);
    if (first === undefined) met.set(copyOf(key), copyOf(source));
    else if (first === source) warn('A period stands there twice; its first row was read.', start);
    else
      warn(
        'A period is given by a second source, whose row was left out: rival counts are not added.',
        `${start}, ${source}`
      );
    return first !== undefined;
  };

  const noteSource = (row: Row): void => {
    const publisher = text(row, 'source');
    if (!publisher) return;
    const url = text(row, 'url');
    if (!publishers.has(publisher))
      publishers.set(copyOf(publisher), copyOf({publisher, ...(/^https?:/.test(url) && {url})}));
    claimants.add(copyOf(text(row, 'claimant') || publisher));
  };

  return {
    dates: {read, columns: [...places('date'), ...places('start'), ...places('end')]},
    ...(step && step !== 'day' && {interval: step}),
    stated() {
      const [only, ...others] = publishers.values();
      if (!only) return undefined;
      const all = [...publishers.keys()].join(', ').slice(0, maxText);
      return {
        source: others.length ? {publisher: all} : only,
        claimant: [...claimants].join(', ').slice(0, maxText),
      };
    },
    event(row, warn) {
      const words = periodWords((role) => text(row, role));
      if (isTotal(row) || row.slice(1).every((cell) => !cell.trim()))
        return warn(
          'A row that is no event but a sum or a remark was left out.',
          row.filter(Boolean).join(' ')
        );
      const period = readPeriod(row, warn);
      if (!period)
        return unreadRow(warn, 'A row without a period such as 2023-09 was left out.', words);
      const {start, end} = period;
      if (period.step !== step)
        return warn(
          'A row for another length of time than the others was left out, as it counts the same events again.',
          words
        );
      if (sourced && !text(row, 'source'))
        return unreadRow(warn, 'A row without a source was left out.', words, start.slice(0, 7));
      const [events, killed] = (['events', 'killed'] as const).map((role) =>
        figureOf(text(row, role), warn)
      );
      if (!events && !killed)
        return unreadRow(warn, 'A row without a number was left out.', words, start.slice(0, 7));
      const [country, codes] = [places('country')[0] ?? -1, places('country_code')[0] ?? -1];
      const named = countryAt(row, country, warn, codes);
      if (isRepeated(row, start, named ?? '', warn)) return null;
      noteSource(row);
      const type = codeOf(text(row, 'type'), 'event');
      return {
        start,
        end,
        datePrecision: period.step,
        country: named,
        region: text(row, 'region') || undefined,
        type,
        events: brief(events),
        fatalities: killed,
        aside: asideOf?.(type),
      };
    },
  };
}
