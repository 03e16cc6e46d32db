/** Finds out whether the page's content policy, and not the network, stopped a request to an address. */
export function watchConnectPolicy(address: string): {
  /** To be asked when the request has failed: the browser may report a moment later. */
  readonly forbids: () => Promise<boolean>;
  readonly end: () => void;
} {
  let forbidden = false;
  const note = ({blockedURI, disposition, effectiveDirective}: SecurityPolicyViolationEvent) => {
    forbidden ||=
      disposition === 'enforce' &&
      effectiveDirective === 'connect-src' &&
      address.startsWith(blockedURI);
  };
  document.addEventListener('securitypolicyviolation', note);
  return {
    async forbids() {
      await new Promise((resolve) => setTimeout(resolve, 20));
      return forbidden;
    },
    end: () => document.removeEventListener('securitypolicyviolation', note),
  };
}
