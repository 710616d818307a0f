import { CopyButton } from '../ui/copy-button.tsx';
import { escaped } from '../article/escaped.ts';
import { plainCitation, type Run, type Styled } from './citation.ts';
import { writeRich } from './write-rich.ts';

/** A citation in one style, with its italics on the page and in what is copied. */
export function StyledCitation({ styled }: { styled: Styled }) {
  const { style, runs } = styled;
  return (
    <section aria-label={style}>
      <h3>{style}</h3>
      <p className="citation">{withPlaces(runs).map(({ run, place }) => inked(run, place))}</p>
      <CopyButton text={() => plainCitation(styled)} write={async (text) => writeRich(text, htmlOf(runs))}>
        Copy <span className="sr-only">the citation in {style}</span>
      </CopyButton>
    </section>
  );
}

/** Each run with the place, in UTF-16 units, at which it begins in the citation. */
function withPlaces(runs: readonly Run[]): { run: Run; place: number }[] {
  let place = 0;
  return runs.map((run) => {
    const placed = { run, place };
    place += run.words.length;
    return placed;
  });
}

function inked({ words, italic }: Run, place: number) {
  return italic ? <i key={place}>{words}</i> : <span key={place}>{words}</span>;
}

function htmlOf(runs: readonly Run[]): string {
  const parts = runs.map(({ words, italic }) => (italic ? `<i>${escaped(words)}</i>` : escaped(words)));
  return `<p>${parts.join('')}</p>`;
}
