import { createServer } from 'node:http';
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { findHeaders, readBase, readHeaderRules } from './headers-file.ts';
import type { HeaderRule } from './headers-file.ts';
import { findFile, packFile } from './site-files.ts';
import type { Packed } from './site-files.ts';

interface Site {
  folder: string;
  base: string;
  rules: readonly HeaderRule[];
  cache: Map<string, Packed>;
}

/** A running server and the address of the home page. */
export interface RunningSite {
  url: string;
  close: () => void;
}

/**
 * Serves a built site as a real host would: with its `_headers`, packed, under its own base path.
 * A busy port gets the next one; port 0 gets any free one.
 */
export async function serveSite(folder: string, port: number): Promise<RunningSite> {
  const rules = readHeaderRules(folder);
  const site = { folder, base: readBase(rules), rules, cache: new Map<string, Packed>() };
  const { servers, port: chosen } = await listen((request, response) => {
    answer(site, request, response);
  }, port);
  return {
    url: `http://localhost:${chosen}${site.base}`,
    close: () => {
      for (const server of servers) server.close();
    },
  };
}

/** Gives the first free port from this one on. */
export async function findFreePort(port: number): Promise<number> {
  const { servers, port: free } = await listen(() => undefined, port);
  await Promise.all(servers.map((server) => new Promise((done) => server.close(done))));
  return free;
}

/** Listens on this machine only, under both of its addresses, so that `localhost` is always us. */
async function listen(listener: RequestListener, port: number): Promise<{ servers: Server[]; port: number }> {
  for (let next = port; next < port + 100; next += 1) {
    const servers = [createServer(listener), createServer(listener)] as const;
    const first = await listenOn(servers[0], '127.0.0.1', next);
    if (typeof first === 'number') {
      const second = await listenOn(servers[1], '::1', first);
      if (second !== 'EADDRINUSE') return { servers: open(servers), port: first };
      servers[0].close();
    } else if (first !== 'EADDRINUSE') throw new Error(`cannot listen on port: ${first}`);
  }
  throw new Error(`no free port from ${port} to ${port + 99}`);
}

function open(servers: readonly Server[]): Server[] {
  return servers.filter((server) => server.listening);
}

function listenOn(server: Server, host: string, port: number): Promise<number | string> {
  return new Promise((done) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      done(error.code ?? error.message);
    });
    server.listen(port, host, () => {
      const address = server.address();
      done(typeof address === 'object' && address ? address.port : port);
    });
  });
}

function answer(site: Site, request: IncomingMessage, response: ServerResponse): void {
  // No URL parser: it throws at some of what may arrive, and tidies up dots that we want to see.
  const [, pathname = '/', search = ''] = /^([^?#]*)(\?[^#]*)?/.exec(request.url ?? '/') ?? [];
  response.setHeader('Cache-Control', 'no-cache');
  for (const [name, value] of findHeaders(site.rules, pathname)) response.setHeader(name, value);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  if (!pathname.startsWith(site.base)) {
    const isNear = pathname === '/' || `${pathname}/` === site.base;
    if (isNear) redirect(response, site.base);
    else sendMissing(site, request, response);
    return;
  }
  const found = findFile(site.folder, decode(pathname.slice(site.base.length)));
  if (found.kind === 'file') send(site, request, response, found.file);
  else if (found.kind === 'folder') redirect(response, `${pathname}/${search}`);
  else sendMissing(site, request, response);
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return '\0';
  }
}

function redirect(response: ServerResponse, to: string): void {
  response.writeHead(308, { Location: to }).end();
}

function sendMissing(site: Site, request: IncomingMessage, response: ServerResponse): void {
  response.statusCode = 404;
  send(site, request, response, join(site.folder, '404.html'));
}

function send(site: Site, request: IncomingMessage, response: ServerResponse, file: string): void {
  const accepts = request.headers['accept-encoding'] ?? '';
  const { type, etag, encoding, body } = packFile(site.cache, file, accepts);
  response.setHeader('ETag', etag);
  response.setHeader('Vary', 'Accept-Encoding');
  if (response.statusCode === 200 && request.headers['if-none-match'] === etag) {
    response.writeHead(304).end();
    return;
  }
  response.setHeader('Content-Type', type);
  response.setHeader('Content-Length', body.length);
  if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding);
  response.end(request.method === 'HEAD' ? undefined : body);
}
