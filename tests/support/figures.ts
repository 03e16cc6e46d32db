/** Every kind of picture that the widgets draw, from the built-in data. */
export const figures = {
  incident: '<conflict-casualties loading="eager"></conflict-casualties>',
  incidents: '<conflict-casualties loading="eager" top="5"></conflict-casualties>',
  attacks: '<conflict-attacks loading="eager" counter="documented"></conflict-attacks>',
  compared: '<conflict-attacks loading="eager"></conflict-attacks>',
  dots: '<conflict-incidents loading="eager"></conflict-incidents>',
  troops: '<conflict-troops loading="eager"></conflict-troops>',
  timeline: '<conflict-timeline loading="eager"></conflict-timeline>',
  events: '<conflict-timeline loading="eager" show="events"></conflict-timeline>',
} as const;

/** All of them, one under the other. */
export const everyFigure = Object.values(figures).join('\n');
