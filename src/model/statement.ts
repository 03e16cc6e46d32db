import type {Source, Status} from '../data/claim.ts';
import type {Dataset} from '../data/dataset.ts';
import type {Reported, Value} from '../data/estimate.ts';
import type {PartialDate, Text} from '../data/text.ts';
import type {Words} from '../text/words.ts';

/** Who said something, and where it was read. */
export interface Attestation {
  /** Absent where the data tell only who published it. */
  readonly claimant?: Text | undefined;
  readonly source: Source;
  readonly date?: PartialDate | undefined;
  readonly status?: Status | undefined;
  readonly note?: Text | undefined;
  readonly revisedFrom?: Reported | undefined;
  /** A figure of its own, where it says another than its row does, or the same in other words. */
  readonly value?: Value | undefined;
  /** How that figure stands to the row's; see `Settlement`. */
  readonly relation?: Relation | undefined;
}

export type Relation = 'agreeing' | 'superseded' | 'elsewhen' | 'unread';

/**
 * Something that somebody says: a figure (then it is a `Row`), an event, a place. It can be drawn, spoken, listed and
 * sourced by what stands here.
 */
export interface Statement {
  readonly id: string;
  readonly label: Words;
  /** The same in a word or two, for the head of a line in a picture. */
  readonly short?: Words | undefined;
  /** One more line under the label. */
  readonly detail?: Words | undefined;
  readonly date?: PartialDate | undefined;
  /** Who says so: usually one, more where several say the same. */
  readonly attestations: readonly Attestation[];
}

/** What others have published about the same. */
export const publishedBy = ({statements = [], claimants, sources}: Dataset): Statement[] =>
  statements.map(({id, text, claimant, source, status}) => ({
    id,
    label: {text},
    attestations: [{claimant: claimants[claimant]!.name, source: sources[source]!, status}],
  }));
