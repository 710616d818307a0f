/** As long as a page may be held up at a time, in milliseconds: half a frame. */
const SLICE = 8;

/** Does work that comes in steps, a few of them in each task, so that a page answers its reader in between; gives what came of it. */
export async function inSlices<Value>(
  work: Generator<undefined, Value>,
  now = () => performance.now(),
): Promise<Value> {
  let until = now() + SLICE;
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    if (now() < until) continue;
    await new Promise<void>((resolve) => {
      setTimeout(resolve);
    });
    until = now() + SLICE;
  }
}
