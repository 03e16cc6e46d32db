import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {farthestEnd, shapeOf, type Shape} from '../layout/pieces.ts';
import {reach, scaleOf, type Scale} from '../layout/scale.ts';
import {marksOf, type BarFigure} from '../model/figure.ts';
import {nameOf, type Row} from '../model/row.ts';
import {say, type Speech} from '../text/say.ts';
import {phrase, type Words} from '../text/words.ts';
import {percent, roomFor} from './percent.ts';
import type {Scene} from './scene.ts';
import {show, spoken} from './words.ts';

/** One row a bar: label, bar, value at its end. Widths are shares of the room, so that no script is needed to fit. */
export function barsView(figure: BarFigure, {speech, active}: Scene): TemplateResult {
  const rows = marksOf(figure);
  const scale = scaleOf(figure.rows, false);
  // The value stands behind the bar: leave it the room that the longest one needs.
  const longest = Math.max(
    ...rows.map((row) => {
      const others = othersOf(row, figure);
      return Math.max(
        say({reported: row.value}, speech).length,
        others ? say(others, speech).length * 0.8 : 0
      );
    })
  );
  return html`<div class="bars ${figure.rivals} ${roomFor(longest)}">
    ${rows.map((row, index) => barView(row, rows[index - 1], scale, figure, speech, active ?? rows[0]?.id))}
  </div>`;
}

/** Where others say otherwise and share the bar: the highest of their figures. */
export function othersOf({value, rivals = []}: Row, {rivals: drawn}: BarFigure): Words | undefined {
  if (drawn === 'rows' || rivals.length === 0) return undefined;
  const highest = rivals.reduce((a, b) => (reach(b.value) > reach(a.value) ? b : a));
  if (reach(highest.value) === reach(value)) return undefined;
  return phrase('contested', {other: {reported: highest.value}});
}

function barView(
  row: Row,
  before: Row | undefined,
  scale: Scale,
  figure: BarFigure,
  speech: Speech,
  active: string | undefined
): TemplateResult {
  const {id, label, detail, value, role, tone} = row;
  const others = othersOf(row, figure);
  const aside = role === 'apart' && before?.role !== 'apart' && before !== undefined;
  return html`<div
    class="bar ${role} ${tone} ${aside ? 'aside' : ''}"
    part="mark ${role}"
    role="img"
    tabindex=${id === active ? 0 : -1}
    aria-label=${spoken(nameOf(row), speech)}
    data-row=${id}
  >
    <div class="label">${show(label, speech)}</div>
    <div class="track">
      ${trackView(row, scale, figure.rivals === 'spread')}
      <span class="value" part="value"
        >${show({reported: value}, speech)}${others ? html`<span class="others small">${show(others, speech)}</span>` : nothing}</span
      >
    </div>
    ${detail ? html`<div class="detail">${show(detail, speech)}</div>` : nothing}
  </div>`;
}

/** The bar itself and its end; in a spread also the figures of others, as ticks on the same bar. */
function trackView(
  {value, start, rivals, last}: Row,
  scale: Scale,
  spread: boolean
): TemplateResult {
  const shape = shapeOf(value, start);
  const others = spread ? (rivals ?? []).map((rival) => shapeOf(rival.value)) : [];
  const older = last && shapeOf(last.value);
  const all = [shape, ...others, ...(older ? [older] : [])];
  const extent = Math.max(...all.flatMap(({pieces, tip}) => [tip, ...pieces.map(({to}) => to)]), 0);
  const x = (number: number): string => percent(number / (extent || 1));
  return html`<svg
      class="extent"
      width=${percent(scale.position(extent))}
      height="100%"
      aria-hidden="true"
    >
      ${older ? svg`<rect class="older" part="bar" width=${x(older.tip)} height="100%" />` : nothing}
      ${piecesView(shape, x)} ${others.length ? spreadView(shape, others, x) : nothing}
      ${shape.tip < extent ? endView(shape.end, x(shape.tip)) : nothing}</svg
    >${extent > 0 ? endView(farthestEnd([shape, ...others], extent)) : nothing}`;
}

const piecesView = ({pieces}: Shape, x: (value: number) => string): SVGTemplateResult[] =>
  pieces.map(({shape, from, to}) =>
    shape === 'whisker'
      ? svg`<line class="whisker" x1=${x(from)} x2=${x(to)} y1="50%" y2="50%" />`
      : svg`<rect class=${shape} part="bar" x=${x(from)} width=${x(to - from)} height="100%" />`
  );

/** A line from the lowest to the highest figure anyone gave, with a tick at each. */
function spreadView(
  {tip}: Shape,
  others: readonly Shape[],
  x: (value: number) => string
): SVGTemplateResult {
  const points = [
    tip,
    ...others.flatMap(({pieces, tip: end}) => [
      end,
      ...pieces.filter(({shape}) => shape === 'span').map(({from}) => from),
    ]),
  ];
  return svg`<g class="spread">
    <line x1=${x(Math.min(...points))} x2=${x(Math.max(...points))} y1="50%" y2="50%" />
    ${[...new Set(points.slice(1))].map((point) => svg`<line x1=${x(point)} x2=${x(point)} y1="15%" y2="85%" />`)}
  </g>`;
}

/** “Over” and “at least” run on in dashes that fade; “about” ends in a soft edge. */
function endView(end: Shape['end'], x = '0'): TemplateResult | typeof nothing {
  if (end === 'sharp') return nothing;
  return end === 'open'
    ? html`<svg class="end" x=${x} width="15" height="100%" aria-hidden="true">
        <rect x="2" width="3" height="100%" />
        <rect x="7" width="2.5" height="100%" />
        <rect x="12" width="2" height="100%" />
      </svg>`
    : html`<svg class="end soft" x=${x} width="8" height="100%" aria-hidden="true">
        <rect width="4" height="100%" />
        <rect x="4" width="4" height="100%" />
      </svg>`;
}
