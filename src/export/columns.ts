import {svg, type SVGTemplateResult} from 'lit';
import {isUncovered} from '../data/estimate.ts';
import {layoutColumns, positionAmongColumns, type Column} from '../layout/columns.ts';
import {layoutMarkers} from '../layout/markers.ts';
import {isUnnumbered, shapeOf} from '../layout/pieces.ts';
import {scaleOf, type Scale} from '../layout/scale.ts';
import {timeTicks} from '../layout/ticks.ts';
import type {ColumnFigure} from '../model/figure.ts';
import {say} from '../text/say.ts';
import {labelledColumns} from '../view/columns.ts';
import {widthOf} from './letters.ts';
import {colours, inks, round, stack, textAt, type Block, type Pen} from './pen.ts';
import {drawAxis, drawEvents, drawMarkers, xOf, type Span} from './time.ts';

const plot = 240;
/** Room over the highest column for its number. */
const headroom = 18;

/** One column a period over a time axis, with events as numbered lines. */
export function drawColumns(figure: ColumnFigure, pen: Pen): Block {
  const {speech, mirrored, rightToLeft, width} = pen;
  const scale = scaleOf(figure.rows, true);
  const margin =
    10 + Math.max(...scale.ticks.map((tick) => widthOf(say({number: tick}, speech), 12)));
  const span = {left: rightToLeft ? 0 : margin, width: width - margin};
  const columns = layoutColumns(figure.rows, mirrored);
  const markers = layoutMarkers(figure.markers, ({date}) =>
    positionAmongColumns(date, columns, mirrored)
  );
  const labels = labelledColumns(columns, speech);
  return stack([
    drawMarkers(markers, span),
    {
      height: headroom + plot,
      content: [
        ...drawGrid(scale, span, pen),
        ...drawEvents(markers, span, headroom + plot),
        ...columns.flatMap((column) => drawColumn(column, scale, span, labels.get(column) ?? '')),
      ],
    },
    drawAxis(timeTicks(columns), span, pen),
  ]);
}

const yOf = (scale: Scale, value: number): number =>
  round(headroom + plot * (1 - scale.position(value)));

const drawGrid = (scale: Scale, span: Span, {speech, rightToLeft}: Pen): SVGTemplateResult[] =>
  scale.ticks.flatMap((tick) => {
    const y = yOf(scale, tick);
    const [from, to] = [xOf(span, 0), xOf(span, 1)];
    return [
      svg`<line x1=${from} x2=${to} y1=${y} y2=${y} stroke=${tick ? colours.rule : colours.quiet} />`,
      textAt(say({number: tick}, speech), rightToLeft ? to + 6 : from - 6, y + 4, {
        size: 12,
        fill: colours.quiet,
        anchor: 'end',
      }),
    ];
  });

function drawColumn(
  {row, x, width, strip, stripWidth}: Column,
  scale: Scale,
  span: Span,
  value: string
): SVGTemplateResult[] {
  const ink = inks[row.tone];
  const {pieces, end, tip} = shapeOf(row.value);
  const [left, wide, middle] = [xOf(span, x), round(width * span.width), xOf(span, x + width / 2)];
  const top = yOf(scale, tip);
  return [
    ...(isUncovered(row.value)
      ? [
          svg`<rect x=${xOf(span, strip)} y=${headroom} width=${round(stripWidth * span.width)} height=${plot} fill="url(#not-covered)" />`,
        ]
      : []),
    ...pieces.map(({shape, from, to}) =>
      shape === 'whisker'
        ? svg`<line x1=${middle} x2=${middle} y1=${yOf(scale, from)} y2=${yOf(scale, to)} stroke=${inks.other} stroke-width="2" />`
        : svg`<rect x=${left} width=${wide} y=${yOf(scale, to)} height=${round(plot * scale.position(to - from))} fill=${ink} fill-opacity=${shape === 'span' ? 0.35 : shape === 'hollow' ? 0.12 : 1} />`
    ),
    ...(isUnnumbered(row.value)
      ? [
          svg`<rect x=${left} width=${wide} y=${headroom + plot - 15} height="15" fill=${ink} fill-opacity="0.12" stroke=${ink} stroke-width="1.5" stroke-dasharray="3 3" />`,
        ]
      : []),
    ...(end === 'open' && tip > 0
      ? [5, 9].map(
          (over) =>
            svg`<rect x=${left} width=${wide} y=${top - over} height=${over === 5 ? 3 : 2} fill=${ink} />`
        )
      : []),
    ...(value
      ? [
          textAt(value, middle, top - (end === 'open' ? 13 : 5), {
            size: 12,
            bold: true,
            anchor: 'middle',
            halo: true,
          }),
        ]
      : []),
  ];
}
