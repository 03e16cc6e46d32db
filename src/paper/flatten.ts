import {inks, looks, type Look} from '../marks/looks.ts';
import type {Attributes, Content, Mark} from '../marks/mark.ts';
import {palette, type Token} from '../marks/palette.ts';
import {round} from './paper.ts';

/** Pixels of an em in a file. */
export const em = 15;

/** The room that fractions are of, in pixels. */
export interface Room {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Place extends Room {
  /** Colour of the series around a mark. */
  readonly ink: string;
  /** True where fractions run from right to left. */
  readonly mirrored: boolean;
}

/**
 * The marks of a page as those of a file, which many programs open that know no style sheet and no length but pixels:
 * fractions and em become pixels, classes become attributes, and what only a page has a use for is left out.
 */
export const flatten = (marks: readonly Mark[], room: Room, mirrored = false): Mark[] =>
  marks.flatMap((mark) => flattened(mark, {...room, ink: palette.text.light, mirrored}));

/** Lengths by the side they are measured along. */
const across = new Set(['x', 'x1', 'x2', 'cx', 'dx', 'width']);
const along = new Set(['y', 'y1', 'y2', 'cy', 'dy', 'height']);
/** What stays as it is. */
const kept = new Set(['fill', 'text-anchor', 'transform', 'points']);

function flattened([tag, attributes, content]: Mark, place: Place): Mark[] {
  if (tag === 'defs') return [];
  const classes = String(attributes.class ?? '').split(' ');
  const series = classes.find((name) => Object.hasOwn(inks, name));
  const inside = series === undefined ? place : {...place, ink: palette[inks[series]!].light};
  if (tag === 'svg') return childrenOf(content, roomOf(attributes, inside));
  if (tag === 'g') {
    const children = childrenOf(content, inside);
    return children.length ? [['g', {}, children]] : [];
  }
  // The ground answers to the pointer; nothing of it is seen, unless it is hatched.
  if (attributes.fill === 'transparent') return [];
  const look = lookOf(tag, classes, inside.ink);
  const size = tag === 'text' ? pixelsOf(look['font-size'] ?? '1em', 0, em) : em;
  const flat: Record<string, string | number | undefined> = {...look};
  if (tag === 'text') flat['font-size'] = round(size);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    if (across.has(name) || along.has(name) || name === 'r')
      flat[name] = pixelsOf(value, across.has(name) ? place.width : place.height, size);
    else if (kept.has(name)) flat[name] = value;
  }
  const there = moved(tag, flat, place);
  if (tag === 'text' && content && typeof content !== 'string')
    return [
      [
        tag,
        there,
        content.map((child) => (typeof child === 'string' ? child : partOf(child, inside.ink))),
      ],
    ];
  return [content === undefined ? [tag, there] : [tag, there, content]];
}

/** A part of a text that looks otherwise. */
const partOf = ([tag, attributes, content]: Mark, ink: string): Mark => [
  tag,
  lookOf(tag, String(attributes.class ?? '').split(' '), ink),
  content ?? '',
];

const childrenOf = (content: Content | undefined, place: Place): Mark[] =>
  typeof content === 'string' || content === undefined
    ? []
    : content.flatMap((child) => (typeof child === 'string' ? [] : flattened(child, place)));

/** The room inside of a nested picture. */
function roomOf({x = 0, y = 0, width = '100%', height = '100%'}: Attributes, place: Place): Place {
  const own = pixelsOf(width, place.width, em);
  const left = pixelsOf(x, place.width, em);
  return {
    ...place,
    x: place.mirrored ? place.x + place.width - left - own : place.x + left,
    y: place.y + pixelsOf(y, place.height, em),
    width: own,
    height: pixelsOf(height, place.height, em),
  };
}

function pixelsOf(length: string | number, whole: number, size: number): number {
  const number = Number.parseFloat(String(length));
  if (typeof length === 'number') return number;
  return length.endsWith('%')
    ? (number / 100) * whole
    : length.endsWith('em')
      ? number * size
      : number;
}

/** A shape where it stands on the paper; positions that a page may leave out are at the beginning of the room. */
function moved(
  tag: string,
  {dx, dy, ...flat}: Record<string, string | number | undefined>,
  {x: left, y: top, width: room, height, mirrored}: Place
): Attributes {
  const number = (value: string | number | undefined): number => Number(value ?? 0);
  const x = (value: number, own = 0): number =>
    round(left + (mirrored ? room - value - own : value));
  const y = (value: number): number => round(top + value);
  switch (tag) {
    case 'line':
      return {
        ...flat,
        x1: x(number(flat.x1)),
        x2: x(number(flat.x2)),
        y1: y(number(flat.y1)),
        y2: y(number(flat.y2)),
      };
    case 'polygon':
      return {
        ...flat,
        points: String(flat.points)
          .split(' ')
          .map((corner, index) =>
            index % 2 ? y(Number(corner) * height) : x(Number(corner) * room)
          )
          .join(' '),
      };
    case 'circle':
      return {...flat, cx: x(number(flat.cx)), cy: y(number(flat.cy)), r: round(number(flat.r))};
    case 'text':
      return {
        ...flat,
        x: x(number(flat.x) + number(dx)),
        y: y(number(flat.y) + number(dy)),
      };
    default: {
      const [width, tall] = [round(number(flat.width)), round(number(flat.height))];
      return {...flat, x: x(number(flat.x), width), y: y(number(flat.y)), width, height: tall};
    }
  }
}

/** The looks of a mark by its tag and classes, in the order of their table, with colours for white paper. */
export function lookOf(tag: string, classes: readonly string[], ink = palette.text.light): Look {
  const found: Record<string, string | number> = {};
  for (const [selector, look] of Object.entries(looks))
    if (selector === tag || (selector.startsWith('.') && classes.includes(selector.slice(1))))
      for (const [name, value] of Object.entries(look)) found[name] = colourOf(value, ink);
  return found;
}

const colourOf = (value: string | number, ink: string): string | number =>
  value === 'ink'
    ? ink
    : typeof value === 'string' && Object.hasOwn(palette, value)
      ? palette[value as Token].light
      : value;
