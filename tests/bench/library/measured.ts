import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What a run of a program took. */
export interface Measured {
  readonly seconds: number;
  /** The most memory that it held at once, as the system counts it; 0 where the system does not say. */
  readonly megabytes: number;
}

const EVERY = 250;

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
    megabytes = Math.max(megabytes, peakOf(child.pid));
  }, EVERY);
  const code = await new Promise<number | null>((ended, failed) => {
    child.once('close', ended);
    child.once('error', failed);
  });
  clearInterval(timer);
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}\n${tail}`);
  return { seconds: (performance.now() - began) / 1000, megabytes };
}

/** The high-water mark of a process's resident memory, which Linux keeps for each. */
function peakOf(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/VmHWM:\s+(\d+) kB/u.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
