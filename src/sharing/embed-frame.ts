import { escaped } from '../article/escaped.ts';
import type { Card } from './card.ts';

/**
 * A card runs no script. It may lead the whole page to the article, and has its own origin, without which its faces would
 * not load.
 */
const SANDBOX =
  'allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation';

/** The HTML that shows a card, whose absolute address is given, in another page. */
export function embedFrame({ title, width, height }: Card, address: string): string {
  const attributes = {
    src: address,
    title,
    width: String(width),
    height: String(height),
    sandbox: SANDBOX,
    loading: 'lazy',
    style: 'border:0;max-width:100%',
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escaped(value)}"`);
  return `<iframe ${written.join(' ')}></iframe>`;
}
