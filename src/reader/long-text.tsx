import { useLayoutEffect, useRef } from 'react';
import { litBy } from '../article/lit.ts';
import { fillText, type Filling } from './fill-text.ts';
import { tellDragsFromClicks } from './pressing.ts';
import { textAttributes, type TextProps } from './text.tsx';

/**
 * The text of a very long article that is made in the browser. What is open stands there in the first frame; the rest follows
 * without holding up the page, and so do the marks when they are found.
 */
export function LongText({ article, open, base }: TextProps) {
  const element = useRef<HTMLDivElement>(null);
  const filling = useRef<Filling | null>(null);
  useLayoutEffect(() => (element.current ? tellDragsFromClicks(element.current) : undefined), []);
  useLayoutEffect(() => {
    if (!element.current) return undefined;
    const begun = fillText(element.current, article, base);
    filling.current = begun;
    // Words that an address names may stand anywhere.
    if (location.hash || location.search) begun.all();
    return begun.stop;
  }, [article, base]);
  useLayoutEffect(() => {
    if (open) filling.current?.now(litBy(article, open).map(({ span }) => span));
  }, [article, open]);
  return <div {...textAttributes(article)} ref={element} />;
}
