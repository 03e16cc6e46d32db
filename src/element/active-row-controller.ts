import {isServer, type ReactiveController, type ReactiveControllerHost} from 'lit';
import {nextMark, type Arrangement, type MarkElement} from './next-mark.ts';
import {placeTooltip} from './place-tooltip.ts';

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/**
 * The row that the keyboard stands on and the row that is told in the tooltip. One Tab stop for the whole chart;
 * arrows move inside it as the eye sees it; Escape puts the tooltip away; Enter and Space press a mark that is a button,
 * like a click. What has `data-for` answers to the pointer in the place of that mark. Listens on the chart's HTML wrapper:
 * on SVG elements a focus listener makes a Tab stop in Chromium.
 */
export class ActiveRowController implements ReactiveController {
  /** Id and place of the row with tabindex 0. */
  #active: string | undefined;
  #index = 0;
  #isFocused = false;
  /** Id of the row under the pointer. */
  #pointed: string | undefined;
  /** Id of the row whose tooltip was put away. */
  #dismissed: string | undefined;
  /** True while marks are drawn anew, one of which has the focus. */
  #keepsFocus = false;
  #root: HTMLElement | DocumentFragment | undefined;

  readonly #host: Host;
  readonly #arrangement: () => Arrangement;
  readonly #onSelect: (id: string) => void;

  constructor(host: Host, arrangement: () => Arrangement, onSelect: (id: string) => void) {
    this.#host = host;
    this.#arrangement = arrangement;
    this.#onSelect = onSelect;
    host.addController(this);
  }

  hostConnected(): void {
    if (isServer) return;
    this.#root = undefined;
  }

  hostUpdate(): void {
    this.#keepsFocus = !isServer && this.#isFocused;
  }

  hostUpdated(): void {
    this.#listen();
    // Most updates are nobody's who is reading a mark.
    if (!this.#keepsFocus && !this.#isFocused && this.#pointed === undefined) return;
    const marks = this.#marks();
    if (this.#keepsFocus && !marks.some((mark) => mark.matches(':focus')))
      marks.find(({tabIndex}) => tabIndex === 0)?.focus();
    this.#keepsFocus = false;
    if (!marks.length) this.#isFocused = false;
    const {told} = this.among(marks.map(({dataset}) => dataset.row!));
    placeTooltip(
      this.#host.renderRoot.querySelector<HTMLElement>('.tooltip'),
      marks.find(({dataset}) => dataset.row === told)
    );
  }

  hostDisconnected(): void {
    this.#isFocused = false;
    this.#point(undefined);
  }

  /** Of the rows drawn, the one with tabindex 0 and the one in the tooltip. Where a row is gone, the next has its place. */
  among(ids: readonly string[]): {active: string | undefined; told: string | undefined} {
    const has = (id: string | undefined): id is string => id !== undefined && ids.includes(id);
    const active = has(this.#active) ? this.#active : ids[Math.min(this.#index, ids.length - 1)];
    const told = has(this.#pointed) ? this.#pointed : this.#isFocused ? active : undefined;
    return {active, told: told === this.#dismissed ? undefined : told};
  }

  /** Puts the tooltip away; false where there is none. */
  dismiss(): boolean {
    const {told} = this.among(this.#marks().map(({dataset}) => dataset.row!));
    if (told === undefined) return false;
    this.#dismissed = told;
    this.#host.requestUpdate();
    return true;
  }

  #listen(): void {
    const {renderRoot} = this.#host;
    if (this.#root === renderRoot) return;
    this.#root = renderRoot;
    renderRoot.addEventListener('keydown', this.#onKey as EventListener);
    renderRoot.addEventListener('focusin', this.#onFocus);
    renderRoot.addEventListener('focusout', this.#onBlur as EventListener);
    renderRoot.addEventListener('pointerover', this.#onPointer as EventListener);
    renderRoot.addEventListener('click', this.#onClick);
    this.#host.addEventListener('pointerleave', () => this.#point(undefined));
  }

  readonly #onFocus = (event: Event): void => {
    const mark = markOf(event.target);
    if (!mark) return;
    this.#active = mark.dataset.row;
    this.#index = this.#marks().indexOf(mark);
    this.#isFocused = true;
    // Marks drawn anew show it already.
    if (!this.#keepsFocus) this.#change();
  };

  readonly #onBlur = ({target, relatedTarget}: FocusEvent): void => {
    if (this.#keepsFocus || !markOf(target) || markOf(relatedTarget)) return;
    this.#isFocused = false;
    this.#change();
  };

  readonly #onPointer = ({target, pointerType}: PointerEvent): void => {
    // A finger's hover ends with its tap; the click that follows gives the focus.
    if (pointerType === 'touch' || (target as Element).closest('.tooltip')) return;
    this.#point(markOf(target)?.dataset.row);
  };

  readonly #onClick = ({target}: Event): void => {
    const mark = markOf(target);
    if (!mark) return;
    this.#dismissed = undefined;
    mark.focus({preventScroll: true});
    this.#change();
    this.#onSelect(mark.dataset.row!);
  };

  /** What the pointer shows must go without moving it, wherever the focus is. The page keeps its key. */
  readonly #onKeyElsewhere = ({key}: KeyboardEvent): void => {
    if (key === 'Escape') this.dismiss();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || event.defaultPrevented)
      return;
    const mark = markOf(event.target);
    if (!mark) return;
    if (event.key === 'Escape') {
      if (!this.dismiss()) return;
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    if (mark.getAttribute('role') === 'button' && /^(Enter| )$/.test(event.key)) {
      event.preventDefault();
      // A key held down presses once.
      if (!event.repeat) this.#onSelect(mark.dataset.row!);
      return;
    }
    const next = nextMark(event.key, mark, this.#marks(), this.#arrangement());
    if (!next) return;
    event.preventDefault();
    if (next === mark) return;
    next.focus();
    next.scrollIntoView({block: 'nearest', inline: 'nearest'});
  };

  #marks(): MarkElement[] {
    return [...this.#host.renderRoot.querySelectorAll<MarkElement>('[data-row]')];
  }

  #point(id: string | undefined): void {
    if (this.#pointed === id) return;
    this.#pointed = id;
    if (id === undefined) document.removeEventListener('keydown', this.#onKeyElsewhere);
    else document.addEventListener('keydown', this.#onKeyElsewhere);
    this.#change();
  }

  /** Another row under the pointer or the focus brings the tooltip back. */
  #change(): void {
    this.#dismissed = undefined;
    this.#host.requestUpdate();
  }
}

function markOf(target: EventTarget | null): MarkElement | null {
  const found =
    target instanceof Element ? target.closest<MarkElement>('[data-row],[data-for]') : null;
  const id = found?.dataset.for;
  return id === undefined
    ? found
    : (found!.getRootNode() as ShadowRoot).querySelector(`[data-row="${CSS.escape(id)}"]`);
}
