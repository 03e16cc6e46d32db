import {isServer} from 'lit';
import {claimsMark} from '../frame/claims.ts';
import type {Mark} from '../marks/mark.ts';
import type {Figure} from '../model/figure.ts';
import type {Locale} from '../text/say.ts';
import {ConflictElement} from './conflict-element.ts';

/**
 * A widget whose marks are buttons: a press opens what is claimed about the mark under the picture, another press, the
 * button there or Escape closes it, and the focus is on the mark.
 *
 * @csspart claims - What is claimed about the mark that was pressed.
 */
export abstract class ChoosingElement extends ConflictElement {
  #chosen = '';

  protected override get chosen(): string | undefined {
    // Without a script nothing opens.
    return isServer ? undefined : this.#chosen;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener('keydown', (event) => {
      const {key, defaultPrevented} = event as KeyboardEvent;
      // Escape puts the tooltip of another mark away first.
      if (key !== 'Escape' || defaultPrevented || !root.querySelector('#claims:not([hidden])'))
        return;
      event.preventDefault();
      event.stopPropagation();
      this.close();
    });
    return root;
  }

  protected override beneath(figure: Figure, locale: Locale): Mark | undefined {
    if (isServer) return undefined;
    const row = figure.chart.rowsOf(figure).find(({id}) => id === this.#chosen);
    return claimsMark(figure, row, locale);
  }

  protected override select(row: string): void {
    if (row === this.#chosen) this.close();
    else {
      this.#chosen = row;
      // It would tell the same.
      this.rows.dismiss();
      // The addresses of sources may not be there yet.
      void this.whole.fetch();
      this.requestUpdate();
    }
    super.select(row);
  }

  protected override close(): void {
    const mark = this.renderRoot.querySelector<SVGElement>(
      `[data-row="${CSS.escape(this.#chosen)}"]`
    );
    this.#chosen = '';
    this.requestUpdate();
    void this.updateComplete.then(() => {
      mark?.focus();
    });
  }
}
