import {nothing, svg, type SVGTemplateResult} from 'lit';
import {farthestEnd, shapeOf, type Shape} from '../layout/pieces.ts';
import type {Scale} from '../layout/scale.ts';
import type {BarFigure} from '../model/figure.ts';
import type {Row} from '../model/row.ts';
import {say} from '../text/say.ts';
import {othersOf} from '../view/bars.ts';
import {colours, inks, leftOf, round, textAt, type Pen} from './pen.ts';

/** Where bars stand. */
export interface Track {
  readonly start: number;
  /** Pixels that the longest bar may take; its value stands behind it. */
  readonly length: number;
  readonly scale: Scale;
}

/** The bar, its end, and its value behind it. */
export function drawBar(
  row: Row,
  figure: BarFigure,
  pen: Pen,
  {start, length, scale}: Track,
  thick: number
): SVGTemplateResult[] {
  const {speech} = pen;
  const {value, role, tone, last, rivals = []} = row;
  const ink = inks[tone];
  const shape = shapeOf(value, row.start);
  const older = last && shapeOf(last.value);
  const spread = figure.rivals === 'spread' ? rivals.map((rival) => shapeOf(rival.value)) : [];
  const at = (value: number): number => start + scale.position(value) * length;
  const bar = (from: number, to: number, paint: Paint): SVGTemplateResult =>
    svg`<rect x=${leftOf(pen, from, to - from)} width=${round(to - from)} height=${thick} fill=${ink} fill-opacity=${paint.opacity} stroke=${paint.outline ? ink : nothing} stroke-width=${paint.outline ? 1.5 : nothing} stroke-dasharray=${paint.dashes ?? nothing} />`;
  const endAt = (value: number, kind: Shape['end']): SVGTemplateResult[] =>
    ends[kind].map(
      ([gap, own, opacity]) =>
        svg`<rect x=${leftOf(pen, at(value) + gap, own)} width=${own} height=${thick} fill=${ink} fill-opacity=${opacity} />`
    );
  const reach = Math.max(
    0,
    ...[shape, ...spread, ...(older ? [older] : [])].flatMap(({pieces, tip}) => [
      tip,
      ...pieces.map(({to}) => to),
    ])
  );
  const end = farthestEnd([shape, ...spread], reach);
  const behind = leftOf(pen, at(reach) + (end === 'open' ? 22 : end === 'soft' ? 14 : 8));
  const others = othersOf(row, figure);
  return [
    svg`<line x1=${leftOf(pen, start)} x2=${leftOf(pen, start)} y2=${thick} stroke=${colours.quiet} />`,
    ...(older ? [bar(start, at(older.tip), {opacity: 0.12, outline: true, dashes: '3 3'})] : []),
    ...shape.pieces.map(({shape: kind, from, to}) =>
      kind === 'whisker'
        ? line(pen, at(from), at(to), thick / 2, thick / 2, colours.text)
        : bar(at(from), at(to), paintOf(kind, role))
    ),
    ...drawSpread(shape, spread, pen, at, thick),
    ...(shape.tip < reach ? endAt(shape.tip, shape.end) : []),
    ...(reach > 0 ? endAt(reach, end) : []),
    textAt(say({reported: value}, speech), behind, thick / 2 + 5, {
      size: 14,
      bold: role === 'main' || role === 'apart',
    }),
    ...(others
      ? [textAt(say(others, speech), behind, thick + 12, {size: 12, fill: colours.quiet})]
      : []),
  ];
}

interface Paint {
  readonly opacity: number;
  readonly outline?: boolean;
  readonly dashes?: string;
}

/** What a piece looks like: pale what lies between, outlined what others say, dotted “up to”. */
function paintOf(kind: string, role: Row['role']): Paint {
  if (kind === 'hollow') return {opacity: 0.12, outline: true, dashes: '1 3'};
  if (role === 'rival') return {opacity: 0.12, outline: true};
  return {opacity: kind === 'span' ? 0.35 : role === 'part' ? 0.72 : 1};
}

/** “Over” and “at least” run on, “about” fades: where, how wide, how dark. */
const ends: Readonly<Record<Shape['end'], readonly (readonly [number, number, number])[]>> = {
  sharp: [],
  open: [
    [2, 3, 1],
    [7, 2.5, 0.75],
    [12, 2, 0.5],
  ],
  soft: [
    [0, 4, 0.55],
    [4, 4, 0.25],
  ],
};

const line = (
  pen: Pen,
  from: number,
  to: number,
  y1: number,
  y2: number,
  stroke: string
): SVGTemplateResult =>
  svg`<line x1=${leftOf(pen, from)} x2=${leftOf(pen, to)} y1=${y1} y2=${y2} stroke=${stroke} stroke-width="2" />`;

/** From the lowest to the highest figure anyone gave, with a tick at each. */
function drawSpread(
  {tip}: Shape,
  others: readonly Shape[],
  pen: Pen,
  at: (value: number) => number,
  thick: number
): SVGTemplateResult[] {
  if (!others.length) return [];
  const points = [
    ...new Set(
      others.flatMap(({pieces, tip: end}) => [
        end,
        ...pieces.filter(({shape}) => shape === 'span').map(({from}) => from),
      ])
    ),
  ];
  const ends = [tip, ...points].map(at);
  return [
    line(pen, Math.min(...ends), Math.max(...ends), thick / 2, thick / 2, colours.spread),
    ...points.map((point) =>
      line(pen, at(point), at(point), thick * 0.15, thick * 0.85, colours.spread)
    ),
  ];
}
