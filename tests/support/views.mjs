/** Every kind of picture that a widget draws from the built-in data, by a name that a file can have. */
export const views = {
  casualties: '<conflict-casualties></conflict-casualties>',
  'casualties-top': '<conflict-casualties top="5"></conflict-casualties>',
  'casualties-since': '<conflict-casualties since="2025-01-01"></conflict-casualties>',
  'casualties-claimant': '<conflict-casualties by="claimant"></conflict-casualties>',
  'casualties-side':
    '<conflict-casualties incident="koutougou-2023-08-15 kandadji-2023-09-28 tabatol-2023-10-02"></conflict-casualties>',
  attacks: '<conflict-attacks></conflict-attacks>',
  'attacks-year': '<conflict-attacks measure="fatalities" interval="year"></conflict-attacks>',
  'attacks-fatalities':
    '<conflict-attacks measure="fatalities" interval="month"></conflict-attacks>',
  'attacks-documented':
    '<conflict-attacks counter="documented" interval="quarter"></conflict-attacks>',
  incidents: '<conflict-incidents></conflict-incidents>',
  'incidents-civilians':
    '<conflict-incidents since="2024-01-01" victims="civilians" markers="none"></conflict-incidents>',
  'attacks-documented-year':
    '<conflict-attacks counter="documented" interval="year"></conflict-attacks>',
  'attacks-documented-month': '<conflict-attacks counter="documented"></conflict-attacks>',
  'attacks-documented-week':
    '<conflict-attacks counter="documented" interval="week"></conflict-attacks>',
  troops: '<conflict-troops></conflict-troops>',
  'troops-2023': '<conflict-troops as-of="2023-09-28"></conflict-troops>',
  'troops-coup': '<conflict-troops as-of="coup-2023"></conflict-troops>',
  'troops-mali': '<conflict-troops host="ML"></conflict-troops>',
  'troops-burkina-faso': '<conflict-troops host="BF"></conflict-troops>',
  'troops-timeline':
    '<conflict-troops view="timeline" since="2022-01-01" until="2024-12-31"></conflict-troops>',
  timeline: '<conflict-timeline></conflict-timeline>',
  'timeline-events': '<conflict-timeline show="events"></conflict-timeline>',
  'timeline-mali': '<conflict-timeline host="ML"></conflict-timeline>',
};

/** The languages that pictures are made in: two that are read alike, one from right to left, one of West Africa. */
export const languages = ['en', 'fr', 'ar', 'ha'];

/** A view's tag with more attributes. */
export const withAttributes = (tag, attributes) =>
  tag.replace(
    '>',
    Object.entries(attributes)
      .map(([name, value]) => ` ${name}="${value}"`)
      .join('') + '>'
  );
