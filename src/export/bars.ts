import {nothing, svg, type SVGTemplateResult} from 'lit';
import {shapeOf, type Shape} from '../layout/pieces.ts';
import {scaleOf, type Scale} from '../layout/scale.ts';
import {marksOf, type BarFigure} from '../model/figure.ts';
import type {Row} from '../model/row.ts';
import {say} from '../text/say.ts';
import {othersOf} from '../view/bars.ts';
import {widthOf} from './letters.ts';
import {
  colours,
  inks,
  leftOf,
  lowered,
  paragraph,
  round,
  stack,
  textAt,
  type Block,
  type Pen,
} from './pen.ts';

/** Narrower than this, labels stand over their bars. */
const stacked = 480;
const labelShare = 0.36;
const between = 16;
const indent = 14;
const padding = 5;

interface Track {
  readonly start: number;
  /** Pixels that the longest bar may take; its value stands behind it. */
  readonly length: number;
  readonly scale: Scale;
}

/** Horizontal bars with their labels, one under the other. */
export function drawBars(figure: BarFigure, pen: Pen): Block {
  const rows = marksOf(figure);
  const {speech, width} = pen;
  const labelled = width < stacked ? width : width * labelShare;
  const start = width < stacked ? 0 : labelled + between;
  const longest = Math.max(
    ...rows.map((row) => {
      const others = othersOf(row, figure);
      return Math.max(
        widthOf(say({reported: row.reported}, speech), 14, true),
        others ? widthOf(say(others, speech), 12) : 0
      );
    })
  );
  const length = Math.max((width - start) / 3, width - start - longest - 28);
  const track = {start, length, scale: scaleOf(figure.rows, false)};
  return stack(
    rows.map((row, index) => drawRow(row, rows[index - 1], figure, pen, track, labelled))
  );
}

function drawRow(
  row: Row,
  before: Row | undefined,
  figure: BarFigure,
  pen: Pen,
  track: Track,
  labelled: number
): Block {
  const {speech, width} = pen;
  const under = row.role === 'part' || row.role === 'rival' ? indent : 0;
  const label = stack([
    paragraph(pen, say(row.label, speech), {
      size: under ? 13 : 14,
      bold: !under,
      start: under,
      width: labelled - under,
    }),
    paragraph(pen, row.detail ? say(row.detail, speech) : '', {
      size: 12,
      fill: colours.quiet,
      start: under,
      width: labelled - under,
    }),
  ]);
  const thick = under ? 16 : 21;
  const others = othersOf(row, figure);
  const bar = {height: thick + (others ? 14 : 0), content: drawBar(row, figure, pen, track, thick)};
  const aside = row.role === 'apart' && before !== undefined && before.role !== 'apart';
  const top = padding + (aside ? 12 : row.role === 'main' && before ? 6 : 0);
  const over = width < stacked ? label.height : 0;
  return {
    height: top + (over ? over + bar.height : Math.max(label.height, bar.height)) + padding,
    content: [
      ...(aside
        ? [svg`<line x2=${width} y1="6" y2="6" stroke=${colours.quiet} stroke-dasharray="3 3" />`]
        : []),
      lowered(label.content, top),
      lowered(bar.content, top + over),
    ],
  };
}

/** The bar, its end, and its value behind it. */
function drawBar(
  row: Row,
  figure: BarFigure,
  pen: Pen,
  {start, length, scale}: Track,
  thick: number
): SVGTemplateResult[] {
  const {speech} = pen;
  const {reported, role, tone, last, rivals = []} = row;
  const ink = inks[tone];
  const shape = shapeOf(reported, row.start);
  const older = last && shapeOf(last.reported);
  const spread = figure.rivals === 'spread' ? rivals.map((rival) => shapeOf(rival.reported)) : [];
  const at = (value: number): number => start + scale.position(value) * length;
  const bar = (from: number, to: number, paint: Paint): SVGTemplateResult =>
    svg`<rect x=${leftOf(pen, from, to - from)} width=${round(to - from)} height=${thick} fill=${ink} fill-opacity=${paint.opacity} stroke=${paint.outline ? ink : nothing} stroke-width=${paint.outline ? 1.5 : nothing} stroke-dasharray=${paint.dashed ? '3 3' : nothing} />`;
  const reach = Math.max(
    0,
    ...[shape, ...spread, ...(older ? [older] : [])].flatMap(({pieces, tip}) => [
      tip,
      ...pieces.map(({to}) => to),
    ])
  );
  const end = [shape, ...spread].find(({tip}) => tip === reach)?.end ?? 'sharp';
  const value = leftOf(pen, at(reach) + (end === 'open' ? 22 : end === 'soft' ? 14 : 8));
  const others = othersOf(row, figure);
  return [
    svg`<line x1=${leftOf(pen, start)} x2=${leftOf(pen, start)} y2=${thick} stroke=${colours.quiet} />`,
    ...(older ? [bar(start, at(older.tip), {opacity: 0.12, outline: true, dashed: true})] : []),
    ...shape.pieces.map(({shape: kind, from, to}) =>
      kind === 'whisker'
        ? line(pen, at(from), at(to), thick / 2, thick / 2, colours.text)
        : bar(at(from), at(to), paintOf(kind, role))
    ),
    ...drawSpread(shape, spread, pen, at, thick),
    ...(reach > 0 ? ends[end] : []).map(
      ([gap, own, opacity]) =>
        svg`<rect x=${leftOf(pen, at(reach) + gap, own)} width=${own} height=${thick} fill=${ink} fill-opacity=${opacity} />`
    ),
    textAt(say({reported}, speech), value, thick / 2 + 5, {
      size: 14,
      bold: role === 'main' || role === 'apart',
    }),
    ...(others
      ? [textAt(say(others, speech), value, thick + 12, {size: 12, fill: colours.quiet})]
      : []),
  ];
}

interface Paint {
  readonly opacity: number;
  readonly outline?: boolean;
  readonly dashed?: boolean;
}

/** What a piece looks like: pale what lies between, outlined what others say, dashed “up to”. */
function paintOf(kind: string, role: Row['role']): Paint {
  if (kind === 'hollow') return {opacity: 0.12, outline: true, dashed: true};
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
