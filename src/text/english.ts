import type {Formats} from './dictionary.ts';

const months =
  'January February March April May June July August September October November December'.split(
    ' '
  );

const isAmerican = (tag: string): boolean => tag === 'en-US';

/**
 * English without `Intl`, whose first number and first date cost a page more time than a whole chart. Plain `en` has the
 * order and the spelling of most of the world, `en-US` its own.
 */
export const english: Formats = {
  serves: (tag, numberingSystem) => /^en(-US)?$/.test(tag) && numberingSystem === 'latn',
  date(date, style, tag) {
    const [year = '', month, day] = date.split('-');
    const name = months[Number(month) - 1]?.slice(0, style === 'long' ? undefined : 3);
    if (name === undefined) return `${Number(year)}`;
    if (day === undefined) return `${name} ${Number(year)}`;
    return isAmerican(tag)
      ? `${name} ${Number(day)}, ${Number(year)}`
      : `${Number(day)} ${name} ${Number(year)}`;
  },
  list: (items, tag) =>
    items.length < 3
      ? items.join(' and ')
      : `${items.slice(0, -1).join(', ')}${isAmerican(tag) ? ',' : ''} and ${items.at(-1)!}`,
  spell: (text, tag) =>
    isAmerican(tag) ? text.replace(/efence/g, 'efense').replace(/(rgan|ecogn)is/g, '$1iz') : text,
  number(value, grouped) {
    const [whole = '', part] = `${Math.round(value * 100) / 100}`.split('.');
    const digits = grouped ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
    return part ? `${digits}.${part}` : digits;
  },
  countries: Object.fromEntries(
    'AE United Arab Emirates,BE Belgium,BF Burkina Faso,BJ Benin,CA Canada,CI Côte d’Ivoire,CN China,DE Germany,DZ Algeria,EG Egypt,ES Spain,EU European Union,FR France,GB United Kingdom,GH Ghana,IT Italy,LY Libya,MA Morocco,ML Mali,NE Niger,NG Nigeria,RO Romania,RU Russia,SN Senegal,TD Chad,TG Togo,TR Türkiye,UA Ukraine,UN United Nations,US United States'
      .split(',')
      .map((country) => [country.slice(0, 2), country.slice(3)])
  ),
  plural: (count) => (count === 1 ? 'one' : 'other'),
};
