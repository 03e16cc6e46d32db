import {aboutAcled} from './acled-terms.ts';
import {codeOf, columnOf, countAt, textAt} from './cells.ts';
import {countryAt} from './country.ts';
import {noDate, unreadRow, type Reader} from './reader.ts';
import {createReadDate} from './written-date.ts';

/**
 * HDX HAPI conflict events: ACLED's counts per month and place. Its categories overlap (`civilian_targeting` lies
 * within `political_violence`), so that each is a series of its own and none are added. A country may be given whole
 * and by region: the level met first is taken, as adding both would count twice.
 */
export const hapi: Reader = {
  id: 'hapi',
  name: 'HDX HAPI conflict events',
  columns: ['location_code', 'event_type', 'events', 'fatalities', 'reference_period_start'],
  terms: {
    political_violence: 'Political violence',
    civilian_targeting: 'Violence targeting civilians',
    demonstration: 'Demonstrations',
  },
  overlapping: true,
  open({columns}) {
    const column = (name: string) => columnOf(columns, name);
    const [start, end] = [column('reference_period_start'), column('reference_period_end')];
    const [place, level, region] = [
      column('location_code'),
      column('admin_level'),
      column('admin1_name'),
    ];
    const [type, events, deaths] = [column('event_type'), column('events'), column('fatalities')];
    const [ownRegion, fault] = [column('provider_admin1_name'), column('error')];
    const readDate = createReadDate();
    const levels = new Map<string, string>();
    return {
      dates: {read: readDate, columns: [start, end]},
      event(row, warn) {
        const first = readDate(row[start]!, warn);
        if (textAt(row, fault))
          return unreadRow(
            warn,
            'A row that HDX marks as faulty was left out.',
            textAt(row, fault),
            first
          );
        if (first?.length !== 10) return unreadRow(warn, noDate, textAt(row, start), first);
        const country = countryAt(row, place, warn) ?? '';
        const depth = textAt(row, level);
        if (!levels.has(country)) levels.set(country, depth);
        if (levels.get(country) !== depth)
          return warn(
            'A row of another administrative level was left out, as it counts the same events again.'
          );
        const killed = countAt(row, deaths, warn);
        return {
          start: first,
          end: readDate(textAt(row, end), warn) ?? first,
          datePrecision: 'month',
          country,
          region: textAt(row, region) || textAt(row, ownRegion) || undefined,
          type: codeOf(textAt(row, type), 'unknown'),
          events: countAt(row, events, warn),
          fatalities: killed === undefined ? undefined : {best: killed},
          ...(row[type] === 'demonstration' && {aside: 'demonstrations'}),
        };
      },
    };
  },
  about: (facts) => ({
    ...aboutAcled('Conflict events', facts, ', through the Humanitarian Data Exchange (HDX HAPI)'),
    events: 'Events per month as counted by ACLED',
    deaths: 'People reported killed per month as counted by ACLED',
  }),
};
