import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** A message stays this long, so that those who browse line by line do not stumble on it. */
const shown = 3000;

/** At most one message in this time; of several the last is said. */
const pause = 5000;

/** The one polite live region of a widget: says that data were replaced or could not be, and nothing else. */
export class AnnouncerController implements ReactiveController {
  text = '';
  #free = 0;
  #end: ReturnType<typeof setTimeout> | undefined;
  #next: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#end);
    clearTimeout(this.#next);
    this.text = '';
  }

  say(text: string): void {
    clearTimeout(this.#next);
    const wait = this.#free - Date.now();
    if (wait > 0) {
      this.#next = setTimeout(() => this.say(text), wait);
      return;
    }
    this.#free = Date.now() + pause;
    this.#show(text);
    this.#end = setTimeout(() => this.#show(''), shown);
  }

  #show(text: string): void {
    this.text = text;
    this.host.requestUpdate();
  }
}
