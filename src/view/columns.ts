import {html, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {isGap, isUncovered, type Value} from '../data/estimate.ts';
import {layoutColumns, positionAmongColumns, type Column} from '../layout/columns.ts';
import {layoutMarkers} from '../layout/markers.ts';
import {isUnnumbered, shapeOf} from '../layout/pieces.ts';
import {reach, scaleOf, type Scale} from '../layout/scale.ts';
import {timeTicks} from '../layout/ticks.ts';
import type {ColumnFigure} from '../model/figure.ts';
import {nameOf, type Row} from '../model/row.ts';
import {say, type Speech} from '../text/say.ts';
import {percent, roomFor} from './percent.ts';
import type {Scene} from './scene.ts';
import {eventLines, gapPattern, markersView, timeAxis} from './time.ts';
import {spoken} from './words.ts';

/** In em, so that the picture grows with the reader's text. */
const plotHeight = 13;

/** Values are written over all columns where even the narrowest page has room for so many letters. */
const lettersThatFit = 44;

/** One column a period over a time axis, with events as numbered lines. */
export function columnsView(
  figure: ColumnFigure,
  {speech, active, mirrored}: Scene
): TemplateResult {
  const columns = layoutColumns(figure.rows, mirrored);
  const scale = scaleOf(figure.rows, true);
  const markers = layoutMarkers(figure.markers, ({date}) =>
    positionAmongColumns(date, columns, mirrored)
  );
  const labelled = labelledColumns(columns, speech);
  const current = active ?? figure.rows[0]?.id;
  const longest = say({number: scale.max}, speech).length;
  return html`<div class="plot ${roomFor(longest)}">
    ${markersView(markers)}
    <svg class="columns" width="100%" height="${plotHeight}em" role="none">
      ${gapPattern} ${gridView(scale, speech)} ${eventLines(markers)}
      ${columns.map((column) =>
        columnView(column, scale, speech, column.row.id === current, labelled.get(column) ?? '')
      )}
    </svg>
    ${timeAxis(timeTicks(columns), speech)}
  </div>`;
}

/** The columns with their value written over them: all if there is room, else the highest and the latest. */
export function labelledColumns(columns: readonly Column[], speech: Speech): Map<Column, string> {
  const numbered = columns.filter(({row}) => !isGap(row.value));
  const written = new Map(
    numbered.map((column) => [column, say({reported: bare(column.row)}, speech)])
  );
  const letters = [...written.values()].reduce((sum, text) => sum + text.length + 1, 0);
  if (letters <= lettersThatFit) return written;
  const highest = Math.max(...numbered.map(({row}) => reach(row.value)));
  const kept = [
    numbered.find(({row}) => reach(row.value) === highest),
    numbered.filter(({row}) => reach(row.value) > 0).at(-1),
  ];
  return new Map([...written].filter(([column]) => kept.includes(column)));
}

/** A value stands over the middle of its column, or ends with it where it would run out of the picture. */
function valuePlace(
  x: number,
  width: number,
  {length}: string,
  {language: {direction}}: Speech
): {at: number; anchor: string} {
  const [middle, half] = [x + width / 2, length / lettersThatFit / 2];
  const right = middle + half > 1;
  if (middle >= half && !right) return {at: middle, anchor: 'middle'};
  return {at: right ? x + width : x, anchor: right === (direction === 'ltr') ? 'end' : 'start'};
}

/** The number alone: its bracket is drawn, and said in the tooltip. */
function bare({value}: Row): Value {
  if (isGap(value) || value.best === undefined) return value;
  return {best: value.best, ...(value.qualifier && {qualifier: value.qualifier})};
}

/** Grid lines with their numbers in the margin where reading begins. */
function gridView(scale: Scale, speech: Speech): SVGTemplateResult {
  const rightToLeft = speech.language.direction === 'rtl';
  return svg`<g class="grid" aria-hidden="true">${scale.ticks.map((tick) => {
    const y = percent(1 - scale.position(tick));
    return svg`<line x2="100%" y1=${y} y2=${y} class=${tick ? '' : 'zero'} /><text class="tick" x=${rightToLeft ? '100%' : 0} dx=${rightToLeft ? '0.4em' : '-0.4em'} y=${y} dy="0.35em" text-anchor="end">${say({number: tick}, speech)}</text>`;
  })}</g>`;
}

function columnView(
  {row, x, width, strip, stripWidth}: Column,
  scale: Scale,
  speech: Speech,
  current: boolean,
  value: string
): SVGTemplateResult {
  const {id, tone} = row;
  const y = (number: number): string => percent(1 - scale.position(number));
  const {pieces, end, tip} = shapeOf(row.value);
  const middle = percent(x + width / 2);
  const {at, anchor} = valuePlace(x, width, value, speech);
  // In one list and without white space: each place for a value, and each space, is a node in the page.
  const drawn = pieces.map(({shape, from, to}) =>
    shape === 'whisker'
      ? svg`<line class="whisker" x1=${middle} x2=${middle} y1=${y(from)} y2=${y(to)} />`
      : svg`<rect class=${shape} part="bar" x=${percent(x)} width=${percent(width)} y=${y(to)} height=${percent(scale.position(to - from))} />`
  );
  if (isUnnumbered(row.value))
    drawn.push(
      svg`<rect class="older" part="bar" x=${percent(x)} width=${percent(width)} y="94%" height="6%" />`
    );
  if (end === 'open' && tip > 0) drawn.push(openEnd(x, width, y(tip)));
  if (value)
    drawn.push(
      svg`<text class="value halo" part="value" x=${percent(at)} y=${y(tip)} dy=${end === 'open' ? '-1.1em' : '-0.35em'} text-anchor=${anchor} aria-hidden="true">${value}</text>`
    );
  return svg`<g class="column ${tone}" part="mark column" role="img" tabindex=${current ? 0 : -1} aria-label=${spoken(nameOf(row), speech)} data-row=${id}><rect class="strip" x=${percent(strip)} width=${percent(stripWidth)} height="100%" fill=${isUncovered(row.value) ? 'url(#gap)' : 'transparent'} />${drawn}</g>`;
}

/** “At least”: the column runs on in strokes. */
const openEnd = (x: number, width: number, y: string): SVGTemplateResult =>
  svg`<svg class="end" x=${percent(x)} width=${percent(width)} y=${y} height="1"><rect y="-5" width="100%" height="3" /><rect y="-9" width="100%" height="2" /></svg>`;
