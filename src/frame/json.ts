import type {Figure} from '../model/figure.ts';
import {say, type Locale} from '../text/say.ts';
import {figureRecords} from './figure-records.ts';

/** The figures as JSON, with what they are about: the records of the CSV file, without the cells that are blank there. */
export function jsonOf(figure: Figure, locale: Locale): string {
  const {heading, subtitle, asOf, dataset} = figure;
  const figures = figureRecords(figure, locale).map((record) =>
    Object.fromEntries(Object.entries(record).filter(([, value]) => value !== ''))
  );
  const about = {
    title: say(heading, locale),
    subtitle: say(subtitle, locale),
    country: dataset.country,
    as_of: asOf ?? dataset.asOf,
    checked: dataset.checked,
  };
  return `${JSON.stringify({...about, figures}, null, 1)}\n`;
}
