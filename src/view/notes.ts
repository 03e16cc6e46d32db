import {html, nothing, type TemplateResult} from 'lit';
import type {Figure} from '../model/figure.ts';
import type {Speech} from '../text/say.ts';
import {phrase} from '../text/words.ts';
import {sourceView} from './source.ts';
import {show} from './words.ts';

/** What a figure needs said about it, what others published, and where the events were read. */
export function notesView(figure: Figure, speech: Speech): TemplateResult {
  const {notes, dataset} = figure;
  const events = figure.kind === 'bars' ? [] : figure.markers;
  const statements = figure.kind === 'columns' ? (dataset.statements ?? []) : [];
  return html`
    ${
      notes.length
        ? html`<ul class="notes small" part="notes">
            ${notes.map((note) => html`<li>${show(note, speech)}</li>`)}
          </ul>`
        : nothing
    }
    ${
      statements.length
        ? html`<p class="small"><b>${show(phrase('statements_title'), speech)}</b></p>
            <ul class="notes small">
              ${statements.map(
                ({text, claimant, source}) =>
                  html`<li>
                    ${show({text}, speech)}
                    ${show({text: dataset.claimants[claimant]!.name}, speech)},
                    ${sourceView(dataset.sources[source]!, speech)}
                  </li>`
              )}
            </ul>`
        : nothing
    }
    ${
      events.length
        ? html`<p class="small"><b>${show(phrase('events_title'), speech)}</b></p>
            <ol class="notes small">
              ${events.map(
                ({title, date, source, note}) =>
                  html`<li>
                    ${show(phrase('labelled', {label: {date}, value: {text: title}}), speech)}
                    ${note ? html`(${show({text: note}, speech)})` : nothing}
                    ${sourceView(dataset.sources[source]!, speech)}
                  </li>`
              )}
            </ol>`
        : nothing
    }
  `;
}
