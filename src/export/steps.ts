import {svg, type SVGTemplateResult} from 'lit';
import {isUncovered} from '../data/estimate.ts';
import {positionOfDay} from '../layout/columns.ts';
import {layoutMarkers} from '../layout/markers.ts';
import {shapeOf} from '../layout/pieces.ts';
import {reach, scaleOf, type Scale} from '../layout/scale.ts';
import {yearTicks} from '../layout/ticks.ts';
import type {StepFigure} from '../model/figure.ts';
import type {Row} from '../model/row.ts';
import {say} from '../text/say.ts';
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
import {drawAxis, drawEvents, drawMarkers, xOf, type Span} from './time.ts';

const stacked = 480;
const labelShare = 0.26;
const strip = 66;
/** Share of a strip that the tallest step takes; the rest is for its number. */
const tallest = 0.72;

interface Scene {
  readonly pen: Pen;
  readonly span: Span;
  readonly scale: Scale;
  readonly place: (day: string) => number;
}

/** One strip a force: strength as height, time as width, all strips on one scale. */
export function drawSteps(figure: StepFigure, pen: Pen): Block {
  const {width, mirrored} = pen;
  const labelled = width < stacked ? width : width * labelShare;
  const start = width < stacked ? 0 : labelled + 16;
  const span = {left: leftOf(pen, start, width - start), width: width - start};
  const place = (day: string): number => positionOfDay(day, figure.since, figure.until, mirrored);
  const markers = layoutMarkers(figure.markers, ({date}) => place(date));
  const years = yearTicks(figure.since, figure.until, place);
  const scene = {pen, span, place, scale: scaleOf(figure.rows, false)};
  return stack([
    drawMarkers(markers, span),
    ...figure.rows.map((row) => {
      const label = paragraph(pen, say(row.label, pen.speech), {
        size: 13,
        bold: true,
        width: labelled,
      });
      const over = width < stacked ? label.height : 0;
      return {
        height: over + strip + 10,
        content: [
          lowered(label.content, over ? 0 : Math.max(0, strip - label.height)),
          lowered(
            [
              ...years.map(
                ({x}) =>
                  svg`<line x1=${xOf(span, x)} x2=${xOf(span, x)} y2=${strip} stroke=${colours.rule} />`
              ),
              svg`<line x1=${xOf(span, 0)} x2=${xOf(span, 1)} y1=${strip} y2=${strip} stroke=${colours.quiet} />`,
              ...drawStrip(row, scene),
              ...drawEvents(markers, span, strip),
            ],
            over
          ),
        ],
      };
    }),
    drawAxis(years, span, pen),
  ]);
}

function drawStrip({steps = []}: Row, scene: Scene): SVGTemplateResult[] {
  const peak = steps.reduce((a, b) => (reach(b.value) > reach(a.value) ? b : a));
  return [...steps.flatMap((step) => drawStep(step, scene)), ...drawPeak(peak, scene)];
}

function drawStep({period, value, tone}: Row, {span, scale, place}: Scene): SVGTemplateResult[] {
  const ink = inks[tone];
  const edges = [place(period!.start), place(period!.end)].map((at) => xOf(span, at));
  const [left, right] = [Math.min(...edges), Math.max(...edges)];
  const wide = round(right - left);
  const {pieces, tip, end} = shapeOf(value);
  const y = (number: number): number => round(strip * (1 - scale.position(number) * tallest));
  if (isUncovered(value))
    return [svg`<rect x=${left} width=${wide} height=${strip} fill="url(#not-covered)" />`];
  if (pieces.length === 0)
    return [
      svg`<rect x=${left} width=${wide} y=${round(strip * 0.86)} height=${round(strip * 0.14)} fill=${ink} fill-opacity="0.12" stroke=${ink} stroke-width="1.5" stroke-dasharray="3 3" />`,
    ];
  return [
    ...pieces
      .filter(({shape}) => shape !== 'whisker')
      .map(
        ({shape, from, to}) =>
          svg`<rect x=${left} width=${wide} y=${y(to)} height=${round(y(from) - y(to))} fill=${ink} fill-opacity=${shape === 'span' ? 0.35 : shape === 'hollow' ? 0.12 : 0.85} />`
      ),
    ...(end === 'open'
      ? [
          svg`<line x1=${left} x2=${right} y1=${y(tip)} y2=${y(tip)} stroke=${ink} stroke-width="3" stroke-dasharray="4 3" />`,
        ]
      : []),
  ];
}

/** The number of the tallest step, where that step begins. */
function drawPeak({period, value}: Row, {pen, span, scale, place}: Scene): SVGTemplateResult[] {
  const {tip} = shapeOf(value);
  if (tip <= 0) return [];
  const y = strip * (1 - scale.position(tip) * tallest) - 5;
  return [
    textAt(say({reported: value}, pen.speech), xOf(span, place(period!.start)), y, {
      size: 12,
      bold: true,
      halo: true,
      anchor: pen.mirrored === pen.rightToLeft ? 'start' : 'end',
    }),
  ];
}
