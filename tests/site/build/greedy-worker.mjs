/* A worker whose task for `large` holds more than a worker for articles may; for any other it says how much it may hold. */
import { getHeapStatistics } from 'node:v8';

const LARGE = 30_000_000;

export default function work({ slug }) {
  if (slug === 'wrong') throw new Error('This article is wrong');
  const held = slug === 'large' ? Array.from({ length: LARGE }).fill(0).length : 0;
  return { held, limit: getHeapStatistics().heap_size_limit };
}
