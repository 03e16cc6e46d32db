import type {Formats} from './dictionary.ts';

/*
 * Hausa as CLDR 47 has it (Unicode License v3), because browsers leave it out: desktop Chromium answers in its own
 * language instead, and Chrome for Android has the months but not the countries.
 */
const months =
  'Janairu Fabrairu Maris Afrilu Mayu Yuni Yuli Agusta Satumba Oktoba Nuwamba Disamba'.split(' ');
const shortMonths = 'Jan Fab Mar Afr May Yun Yul Agu Sat Okt Nuw Dis'.split(' ');

export const hausa: Formats = {
  date(date, style) {
    // Nothing but the letters of the date, so that this file can travel alone.
    const [year = '', month, day] = date.split('-');
    if (month === undefined) return year;
    const name = (style === 'long' ? months : shortMonths)[Number(month) - 1] ?? month;
    return day === undefined
      ? `${name} ${year}`
      : style === 'long'
        ? `${Number(day)} ga ${name}, ${year}`
        : `${Number(day)} ${name} ${year}`;
  },
  list(items) {
    if (items.length < 2) return items.join('');
    if (items.length === 2) return items.join(' da ');
    return `${items.slice(0, -1).join(', ')} da ${items.at(-1)!}`;
  },
  countries: {
    AE: 'Haɗaɗɗiyar Daular Larabawa',
    BE: 'Beljiyam',
    BF: 'Burkina Faso',
    BJ: 'Benin',
    CA: 'Kanada',
    CI: 'Ivory Coast',
    CN: 'Sin',
    DE: 'Jamus',
    DZ: 'Aljeriya',
    EG: 'Masar',
    ES: 'Sifaniya',
    EU: 'Tarayyar Turai',
    FR: 'Faransa',
    GB: 'Birtaniya',
    GH: 'Gana',
    IR: 'Iran',
    IT: 'Italiya',
    LY: 'Libiya',
    MA: 'Maroko',
    ML: 'Mali',
    NE: 'Nijar',
    NG: 'Nijeriya',
    RU: 'Rasha',
    SA: 'Saudiyya',
    SN: 'Senegal',
    TD: 'Chadi',
    TG: 'Togo',
    TR: 'Turkiyya',
    UA: 'Ukraine',
    UN: 'Majalisar Ɗinkin Duniya',
    US: 'Amurka',
  },
};
