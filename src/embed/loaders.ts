import {beside} from './beside.ts';

/** How each tag gets its widget. */
export type Loaders = Readonly<Record<string, () => Promise<unknown>>>;

/**
 * The widgets' loaders. A frame that is sandboxed without an origin of its own may not fetch a module from a server that
 * does not let strangers in, as most do not: there one classic script brings everything.
 */
export async function loaders(): Promise<Loaders> {
  if (origin === 'null') return allAtOnce();
  const module = (await import(beside('autoloader.js'))) as {loaders: Loaders};
  return module.loaders;
}

async function allAtOnce(): Promise<Loaders> {
  await loadClassic('all.iife.js');
  const {classes} = (window as unknown as {ConflictWidgets: {classes: object}}).ConflictWidgets;
  return Object.fromEntries(Object.keys(classes).map((tag) => [tag, () => Promise.resolve()]));
}

function loadClassic(file: string): Promise<void> {
  const address = beside(file);
  const script = document.createElement('script');
  script.src = trusted(address);
  return new Promise((resolve, reject) => {
    script.onload = () => {
      resolve();
    };
    script.onerror = () => {
      reject(new Error(`${address} could not be loaded`));
    };
    document.head.append(script);
  });
}

interface PolicyFactory {
  createPolicy: (
    name: string,
    rules: {createScriptURL: (address: string) => string}
  ) => {createScriptURL: (address: string) => string};
}

/** An address that the frame's own policy lets a script have; it comes from this folder, never from the page. */
function trusted(address: string): string {
  const {trustedTypes} = window as {trustedTypes?: PolicyFactory};
  if (!trustedTypes) return address;
  const policy = trustedTypes.createPolicy('conflict-widgets-embed', {
    createScriptURL: (same) => same,
  });
  return policy.createScriptURL(address);
}
