import {make} from './make.ts';

/** The three tables with their columns and a few rows of nobody's data; docs/data.md explains them by the same rows. */
export const templates = {
  casualties: `id,date,place,party,cause,side,killed,injured,claimant,source,url
v1,2024-03-01,Sample valley,soldiers,combat,,7,7,Ministry,Sample Agency,https://example.org/a
v1,2024-03-01,Sample valley,soldiers,road accident,,5,,Ministry,Sample Agency,https://example.org/a
v1,2024-03-01,Sample valley,militants,,other,over 100,,Ministry,Sample Agency,https://example.org/a
v1,2024-03-01,Sample valley,,,,15-20,,Villagers,Sample Radio,https://example.org/b
`,
  troops: `date,sending,host,personnel,force,status,claimant,source,url
2023-01-10,France,Niger,"about 1,500",military,present,Ministry,Sample Agency,https://example.org/a
2024-01-13,France,Niger,0,military,withdrawn,Ministry,Sample Agency,https://example.org/a
`,
  counts: `month,country,events,killed,source
2024-01,Niger,12,30,Sample Agency
2024-02,Niger,0,0,Sample Agency
`,
} as const;

const names: Readonly<Record<keyof typeof templates, string>> = {
  casualties: 'Casualties, a row a figure',
  troops: 'Troops, a row a statement',
  counts: 'Counts, a row a month',
};

/** A link for each of the tables, which saves it as a file; its mark tells spreadsheets that it is UTF-8. */
export const templateLinks = (): readonly HTMLElement[] =>
  (Object.keys(templates) as (keyof typeof templates)[]).map((name) => {
    const file = new Blob(['\ufeff', templates[name]], {type: 'text/csv;charset=utf-8'});
    return make(
      'li',
      {},
      make('a', {href: URL.createObjectURL(file), download: `${name}.csv`}, names[name])
    );
  });
