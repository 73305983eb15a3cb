import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveSite } from '../../../scripts/site-server.ts';
import type { RunningSite } from '../../../scripts/site-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'werkfit-site-'));
const site = join(folder, 'dist');
let running: RunningSite;

beforeAll(async () => {
  for (const path of ['_astro', 'lijnen', 'data']) mkdirSync(join(site, path), { recursive: true });
  writeFileSync(join(folder, 'geheim.txt'), 'geheim');
  writeFileSync(join(site, 'index.html'), '<p>thuis</p>'.repeat(100));
  writeFileSync(join(site, '404.html'), '<p>niet gevonden</p>');
  writeFileSync(join(site, 'lijnen', 'index.html'), '<p>lijnen</p>');
  writeFileSync(join(site, '_astro', 'a.css'), 'p{color:red}');
  writeFileSync(join(site, '_headers'), '/x/*\n  X-Proef: ja\n\n/x/_astro/*\n  Cache-Control: immutable\n');
  symlinkSync(join(folder, 'geheim.txt'), join(site, 'link.txt'));
  running = await serveSite(site, 0);
});

afterAll(() => {
  running.close();
  rmSync(folder, { recursive: true });
});

interface Answer {
  status: number | undefined;
  headers: Record<string, unknown>;
  body: string;
}

/** Asks for a raw path: fetch would tidy up the dots before they leave. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const { port } = new URL(running.url);
  return new Promise((done, fail) => {
    const call = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      let body = '';
      response.on('data', (part: Buffer) => (body += part.toString()));
      response.on('end', () => done({ status: response.statusCode, headers: response.headers, body }));
    });
    call.on('error', fail).end();
  });
}

test('a page comes under the base path, with the headers of the file', async () => {
  const { status, headers, body } = await ask('/x/');
  expect(status).toBe(200);
  expect(headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'x-proef': 'ja',
    'cache-control': 'no-cache',
  });
  expect(body).toContain('thuis');
});

test('a folder has its own headers too', async () => {
  expect((await ask('/x/_astro/a.css')).headers).toMatchObject({ 'cache-control': 'immutable', 'x-proef': 'ja' });
});

test('text is packed as the visitor can take it', async () => {
  expect((await ask('/x/', { 'accept-encoding': 'gzip, br' })).headers['content-encoding']).toBe('br');
  expect((await ask('/x/', { 'accept-encoding': 'gzip' })).headers['content-encoding']).toBe('gzip');
  expect((await ask('/x/')).headers['content-encoding']).toBeUndefined();
});

test('a page that did not change is not sent again', async () => {
  const { headers } = await ask('/x/');
  const again = await ask('/x/', { 'if-none-match': String(headers.etag) });
  expect(again).toMatchObject({ status: 304, body: '' });
});

test('a folder without its slash gets it, a page outside the base is not there', async () => {
  expect(await ask('/x/lijnen?lijn=a')).toMatchObject({ status: 308, headers: { location: '/x/lijnen/?lijn=a' } });
  expect(await ask('/')).toMatchObject({ status: 308, headers: { location: '/x/' } });
  expect(await ask('/elders/')).toMatchObject({ status: 404 });
});

test.for([
  '/x/../geheim.txt',
  '/x/..%2fgeheim.txt',
  '/x/%2e%2e/geheim.txt',
  '/x/..%5cgeheim.txt',
  '/x/....//geheim.txt',
  '/x/lijnen/../../geheim.txt',
  '/x/link.txt',
  '/x/%00',
  '/x/%',
  '/x/_headers',
  '/x/index.html/',
  '/x//lijnen',
  '/x//localhost/lijnen',
])('nothing outside the site: %s', async (path) => {
  const { status, body } = await ask(path);
  expect(status).toBe(404);
  expect(body).not.toContain('geheim');
});

test('an address no browser would send does not stop the server', async () => {
  expect((await ask('//')).status).toBe(404);
  expect((await ask('/x/', {}, 'POST')).status).toBe(405);
  expect((await ask('/x/')).status).toBe(200);
});

test('a busy port gets the next one', async () => {
  const busy = createServer();
  await new Promise<void>((done) => busy.listen(0, '127.0.0.1', done));
  const address = busy.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const next = await serveSite(site, port);
  expect(Number(new URL(next.url).port)).toBeGreaterThan(port);
  next.close();
  busy.close();
});
