import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {
  layoutColumns,
  layoutMarkers,
  positionAmongColumns,
  type Column,
  type Marker,
} from '../layout/columns.ts';
import {reach, scaleOf, type Scale} from '../layout/scale.ts';
import {shapeOf} from '../layout/pieces.ts';
import {timeTicks} from '../layout/ticks.ts';
import type {ColumnFigure} from '../model/figure.ts';
import {nameOf} from '../model/row.ts';
import {isGap} from '../data/estimate.ts';
import {say, type Speech} from '../text/say.ts';
import {spoken} from './words.ts';

/** Heights in em, so that the picture grows with the reader's text. */
const plotHeight = 13;
const laneHeight = 1.7;
const axisHeight = 1.7;
const labelHeight = 1.4;

/** Values are written over the columns where even the narrowest page has room for them. */
const charactersThatFit = 44;

const percent = (fraction: number): string => `${+(fraction * 100).toFixed(2)}%`;

export interface ColumnsScene {
  readonly speech: Speech;
  readonly active: string | undefined;
  /** Time runs from right to left. */
  readonly mirrored: boolean;
}

/** One column a period over a time axis, with events as numbered lines. */
export function columnsView(
  figure: ColumnFigure,
  {speech, active, mirrored}: ColumnsScene
): TemplateResult {
  const columns = layoutColumns(figure.rows, mirrored);
  const scale = scaleOf(figure.rows, true);
  const markers = layoutMarkers(figure.markers, ({date}) =>
    positionAmongColumns(date, columns, mirrored)
  );
  const lanes = Math.max(0, ...markers.map(({lane}) => lane + 1)) * laneHeight + labelHeight;
  const height = lanes + plotHeight + axisHeight;
  const written = figure.rows.map(({reported}) =>
    say(
      {
        reported:
          reported !== undefined && typeof reported === 'object' && 'gap' in reported
            ? 0
            : bare(reported),
      },
      speech
    )
  );
  const all = written.reduce((sum, text) => sum + text.length + 0.6, 0) <= charactersThatFit;
  const most = columns.reduce<Column | undefined>(
    (a, b) => (a && reach(a.row.reported) >= reach(b.row.reported) ? a : b),
    undefined
  );
  const latest = columns.filter(({row}) => reach(row.reported) > 0).at(-1);
  const current = active ?? figure.rows[0]?.id;
  return html`<svg class="columns" width="100%" height="${height}em" role="none">
    <defs>
      <pattern
        id="gap"
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <line y2="6" class="hatch" />
      </pattern>
    </defs>
    <svg y="${lanes}em" width="100%" height="${plotHeight}em" overflow="visible" role="none">
      ${gridView(scale, mirrored, speech)}
      ${columns.map((column, index) =>
        columnView(
          column,
          scale,
          speech,
          column.row.id === current,
          all || column === most || column === latest ? (written[index] ?? '') : ''
        )
      )}
    </svg>
    <g aria-hidden="true">${markers.map((marker, index) => markerView(marker, index, lanes))}</g>
    <svg
      y="${lanes + plotHeight}em"
      width="100%"
      height="${axisHeight}em"
      overflow="visible"
      aria-hidden="true"
    >
      ${timeTicks(columns, figure.interval).map(
        ({x, date}) =>
          svg`<text class="tick" x=${percent(x)} y="1.25em" text-anchor="middle">${say({date}, speech)}</text>`
      )}
    </svg>
  </svg>`;
}

/** The number alone: brackets and qualifiers are drawn, and said in the tooltip. */
const bare = (reported: Column['row']['reported']) =>
  typeof reported === 'object' && 'best' in reported && reported.best !== undefined
    ? {best: reported.best, qualifier: reported.qualifier ?? ('exact' as const)}
    : reported;

function gridView(scale: Scale, mirrored: boolean, speech: Speech): SVGTemplateResult {
  const y = (value: number): string => percent(1 - scale.position(value));
  return svg`<g class="grid" aria-hidden="true">${scale.ticks.map(
    (tick) =>
      svg`<line x2="100%" y1=${y(tick)} y2=${y(tick)} class=${tick === 0 ? 'zero' : ''} />${
        tick === 0
          ? nothing
          : svg`<text class="tick halo" x=${mirrored ? '100%' : 0} y=${y(tick)} dy="-0.3em" text-anchor=${mirrored === (speech.language.direction === 'rtl') ? 'start' : 'end'}>${say({number: tick}, speech)}</text>`
      }`
  )}</g>`;
}

function columnView(
  {row, x, width, strip, stripWidth}: Column,
  scale: Scale,
  speech: Speech,
  current: boolean,
  value: string
): SVGTemplateResult {
  const {id, reported, tone} = row;
  const y = (number: number): string => percent(1 - scale.position(number));
  const {pieces, end, tip} = shapeOf(reported);
  const middle = percent(x + width / 2);
  const uncovered = reported !== undefined && isGap(reported);
  return svg`<g class="column ${tone}" part="mark column" role="img" tabindex=${current ? 0 : -1} aria-label=${spoken(nameOf(row), speech)} data-row=${id}>
    <rect class="strip" x=${percent(strip)} width=${percent(stripWidth)} height="100%" fill=${uncovered ? 'url(#gap)' : 'transparent'} />
    ${pieces.map(({shape, from, to}) =>
      shape === 'whisker'
        ? svg`<g class="whisker"><line x1=${middle} x2=${middle} y1=${y(from)} y2=${y(to)} /></g>`
        : svg`<rect class=${shape} part="bar" x=${percent(x)} width=${percent(width)} y=${y(to)} height=${percent(scale.position(to - from))} />`
    )}
    ${end === 'open' && tip > 0 ? openEnd(x, width, y(tip)) : nothing}
    ${value ? svg`<text class="value halo" part="value" x=${middle} y=${y(highest(pieces, tip))} dy=${end === 'open' ? '-1.1em' : '-0.35em'} text-anchor="middle" aria-hidden="true">${value}</text>` : nothing}
  </g>`;
}

const highest = (pieces: readonly {to: number}[], tip: number): number =>
  Math.max(tip, ...pieces.map(({to}) => to));

/** “At least”: the column runs on in strokes. */
const openEnd = (x: number, width: number, y: string): SVGTemplateResult =>
  svg`<svg class="end" x=${percent(x)} width=${percent(width)} y=${y} height="1" overflow="visible"><rect y="-5" width="100%" height="3" /><rect y="-9" width="100%" height="2" /></svg>`;

/** A numbered line; the number stands in the list of events below. */
const markerView = ({x, lane}: Marker, index: number, lanes: number): SVGTemplateResult =>
  svg`<svg class="marker" part="marker" x=${percent(x)} overflow="visible" width="1" height="${lanes + plotHeight}em">
    <line y1="${lane * laneHeight + 0.75}em" y2="100%" />
    <circle cy="${lane * laneHeight + 0.8}em" r="0.72em" />
    <text y="${lane * laneHeight + 0.8}em" dy="0.35em" text-anchor="middle">${index + 1}</text>
  </svg>`;
