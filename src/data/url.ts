/**
 * The address, where it is a relative one from `base`, if it is a plain web address, else undefined: no scripts, no
 * data, no credentials.
 */
export function safeUrl(url: string | undefined, base?: string): string | undefined {
  if (url === undefined) return undefined;
  try {
    const {protocol, username, password, href} = new URL(url, base);
    return /^https?:$/.test(protocol) && !username && !password ? href : undefined;
  } catch {
    return undefined;
  }
}
