import {unsafeCSS, type CSSResultGroup} from 'lit';
import {property} from 'lit/decorators.js';
import {dotStyles} from '../../charts/dots/index.ts';
import type {Dataset} from '../../data/dataset.ts';
import type {BuiltIn} from '../../element/built-in.ts';
import {ChoosingElement} from '../../element/choosing-element.ts';
import {tokens, word} from '../../element/converters.ts';
import {roomRules} from '../../element/room.ts';
import {claimsStyles} from '../../frame/claims.ts';
import {theme} from '../../frame/theme/index.ts';
import type {Figure} from '../../model/figure.ts';
import {rooms} from '../rooms.ts';
import {builtIn} from './built-in.ts';
import {incidentsFigure} from './model.ts';

/**
 * One dot an attack over time, its height the number of people killed, with a line to each figure that others give. A
 * press on a dot opens who says what, when, and where to read it.
 *
 * @tag conflict-incidents
 */
export class ConflictIncidents extends ChoosingElement {
  static override builtIn: BuiltIn | undefined = builtIn;
  static override styles: CSSResultGroup = [
    theme,
    claimsStyles,
    dotStyles,
    unsafeCSS(roomRules('.waiting', rooms['conflict-incidents'])),
  ];

  /** First day, or a timeline event's id. */
  @property({converter: word}) since: string | undefined;
  /** Last day, or a timeline event's id. */
  @property({converter: word}) until: string | undefined;
  /** A first-level region. */
  @property({converter: word}) region: string | undefined;
  /** Kinds of attack, by their codes: `ambush`, `explosive_device`. */
  @property({converter: tokens}) kind: readonly string[] | undefined;
  /** Those attacked, by their codes: `civilians`, `soldiers`. */
  @property({converter: tokens}) victims: readonly string[] | undefined;
  /** Ids of timeline events drawn as lines, or `none`. */
  @property({converter: tokens}) markers: readonly string[] | undefined;
  /** Ids of incidents that are named and keep their full colour. */
  @property({converter: tokens}) highlight: readonly string[] | undefined;

  /** It always needs all incidents. */
  protected override get isBare(): boolean {
    return false;
  }

  override figureOf(dataset: Dataset): Figure {
    const {since, until, region, kind, victims, markers, highlight} = this;
    return incidentsFigure(dataset, {since, until, region, kind, victims, markers, highlight});
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'conflict-incidents': ConflictIncidents;
  }
}
