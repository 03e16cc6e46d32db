/** Builds what is older than its sources, then serves the demo: `npm start`. */
import {spawnSync} from 'node:child_process';
import {isBuilt} from './is-built.mjs';

if (!isBuilt('.')) {
  const {status} = spawnSync('npm run build', {shell: true, stdio: 'inherit'});
  if (status !== 0) process.exit(status ?? 1);
}
await import('./serve.mjs').then(({announce}) => announce(Number(process.argv[2] ?? 8000)));
