import { createHash } from 'node:crypto';
import { readFileSync, realpathSync, statSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};
const compressible = /^(?:text\/|application\/|image\/svg)/;

/** How an answer can be packed. */
export type Encoding = 'br' | 'gzip' | 'identity';

/** One file as it goes over the line. */
export interface Packed {
  type: string;
  etag: string;
  encoding: Encoding;
  body: Buffer;
}

/** What lies at a path of the site: a file, a folder asked for without its slash, or nothing. */
export type Found = { kind: 'file'; file: string } | { kind: 'folder' } | { kind: 'nothing' };

/** Finds the file behind a path, and never one outside the folder of the site. */
export function findFile(folder: string, path: string): Found {
  // A double slash would turn our redirect into one to another host.
  if (/[\0\\]|^\/|\/\//.test(path) || path === '_headers') return { kind: 'nothing' };
  const inside = realpathSync(folder);
  try {
    const file = realpathSync(join(inside, path));
    if (file !== inside && !file.startsWith(inside + sep)) return { kind: 'nothing' };
    if (statSync(file).isFile()) {
      return path.endsWith('/') ? { kind: 'nothing' } : { kind: 'file', file };
    }
    const index = join(file, 'index.html');
    if (!statSync(index).isFile()) return { kind: 'nothing' };
    return path === '' || path.endsWith('/') ? { kind: 'file', file: index } : { kind: 'folder' };
  } catch {
    return { kind: 'nothing' };
  }
}

/** Gives a file packed for this visitor; what was packed once is kept until the file changes. */
export function packFile(cache: Map<string, Packed>, file: string, accepts: string): Packed {
  const type = types[extname(file)] ?? 'application/octet-stream';
  const encoding = chooseEncoding(type, accepts);
  const key = [file, statSync(file).mtimeMs, encoding].join(' ');
  const kept = cache.get(key);
  if (kept !== undefined) return kept;
  const raw = readFileSync(file);
  const hash = createHash('sha256').update(raw).digest('base64url').slice(0, 22);
  const packed = { type, etag: `"${hash}-${encoding}"`, encoding, body: pack(raw, encoding) };
  cache.set(key, packed);
  return packed;
}

/** Packs bytes as the site's server sends them. */
export function pack(raw: Buffer, encoding: Encoding): Buffer {
  if (encoding === 'gzip') return gzipSync(raw, { level: 9 });
  if (encoding === 'identity') return raw;
  return brotliCompressSync(raw, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
}

function chooseEncoding(type: string, accepts: string): Encoding {
  if (!compressible.test(type)) return 'identity';
  if (/\bbr\b/.test(accepts)) return 'br';
  return /\bgzip\b/.test(accepts) ? 'gzip' : 'identity';
}
