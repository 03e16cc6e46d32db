import {svg, type SVGTemplateResult} from 'lit';
import type {Marker} from '../layout/markers.ts';
import type {Tick} from '../layout/ticks.ts';
import {say} from '../text/say.ts';
import {colours, round, textAt, type Block, type Pen} from './pen.ts';

const lane = 22;

/** Where time runs: fractions of it become pixels. */
export interface Span {
  readonly left: number;
  readonly width: number;
}

export const xOf = ({left, width}: Span, fraction: number): number =>
  round(left + fraction * width);

/** The numbers of events over a picture. */
export function drawMarkers(markers: readonly Marker[], span: Span): Block {
  const lanes = Math.max(0, ...markers.map((marker) => marker.lane + 1));
  return {
    height: lanes * lane,
    content: markers.flatMap((marker, index) => {
      const x = xOf(span, marker.x);
      const y = marker.lane * lane + 10;
      return [
        svg`<line x1=${x} x2=${x} y1=${y} y2=${lanes * lane} stroke=${colours.text} stroke-dasharray="2 2" />`,
        svg`<circle cx=${x} cy=${y} r="9" fill=${colours.text} />`,
        textAt(String(index + 1), x, y + 4, {
          size: 12,
          bold: true,
          fill: colours.surface,
          anchor: 'middle',
        }),
      ];
    }),
  };
}

/** The lines under those numbers, through a picture so high. */
export const drawEvents = (
  markers: readonly Marker[],
  span: Span,
  height: number
): SVGTemplateResult[] =>
  markers.map(({x}) => {
    const at = xOf(span, x);
    return svg`<line x1=${at} x2=${at} y2=${height} stroke=${colours.text} stroke-dasharray="2 2" />`;
  });

/** The years under a picture. */
export const drawAxis = (ticks: readonly Tick[], span: Span, {speech}: Pen): Block => ({
  height: 22,
  content: ticks.map(({x, date}) =>
    textAt(say({date}, speech), xOf(span, x), 17, {
      size: 12,
      fill: colours.quiet,
      anchor: 'middle',
    })
  ),
});

/** Hatching for what nobody covered; named by colour, since all of a picture's definitions share their names. */
export const hatching = svg`<defs><pattern id="not-covered" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line y2="6" stroke="#767676" stroke-width="1.5" /></pattern></defs>`;
