import {html, nothing, type TemplateResult} from 'lit';
import type {Value} from '../data/estimate.ts';
import type {Figure} from '../model/figure.ts';
import {withChildren, type Attestation, type Row} from '../model/row.ts';
import type {PhraseKey} from '../text/phrases.ts';
import {phrase, type Words} from '../text/words.ts';
import {say, type Speech} from '../text/say.ts';
import {sourceView} from './source.ts';
import {show} from './words.ts';

/** One line of the table: a figure as one of those who gave it said it. */
export interface TableLine {
  readonly row: Row;
  readonly label: Words;
  /** The figure in the words of the one who gave it. */
  readonly value: Value;
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
      return attestations.map((attestation) => ({
        row: member,
        label,
        value: attestation?.value ?? member.value,
        attestation,
      }));
    })
  );
}

interface Column {
  readonly head: PhraseKey;
  readonly cell: (line: TableLine) => unknown;
}

/** The columns that this figure fills; one that would stay empty is left out. */
function columnsOf(figure: Figure, lines: readonly TableLine[], speech: Speech): Column[] {
  const attested = (tell: (attestation: Attestation) => unknown) => (line: TableLine) =>
    line.attestation ? tell(line.attestation) : nothing;
  const figured: Column = {
    head: 'column_value',
    cell: ({row, value}) => show({reported: value, unit: row.unit}, speech),
  };
  const source: Column = {
    head: 'column_source',
    cell: ({row, attestation}) =>
      sourceList(attestation ? [attestation] : row.attestations, speech),
  };
  // A column of time stands for many reports: which ones, and where they were read.
  if (figure.kind === 'columns') {
    const what: Column = {
      head: 'column_detail',
      cell: ({row}) => (row.detail ? show(row.detail, speech) : nothing),
    };
    return lines.some(({row}) => row.detail) ? [figured, what, source] : [figured, source];
  }
  const claimant: Column = {
    head: 'column_claimant',
    cell: attested(({claimant: text}) => show({text}, speech)),
  };
  const date: Column = {
    head: 'column_date',
    cell: attested(({date: day}) =>
      day ? html`<time datetime=${day}>${say({date: day}, speech)}</time>` : nothing
    ),
  };
  const status: Column = {
    head: 'column_status',
    cell: attested(({status: standing, revisedFrom}) => [
      show(phrase(standing), speech),
      revisedFrom === undefined
        ? nothing
        : html` (${show(phrase('revised_from', {n: {reported: revisedFrom}}), speech)})`,
    ]),
  };
  const dated = lines.some(({attestation}) => attestation?.date);
  return [figured, claimant, ...(dated ? [date] : []), status, source];
}

const sourceList = (attestations: readonly Attestation[], speech: Speech): TemplateResult[] =>
  [...new Set(attestations.map(({source}) => source))].map(
    (source, index) => html`${index ? ', ' : ''}${sourceView(source, speech)}`
  );

/** The same rows as a table: what, how many, who says so, when, where it was read. */
export function tableView(figure: Figure, speech: Speech): TemplateResult {
  const lines = tableLines(figure);
  const columns = columnsOf(figure, lines, speech);
  return html`<table part="table">
    <caption>
      ${show(figure.heading, speech)}
    </caption>
    <thead>
      <tr>
        ${[figure.column, ...columns.map(({head}) => head)].map(
          (head) => html`<th scope="col">${show(phrase(head), speech)}</th>`
        )}
      </tr>
    </thead>
    <tbody>
      ${lines.map(
        (line) =>
          html`<tr class=${line.row.role}>
            <th scope="row">${show(line.label, speech)}</th>
            ${columns.map(({cell}) => html`<td>${cell(line)}</td>`)}
          </tr>`
      )}
    </tbody>
  </table>`;
}
