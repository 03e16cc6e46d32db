import {createServer} from 'node:http';
import {readFile} from 'node:fs/promises';
import {extname} from 'node:path';
import {builds, wordpress} from './wordpress.mjs';

/**
 * A WordPress that browsers can visit. Its own scripts and styles lie beside its zip, and go out from there; every other
 * request waits for the one before it, as there is one PHP.
 */
export async function serveWordpress(options) {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${server.address().port}`;
  const site = await wordpress({...options, siteUrl: base});
  let last = Promise.resolve();
  server.on('request', async (request, response) => {
    const {pathname} = new URL(request.url, base);
    if (types[extname(pathname)]) {
      const file = await readFile(`${builds}/public/wp-${options.release}${pathname}`).catch(
        () => null
      );
      if (file) {
        response.writeHead(200, {'Content-Type': types[extname(pathname)]});
        response.end(file);
        return;
      }
    }
    last = last
      .then(() => answer(site.handler, request, response))
      .catch((error) => {
        response.writeHead(500);
        response.end(String(error));
      });
  });
  return {...site, base, close: () => server.close()};
}

const types = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

async function answer(handler, request, response) {
  const parts = [];
  for await (const part of request) parts.push(part);
  const {httpStatusCode, headers, bytes} = await handler.request({
    url: request.url,
    method: request.method,
    headers: request.headers,
    body: new Uint8Array(Buffer.concat(parts)),
  });
  response.writeHead(httpStatusCode, headers);
  response.end(bytes);
}
