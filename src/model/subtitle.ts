import type {PartialDate} from '../data/text.ts';
import {phrase, type Words} from '../text/words.ts';

/** Where, then what is measured and when, as far as that is to be said: “Niger: by month, 2015 to 2024”. */
export const subtitleOf = (country: string, ...parts: readonly Words[]): Words =>
  phrase('labelled', {
    label: {country},
    value: parts.reduce((what, date) => phrase('dated', {what, date})),
  });

/** “26 July 2023 to 28 February 2026”, or the one date where both are the same. */
export const spanWords = (since: PartialDate, until: PartialDate): Words =>
  since === until ? {date: since} : {span: [since, until]};
