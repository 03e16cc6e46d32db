import type {PropertyValues} from 'lit';
import {Drawing} from '../marks/draw.ts';
import type {Mark} from '../marks/mark.ts';
import {MovableElement} from './movable-element.ts';

/**
 * An element that is drawn as a mark: Lit's life of an element, its attributes and updates, without its templates. Markup
 * is never read in a page, so that no policy of Trusted Types is needed.
 */
export abstract class DrawnElement extends MovableElement {
  #drawing: Drawing | undefined;

  /** What is to be seen now; undefined where what stands there is to stay. */
  protected abstract render(): Mark | undefined;

  protected override update(changed: PropertyValues): void {
    const mark = this.render();
    super.update(changed);
    if (mark) (this.#drawing ??= new Drawing(this.renderRoot)).draw(mark);
  }
}
