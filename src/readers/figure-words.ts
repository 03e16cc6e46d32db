import type {Qualifier} from '../data/estimate.ts';
import {fold} from './fold.ts';

/**
 * The words that stand with a number, in the eight languages: those the widgets write (a test holds the two together)
 * and those people write beside them.
 */
const qualifiers: Readonly<Partial<Record<Qualifier, string>>> = {
  at_least:
    '≥ | at least | min. | minimum | no fewer than | no less than | or more | au moins | au minimum | ou plus | al menos | como mínimo | por lo menos | o más | pelo menos | no mínimo | ao menos | ou mais | almeno | come minimo | o più | mindestens | wenigstens | oder mehr | ما لا يقل عن | على الأقل | لا يقل عن | aƙalla',
  over: '> | over | more than | above | plus de | más de | mas de | mais de | oltre | più di | mehr als | über | أكثر من | ما يزيد على | ما يزيد عن | sama da | fiye da',
  about:
    '~ | ≈ | about | around | approx. | approximately | c. | ca. | circa | some | nearly | almost | roughly | environ | env. | près de | quelque | à peu près | presque | alrededor de | unos | unas | cerca de | casi | aproximadamente | aprox. | por volta de | quase | circa | quasi | all’incirca | etwa | rund | ungefähr | knapp | zirka | نحو | حوالي | قرابة | ما يقارب | زهاء | kimanin | kusan',
  up_to:
    '≤ | up to | at most | max. | maximum | no more than | jusqu’à | au plus | au maximum | hasta | como máximo | até | no máximo | fino a | al massimo | bis zu | höchstens | maximal | ما يصل إلى | على الأكثر | har zuwa',
  fewer_than:
    '< | fewer than | less than | under | below | moins de | menos de | meno di | weniger als | unter | أقل من | ƙasa da',
};

const numberless = {
  several:
    'several | several people | plusieurs | plusieurs personnes | varios | varias | varias personas | vários | várias | várias pessoas | diversi | diverse | diverse persone | mehrere | mehrere menschen | عدد غير محدد | عدة | عدة أشخاص | da dama | mutane da dama',
  dozens:
    'dozens | scores | dozens of people | des dizaines | dizaines | des dizaines de personnes | decenas | decenas de personas | docenas | dezenas | dezenas de pessoas | decine | decine di persone | dutzende | dutzende menschen | العشرات | عشرات | عشرات الأشخاص | gwammai | gommai | gwamman mutane | gomman mutane',
  hundreds:
    'hundreds | hundreds of people | des centaines | centaines | cientos | centenares | centenas | centinaia | hunderte | المئات | مئات | ɗaruruwa',
} as const;

/** Words for round numbers, each of which says “about”. */
const roundNumbers: Readonly<Record<number, string>> = {
  10: 'une dizaine | una decena | uma dezena | una decina',
  12: 'a dozen | une douzaine | una docena | uma dúzia | una dozzina | ein dutzend',
  15: 'une quinzaine | una quincena | una quindicina',
  20: 'une vingtaine | una veintena | una ventina',
  30: 'une trentaine | una treintena | una trentina',
  40: 'une quarantaine | una quarantina',
  50: 'une cinquantaine | una cinquantina',
  60: 'une soixantaine',
  100: 'a hundred | une centaine | un centenar | uma centena | un centinaio',
  1000: 'a thousand | un millier | un millar | um milhar | un migliaio',
};

/** Words that say that nobody gave a number. */
const unknownWords =
  'unknown | not known | not recorded | not reported | not available | n/a | n.a. | inconnu | non précisé | sans précision | desconocido | sin precisar | sin datos | desconhecido | sem informação | sconosciuto | non noto | senza precisazione | unbekannt | nicht bekannt | k. a. | غير معروف | ba a sani ba | ? | … | ... | – | —';

/** Words between the two ends of a range, and before it. */
export const betweenWords = 'to|a|à|bis|zuwa|الي|and|et|y|e|und|و|da';
export const rangeWords = 'between|entre|from|de|da|tra|fra|zwischen|von|بين|من|tsakanin';

const list = (text: string): string[] => text.split(' | ').map(fold);
const table = <T>(entries: readonly (readonly [T, string])[]): ReadonlyMap<string, T> =>
  new Map(entries.flatMap(([value, text]) => list(text).map((word) => [word, value] as const)));

export const qualifierWords = table(Object.entries(qualifiers) as [Qualifier, string][]);
export const numberlessWords = table(
  Object.entries(numberless) as [keyof typeof numberless, string][]
);
export const roundWords = table(
  Object.entries(roundNumbers).map(([number, text]) => [Number(number), text] as const)
);
export const unknown: ReadonlySet<string> = new Set(list(unknownWords));
