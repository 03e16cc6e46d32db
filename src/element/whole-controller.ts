import {isServer, type ReactiveController, type ReactiveControllerHost} from 'lit';
import type {Dataset} from '../data/dataset.ts';
import type {BuiltIn} from './built-in.ts';

/** How long after a drawing an idle moment is waited for, in milliseconds. */
const patience = 2000;

const idle =
  typeof requestIdleCallback === 'undefined'
    ? (call: () => void) => void setTimeout(call, patience / 10)
    : (call: () => void) => void requestIdleCallback(call, {timeout: patience});

/** Where the reader pays for every byte, what comes later is brought when it is asked for. */
const savesData = (): boolean =>
  !!(navigator as {connection?: {saveData?: boolean}}).connection?.saveData;

/**
 * Brings the whole of the built-in data: at once where the first part of them is not enough, else when the picture stands
 * and the page has nothing better to do, or somebody asks.
 */
export class WholeController implements ReactiveController {
  readonly #builtIn: BuiltIn | undefined;
  readonly #isFirst: () => boolean;
  readonly #onArrival: (whole: Dataset | undefined) => void;
  #state: 'none' | 'asked' | 'there' = 'none';
  #tried = false;

  /** `isFirst` says whether the first part is drawn or would be; `onArrival` gets the whole, or undefined where it cannot be had. */
  constructor(
    host: ReactiveControllerHost,
    builtIn: BuiltIn | undefined,
    isFirst: () => boolean,
    onArrival: (whole: Dataset | undefined) => void
  ) {
    this.#builtIn = builtIn;
    this.#isFirst = isFirst;
    this.#onArrival = onArrival;
    host.addController(this);
  }

  get #isWanted(): boolean {
    return !!this.#builtIn?.fetchWhole && this.#isFirst();
  }

  /** False while something is on its way that the picture would be better with. */
  get isSettled(): boolean {
    return this.#tried || !this.#isWanted;
  }

  hostUpdated(): void {
    if (isServer || this.#tried || this.#state !== 'none' || !this.#isWanted || savesData()) return;
    this.#state = 'asked';
    idle(() => void this.fetch());
  }

  /** Resolves when it is there, or cannot be had for now: then it is asked for again when somebody needs it. */
  async fetch(): Promise<void> {
    if (this.#state === 'there' || !this.#isWanted) return;
    let whole: Dataset | undefined;
    try {
      whole = await this.#builtIn!.fetchWhole!();
      this.#state = 'there';
    } catch {
      this.#state = 'none';
    }
    this.#tried = true;
    this.#onArrival(whole);
  }
}
