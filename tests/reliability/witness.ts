import {until} from '../support/mount.ts';

/** An event of a widget, as somebody on the document sees it. */
export interface Seen {
  readonly type: string;
  readonly target: EventTarget | null;
  readonly detail: {
    readonly code?: string;
    readonly message?: string;
    readonly retained?: boolean;
    readonly rows?: number;
    readonly asOf?: string;
  };
}

/** What a page around the widgets notices: their events, the console, and what nobody caught. */
export interface Witness {
  readonly seen: Seen[];
  readonly warnings: string[];
  /** Anything on the console but warnings, and everything thrown and not caught. */
  readonly trouble: string[];
  readonly errors: () => Seen[];
  readonly codes: () => (string | undefined)[];
  readonly end: () => void;
}

const levels = ['log', 'info', 'debug', 'error'] as const;

/** Begins to watch; `end` puts the console back. */
export function watch(): Witness {
  const seen: Seen[] = [];
  const warnings: string[] = [];
  const trouble: string[] = [];
  const {warn, log, info, debug, error} = console;
  console.warn = (...words: unknown[]) => {
    // Lit's own word about its development build.
    if (!String(words[0]).includes('Lit is in dev mode'))
      warnings.push(words.map(String).join(' '));
  };
  for (const level of levels)
    console[level] = (...words: unknown[]) =>
      trouble.push(`${level}: ${words.map(String).join(' ')}`);
  const onEvent = ({type, target, detail}: Event & Partial<CustomEvent<Seen['detail']>>) =>
    seen.push({type, target, detail: detail ?? {}});
  const onTrouble = (event: Event) =>
    trouble.push(`${event.type}: ${(event as ErrorEvent).message}`);
  for (const type of ['conflict-load', 'conflict-error']) document.addEventListener(type, onEvent);
  for (const type of ['error', 'unhandledrejection']) addEventListener(type, onTrouble);
  return {
    seen,
    warnings,
    trouble,
    errors: () => seen.filter(({type}) => type === 'conflict-error'),
    codes: () => seen.filter(({type}) => type === 'conflict-error').map(({detail}) => detail.code),
    end() {
      Object.assign(console, {warn, log, info, debug, error});
      for (const type of ['conflict-load', 'conflict-error'])
        document.removeEventListener(type, onEvent);
      for (const type of ['error', 'unhandledrejection']) removeEventListener(type, onTrouble);
    },
  };
}

let keys = 0;
/** A name under which the server counts requests. */
export const newKey = (): string => `${Date.now()}-${keys++}`;

/** How often the server was asked with a key, and how many of these requests were given up. */
export async function timesAsked(key: string): Promise<{asked: number; left: number}> {
  const answer = await fetch(`/faults/times?of=${key}`);
  const [asked, left] = (await answer.json()) as [number, number];
  return {asked, left};
}

/** Waits until the server was asked so often. */
export async function untilAsked(key: string, times: number): Promise<void> {
  let asked = 0;
  const timer = setInterval(() => void timesAsked(key).then((found) => (asked = found.asked)), 50);
  await until(() => asked >= times).finally(() => clearInterval(timer));
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
