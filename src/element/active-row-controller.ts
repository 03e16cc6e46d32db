import {isServer, type ReactiveController, type ReactiveControllerHost} from 'lit';
import type {Language} from '../text/language.ts';

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** How far PageUp and PageDown go: half a year of months. */
const page = 6;

/**
 * The row that the keyboard stands on and the row that is told in the tooltip. One Tab stop for the whole chart;
 * arrows move inside it as the eye sees it; Escape puts the tooltip away. Listens on the chart's HTML wrapper:
 * on SVG elements a focus listener makes a Tab stop in Chromium.
 */
export class ActiveRowController implements ReactiveController {
  /** Id of the row with tabindex 0. */
  active: string | undefined;
  /** Id of the row in the tooltip. */
  told: string | undefined;
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

  hostUpdated(): void {
    this.#listen();
    this.#place();
  }

  hostDisconnected(): void {
    this.told = undefined;
  }

  #listen(): void {
    const {renderRoot} = this.host;
    if (this.#root === renderRoot) return;
    this.#root = renderRoot;
    renderRoot.addEventListener('keydown', this.#onKey as EventListener);
    renderRoot.addEventListener('focusin', this.#onFocus);
    renderRoot.addEventListener('focusout', this.#onLeave);
    renderRoot.addEventListener('pointerover', this.#onPointer);
    renderRoot.addEventListener('click', this.#onClick);
    this.host.addEventListener('pointerleave', this.#onLeave);
  }

  readonly #onFocus = (event: Event): void => {
    const id = rowOf(event);
    if (id !== undefined) this.#tell(id, id);
  };

  readonly #onPointer = (event: Event): void => {
    // A finger's hover ends with its tap; the click that follows tells the row.
    if ((event as PointerEvent).pointerType === 'touch') return;
    const id = rowOf(event);
    if (id !== undefined) this.#tell(id, this.active);
    else if (!(event.target as Element).closest('.tooltip')) this.#tell(undefined, this.active);
  };

  readonly #onClick = (event: Event): void => {
    const id = rowOf(event);
    if (id === undefined) return;
    this.#tell(id, id);
    this.onSelect(id);
  };

  readonly #onLeave = (event: Event): void => {
    if (event.type === 'focusout' && rowIn((event as FocusEvent).relatedTarget) !== undefined)
      return;
    this.#tell(undefined, this.active);
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
    const current = rowOf(event);
    if (current === undefined) return;
    if (event.key === 'Escape') {
      if (this.told === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      this.#tell(undefined, this.active);
      return;
    }
    const marks = this.#marks();
    const index = marks.findIndex((mark) => mark.dataset.row === current);
    const target = this.#target(event.key, index, marks.length);
    if (target === undefined) return;
    event.preventDefault();
    const next = marks[Math.max(0, Math.min(marks.length - 1, target))];
    if (next && next !== marks[index]) {
      next.focus();
      next.scrollIntoView({block: 'nearest', inline: 'nearest'});
    }
  };

  /** Where a key leads: as seen, so that → in a row of columns goes right in every language. */
  #target(key: string, index: number, count: number): number | undefined {
    const {mirrored, stacked} = this.setting();
    const right = mirrored && !stacked ? -1 : 1;
    switch (key) {
      case 'ArrowDown':
        return index + 1;
      case 'ArrowUp':
        return index - 1;
      case 'ArrowRight':
        return index + right;
      case 'ArrowLeft':
        return index - right;
      case 'Home':
        return 0;
      case 'End':
        return count - 1;
      case 'PageDown':
        return stacked ? undefined : index + page;
      case 'PageUp':
        return stacked ? undefined : index - page;
      default:
        return undefined;
    }
  }

  #marks(): (HTMLElement | SVGElement)[] {
    return [...this.host.renderRoot.querySelectorAll<HTMLElement | SVGElement>('[data-row]')];
  }

  #tell(told: string | undefined, active: string | undefined): void {
    if (this.told === told && this.active === active) return;
    this.told = told;
    this.active = active;
    this.host.requestUpdate();
  }

  /** Puts the tooltip over its mark, or under it where there is no room; never outside the chart's width. */
  #place(): void {
    const tooltip = this.host.renderRoot.querySelector<HTMLElement>('.tooltip');
    const mark = this.#marks().find(({dataset}) => dataset.row === this.told);
    const chart = tooltip?.parentElement;
    if (!tooltip || !mark || !chart || this.told === undefined) return;
    const [box, room] = [mark.getBoundingClientRect(), chart.getBoundingClientRect()];
    const {offsetWidth: width, offsetHeight: height} = tooltip;
    const above = box.top - height - 8;
    const top = above >= 0 ? above : box.bottom + 8;
    const left = Math.max(
      room.left,
      Math.min(box.left + box.width / 2 - width / 2, room.right - width)
    );
    tooltip.style.insetInlineStart = 'auto';
    tooltip.style.top = `${top - room.top}px`;
    tooltip.style.left = `${left - room.left}px`;
  }
}

const rowIn = (target: EventTarget | null): string | undefined =>
  target instanceof Element
    ? (target.closest<HTMLElement | SVGElement>('[data-row]')?.dataset.row ?? undefined)
    : undefined;
const rowOf = (event: Event): string | undefined => rowIn(event.target);
