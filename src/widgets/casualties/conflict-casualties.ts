import {unsafeCSS, type CSSResultGroup} from 'lit';
import {property} from 'lit/decorators.js';
import type {Dataset} from '../../data/dataset.ts';
import type {BuiltIn} from '../../element/built-in.ts';
import {ConflictElement} from '../../element/conflict-element.ts';
import {roomRules} from '../../element/room.ts';
import {tokens, word} from '../../element/converters.ts';
import {barStyles} from '../../charts/bars/index.ts';
import {theme} from '../../frame/theme/index.ts';
import type {Figure} from '../../model/figure.ts';
import {chooseCount} from '../../model/choose.ts';
import {rooms} from '../rooms.ts';
import {builtIn} from './built-in.ts';
import {casualtiesFigure} from './model.ts';

/**
 * The dead and the injured: of one incident with its causes and rival figures, or of several side by side.
 * Bare, it shows the dataset's featured incident.
 *
 * @tag conflict-casualties
 */
export class ConflictCasualties extends ConflictElement {
  static override builtIn: BuiltIn | undefined = builtIn;
  static override styles: CSSResultGroup = [
    theme,
    barStyles,
    unsafeCSS(roomRules('.waiting', rooms['conflict-casualties'])),
  ];

  /** Ids of one or more incidents. */
  @property({converter: tokens}) incident: readonly string[] | undefined;
  /** The so many deadliest incidents. */
  @property({converter: word}) top: string | undefined;
  /** `finest`, `cause`, `party`, `harm` or `claimant`. */
  @property({converter: word}) by: string | undefined;
  /** First day, or a timeline event's id. */
  @property({converter: word}) since: string | undefined;
  /** Last day, or a timeline event's id. */
  @property({converter: word}) until: string | undefined;
  /** `given`, `date` or `fatalities`. */
  @property({converter: word}) sort: string | undefined;
  /** At most so many incidents. */
  @property({converter: word, attribute: 'max-rows'}) maxRows: string | undefined;
  /** Of one incident, what a bar is made of: `people`, a box each, or `bar`; boxes where nobody gives more than 60. */
  @property({converter: word}) unit: string | undefined;

  override figureOf(dataset: Dataset): Figure {
    const {incident, by, since, until, sort, unit} = this;
    const top = chooseCount('top', this.top);
    const maxRows = chooseCount('max-rows', this.maxRows);
    return casualtiesFigure(dataset, {incident, by, since, until, sort, top, maxRows, unit});
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'conflict-casualties': ConflictCasualties;
  }
}
