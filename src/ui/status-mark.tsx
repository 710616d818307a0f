/** The word that stays attached to what the article does not vouch for; nothing for what it states. */
export function StatusMark({ status }: { status: 'stated' | 'claimed' | 'alleged' }) {
  if (status === 'stated') return null;
  return (
    <span className="border-soft text-soft inline-block rounded border px-1.5 text-[0.8125rem] leading-5 font-medium">
      {status}
    </span>
  );
}

type Status = Parameters<typeof StatusMark>[0]['status'];

/** A sentence of ours with its mark before it; one that begins with that word has the word as its mark. */
export function Reserved({ status, label }: { status: Status; label: string }) {
  const begins = status !== 'stated' && label.toLowerCase().startsWith(`${status} `);
  return (
    <>
      <StatusMark status={status} /> {begins ? label.slice(status.length + 1) : label}
    </>
  );
}
