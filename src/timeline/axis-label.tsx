interface Props {
  /** The article's own words. */
  readonly phrase: string;
  readonly number: number;
  /** Whether it stands after its mark; else before it. */
  readonly after: boolean;
  readonly isOpen: boolean;
}

/** The phrase beside a mark. It is HTML within the drawing, so that it breaks where a reader's spacing makes it long. */
export function AxisLabel({ phrase, number, after, isOpen }: Props) {
  return (
    <div
      className={`font-reading text-ink flex min-h-[34px] items-center gap-[6px] text-[13.5px] leading-[1.15] ${
        isOpen ? 'font-bold' : ''
      } ${after ? '' : 'flex-row-reverse text-right'}`}
    >
      <span className="font-interface text-soft text-[12px] font-semibold">{number}</span>
      <span className="min-w-0 break-words">{phrase}</span>
    </div>
  );
}
