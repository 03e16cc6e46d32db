import {isServer, type ReactiveController, type ReactiveControllerHost} from 'lit';
import type {Language} from '../text/language.ts';

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

type Mark = HTMLElement | SVGElement;

/** How far PageUp and PageDown go: half a year of months. */
const page = 6;

/** Space between a mark and its tooltip, in pixels. The style sheet bridges it for the pointer. */
const distance = 8;

/**
 * The row that the keyboard stands on and the row that is told in the tooltip. One Tab stop for the whole chart;
 * arrows move inside it as the eye sees it; Escape puts the tooltip away. Listens on the chart's HTML wrapper:
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

  constructor(
    private readonly host: Host,
    private readonly setting: () => {
      language: Language | undefined;
      mirrored: boolean;
      stacked: boolean;
    },
    private readonly onSelect: (id: string) => void
  ) {
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
    const marks = this.#marks();
    if (this.#keepsFocus && !marks.some((mark) => mark.matches(':focus')))
      marks.find(({tabIndex}) => tabIndex === 0)?.focus();
    this.#keepsFocus = false;
    if (!marks.length) this.#isFocused = false;
    this.#place(marks);
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

  #listen(): void {
    const {renderRoot} = this.host;
    if (this.#root === renderRoot) return;
    this.#root = renderRoot;
    renderRoot.addEventListener('keydown', this.#onKey as EventListener);
    renderRoot.addEventListener('focusin', this.#onFocus);
    renderRoot.addEventListener('focusout', this.#onBlur as EventListener);
    renderRoot.addEventListener('pointerover', this.#onPointer as EventListener);
    renderRoot.addEventListener('click', this.#onClick);
    this.host.addEventListener('pointerleave', () => this.#point(undefined));
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
    this.onSelect(mark.dataset.row!);
  };

  /** What the pointer shows must go without moving it, wherever the focus is. The page keeps its key. */
  readonly #onKeyElsewhere = ({key}: KeyboardEvent): void => {
    if (key === 'Escape') this.#dismiss();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || event.defaultPrevented)
      return;
    const mark = markOf(event.target);
    if (!mark) return;
    if (event.key === 'Escape') {
      if (!this.#dismiss()) return;
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    const next = this.#target(event.key, mark);
    if (!next) return;
    event.preventDefault();
    if (next === mark) return;
    next.focus();
    next.scrollIntoView({block: 'nearest', inline: 'nearest'});
  };

  /** Where a key leads: as seen, so that → in a row of columns goes right in every language. */
  #target(key: string, mark: Mark): Mark | undefined {
    const {mirrored, stacked} = this.setting();
    const marks = this.#marks();
    const index = marks.indexOf(mark);
    const by = (steps: number): Mark =>
      marks[Math.max(0, Math.min(marks.length - 1, index + steps))]!;
    const right = mirrored && !stacked ? -1 : 1;
    switch (key) {
      case 'ArrowDown':
        return beside(marks, mark, 1) ?? by(1);
      case 'ArrowUp':
        return beside(marks, mark, -1) ?? by(-1);
      case 'ArrowRight':
        return by(right);
      case 'ArrowLeft':
        return by(-right);
      case 'Home':
        return marks[0];
      case 'End':
        return marks.at(-1);
      case 'PageDown':
        return stacked ? undefined : by(page);
      case 'PageUp':
        return stacked ? undefined : by(-page);
      default:
        return undefined;
    }
  }

  #marks(): Mark[] {
    return [...this.host.renderRoot.querySelectorAll<Mark>('[data-row]')];
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
    this.host.requestUpdate();
  }

  /** Puts the tooltip away; false where there is none. */
  #dismiss(): boolean {
    const {told} = this.among(this.#marks().map(({dataset}) => dataset.row!));
    if (told === undefined) return false;
    this.#dismissed = told;
    this.host.requestUpdate();
    return true;
  }

  /** Puts the tooltip over its mark, or under it where there is no room; never outside the chart's width. */
  #place(marks: readonly Mark[]): void {
    const tooltip = this.host.renderRoot.querySelector<HTMLElement>('.tooltip');
    const {told} = this.among(marks.map(({dataset}) => dataset.row!));
    const mark = marks.find(({dataset}) => dataset.row === told);
    const chart = tooltip?.parentElement;
    if (!tooltip || !mark || !chart) return;
    const [box, room] = [mark.getBoundingClientRect(), chart.getBoundingClientRect()];
    const {offsetWidth: width, offsetHeight: height} = tooltip;
    const above = box.top - height - distance;
    const top = above >= 0 ? above : box.bottom + distance;
    const middle = box.left + box.width / 2 - width / 2;
    const left = Math.max(room.left, Math.min(middle, room.right - width));
    tooltip.style.insetInlineStart = 'auto';
    tooltip.style.top = `${top - room.top}px`;
    tooltip.style.left = `${left - room.left}px`;
  }
}

/**
 * In a picture of several rows of marks, the mark over or under this one; the mark itself where there is no such row.
 * Undefined where all marks are in one row.
 */
function beside(marks: readonly Mark[], mark: Mark, step: 1 | -1): Mark | undefined {
  const rows = [...new Set(marks.map(({parentNode}) => parentNode))];
  if (rows.length === 1) return undefined;
  const row = rows[rows.indexOf(mark.parentNode) + step];
  const {left, width} = mark.getBoundingClientRect();
  const away = (other: Mark): number => {
    const box = other.getBoundingClientRect();
    return Math.abs(Math.max(box.left, Math.min(box.right, left + width / 2)) - left - width / 2);
  };
  const candidates = marks.filter(({parentNode}) => parentNode === row);
  return candidates.reduce<Mark>((a, b) => (a !== mark && away(a) <= away(b) ? a : b), mark);
}

const markOf = (target: EventTarget | null): Mark | null =>
  target instanceof Element ? target.closest<Mark>('[data-row]') : null;
