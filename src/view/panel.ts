import {html, nothing, type TemplateResult} from 'lit';
import type {Figure} from '../model/figure.ts';
import {phrase} from '../text/words.ts';
import type {Frame} from './frame.ts';
import {notesView} from './notes.ts';
import {tableView} from './table.ts';
import {show} from './words.ts';

/** The buttons, and the table and notes that one of them shows. */
export function panelView(figure: Figure, frame: Frame): TemplateResult {
  const {speech, tableOpen} = frame;
  return html`<div class="buttons">
      <button
        type="button"
        part="button"
        aria-expanded=${tableOpen ? 'true' : 'false'}
        aria-controls="panel"
        @click=${frame.onTable}
      >
        ${show(phrase('show_table'), speech)}
      </button>
      ${
        frame.withDownload
          ? html`<button type="button" part="button" @click=${frame.onDownload}>
              ${show(phrase('download'), speech)}
            </button>`
          : nothing
      }
    </div>
    <div id="panel" class="panel" ?hidden=${!tableOpen}>
      ${frame.tableDrawn ? contentView(figure, frame) : nothing}
    </div>`;
}

/**
 * The same where no script runs: `details` opens by itself, even where a script was meant to arrive and did not.
 * The room of the download button is kept, so that nothing moves when the live widget takes over.
 */
export function staticPanelView(figure: Figure, frame: Frame): TemplateResult {
  const {speech, tableOpen, withDownload} = frame;
  return html`<details class="panel" ?open=${tableOpen}>
    <summary class="buttons">
      <span class="button" part="button">${show(phrase('show_table'), speech)}</span>
      ${withDownload ? html`<span class="button later">${show(phrase('download'), speech)}</span>` : nothing}
    </summary>
    ${contentView(figure, frame)}
  </details>`;
}

/** A box that has to be scrolled sideways is a stop for the keyboard, and says what it is. */
const contentView = (figure: Figure, {speech, tableOverflows}: Frame): TemplateResult =>
  html`<div
      class="scroll"
      role=${tableOverflows ? 'region' : nothing}
      tabindex=${tableOverflows ? 0 : nothing}
      aria-labelledby=${tableOverflows ? 'heading' : nothing}
    >
      ${tableView(figure, speech)}
    </div>
    ${notesView(figure, speech)}`;
