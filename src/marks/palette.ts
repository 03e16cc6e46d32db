/** What a colour is for. `ink` is that of the series a mark belongs to. */
export type Token =
  | 'surface'
  | 'paper'
  | 'text'
  | 'quiet'
  | 'rule'
  | 'count'
  | 'injured'
  | 'killed'
  | 'other'
  | 'link'
  | 'focus';

interface Colour {
  readonly light: string;
  readonly dark: string;
  /** Name of the custom property by which a page sets it. */
  readonly property: string;
}

/** Every colour, once: the style sheet's light and dark, paper's and a file's. */
export const palette: Readonly<Record<Token, Colour>> = {
  surface: {light: '#ffffff', dark: '#16181c', property: 'surface'},
  // What stands on dark, or shields letters from lines: there also where a page makes the surface transparent.
  paper: {light: '#ffffff', dark: '#16181c', property: 'paper'},
  text: {light: '#1d1f23', dark: '#f1f1ee', property: 'text'},
  quiet: {light: '#54575e', dark: '#b6b8bd', property: 'quiet'},
  rule: {light: '#d9dade', dark: '#3a3d44', property: 'rule'},
  count: {light: '#0f4c99', dark: '#77bbff', property: 'series-1'},
  injured: {light: '#b5500f', dark: '#ff9955', property: 'series-2'},
  killed: {light: '#4b2323', dark: '#f3dada', property: 'series-3'},
  other: {light: '#767676', dark: '#8a8d93', property: 'series-4'},
  link: {light: '#0f4c99', dark: '#8fc7ff', property: 'link'},
  focus: {light: '#0f4c99', dark: '#8fc7ff', property: 'focus'},
};

/** Paper is white, whatever the page is. */
const paper: Readonly<Partial<Record<Token, string>>> = {
  surface: '#fff',
  paper: '#fff',
  text: '#000',
  quiet: '#333',
  rule: '#bbb',
  link: '#000',
};

const declare = (value: (token: Token, colour: Colour) => string): string =>
  (Object.keys(palette) as Token[])
    .map((token) => `--_${token}:${value(token, palette[token])}`)
    .join(';');
const own = ({property}: Colour, value: string): string => `var(--conflict-${property},${value})`;

/** The style sheet's rules for colours: the page's own, else those that follow its `color-scheme`. */
export const paletteRules =
  `:host{${declare((_, colour) => own(colour, colour.light))}}` +
  `@supports (color:light-dark(red,red)){:host{${declare((_, colour) =>
    own(colour, `light-dark(${colour.light},${colour.dark})`)
  )}}}` +
  `@media print{.root{${declare((token, colour) => paper[token] ?? own(colour, colour.light))}}}`;
