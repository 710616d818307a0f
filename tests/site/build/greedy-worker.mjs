/* A worker whose task for `large` holds more than a worker for articles may; for any other it says how much it may hold. */
import { getHeapStatistics } from 'node:v8';

const LARGE = 30;
/** Each of them is 8 MB: held together they are more than what is allowed, and no single one is. */
const MILLION = 1_000_000;

export default function work({ slug }) {
  if (slug === 'wrong') throw new Error('This article is wrong');
  const held = Array.from({ length: slug === 'large' ? LARGE : 0 }, () =>
    Array.from({ length: MILLION }).fill(0.5),
  );
  return { held: held.length, limit: getHeapStatistics().heap_size_limit };
}
