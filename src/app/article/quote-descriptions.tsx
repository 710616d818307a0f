import type { Article } from '../../article/article.ts';
import { formAndSpeaker } from '../../quotes/forms.ts';
import { descriptionId } from '../../reader/element-ids.ts';

/** What a screen reader says after the words of a quotation's link. It is referred to, and read nowhere else. */
export function QuoteDescriptions({ article }: { article: Article }) {
  const descriptions = new Map(
    article.quotes.map((quote) => [
      descriptionId(quote),
      formAndSpeaker(quote, article.index.speakerOf(quote)),
    ]),
  );
  return (
    // Other descriptions are another element: one that goes in whole is put there at once, its parts in thousands one by one.
    <div hidden key={descriptions.size}>
      {[...descriptions].map(([id, says]) => (
        <p key={id} id={id}>
          {says}
        </p>
      ))}
    </div>
  );
}
