import {isServer, type ReactiveController, type ReactiveControllerHost} from 'lit';

/** How long after a drawing an idle moment is waited for, in milliseconds. */
const patience = 2000;

const idle =
  typeof requestIdleCallback === 'undefined'
    ? (call: () => void) => void setTimeout(call, patience / 10)
    : (call: () => void) => void requestIdleCallback(call, {timeout: patience});

/** Where the reader pays for every byte, it is brought when it is asked for. */
const savesData = (): boolean =>
  !!(navigator as {connection?: {saveData?: boolean}}).connection?.saveData;

/** Brings what a first picture can do without, once it stands and the page has nothing better to do. */
export class RestController implements ReactiveController {
  readonly #isWanted: () => boolean;
  readonly #bring: (() => Promise<void>) | undefined;
  readonly #onArrival: () => void;
  #state: 'none' | 'asked' | 'there' = 'none';

  constructor(
    host: ReactiveControllerHost,
    isWanted: () => boolean,
    bring: (() => Promise<void>) | undefined,
    onArrival: () => void
  ) {
    this.#isWanted = isWanted;
    this.#bring = bring;
    this.#onArrival = onArrival;
    host.addController(this);
  }

  hostUpdated(): void {
    if (isServer || this.#state !== 'none' || !this.#isWanted() || savesData()) return;
    this.#state = 'asked';
    idle(() => void this.fetch());
  }

  /** Resolves when it is there, or cannot be had for now: then the next drawing asks again. */
  async fetch(): Promise<void> {
    if (!this.#bring || this.#state === 'there' || !this.#isWanted()) return;
    try {
      await this.#bring();
      this.#state = 'there';
      this.#onArrival();
    } catch {
      this.#state = 'none';
    }
  }
}
