import type { ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
  readonly onRetry?: () => void;
}

/** One calm line over the page, under its header: what could not be had, and the way to ask again. It moves nothing. */
export function NoticeLine({ children, onRetry }: Props) {
  return (
    <div role="status" className="notice-line">
      <p>{children}</p>
      {onRetry && (
        <button type="button" className="button" onClick={onRetry}>
          Try again
        </button>
      )}
    </div>
  );
}
