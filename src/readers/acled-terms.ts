import {maxText} from '../data/format/limits.ts';
import type {About, FileFacts} from './reader.ts';

/**
 * ACLED's terms: a credit line with the day of access and the filters, and no passing on of its data. They also hold
 * for what others make of it, such as HDX HAPI's monthly counts.
 */
export const aboutAcled = (
  title: string,
  facts: FileFacts,
  by = ''
): Omit<About, 'events' | 'deaths'> => ({
  claimant: 'ACLED',
  status: 'reported',
  source: {
    publisher: 'ACLED (Armed Conflict Location & Event Data)',
    title,
    url: 'https://acleddata.com/',
    ...(facts.accessed && {accessed: facts.accessed}),
    license: 'ACLED Terms of Use: no redistribution',
    redistributable: false,
    attribution: `${title}, ACLED (Armed Conflict Location & Event Data), acleddata.com${by}. ${
      facts.accessed ? `Accessed ${facts.accessed}. ` : ''
    }Filters: ${facts.filters}. Counted from its rows by this page.`.slice(0, maxText),
  },
});
