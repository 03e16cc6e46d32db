import {palette, type Token} from './palette.ts';

/** Attributes of SVG, which are properties of CSS too. A token of the palette, or `ink`, stands for its colour. */
export type Look = Readonly<Record<string, string | number>>;

/**
 * What marks look like, by tag or class, later ones over earlier ones: the style sheet and the files are both made of
 * this table. Solid is what a source states, pale what lies between its lowest and highest figure, hollow “up to”.
 */
export const looks: Readonly<Record<string, Look>> = {
  text: {fill: 'text', 'font-size': '0.8em'},
  '.tick': {fill: 'quiet'},
  '.value': {'font-weight': 700},
  '.halo': {
    'paint-order': 'stroke',
    stroke: 'paper',
    'stroke-width': '4px',
    'stroke-linejoin': 'round',
  },
  '.solid': {fill: 'ink'},
  '.paler': {'fill-opacity': 0.72},
  '.through': {'fill-opacity': 0.85},
  '.aside': {fill: 'ink', 'fill-opacity': 0.2, stroke: 'ink', 'stroke-width': 1},
  '.strength': {'fill-opacity': 0.85},
  '.pale': {'fill-opacity': 0.62},
  '.span': {fill: 'ink', 'fill-opacity': 0.35, stroke: 'ink'},
  '.hollow': {
    fill: 'ink',
    'fill-opacity': 0.12,
    stroke: 'ink',
    'stroke-width': 1.5,
    'stroke-dasharray': '1 3',
  },
  '.older': {
    fill: 'ink',
    'fill-opacity': 0.12,
    stroke: 'ink',
    'stroke-width': 1.5,
    'stroke-dasharray': '6 3',
  },
  '.alleged': {fill: 'none', stroke: 'ink', 'stroke-width': 1.5, 'stroke-dasharray': '1.5 3'},
  '.dot': {fill: 'text'},
  '.shield': {fill: 'paper'},
  '.tie': {stroke: 'ink', 'stroke-width': 1.2},
  '.ring': {fill: 'paper', stroke: 'ink', 'stroke-width': 1.2},
  '.core': {fill: 'injured'},
  '.cut': {stroke: 'paper', 'stroke-width': 2},
  '.stroke': {fill: 'ink'},
  '.fading': {'fill-opacity': 0.8},
  '.faded': {'fill-opacity': 0.4},
  '.whisker': {stroke: 'text', 'stroke-width': 1.5},
  '.bracket': {stroke: 'other', 'stroke-width': 2},
  '.reach': {stroke: 'injured', 'stroke-width': 2},
  '.open': {stroke: 'ink', 'stroke-width': 3, 'stroke-dasharray': '4 3'},
  '.rule': {stroke: 'rule', 'shape-rendering': 'crispEdges'},
  '.zero': {stroke: 'quiet', 'shape-rendering': 'crispEdges'},
  '.hatch': {stroke: 'other', 'stroke-width': 1.5},
  '.event': {stroke: 'text', 'stroke-width': 1, 'stroke-dasharray': '2 2'},
  '.turn': {stroke: 'text', 'stroke-width': 1.5},
  '.bracket-line': {stroke: 'quiet', 'stroke-width': 1},
  '.badge': {fill: 'text'},
  '.number': {fill: 'paper', 'font-weight': 700},
};

/** The series whose colour a mark takes, by class. */
export const inks: Readonly<Record<string, Token>> = {
  killed: 'killed',
  injured: 'injured',
  other: 'other',
  count: 'count',
  force: 'count',
  armed: 'count',
  mixed: 'count',
  civilian: 'injured',
};

const valueOf = (value: string | number): string =>
  value === 'ink'
    ? 'currentColor'
    : typeof value === 'string' && Object.hasOwn(palette, value)
      ? `var(--_${value})`
      : `${value}`;

/** The table as rules of a style sheet. */
export const lookRules = [
  ...Object.entries(inks).map(([name, token]) => `.${name}{color:var(--_${token})}`),
  ...Object.entries(looks).map(
    ([selector, look]) =>
      `${selector}{${Object.entries(look)
        .map(([name, value]) => `${name}:${valueOf(value)}`)
        .join(';')}}`
  ),
].join('');
