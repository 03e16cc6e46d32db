import {ReactiveElement} from 'lit';
import {restyle} from './restyle.ts';

/** An element that keeps its styles in whatever document it is drawn, and where it is moved to. */
export class MovableElement extends ReactiveElement {
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    try {
      return super.createRenderRoot();
    } catch {
      // Another document refuses Lit's own style sheets.
      this.adoptedCallback();
      return this.shadowRoot!;
    }
  }

  /** Called where the element moves to another document, into an iframe for example. */
  adoptedCallback(): void {
    const {elementStyles} = this.constructor as typeof ReactiveElement;
    if (this.shadowRoot) restyle(this.shadowRoot, elementStyles);
  }
}
