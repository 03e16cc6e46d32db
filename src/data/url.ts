/** The address if it is a plain web address, else undefined: no scripts, no data, no credentials. */
export function safeUrl(url: string | undefined): string | undefined {
  if (url === undefined) return undefined;
  try {
    const {protocol, username, password, href} = new URL(url);
    return /^https?:$/.test(protocol) && !username && !password ? href : undefined;
  } catch {
    return undefined;
  }
}
