import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {isUncovered} from '../data/estimate.ts';
import {positionOfDay} from '../layout/columns.ts';
import {layoutMarkers} from '../layout/markers.ts';
import {isUnnumbered, shapeOf} from '../layout/pieces.ts';
import {reach, scaleOf, type Scale} from '../layout/scale.ts';
import {yearTicks} from '../layout/ticks.ts';
import type {StepFigure} from '../model/figure.ts';
import {nameOf, type Row} from '../model/row.ts';
import {say, type Speech} from '../text/say.ts';
import {percent} from './percent.ts';
import type {Scene} from './scene.ts';
import {eventLines, gapPattern, markersView, timeAxis} from './time.ts';
import {show, spoken} from './words.ts';

/** Share of a strip that the tallest step takes; the rest is for its number. */
const tallest = 0.72;

/** One strip a force: strength as height, time as width, all strips on one scale. */
export function stepsView(figure: StepFigure, {speech, active, mirrored}: Scene): TemplateResult {
  const scale = scaleOf(figure.rows, false);
  const current = active ?? figure.rows[0]?.steps?.[0]?.id;
  const x = (day: string): number => positionOfDay(day, figure.since, figure.until, mirrored);
  const markers = layoutMarkers(figure.markers, ({date}) => x(date));
  const years = yearTicks(figure.since, figure.until, x);
  return html`<div class="strips">
    <div class="over">${markersView(markers)}</div>
    ${figure.rows.map((row, index) => {
      const steps = row.steps ?? [];
      const peak = steps.reduce((a, b) => (reach(b.value) > reach(a.value) ? b : a));
      return html`<div class="strip-row ${row.role}">
        <div class="label">${show(row.label, speech)}</div>
        <svg class="steps" width="100%" height="4.2em" role="none">
          ${index ? nothing : gapPattern}
          <g class="grid" aria-hidden="true">
            ${years.map(({x: at}) => svg`<line x1=${percent(at)} x2=${percent(at)} y2="100%" />`)}
            <line class="zero" x2="100%" y1="100%" y2="100%" />
          </g>
          ${eventLines(markers)}
          ${steps.map((step) =>
            stepView(step, scale, x, speech, step.id === current, step === peak, mirrored)
          )}
        </svg>
      </div>`;
    })}
    <div class="over">${timeAxis(years, speech)}</div>
  </div>`;
}

function stepView(
  step: Row,
  scale: Scale,
  x: (day: string) => number,
  speech: Speech,
  current: boolean,
  labelled: boolean,
  mirrored: boolean
): SVGTemplateResult {
  const {id, period, value, tone} = step;
  const [a, b] = [x(period!.start), x(period!.end)];
  const [left, right] = [percent(Math.min(a, b)), percent(Math.max(a, b))];
  const width = percent(Math.abs(b - a));
  const {pieces, tip, end} = shapeOf(value);
  const y = (number: number): string => percent(1 - scale.position(number) * tallest);
  const anchor = mirrored === (speech.language.direction === 'rtl') ? 'start' : 'end';
  return svg`<g class="step ${tone}" part="mark step" role="img" tabindex=${current ? 0 : -1} aria-label=${spoken(nameOf(step), speech)} data-row=${id}>
    <rect class="strip" x=${left} width=${width} height="100%" fill=${isUncovered(value) ? 'url(#gap)' : 'transparent'} />
    ${pieces.map(({shape, from, to}) =>
      shape === 'whisker'
        ? nothing
        : svg`<rect class=${shape} part="bar" x=${left} width=${width} y=${y(to)} height=${percent(scale.position(to - from) * tallest)} />`
    )}
    ${isUnnumbered(value) ? svg`<rect class="older" part="bar" x=${left} width=${width} y="86%" height="14%" />` : nothing}
    ${end === 'open' ? svg`<line class="open" x1=${left} x2=${right} y1=${y(tip)} y2=${y(tip)} />` : nothing}
    ${labelled && tip > 0 ? svg`<text class="value halo" part="value" x=${percent(a)} y=${y(tip)} dy="-0.35em" text-anchor=${anchor} aria-hidden="true">${say({reported: value}, speech)}</text>` : nothing}
  </g>`;
}
