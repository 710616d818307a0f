import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a run of a program took. */
export interface Measured {
  readonly seconds: number;
  /** The most memory that it and all that it began held at once, in what was looked at; 0 where the system does not say. */
  readonly megabytes: number;
}

/** How often its memory is looked at, in milliseconds. */
const EVERY = 100;

/**
 * Runs a Node program to its end and measures it; what it says is shown.
 * @throws Error when it fails.
 */
export async function measured(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Measured> {
  const began = performance.now();
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let tail = '';
  child.stdout.on('data', (chunk: Buffer) => {
    tail = (tail + chunk.toString()).slice(-2000);
    if (/ articles, .* left/u.test(chunk.toString())) process.stdout.write(chunk);
  });
  let megabytes = 0;
  const timer = setInterval(() => {
    megabytes = Math.max(megabytes, heldBy(child.pid));
  }, EVERY);
  const code = await new Promise<number | null>((ended, failed) => {
    child.once('close', ended);
    child.once('error', failed);
  });
  clearInterval(timer);
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}\n${tail}`);
  return { seconds: (performance.now() - began) / 1000, megabytes };
}

/** What a process and those that it began hold at the moment, resident: what two of them share counts twice. */
function heldBy(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const threads = readdirSync(`/proc/${pid}/task`);
    const children = threads.flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean),
    );
    const own = Number(/VmRSS:\s+(\d+) kB/u.exec(status)?.[1] ?? 0) / 1024;
    return children.reduce((sum, child) => sum + heldBy(Number(child)), own);
  } catch {
    return 0;
  }
}
