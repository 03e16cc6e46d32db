import {isServer, type ReactiveController, type ReactiveControllerHost} from 'lit';

/**
 * Knows when the page goes to paper, where nothing can be opened any more. Firefox prints what stands there when the
 * event's listeners return: an update that is only asked for would come too late.
 */
export class PrintController implements ReactiveController {
  printing = false;

  /** Called where that changes. */
  readonly #drawNow: () => void;

  constructor(host: ReactiveControllerHost, drawNow: () => void) {
    this.#drawNow = drawNow;
    host.addController(this);
  }

  hostConnected(): void {
    this.#listen('addEventListener');
  }

  hostDisconnected(): void {
    this.#listen('removeEventListener');
  }

  #listen(change: 'addEventListener' | 'removeEventListener'): void {
    if (isServer) return;
    window[change]('beforeprint', this.#tell);
    window[change]('afterprint', this.#tell);
  }

  readonly #tell = ({type}: Event): void => {
    this.printing = type === 'beforeprint';
    this.#drawNow();
  };
}
