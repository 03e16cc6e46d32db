import type {Value} from '../data/estimate.ts';
import type {Figure} from '../model/figure.ts';
import {withChildren, type Row} from '../model/row.ts';
import type {Attestation} from '../model/statement.ts';
import type {Words} from '../text/words.ts';

/** One line of the table: a row's figure as one of those who gave it said it. */
export interface TableLine {
  readonly row: Row;
  readonly label: Words;
  /** The figure in the words of the one who gave it. */
  readonly value: Value;
  readonly attestation: Attestation | undefined;
}

/** Every figure of the picture and its rivals: one line per claim, or per mark where that stands for many reports. */
export const tableLines = ({rows, more = [], chart}: Figure): TableLine[] =>
  [...rows, ...more].flatMap((row) =>
    withChildren(row).flatMap((member): TableLine[] => {
      if (member.steps) return [];
      // A rival is about what its row is about; who gives it stands in a column of its own.
      const label = member.role === 'rival' ? row.label : member.label;
      const {attestations} = member;
      const each =
        chart.table === 'claims' && attestations.length ? attestations : ([undefined] as const);
      return each.map((attestation) => ({
        row: member,
        label,
        value: attestation?.value ?? member.value,
        attestation,
      }));
    })
  );
