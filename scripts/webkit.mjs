/**
 * Starts WebKitGTK for the browser tests: `BROWSERS=webkit`. CONTRIBUTING.md says what has to be installed and which
 * tests it can run.
 */
import {spawn} from 'node:child_process';
import {createServer} from 'node:net';
import {setTimeout as pause} from 'node:timers/promises';

export async function webkitLauncher() {
  const {webdriverLauncher} = await import('@web/test-runner-webdriver');
  const env = {...process.env};
  if (!env.DISPLAY && !env.WAYLAND_DISPLAY) {
    // One that nobody else is likely to have.
    const display = 100 + (process.pid % 900);
    start('Xvfb', [`:${display}`, '-screen', '0', '1280x1024x24', '-nolisten', 'tcp']);
    Object.assign(env, {DISPLAY: `:${display}`, GDK_BACKEND: 'x11'});
  }
  const port = await freePort();
  start('WebKitWebDriver', [`--port=${port}`], env);
  // Neither says when it is ready.
  await pause(1500);
  return webdriverLauncher({
    automationProtocol: 'webdriver',
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'silent',
    capabilities: {browserName: 'MiniBrowser', 'wdio:enforceWebDriverClassic': true},
  });
}

/** Runs a program until this one ends. */
function start(command, args, env = process.env) {
  const child = spawn(command, args, {env, stdio: 'ignore'});
  child.on('error', ({message}) => {
    throw new Error(`${message}: apt-get install webkit2gtk-driver xvfb`);
  });
  child.unref();
  process.on('exit', () => child.kill());
}

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });
