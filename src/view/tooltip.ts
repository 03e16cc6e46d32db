import {html, nothing, type TemplateResult} from 'lit';
import {nameOf, type Attestation, type Row} from '../model/row.ts';
import type {Speech} from '../text/say.ts';
import {phrase} from '../text/words.ts';
import {publisherView} from './source.ts';
import {show} from './words.ts';

/** How many of those who give the same figure are named; the table has them all. */
const named = 2;

/** The row's sentence and who stands behind it. Its element is always there, so that the root keeps its shape. */
export function tooltipView(row: Row | undefined, speech: Speech): TemplateResult {
  return html`<div class="tooltip" part="tooltip" role="tooltip" ?hidden=${!row}>
    ${
      row
        ? html`<b>${show(nameOf(row), speech)}</b>
            ${row.attestations.slice(0, named).map((attestation) => attestationView(attestation, speech))}`
        : nothing
    }
  </div>`;
}

const attestationView = (
  {claimant, source, date, status, note}: Attestation,
  speech: Speech
): TemplateResult =>
  html`<div class="attestation">
    ${show({text: claimant}, speech)} ·
    ${publisherView(source, speech)}${date ? html` · ${show({date}, speech)}` : nothing} ·
    ${show(phrase(status), speech)}
    ${note ? html`<div>${show({text: note}, speech)}</div>` : nothing}
  </div>`;
