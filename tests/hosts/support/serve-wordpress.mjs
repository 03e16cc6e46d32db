import {createServer} from 'node:http';
import {wordpress} from './wordpress.mjs';

/** A WordPress that browsers can visit: each request waits for the one before it, as there is one PHP. */
export async function serveWordpress(options) {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${server.address().port}`;
  const site = await wordpress({...options, siteUrl: base});
  let last = Promise.resolve();
  server.on('request', (request, response) => {
    last = last.then(() => answer(site.handler, request, response));
  });
  return {...site, base, close: () => server.close()};
}

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
