/** What is said where a part of the app was asked for and did not come. */
export const NOT_ARRIVED =
  'A part of the app did not arrive. Check the connection and try again. Should it be gone, reload the page: nothing is lost.';

/** Two ways on from there. The address says what is open and how, so that a page which is reloaded is the same. */
export function TryAgain({ onRetry }: { onRetry: () => void }) {
  return (
    <p className="mt-4 flex flex-wrap gap-2">
      <button type="button" className="button" onClick={onRetry}>
        Try again
      </button>
      <button type="button" className="button" onClick={() => location.reload()}>
        Reload the page
      </button>
    </p>
  );
}
