import type {Attribution, IncidentClaim, Part} from '../../data/claim.ts';
import type {Dataset, Incident} from '../../data/dataset.ts';
import {plain, pointOf} from '../../data/estimate.ts';
import {settle, type Account, type FigureOf} from '../../data/settle.ts';
import {afterName, attest, attestAll, claimantName, divideOthers} from '../../model/claims.ts';
import {bars, type BarFigure} from '../../charts/bars/index.ts';
import {extentOf} from '../../charts/common/scale.ts';
import {settleToll} from '../../model/incidents.ts';
import {othersRow} from '../../model/others.ts';
import {withChildren, type Role, type Row, type Series} from '../../model/row.ts';
import type {Statement} from '../../model/statement.ts';
import {subtitleOf} from '../../model/subtitle.ts';
import {phrase, type Words} from '../../text/words.ts';
import {headingOf, saidBy} from './heading.ts';
import {incidentSummary} from './summary.ts';

/** `finest` takes the parts the record has; `harm` draws none; `claimant` draws one bar per statement. */
export const breakdowns = ['finest', 'cause', 'party', 'harm', 'claimant'] as const;
export type Breakdown = (typeof breakdowns)[number];

/** What a bar is made of: a box for every person, or a plain bar. */
export const units = ['people', 'bar'] as const;
export type Unit = (typeof units)[number];

/** What one incident did to people, each harm with its rival figures. */
export function incidentFigure(
  dataset: Dataset,
  incident: Incident,
  by: Breakdown,
  unit: Unit | undefined
): BarFigure {
  const {victims, start, claims} = incident;
  const killed = phrase('aside', {
    what: phrase('killed'),
    aside: {list: victims.map((term) => ({term}))},
  });
  const rows =
    by === 'claimant'
      ? statementRows(dataset, incident)
      : [
          ...harmRows(dataset, incident, 'fatalities', killed, 'main', by),
          ...harmRows(dataset, incident, 'injured', phrase('injured'), 'main', by),
          ...harmRows(dataset, incident, 'missing', phrase('missing'), 'main', by),
          ...harmRows(dataset, incident, 'captured', phrase('captured'), 'main', by),
          ...harmRows(
            dataset,
            incident,
            'armedGroupFatalities',
            phrase('militants_killed'),
            'apart',
            by
          ),
        ];
  return {
    chart: bars,
    events: [],
    published: whoAttacked(dataset, incident),
    rivals: 'rows',
    boxes: unit !== 'bar' && areFew(rows, unit === 'people' ? mostBoxes : usualBoxes),
    dataset,
    heading: headingOf(dataset, incident),
    subtitle: subtitleOf(dataset.country, {date: start}, ...saidBy(dataset, incident)),
    summary: incidentSummary(dataset, incident),
    rows: rows.length ? rows : [unknownToll(dataset, incident, killed)],
    cautions: cautionsOf(dataset, incident),
    notes: [
      ...(incident.note ? [{text: incident.note}] : []),
      ...claims.flatMap(({note}) => (note ? [{text: note}] : [])),
      ...(dataset.rule ? [{text: dataset.rule}] : []),
    ],
    column: 'column_item',
  };
}

/** Whether everybody can be drawn as a box that is counted by eye: so many at most in one row. */
const areFew = (rows: readonly Row[], most: number): boolean =>
  rows.flatMap(withChildren).every(({ink, value}) => ink === 'none' || extentOf(value) <= most);

/** Boxes of one row where the page says nothing, and where it asks for them: then they are thin. */
const usualBoxes = 60;
const mostBoxes = 250;

const tones: Record<Harm, Series> = {
  fatalities: 'killed',
  injured: 'injured',
  missing: 'other',
  captured: 'other',
  armedGroupFatalities: 'other',
};

type Harm = 'fatalities' | 'injured' | 'missing' | 'captured' | 'armedGroupFatalities';

function harmRows(
  dataset: Dataset,
  {id, claims}: Incident,
  harm: Harm,
  label: Words,
  role: Role,
  by: Breakdown
): Row[] {
  const figureOf: FigureOf<IncidentClaim> = (claim) => claim[harm];
  const {settled, shown} = divideOthers(settle(claims, figureOf, dataset.claimants));
  const {drawn} = settled;
  if (!drawn) return [];
  const row = ({value, claims}: Account<IncidentClaim>, index: number): Row => ({
    id: `${id}/${harm}/${index}`,
    label: index ? whoSays(dataset, claims) : label,
    about: index ? label : undefined,
    detail: index ? undefined : detailOf(dataset, claims, role),
    value,
    unit: 'person',
    role: index ? 'rival' : role,
    series: tones[harm],
    // A claim about the other side would set the scale of the dead: it is told, not drawn.
    ink: role === 'apart' ? 'none' : undefined,
    told: role === 'apart' ? {reported: value} : undefined,
    attestations: index
      ? claims.map((claim) => attest(dataset, claim))
      : attestAll(dataset, settled, figureOf),
  });
  const first = drawn.claims.find(({parts}) => parts) ?? drawn.claims[0]!;
  const parts = (harm === 'fatalities' ? partRows(dataset, id, first, by) : []).map((part) => ({
    ...part,
    about: label,
  }));
  const main = row(drawn, 0);
  const rivals = shown.map((other, index) => row(other, index + 1));
  return [{...main, parts, rivals, others: othersRow(main, rivals)}];
}

