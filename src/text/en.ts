/**
 * English, and by its keys the list of everything the widgets can say. A message holds `{placeholders}`;
 * one that counts has a form for each plural category of its language (CLDR). Whole sentences only.
 */
export const en = {
  // How a number was said. {n} is the number, formatted.
  exact: '{n}',
  at_least: 'at least {n}',
  over: 'over {n}',
  about: 'about {n}',
  up_to: 'up to {n}',
  fewer_than: 'fewer than {n}',
  range: '{low} to {high}',
  derived: '{n} (calculated)',
  bracket: '{n} ({low} to {high})',
  several: 'several',
  dozens: 'dozens',
  hundreds: 'hundreds',

  // With its noun. {n} is one of the above.
  person: {one: '{n} person', other: '{n} people'},
  soldier: {one: '{n} soldier', other: '{n} soldiers'},
  attack: {one: '{n} attack', other: '{n} attacks'},
  several_person: 'several people',
  dozens_person: 'dozens of people',
  hundreds_person: 'hundreds of people',
  several_soldier: 'several soldiers',
  dozens_soldier: 'dozens of soldiers',
  hundreds_soldier: 'hundreds of soldiers',

  // Why there is no number.
  not_reported: 'number not published',
  not_covered: 'not covered',
  withheld: 'number withheld',

  // Standing of a figure.
  claimed: 'claimed, not verified',
  reported: 'reported',
  verified: 'verified',
  provisional: 'provisional',
  revised: 'revised',
  disputed: 'disputed',
  denied: 'denied',

  // What happened to people.
  killed: 'Killed',
  injured: 'Injured',
  missing: 'Missing',
  captured: 'Captured or abducted',
  militants_killed: 'Militants killed',
  killed_people: {one: '{n} person killed', other: '{n} people killed'},
  killed_soldiers: {one: '{n} soldier killed', other: '{n} soldiers killed'},
  killed_civilians: {one: '{n} civilian killed', other: '{n} civilians killed'},
  injured_people: {one: '{n} person injured', other: '{n} people injured'},

  // Those attacked.
  soldiers: 'soldiers',
  national_guard: 'national guards',
  gendarmes: 'gendarmes',
  police: 'police officers',
  security_forces: 'security forces',
  civilians: 'civilians',
  self_defence_militia: 'self-defence militia',
  drivers: 'drivers',
  foreign_workers: 'foreign workers',
  unknown: 'not known',

  // Causes, as the rest of “7 …”.
  combat: 'in combat',
  road_accident: 'in a road accident',
  on_the_spot: 'on the spot',
  died_of_wounds: 'later, of wounds',

  // Kinds of incident.
  assault: 'assault on a position',
  ambush: 'ambush',
  clash: 'clash',
  explosive_device: 'explosive device',
  attack_on_civilians: 'attack on civilians',
  air_strike: 'air strike',
  attack_on_convoy: 'attack on a convoy or patrol',

  // Types of violence.
  state_based: 'fighting that involves a state',
  non_state: 'fighting between armed groups',
  one_sided: 'violence against civilians',

  // Presence of foreign forces.
  arriving: 'arriving',
  present: 'present',
  withdrawing: 'withdrawing',
  withdrawn: 'withdrawn',
  civilian: 'Civilian staff',
  private_military_company: 'Private military companies',
  alleged: 'alleged',

  // Headings.
  heading_incident: '{place}, {date}: killed and injured',
  heading_incidents: 'People killed in {count} attacks',
  heading_top: 'The {count} deadliest documented attacks since {date}',
  heading_attacks: 'Documented attacks since {date}',
  heading_attacks_region: 'Documented attacks since {date}: {region}',
  heading_killed: 'People killed in documented attacks since {date}',
  heading_troops: 'Foreign troops in {country}',
  heading_troops_date: 'Foreign troops in {country}, {date}',
  heading_troops_timeline: 'Foreign troops in {country} over time',

  // Summaries: sentences that stand by themselves.
  summary_killed: '{killed}, according to {claimant}.',
  summary_parts: 'Of these: {list}.',
  summary_rivals: 'Others give: {list}.',
  summary_injured: '{injured}.',
  summary_militants:
    'Militants killed: {n}, says {claimant}; this claim is never added to the dead.',
  summary_unknown: 'The number of people killed was not published.',
  summary_denied: '{claimant} denies that it happened.',
  summary_incidents: 'Highest figure given: {place}, {date}: {n}.',
  summary_top: 'Ranked by the highest figure anyone gave. First: {place}, {date}: {n}.',
  summary_drawn: 'The figure drawn is {n}, according to {claimant}.',
  summary_attacks: {
    one: '{n} attack documented from {since} to {until}.',
    other: '{n} attacks documented from {since} to {until}.',
  },
  summary_deaths: '{killed} in the attacks documented from {since} to {until}.',
  summary_most: 'Most: {period}, {n}.',
  summary_last: 'Latest: {period}, {n}.',
  summary_floor: 'A floor, not a census: attacks that no source here reported are missing.',
  summary_troops: 'As of {date}: {list}.',
  summary_present: 'There when last stated: {list}.',
  summary_withdrawn: 'Withdrawn: {list}.',
  summary_steps: 'Strength as stated, {since} to {until}; each statement holds until the next.',
  summary_none: 'No foreign troops are recorded.',

  // Parts of rows.
  labelled: '{label}: {value}',
  part_cause: '{n} {label}',
  part: '{label} ({n})',
  incident: '{place}, {date}',
  dated: '{what}, {date}',
  aside: '{what} ({aside})',
  joined: '{a}; {b}',
  says: 'according to {claimant}',
  contested: 'others: {other}',
  others_say: 'others give: {list}',
  last_figure: 'last figure: {n}, {date}',
  of_which: 'of which {list}',
  week: 'week of {date}',
  undated: '{n} more have no known day and are left out.',
  by_week: 'by week',
  by_month: 'by month',
  by_quarter: 'by quarter',
  by_year: 'by year',
  coarsened: 'Drawn {drawn}: {asked} there would be too many columns ({n}).',
  revised_from: 'corrected from {n}',
  corrected: 'Corrected: {text}',

  // Legends and notes.
  legend_open: 'open end: “at least” or “over”',
  legend_about: 'soft end: “about”',
  legend_bracket: 'thin line: lowest to highest figure',
  legend_rival: 'outlined: another source’s figure',
  legend_spread: 'line with ticks: figures others give',
  legend_gap: 'hatched: not covered, which is not zero',
  legend_last: 'dashed: an older figure',
  legend_unnumbered: 'dashed: number not published',
  apart_militants: 'a claim about the other side, never added to the dead',
  events_title: 'Events',
  statements_title: 'What others have published',

  // Source line.
  as_of: 'Data to {date}.',
  checked: 'Last checked {date}.',
  unchecked: 'Not checked for a long time; last on {date}.',
  newer_release: 'Release {release}. A newer release exists: {newest}.',
  sources: 'Sources: {list}',
  more_sources: {one: '{n} more source in the table', other: '{n} more sources in the table'},
  source_via: '{publisher}, via {page}',

  // Table and buttons.
  column_item: 'What',
  column_month: 'Period',
  column_country: 'From',
  column_value: 'Figure',
  column_claimant: 'Who says so',
  column_date: 'Date',
  column_source: 'Source',
  column_detail: 'Details',
  column_status: 'Standing',
  show_table: 'Data table',
  download: 'Download data (CSV)',
  keys: 'Use the arrow keys to move between values.',

  // States.
  loading: 'Loading data…',
  empty: 'No data for this choice.',
  retry: 'Try again',
  stale: 'The new data could not be loaded. Earlier data are shown.',
  updated: 'Data updated. {headline}',
  left_out: {
    one: '{n} entry could not be read and was left out.',
    other: '{n} entries could not be read and were left out.',
  },
  error_load: 'The data could not be loaded.',
  error_shape: 'The data are not in a form this widget can read.',
  error_version: 'The data are made for a newer version of this widget.',
  error_too_big: 'The data are too large for this widget.',
  error_url: 'The address of the data is not a web address.',
  error_offline: 'There is no connection. The data will be loaded when it is back.',
  error_attribute: '{attribute}="{found}" cannot be used. Accepted: {accepted}.',
  accepted_date: 'a date such as 2023-07-26',
  accepted_number: 'a whole number from {low} to {high}',
} as const;
