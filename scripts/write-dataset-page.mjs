/**
 * Writes docs/dataset.md: every incident, event, series, statement, deployment and source of the built-in dataset with
 * its id, who says so, the grade of the source and its address. A test holds the page to the data.
 */
import {readFile, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';

const read = async (name) =>
  JSON.parse(await readFile(new URL(`../src/data/niger/${name}.json`, import.meta.url), 'utf8'));

export const pagePath = fileURLToPath(new URL('../docs/dataset.md', import.meta.url));

const qualified = {
  at_least: (n) => `at least ${n}`,
  over: (n) => `over ${n}`,
  about: (n) => `about ${n}`,
  up_to: (n) => `up to ${n}`,
  fewer_than: (n) => `fewer than ${n}`,
  derived: (n) => `${n} (our sum)`,
};

/** A figure in words: “at least 12”, “90 to 100”, “several”, “number not published”. */
function figure(reported) {
  if (typeof reported === 'number') return String(reported);
  const {gap, qualifier, low, best, high} = reported;
  if (gap) return {not_reported: 'number not published'}[gap] ?? gap.replaceAll('_', ' ');
  const number = best ?? low ?? high;
  if (number === undefined) return qualifier;
  const bracket = low !== undefined && high !== undefined && low !== high;
  if (bracket && best === undefined) return `${low} to ${high}`;
  return (qualified[qualifier]?.(number) ?? `${number}`) + (bracket ? ` (${low} to ${high})` : '');
}

const text = (words) => (typeof words === 'string' ? words : (words.en ?? words.und));
const harms = {
  fatalities: 'killed',
  injured: 'injured',
  missing: 'missing',
  captured: 'captured or abducted',
  armedGroupFatalities: 'killed on the other side, as claimed',
};

const precisions = {
  place: 'place known',
  near: 'near by',
  commune: 'only the commune known',
  department: 'only the department known',
  region: 'only the region known',
};

const capital = (words) => words.charAt(0).toUpperCase() + words.slice(1);

/** The page as it should be. */
export async function makeDatasetPage() {
  const [about, {claimants, sources}, {counts, statements}, ucdp, ...lists] = await Promise.all(
    ['about', 'sources', 'counts', 'ucdp', 'incidents', 'deployments', 'timeline'].map(read)
  );
  const [incidents, deployments, timeline] = lists;

  const sourced = (id) => {
    const {publisher, via, url, published, grade} = sources[id];
    const name = url ? `[${text(publisher)}](${url})` : text(publisher);
    return [name + (via ? ` via ${via}` : ''), published, `grade ${grade}`, `\`${id}\``]
      .filter(Boolean)
      .join(', ');
  };
  const who = ({claimant}) =>
    claimants[claimant].unnamed ? 'not stated by the page' : text(claimants[claimant].name);
  const standing = ({claimant, source, status, moment, note, revisedFrom}) =>
    `${who({claimant})} (${status}${moment ? `, of another moment: ${moment}` : ''}${
      revisedFrom === undefined ? '' : `, corrected from ${figure(revisedFrom)}`
    }) – ${sourced(source)}${note ? ` – ${text(note)}` : ''}`;
  const figures = (claim) =>
    Object.entries(harms)
      .filter(([harm]) => claim[harm] !== undefined)
      .map(([harm, words]) => {
        const parts = harm === 'fatalities' ? (claim.parts ?? []) : [];
        const divided = parts.map(
          ({cause, party, fatalities}) =>
            `${figure(fatalities)} ${(cause ?? party).replaceAll('_', ' ')}`
        );
        return `${words}: ${figure(claim[harm])}${divided.length ? ` (${divided.join(', ')})` : ''}`;
      })
      .join('; ') || 'no figure';

  const placed = ({place}) =>
    [
      text(place.name),
      place.region,
      place.latitude !== undefined && `${place.latitude}, ${place.longitude}`,
      precisions[place.precision],
    ]
      .filter(Boolean)
      .join(', ');

  const lines = [
    '# The built-in dataset, entry by entry',
    '',
    'Made by `scripts/write-dataset-page.mjs` from `src/data/niger/`; do not edit. The ids are those that attributes take.',
    '',
    `${text(about.title)}. Release ${about.release}, checked ${about.checked}. ${text(about.coverage.note)}`,
    `Months that nobody covered: ${about.coverage.gaps.join(', ')}.`,
    '',
    'Grades of sources: **A** an authority, a news agency, the United Nations, a research programme, a major daily;',
    '**B** a regional publisher; **C** a copy of one of these on another page; **D** unknown or a party’s propaganda, from',
    'which no figure is drawn. The first claim of an incident that gives a figure is the one drawn.',
    '',
    `## Incidents (${incidents.length})`,
    '',
  ];
  for (const incident of incidents) {
    const {id, start, kind, victims, attackers = [], note, corrected} = incident;
    lines.push(
      `### \`${id}\``,
      '',
      `${start}. ${placed(incident)}. ${capital(kind.replaceAll('_', ' '))}; attacked: ${victims.join(', ').replaceAll('_', ' ')}.`,
      '',
      ...incident.claims.map(
        (claim) =>
          `- ${claim.status === 'denied' ? 'says that it did not happen' : figures(claim)} – ${standing(claim)}`
      ),
      ...attackers.map((claim) => {
        const {attacker} = claim;
        const name = typeof attacker === 'string' ? text(about.terms[attacker]) : text(attacker);
        return `- attacked by: ${name} – ${standing(claim)}`;
      }),
      ...(note ? [`- ${text(note)}`] : []),
      ...(corrected?.lines ?? []).map(
        (line) => `- corrected (${sourced(corrected.source)}): ${text(line)}`
      ),
      ''
    );
  }
  lines.push(`## Events (${timeline.length})`, '');
  for (const event of timeline)
    lines.push(`- \`${event.id}\`, ${event.date}: ${text(event.title)} – ${standing(event)}`);
  lines.push('', `## Series (${counts.length + ucdp.length})`, '');
  for (const series of [...counts, ...ucdp]) {
    const {id, name, definition, measure, interval, values} = series;
    const divided = ['parts', 'regions'].filter((key) => values.some((value) => value[key]));
    lines.push(
      `- \`${id}\`: ${text(name)}; ${measure} by ${interval}, ${values[0].period} to ${values.at(-1).period}` +
        `${divided.length ? `, with ${divided.join(' and ')}` : ''}. ${text(definition)} – ${standing(series)}`
    );
  }
  lines.push('', `## Statements (${statements.length})`, '');
  for (const statement of statements)
    lines.push(`- \`${statement.id}\`: ${text(statement.text)} – ${standing(statement)}`);
  lines.push('', `## Deployments (${deployments.length})`, '');
  for (const {id, sending, label, host, mission, force, alleged, claims} of deployments)
    lines.push(
      `### \`${id}\``,
      '',
      `${sending ?? text(label)} in ${host}${mission ? `, ${text(mission)}` : ''}; ${force.replaceAll('_', ' ')}${alleged ? ', alleged' : ''}.`,
      '',
      ...claims.map(
        (claim) =>
          `- ${claim.asOf}: ${figure(claim.personnel)}, ${claim.presence}${claim.rival && !claim.moment ? ', a rival' : ''} – ${standing(claim)}`
      ),
      ''
    );
  const {source, years} = about.population;
  lines.push(
    '## Population',
    '',
    `${Object.entries(years)
      .map(([year, people]) => `${year}: ${people.toLocaleString('en')}`)
      .join('; ')} – ${sourced(source)}`,
    '',
    `## Sources (${Object.keys(sources).length})`,
    '',
    ...Object.keys(sources).map((id) => `- ${sourced(id)}`),
    ''
  );
  return lines.join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await writeFile(pagePath, await makeDatasetPage());
