import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** A message stays this long, so that those who browse line by line do not stumble on it. */
const shown = 3000;

/** The one polite live region of a widget: says that data were replaced or could not be, and nothing else. */
export class AnnouncerController implements ReactiveController {
  text = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.text = '';
  }

  say(text: string): void {
    clearTimeout(this.#timer);
    this.text = text;
    this.host.requestUpdate();
    this.#timer = setTimeout(() => {
      this.text = '';
      this.host.requestUpdate();
    }, shown);
  }
}
