import { memo } from 'react';
import { InSteps } from '../../ui/in-steps.tsx';
import { cutReasons, type Block } from '../../finding/clean/clean-document.ts';

/** Beyond so many blocks a browser would lay out for longer than a reader looks. */
const STEP = 100;

interface Props {
  readonly blocks: readonly Block[];
  readonly onPutBack: (index: number) => void;
}

/** The text as it will be read, and in its place what is not part of it, struck through, with the reason. */
export const CheckBlocks = memo(function CheckBlocks({ blocks, onPutBack }: Props) {
  // Blocks never change their places.
  const placed = blocks.map((block, place) => ({ block, place }));
  return (
    <section aria-label="The text" className="check-blocks mt-10">
      <InSteps items={placed} step={STEP}>
        {(shown) =>
          shown.map(({ block, place }) => (
            <CheckBlock key={place} block={block} index={place} onPutBack={onPutBack} />
          ))
        }
      </InSteps>
    </section>
  );
});

interface BlockProps {
  readonly block: Block;
  readonly index: number;
  readonly onPutBack: (index: number) => void;
}

const CheckBlock = memo(function CheckBlock({ block, index, onPutBack }: BlockProps) {
  if (block.cut !== null)
    return (
      <div className="check-cut">
        <p className="font-reading">
          <del>{block.words}</del>
        </p>
        <p className="text-soft text-sm">
          Left out: {cutReasons[block.cut]}{' '}
          <button type="button" className="underline underline-offset-4" onClick={() => onPutBack(index)}>
            Put back
          </button>
        </p>
      </div>
    );
  if (block.kind === 'heading') return <h2 className="font-reading text-xl font-semibold">{block.words}</h2>;
  if (block.kind === 'quotation')
    return <blockquote className="font-reading border-hair border-l-2 pl-4">{block.words}</blockquote>;
  return <p className="font-reading">{block.words}</p>;
});
