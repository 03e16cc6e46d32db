import {html, nothing, type TemplateResult} from 'lit';
import type {Figure} from '../model/figure.ts';
import {withChildren, type Attestation, type Row} from '../model/row.ts';
import {phrase, type Words} from '../text/words.ts';
import {say, type Speech} from '../text/say.ts';
import {sourceView} from './source.ts';
import {show} from './words.ts';

/** One line of the table: a row's figure as one of those who gave it said it. */
export interface TableLine {
  readonly row: Row;
  readonly label: Words;
  readonly attestation: Attestation | undefined;
}

/** Every figure of the picture and its rivals, one line per claim. */
export function tableLines(figure: Figure): TableLine[] {
  return figure.rows.flatMap((row) =>
    withChildren(row).flatMap((member): TableLine[] => {
      if (member.steps) return [];
      // A rival is about what its row is about; who gives it stands in a column of its own.
      const label = member.role === 'rival' ? row.label : member.label;
      const many = figure.kind === 'columns';
      const attestations = many
        ? [undefined]
        : member.attestations.length
          ? member.attestations
          : [undefined];
      return attestations.map((attestation) => ({row: member, label, attestation}));
    })
  );
}

/** The same rows as a table: what, how many, who says so, when, where it was read. */
export function tableView(figure: Figure, speech: Speech, caption: Words): TemplateResult {
  const lines = tableLines(figure);
  const attested = figure.kind !== 'columns';
  const head = (words: Words): TemplateResult => html`<th scope="col">${show(words, speech)}</th>`;
  return html`<table part="table">
    <caption>
      ${show(caption, speech)}
    </caption>
    <thead>
      <tr>
        ${head(phrase(figure.column))} ${head(phrase('column_value'))}
        ${
          attested
            ? html`${head(phrase('column_claimant'))} ${head(phrase('column_date'))}
              ${head(phrase('column_status'))}`
            : nothing
        }
        ${head(phrase('column_source'))}
      </tr>
    </thead>
    <tbody>
      ${lines.map(
        ({row, label, attestation}) =>
          html`<tr class=${row.role}>
            <th scope="row">${show(label, speech)}</th>
            <td class="figure">
              ${show({reported: row.reported, unit: row.unit}, speech)}
              ${figure.kind === 'columns' && row.detail ? html`<div class="detail">${show(row.detail, speech)}</div>` : nothing}
            </td>
            ${
              attested
                ? html`<td>
                      ${attestation ? show({text: attestation.claimant}, speech) : nothing}
                    </td>
                    <td>${attestation?.date ? timeView(attestation.date, speech) : nothing}</td>
                    <td>
                      ${attestation ? show(phrase(attestation.status), speech) : nothing}${revision(attestation, speech)}
                    </td>
                    <td>${attestation ? sourceView(attestation.source, speech) : nothing}</td>`
                : html`<td>${sourcesOfRow(row, speech)}</td>`
            }
          </tr>`
      )}
    </tbody>
  </table>`;
}

export const timeView = (date: string, speech: Speech): TemplateResult =>
  html`<time datetime=${date}>${say({date}, speech)}</time>`;

const revision = (attestation: Attestation | undefined, speech: Speech) =>
  attestation?.revisedFrom === undefined
    ? nothing
    : html` (${show(phrase('revised_from', {n: {reported: attestation.revisedFrom}}), speech)})`;

const sourcesOfRow = ({attestations}: Row, speech: Speech): TemplateResult[] => {
  const sources = [...new Set(attestations.map(({source}) => source))];
  return sources.map((source, index) => html`${index ? ', ' : ''}${sourceView(source, speech)}`);
};
