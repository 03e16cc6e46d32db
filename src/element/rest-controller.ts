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
  #tried = false;

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

  /** False while something is on its way that the picture would be better with. */
  get isSettled(): boolean {
    return this.#tried || !this.#bring || !this.#isWanted();
  }

  hostUpdated(): void {
    if (isServer || this.#tried || this.#state !== 'none' || !this.#isWanted() || savesData())
      return;
    this.#state = 'asked';
    idle(() => void this.fetch());
  }

  /** Resolves when it is there, or cannot be had for now: then it is asked for again when somebody needs it. */
  async fetch(): Promise<void> {
    if (!this.#bring || this.#state === 'there' || !this.#isWanted()) return;
    try {
      await this.#bring();
      this.#state = 'there';
    } catch {
      this.#state = 'none';
    }
    this.#tried = true;
    this.#onArrival();
  }
}
