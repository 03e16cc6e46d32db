import {main} from '../../lib/cli/main.js';

/** Runs the command line in this process and returns what it wrote and how it ended. */
export async function run(...argv) {
  const written = {stdout: '', stderr: ''};
  const into = (name) => ({write: (text) => void (written[name] += text)});
  const code = await main(argv, {
    stdout: into('stdout'),
    stderr: into('stderr'),
    today: () => '2026-11-22',
  });
  return {code, ...written};
}
