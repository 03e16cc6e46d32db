import {unsafeCSS, type CSSResultGroup} from 'lit';
import {property} from 'lit/decorators.js';
import {intervals, type Dataset} from '../../data/dataset.ts';
import type {BuiltIn} from '../../element/built-in.ts';
import type {EventChoice} from '../../load/event-choice.ts';
import {ConflictElement} from '../../element/conflict-element.ts';
import {roomRules} from '../../element/room.ts';
import {tokens, word} from '../../element/converters.ts';
import {columnStyles} from '../../charts/columns/index.ts';
import {theme} from '../../frame/theme/index.ts';
import type {Figure} from '../../model/figure.ts';
import {rooms} from '../rooms.ts';
import {builtIn} from './built-in.ts';
import {attacksFigure} from './model.ts';

/**
 * Counts per period: a published series, or documented attacks. Bare, the dataset's own choice of a series by month, a year
 * before and a year after the event that the dataset begins with compared; without such a series, documented attacks.
 *
 * @tag conflict-attacks
 */
export class ConflictAttacks extends ConflictElement {
  static override builtIn: BuiltIn | undefined = builtIn;
  static override styles: CSSResultGroup = [
    theme,
    columnStyles,
    unsafeCSS(roomRules('.waiting', rooms['conflict-attacks'])),
  ];

  /** First day, or a timeline event's id. */
  @property({converter: word}) since: string | undefined;
  /** Last day, or a timeline event's id. */
  @property({converter: word}) until: string | undefined;
  /** `week`, `month`, `quarter` or `year`. */
  @property({converter: word}) interval: string | undefined;
  /** `attacks` or `fatalities`. */
  @property({converter: word}) measure: string | undefined;
  /** Ids of timeline events drawn as lines, or `none`. */
  @property({converter: tokens}) markers: readonly string[] | undefined;
  /** A first-level region. */
  @property({converter: word}) region: string | undefined;
  /** Id of a published series, or `documented`. */
  @property({converter: word}) counter: string | undefined;
  /** `before` compares twelve months before and after the dataset's event, `none` nothing; or a day or an event's id. */
  @property({converter: word}) compare: string | undefined;
  /** `100000` draws the counts of years for so many people, where the data give the population. */
  @property({converter: word}) per: string | undefined;

  override get choice(): EventChoice {
    const interval = intervals.find((known) => known === this.interval);
    return {...super.choice, interval};
  }

  override figureOf(dataset: Dataset): Figure {
    return attacksFigure(dataset, this);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'conflict-attacks': ConflictAttacks;
  }
}
