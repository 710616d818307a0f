/** A person's initials on the colour of their voice. The name always stands beside it: it is hidden from screen readers. */
export function VoiceChip({
  initials,
  pen,
  size = 'small',
}: {
  initials: string;
  /** The colour, from 1; 0 for none. */
  pen: number;
  size?: 'small' | 'large';
}) {
  const measure = size === 'large' ? 'size-12 text-[1.0625rem]' : 'size-[1.625rem] text-[0.6875rem]';
  return (
    <span
      aria-hidden="true"
      data-pen={pen}
      className={`${measure} chip inline-flex shrink-0 items-center justify-center rounded-full font-bold`}
    >
      {initials}
    </span>
  );
}