/** A rival row is named after who says it. */
function whoSays(dataset: Dataset, claims: readonly IncidentClaim[]): Words {
  const names = [...new Set(claims.map((claim) => claimantName(dataset, claim)))];
  return {list: names.map((text) => ({text}))};
}

function detailOf(dataset: Dataset, claims: readonly IncidentClaim[], role: Role): Words {
  const says = phrase('says', {claimant: afterName(dataset, claims[0]!)});
  return role === 'apart' ? phrase('joined', {a: says, b: phrase('apart_militants')}) : says;
}

function partRows(dataset: Dataset, id: string, claim: IncidentClaim, by: Breakdown): Row[] {
  const wanted = (part: Part): string | undefined =>
    by === 'finest'
      ? (part.cause ?? part.party)
      : by === 'cause'
        ? part.cause
        : by === 'party'
          ? part.party
          : undefined;
  let start = 0;
  return (claim.parts ?? []).flatMap((part) => {
    const term = wanted(part);
    if (term === undefined) return [];
    const value = plain(part.fatalities);
    const row: Row = {
      id: `${id}/${term}`,
      label: {term},
      value,
      unit: 'person',
      role: 'part',
      series: 'killed',
      start,
      attestations: [attest(dataset, claim)],
    };
    start += pointOf(value) ?? 0;
    return [row];
  });
}

/** One bar per statement about the dead; those that exclude the drawn one have the colour of what others give. */
function statementRows(dataset: Dataset, incident: Incident): Row[] {
  const {drawn, agreeing} = settleToll(dataset, incident);
  const together = [drawn, ...agreeing].flatMap((account) => account?.claims ?? []);
  return incident.claims.flatMap((claim, index): Row[] =>
    claim.fatalities === undefined
      ? []
      : [
          {
            id: `${incident.id}/claim/${index}`,
            label: {text: claimantName(dataset, claim)},
            title: {raised: {text: claimantName(dataset, claim)}},
            about: phrase('killed'),
            detail: phrase('aside', {
              what: {text: dataset.sources[claim.source]!.publisher},
              aside: phrase(claim.status),
            }),
            value: plain(claim.fatalities),
            unit: 'person',
            role: 'main',
            series: together.includes(claim) ? 'killed' : 'injured',
            attestations: [attest(dataset, claim)],
          },
        ]
  );
}

/** An incident with no figure at all still has a row that says so. */
const unknownToll = (dataset: Dataset, {id, claims}: Incident, label: Words): Row => ({
  id: `${id}/fatalities/0`,
  label,
  value: plain(undefined),
  unit: 'person',
  role: 'main',
  series: 'killed',
  attestations: claims.map((claim) => attest(dataset, claim)),
});

/** Who is said to have attacked, and what an earlier report got wrong. */
function cautionsOf(dataset: Dataset, {attackers = [], corrected}: Incident): Words[] {
  const said = attackers.map((claim) =>
    phrase('aside', {
      what: nameOfAttacker(claim),
      aside: phrase('says', {claimant: afterName(dataset, claim)}),
    })
  );
  const lines = (corrected?.lines ?? []).map((text): Words => ({text}));
  return [
    ...(said.length ? [phrase('attackers', {list: joined(said)})] : []),
    ...(lines.length ? [phrase('corrected', {text: lines.reduce(besides)})] : []),
  ];
}

const joined = (all: readonly Words[]): Words => all.reduce((a, b) => phrase('joined', {a, b}));
const besides = (a: Words, b: Words): Words => phrase('sentences', {a, b});

/** The same with their sources, and the report that is corrected. */
const whoAttacked = (
  dataset: Dataset,
  {id, attackers = [], corrected}: Incident
): readonly Statement[] => [
  ...attackers.map((claim, index) => ({
    id: `${id}/attackers/${index}`,
    label: nameOfAttacker(claim),
    attestations: [attest(dataset, claim)],
  })),
  ...(corrected
    ? [
        {
          id: `${id}/corrected`,
          label: phrase('corrected', {text: {text: corrected.lines[0]!}}),
          attestations: [{source: dataset.sources[corrected.source]!}],
        },
      ]
    : []),
];

const nameOfAttacker = ({attacker}: Attribution): Words =>
  typeof attacker === 'string' ? {term: attacker} : {text: attacker};
