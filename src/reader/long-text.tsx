import { useLayoutEffect, useRef } from 'react';
import { litBy } from '../article/lit.ts';
import { afterPaint } from './after-paint.ts';
import { fillText, type Filling } from './fill-text.ts';
import { tellDragsFromClicks } from './pressing.ts';
import { textAttributes, type TextProps } from './text.tsx';

interface Props extends TextProps {
  /** It begins when what stands around it has been painted. */
  readonly isLater?: boolean;
}

/**
 * The text of a very long article that is made in the browser. What is open stands there in the first frame; the rest follows
 * without holding up the page, and so do the marks when they are found.
 */
export function LongText({ article, open, base, isLater = false }: Props) {
  const element = useRef<HTMLDivElement>(null);
  const filling = useRef<Filling | null>(null);
  useLayoutEffect(() => (element.current ? tellDragsFromClicks(element.current) : undefined), []);
  useLayoutEffect(() => {
    const root = element.current;
    if (!root) return undefined;
    const begin = () => {
      filling.current = fillText(root, article, base);
      // Words that an address names may stand anywhere.
      if (location.hash || location.search) filling.current.all();
    };
    const callOff = isLater && root.childElementCount === 0 ? afterPaint(begin) : begin();
    return () => {
      callOff?.();
      filling.current?.stop();
    };
  }, [article, base, isLater]);
  useLayoutEffect(() => {
    if (open) filling.current?.now(litBy(article, open).map(({ span }) => span));
  }, [article, open]);
  return <div {...textAttributes(article)} ref={element} />;
}
