/** The word that stays attached to what the article does not vouch for; nothing for what it states. */
export function StatusMark({ status }: { status: 'stated' | 'claimed' | 'alleged' }) {
  if (status === 'stated') return null;
  return (
    <span className="border-soft text-soft inline-block rounded border px-1.5 text-[0.8125rem] leading-5 font-medium">
      {status}
    </span>
  );
}
