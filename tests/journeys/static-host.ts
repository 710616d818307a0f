import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.jsonld': 'application/ld+json',
};

/** What static hosts compress. */
const PACKED = /^text\/|json|xml/u;

interface Host {
  /** `http://127.0.0.1:…`, without the base path. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/**
 * The plainest static host there is, without rewrite rules: a path is a file, or the `index.html` of the folder of that
 * name, or else `404.html` with status 404. `base` ends with a slash.
 */
export async function serveFolder(folder: string, base: string): Promise<Host> {
  const server = createServer((request, response) => {
    const found = fileAt(folder, base, request.url ?? '/');
    const file = found ?? join(folder, '404.html');
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    const packed = PACKED.test(type) && /\bgzip\b/u.test(request.headers['accept-encoding'] ?? '');
    response.writeHead(found ? 200 : 404, {
      'content-type': type,
      ...(packed ? { 'content-encoding': 'gzip' } : {}),
    });
    response.end(packed ? gzipSync(readFileSync(file)) : readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function fileAt(folder: string, base: string, url: string): string | null {
  const path = decoded(url.split(/[?#]/u)[0] ?? '');
  if (path === null || !path.startsWith(base)) return null;
  const file = join(folder, path.slice(base.length));
  const candidates = [file, join(file, 'index.html')];
  const isFile = (candidate: string) => existsSync(candidate) && statSync(candidate).isFile();
  return candidates.find((candidate) => candidate.startsWith(folder) && isFile(candidate)) ?? null;
}

/** Null for a path that is no text, as `%E0%A4%A`, or that no file can have. */
function decoded(path: string): string | null {
  try {
    const text = decodeURIComponent(path);
    return text.includes('\0') || text.length > 1000 ? null : text;
  } catch {
    return null;
  }
}
