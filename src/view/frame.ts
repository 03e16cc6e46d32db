import {html, isServer, nothing, type TemplateResult} from 'lit';
import type {Figure} from '../model/figure.ts';
import type {Row} from '../model/row.ts';
import type {Speech} from '../text/say.ts';
import {phrase, type Words} from '../text/words.ts';
import {headingView} from './heading.ts';
import {legendView} from './legend.ts';
import {retryView} from './message.ts';
import {panelView, staticPanelView} from './panel.ts';
import {sourceLine} from './source.ts';
import {tooltipView} from './tooltip.ts';
import {show} from './words.ts';

/** Everything around a picture that the page or the reader chose. */
export interface Frame {
  readonly speech: Speech;
  readonly chart: TemplateResult;
  /** The page's own words in place of the generated ones. */
  readonly heading: string | undefined;
  readonly summary: string | undefined;
  readonly headingLevel: number | undefined;
  readonly tableOpen: boolean;
  /** The table is there, be it open or on paper; a closed one of hundreds of cells would cost more than the chart. */
  readonly tableDrawn: boolean;
  /** The table is wider than its room. */
  readonly tableOverflows: boolean;
  readonly withDownload: boolean;
  /** The row whose tooltip is shown. */
  readonly told: Row | undefined;
  /** A notice about the data: left-out entries, or an update that failed. */
  readonly notice: Words | undefined;
  /** Nobody has checked the data for long. */
  readonly old: boolean;
  /** The newest release, where the page draws an earlier one. */
  readonly newer: string | undefined;
  /** Asks for the data again, after an update that failed. */
  readonly onRetry: (() => void) | undefined;
  readonly onTable: () => void;
  readonly onDownload: () => void;
}

/** A picture with its heading, sentence, tooltip, table and sources: the same around every chart. */
export function frameView(figure: Figure, frame: Frame): TemplateResult {
  const {speech, chart, told, notice} = frame;
  const heading = frame.heading ?? show(figure.heading, speech);
  const summary =
    frame.summary ?? figure.summary.map((sentence) => html`${show(sentence, speech)} `);
  return html`
    ${headingView(heading, frame.headingLevel)}
    <p id="summary" class="summary" part="summary"><slot name="summary">${summary}</slot></p>
    ${notice ? html`<p class="notice small" part="notice">${show(notice, speech)}</p>` : nothing}
    ${retryView(frame.onRetry, speech)}
    <div
      id="chart"
      class="chart"
      part="chart"
      role="group"
      aria-labelledby="heading"
      aria-describedby=${isServer ? 'summary' : 'summary keys'}
    >
      ${chart} ${tooltipView(told, speech)}
    </div>
    <p id="keys" class="keys small">${show(phrase('keys'), speech)}</p>
    ${legendView(figure, speech)}
    ${isServer ? staticPanelView(figure, frame) : panelView(figure, frame)}
    ${sourceLine(figure, speech, frame.old, frame.newer)}
    <slot name="note"></slot>
  `;
}
