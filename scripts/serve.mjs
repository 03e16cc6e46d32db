/** Serves the demo and the built bundles on this machine. */
import {createReadStream, statSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join, normalize} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const types = {
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};
const headers = {'Access-Control-Allow-Origin': '*', 'Cache-Control': 'no-cache'};

/** A server of the project's own files, for the demo and the tests. */
export function serve(port = 0) {
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/') return response.writeHead(302, {Location: '/demo/'}).end();
    let path = join(root, normalize(decodeURIComponent(pathname)));
    try {
      if (!path.startsWith(root) || pathname.includes('/.')) throw new Error('outside');
      if (statSync(path).isDirectory()) path = join(path, 'index.html');
      statSync(path);
    } catch {
      return response.writeHead(404, {'Content-Type': 'text/plain'}).end('Not found');
    }
    const type = types[extname(path)] ?? 'application/octet-stream';
    const charset = /text|json|svg/.test(type) ? '; charset=utf-8' : '';
    response.writeHead(200, {...headers, 'Content-Type': type + charset});
    return createReadStream(path).pipe(response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

/** Serves at a port, or another where that is taken, and says where. */
export async function announce(port) {
  const server = await serve(port).catch(() => serve(0));
  const {port: found} = server.address();
  console.log(`The widgets are at http://localhost:${found}/demo/ (stop with Ctrl+C)`);
}
