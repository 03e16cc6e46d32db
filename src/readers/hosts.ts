import type {Deployment} from '../data/dataset.ts';
import {countryCode, countryName} from './country.ts';
import {ReaderError} from './reader-error.ts';

/**
 * The host country that forces are shown in: the one asked for, else the one of the most statements. Throws a
 * ReaderError that names the hosts of the file where the one asked for is none of them.
 */
export function hostOf(deployments: readonly Deployment[], asked?: string): string {
  const statements = new Map<string, number>();
  for (const {host, claims} of deployments)
    statements.set(host, (statements.get(host) ?? 0) + claims.length);
  const hosts = [...statements].sort((a, b) => b[1] - a[1]).map(([host]) => host);
  const code = asked ? countryCode(asked) : hosts[0]!;
  if (hosts.includes(code)) return code;
  const names = hosts.map((host) => `${host} (${countryName(host)})`).join(', ');
  throw new ReaderError(
    'no-valid-rows',
    `The file tells of no forces in ${countryName(code)}. Its host countries are: ${names}.`
  );
}
