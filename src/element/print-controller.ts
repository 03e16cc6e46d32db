import {isServer, type ReactiveController, type ReactiveControllerHost} from 'lit';

/** Widgets on the page; while there is one, they learn together of a page that is being printed. */
const connected = new Set<PrintController>();
let media: MediaQueryList | undefined;

function tell(event: Event): void {
  const printing = event.type === 'beforeprint' || (event.type === 'change' && !!media?.matches);
  for (const controller of connected) controller.set(printing);
}

function watch(on: boolean): void {
  media ??= matchMedia('print');
  const change = on ? 'addEventListener' : 'removeEventListener';
  media[change]('change', tell);
  window[change]('beforeprint', tell);
  window[change]('afterprint', tell);
}

/** Knows when the page goes to paper, where nothing can be opened any more. */
export class PrintController implements ReactiveController {
  printing = false;

  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (isServer) return;
    connected.add(this);
    if (connected.size === 1) watch(true);
  }

  hostDisconnected(): void {
    if (!connected.delete(this) || connected.size > 0) return;
    watch(false);
  }

  set(printing: boolean): void {
    if (this.printing === printing) return;
    this.printing = printing;
    this.#host.requestUpdate();
  }
}
