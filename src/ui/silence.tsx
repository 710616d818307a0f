/** Stands where the article gives nothing. */
export function Silence() {
  return <span className="text-soft">The article does not say</span>;
}
