import type {ReactiveController, ReactiveControllerHost} from 'lit';

interface Host extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** A message stays this long, so that those who browse line by line do not stumble on it. */
const shown = 3000;

/** At most one message in this time; of several the last is said. */
const pause = 5000;

/** The one polite live region of a widget: says that data were replaced or could not be, and nothing else. */
export class AnnouncerController implements ReactiveController {
  #text = '';
  #free = 0;
  #end: ReturnType<typeof setTimeout> | undefined;
  #next: ReturnType<typeof setTimeout> | undefined;
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#end);
    clearTimeout(this.#next);
    this.#show('');
  }

  /** Says what `text` gives when its turn comes. */
  say(text: () => string): void {
    clearTimeout(this.#next);
    const wait = this.#free - Date.now();
    if (wait > 0) {
      this.#next = setTimeout(() => this.say(text), wait);
      return;
    }
    this.#free = Date.now() + pause;
    this.#show(text());
    this.#end = setTimeout(() => this.#show(''), shown);
  }

  /** Written past what is drawn, where the region is there: nothing else has to be drawn anew for it. */
  #show(text: string): void {
    this.#text = text;
    this.#write();
  }

  hostUpdated(): void {
    this.#write();
  }

  #write(): void {
    const region = this.#host.renderRoot?.querySelector('.live');
    if (region && region.textContent !== this.#text) region.textContent = this.#text;
  }
}
