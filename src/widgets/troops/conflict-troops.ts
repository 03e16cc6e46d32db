import {unsafeCSS, type CSSResultGroup} from 'lit';
import {property} from 'lit/decorators.js';
import type {Dataset} from '../../data/dataset.ts';
import type {BuiltIn} from '../../element/built-in.ts';
import {ConflictElement} from '../../element/conflict-element.ts';
import {roomRules} from '../../element/room.ts';
import {tokens, word} from '../../element/converters.ts';
import {barStyles} from '../../charts/bars/index.ts';
import {stepStyles} from '../../charts/steps/index.ts';
import {theme} from '../../frame/theme/index.ts';
import type {Figure} from '../../model/figure.ts';
import {rooms} from '../rooms.ts';
import {builtIn} from './built-in.ts';
import {troopsFigure} from './model.ts';
import {overTimeFigure} from '../forces-over-time.ts';

/**
 * Foreign forces in a country by sender: the newest statement about each, or all of them over time.
 * Bare, those in the dataset's own country as last stated.
 *
 * @tag conflict-troops
 */
export class ConflictTroops extends ConflictElement {
  static override builtIn: BuiltIn | undefined = builtIn;
  static override styles: CSSResultGroup = [
    theme,
    barStyles,
    stepStyles,
    unsafeCSS(roomRules('.waiting', rooms['conflict-troops'])),
  ];

  /** ISO 3166-1 alpha-2 code of the country the forces are in. */
  @property({converter: word}) host: string | undefined;
  /** Codes of sending countries, `EU`, `UN`. */
  @property({converter: tokens}) sending: readonly string[] | undefined;
  /** A day, a timeline event's id, or `latest`. */
  @property({converter: word, attribute: 'as-of'}) asOf: string | undefined;
  /** `military`, `peacekeeping`, `police`, `civilian`, `private_military_company`. */
  @property({converter: tokens, attribute: 'force-kind'}) forceKind: readonly string[] | undefined;
  /** `arriving`, `present`, `withdrawing`, `withdrawn`. */
  @property({converter: tokens}) presence: readonly string[] | undefined;
  /** First day of the timeline, or a timeline event's id. */
  @property({converter: word}) since: string | undefined;
  /** Last day of the timeline, or a timeline event's id. */
  @property({converter: word}) until: string | undefined;
  /** Ids of timeline events drawn as lines, or `none`. */
  @property({converter: tokens}) markers: readonly string[] | undefined;

  override figureOf(dataset: Dataset): Figure {
    return this.view === 'timeline' ? overTimeFigure(dataset, this) : troopsFigure(dataset, this);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'conflict-troops': ConflictTroops;
  }
}
