import type {About, FileFacts} from './reader.ts';

const inName = /(?:ged|_v|-v)[-_]?(\d\d)[._]?(\d+(?:[._]\d+)*)/i;

/** The version as UCDP writes it, from a file's name: `ged231.csv` and `GEDEvent_v23_1.csv` are 23.1. */
export function versionIn(name: string): string | undefined {
  const [, year, rest] = inName.exec(name) ?? [];
  return year && `${year}.${rest!.replaceAll('_', '.')}`;
}

const yearly = /^(\d\d)\.1$/;

/**
 * UCDP's terms: CC BY 4.0, with the version and the authors named. A yearly release covers whole years up to the last
 * one before it; a monthly candidate release is provisional.
 */
export function aboutUcdp(product: string, facts: FileFacts): Omit<About, 'events' | 'deaths'> {
  const {versions} = facts;
  const version = versions.join(' and ');
  const year = yearly.exec(version)?.[1];
  const candidate = versions.some((each) => !yearly.test(each));
  const title = [product, version].filter(Boolean).join(' ');
  const authors = candidate
    ? ' Hegre, Croicu, Eck and Högbladh (2020), Introducing the UCDP Candidate Events Dataset, Research & Politics 7(3).'
    : '';
  return {
    claimant: 'Uppsala Conflict Data Program',
    status: candidate ? 'provisional' : 'reported',
    ...(version && {version}),
    ...(year && {coverage: {since: '1989-01-01', until: `${1999 + Number(year)}-12-31`}}),
    source: {
      publisher: 'Uppsala Conflict Data Program',
      title,
      url: 'https://ucdp.uu.se/downloads/',
      ...(year && {published: `20${year}`}),
      ...(facts.accessed && {accessed: facts.accessed}),
      license: 'CC-BY-4.0',
      redistributable: true,
      attribution: `${title}, Uppsala Conflict Data Program, ucdp.uu.se. Sundberg and Melander (2013), Introducing the UCDP Georeferenced Event Dataset, Journal of Peace Research 50(4).${authors}`,
    },
  };
}
