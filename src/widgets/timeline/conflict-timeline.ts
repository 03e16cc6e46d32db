import {unsafeCSS, type CSSResultGroup} from 'lit';
import {property} from 'lit/decorators.js';
import {stepStyles} from '../../charts/steps/index.ts';
import type {Dataset} from '../../data/dataset.ts';
import type {BuiltIn} from '../../element/built-in.ts';
import {ConflictElement} from '../../element/conflict-element.ts';
import {tokens, word} from '../../element/converters.ts';
import {roomRules} from '../../element/room.ts';
import {theme} from '../../frame/theme/index.ts';
import type {Figure} from '../../model/figure.ts';
import {rooms} from '../rooms.ts';
import {builtIn} from './built-in.ts';
import {timelineFigure} from './model.ts';

/**
 * Who came, who left and what happened: foreign forces in a country as bands over time, events as words over them.
 * Bare, those in the dataset's own country, from the year of the first statement on.
 *
 * @tag conflict-timeline
 */
export class ConflictTimeline extends ConflictElement {
  static override builtIn: BuiltIn | undefined = builtIn;
  static override styles: CSSResultGroup = [
    theme,
    stepStyles,
    unsafeCSS(roomRules('.waiting', rooms['conflict-timeline'])),
  ];

  /** First day, or a timeline event's id. */
  @property({converter: word}) since: string | undefined;
  /** Last day, or a timeline event's id. */
  @property({converter: word}) until: string | undefined;
  /** ISO 3166-1 alpha-2 code of the country the forces are in. */
  @property({converter: word}) host: string | undefined;
  /** Codes of sending countries, `EU`, `UN`. */
  @property({converter: tokens}) sending: readonly string[] | undefined;
  /** `military`, `peacekeeping`, `police`, `civilian`, `private_military_company`. */
  @property({converter: tokens, attribute: 'force-kind'}) forceKind: readonly string[] | undefined;
  /** Ids of timeline events to be drawn, or `none`. */
  @property({converter: tokens}) markers: readonly string[] | undefined;
  /** `forces`, `events`; both, if absent. */
  @property({converter: tokens}) show: readonly string[] | undefined;

  override figureOf(dataset: Dataset): Figure {
    return timelineFigure(dataset, this);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'conflict-timeline': ConflictTimeline;
  }
}
