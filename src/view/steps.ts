import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {positionOfDay} from '../layout/columns.ts';
import {shapeOf} from '../layout/pieces.ts';
import {scaleOf, type Scale} from '../layout/scale.ts';
import {utcYear} from 'd3';
import {formatDay, parseDate} from '../data/date.ts';
import type {StepFigure} from '../model/figure.ts';
import {nameOf, type Row} from '../model/row.ts';
import {say, type Speech} from '../text/say.ts';
import type {ColumnsScene} from './columns.ts';
import {show, spoken} from './words.ts';

const percent = (fraction: number): string => `${+(fraction * 100).toFixed(2)}%`;

/** One strip a force: strength as height, time as width, all strips on one scale. */
export function stepsView(
  figure: StepFigure,
  {speech, active, mirrored}: ColumnsScene
): TemplateResult {
  const scale = scaleOf(figure.rows, false);
  const current = active ?? figure.rows[0]?.steps?.[0]?.id;
  const x = (day: string): number => positionOfDay(day, figure.since, figure.until, mirrored);
  const years = utcYear
    .range(utcYear.ceil(parseDate(figure.since)), parseDate(figure.until))
    .map(formatDay);
  return html`<div class="strips">
    ${figure.rows.map(
      (row) =>
        html`<div class="strip-row ${row.role}">
          <div class="label">${show(row.label, speech)}</div>
          <svg class="steps" width="100%" height="4.2em" role="none">
            <g class="grid" aria-hidden="true">
              ${years.map((day) => svg`<line x1=${percent(x(day))} x2=${percent(x(day))} y2="100%" />`)}
              <line class="zero" x2="100%" y1="100%" y2="100%" />
            </g>
            ${(row.steps ?? []).map((step) => stepView(step, scale, x, speech, step.id === current))}
            <g aria-hidden="true">
              ${figure.markers.map(({date}) => svg`<line class="event" x1=${percent(x(date))} x2=${percent(x(date))} y2="100%" />`)}
            </g>
          </svg>
        </div>`
    )}
    <svg class="axis" width="100%" height="1.7em" aria-hidden="true">
      ${years.map((day) => svg`<text class="tick" x=${percent(x(day))} y="1.2em" text-anchor="middle">${say({date: day.slice(0, 4)}, speech)}</text>`)}
      ${figure.markers.map(({date}, index) => (x(date) < 0.02 || x(date) > 0.98 ? nothing : svg`<svg x=${percent(x(date))} overflow="visible" class="marker" width="1"><text class="number" y="0.5em" text-anchor="middle">${index + 1}</text></svg>`))}
    </svg>
  </div>`;
}

function stepView(
  step: Row,
  scale: Scale,
  x: (day: string) => number,
  speech: Speech,
  current: boolean
): SVGTemplateResult {
  const {id, period, reported, tone} = step;
  const [a, b] = [x(period!.start), x(period!.end)];
  const left = percent(Math.min(a, b));
  const width = percent(Math.abs(b - a));
  const {pieces, tip, end} = shapeOf(reported);
  // The label of the height needs room above the tallest step.
  const y = (value: number): string => percent(1 - scale.position(value) * 0.72);
  const height = (value: number): string => percent(scale.position(value) * 0.72);
  return svg`<g class="step ${tone}" part="mark step" role="img" tabindex=${current ? 0 : -1} aria-label=${spoken(nameOf(step), speech)} data-row=${id}>
    <rect class="strip" x=${left} width=${width} height="100%" fill="transparent" />
    ${pieces.map(({shape, from, to}) =>
      shape === 'whisker'
        ? nothing
        : svg`<rect class=${shape} part="bar" x=${left} width=${width} y=${y(to)} height=${height(to - from)} />`
    )}
    ${pieces.length === 0 ? svg`<rect class="older" x=${left} width=${width} y="88%" height="12%" />` : nothing}
    ${end === 'open' ? svg`<line class="open" x1=${left} x2=${percent(Math.max(a, b))} y1=${y(tip)} y2=${y(tip)} />` : nothing}
  </g>`;
}
