import { existsSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
};

/** A connection of 1.6 Mbps, on which an answer begins 150 ms after it was asked for: the slow one of Lighthouse. */
const LATENCY = 150;
const BYTES_A_MS = 200;
const PIECE = 1400;

/**
 * A static host behind a slow connection that all answers share. In the host, for a browser that is throttled does not
 * throttle what its workers ask for.
 * @param fileOf the file in the folder that is sent for a path.
 */
export async function slowHost(folder: string, fileOf = (path: string) => path) {
  let free = 0;
  let bytes = 0;
  let asked: string[] = [];
  const send = async (response: ServerResponse, content: Uint8Array) => {
    await after(LATENCY);
    for (let at = 0; at < content.length; at += PIECE) {
      const piece = content.subarray(at, at + PIECE);
      free = Math.max(free, performance.now()) + piece.length / BYTES_A_MS;
      await after(Math.max(0, free - performance.now()));
      response.write(piece);
    }
    response.end();
  };
  const server = createServer((request, response) => {
    const [path = '/'] = (request.url ?? '/').split('?');
    const file = join(folder, fileOf(path.endsWith('/') ? `${path}index.html` : path));
    const type = TYPES[extname(file)];
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const content = type ? gzipSync(readFileSync(file)) : readFileSync(file);
    bytes += content.length;
    asked.push(`${path} ${content.length}`);
    response.writeHead(200, {
      'content-type': type ?? 'application/octet-stream',
      ...(type ? { 'content-encoding': 'gzip' } : {}),
    });
    void send(response, content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** What was sent since it was last asked. */
    sent: () => {
      const since = { bytes, asked };
      [bytes, asked] = [0, []];
      return since;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
