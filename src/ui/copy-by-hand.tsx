/** Text for the reader to copy, where the browser does not let the page do it. */
export function CopyByHand({ text }: { text: string }) {
  return (
    <label className="text-soft col-span-full basis-full text-sm">
      This browser does not let the page copy. Copy it from here:
      <textarea
        readOnly
        rows={Math.min(text.split('\n').length, 4)}
        value={text}
        onFocus={(event) => event.currentTarget.select()}
        className="border-hair bg-paper text-ink mt-1 block w-full rounded border px-2 py-1.5"
      />
    </label>
  );
}
