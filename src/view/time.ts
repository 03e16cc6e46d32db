import {html, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import type {Marker} from '../layout/markers.ts';
import {edge, type Tick} from '../layout/ticks.ts';
import {say, type Speech} from '../text/say.ts';
import {percent} from './percent.ts';

/** Height of a line of numbers over the picture, in em. */
const laneHeight = 1.7;

/** The numbers of events over a picture; what they stand for is listed under it. */
export function markersView(markers: readonly Marker[]): TemplateResult {
  const lanes = Math.max(0, ...markers.map(({lane}) => lane + 1));
  return html`<svg class="lanes" width="100%" height="${lanes * laneHeight}em" aria-hidden="true">
    ${markers.map(
      ({x, lane}, index) =>
        svg`<svg class="marker" part="marker" x=${percent(x)} y="${lane * laneHeight}em" width="1" height="100%"><line y1="1em" y2="${(lanes - lane) * laneHeight}em" /><circle cy="0.8em" r="0.72em" /><svg y="0.8em"><text dy="0.35em" text-anchor="middle">${index + 1}</text></svg></svg>`
    )}
  </svg>`;
}

/** The lines under those numbers, through a picture. */
export const eventLines = (markers: readonly Marker[]): SVGTemplateResult =>
  svg`<g aria-hidden="true">${markers.map(
    ({x}) => svg`<line class="event" x1=${percent(x)} x2=${percent(x)} y2="100%" />`
  )}</g>`;

function anchorAt(x: number, speech: Speech): string {
  if (x > edge && x < 1 - edge) return 'middle';
  return x <= edge === (speech.language.direction === 'ltr') ? 'start' : 'end';
}

export const timeAxis = (ticks: readonly Tick[], speech: Speech): TemplateResult =>
  html`<svg class="axis" width="100%" height="1.7em" aria-hidden="true">
    ${ticks.map(
      ({x, date}) =>
        svg`<text class="tick" x=${percent(x)} y="1.25em" text-anchor=${anchorAt(x, speech)}>${say({date}, speech)}</text>`
    )}
  </svg>`;

/** The hatching of what nobody covered. */
export const gapPattern = svg`<defs>
  <pattern id="gap" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <line y2="6" class="hatch" />
  </pattern>
</defs>`;
