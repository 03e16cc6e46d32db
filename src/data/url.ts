import {memoize} from './memoize.ts';

/**
 * The address, where it is a relative one from `base`, if it is a plain web address, else undefined: no scripts, no
 * data, no credentials.
 */
export function safeUrl(url: string | undefined, base?: string): string | undefined {
  if (url === undefined) return undefined;
  return base === undefined ? safe(url) : checked(url, base);
}

function checked(url: string, base?: string): string | undefined {
  // No browser takes a longer one, but some look at all of it.
  if (url.length > 1e5) return undefined;
  try {
    const {protocol, username, password, href} = new URL(url, base);
    return /^https?:$/.test(protocol) && !username && !password ? href : undefined;
  } catch {
    return undefined;
  }
}

// The sources of a page's charts are looked at again with every change.
const safe = memoize((url: string) => checked(url));
