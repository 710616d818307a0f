import { build } from 'vite';
import { describe, expect, test } from 'vitest';
import { articles } from '../../src/site/build/bundle.ts';

/** What the build says when it stops on the articles of a folder. */
async function messageOfBuild(content: string): Promise<string> {
  const entry = 'virtual:articles';
  const built = build({
    configFile: false,
    logLevel: 'silent',
    plugins: [articles(content)],
    build: { write: false, rollupOptions: { input: entry } },
  });
  return built.then(
    () => 'The build did not stop.',
    (error: unknown) => String(error),
  );
}

describe('a broken annotation stops the build', () => {
  test('with its file, each annotation, its words and the nearest candidates', async () => {
    const message = await messageOfBuild('tests/fixtures/broken-content');
    expect(message).toContain('tests/fixtures/broken-content/broken/article.ts cannot be built:');
    expect(message).toContain('quotes.no.speaker: no person is called “an-lee”. The nearest are: ann-lee');
    expect(message).toContain('quotes.no.cue: “said” stands in 2 places of the text.');
    expect(message).toContain('She [said]: "Yes."');
    expect(message).toContain('quotes.yes.words: “"Yes!"” stands nowhere in the text.');
    expect(message).toContain('["Yes."]');
    expect(message).toContain('events.answer.evidence: “Ann Lee sad” stands nowhere');
  });

  test('and so does an article whose folder has another name', async () => {
    expect(await messageOfBuild('tests/fixtures/misnamed-content')).toContain(
      'slug: is “right-name”, but its folder is “wrong-name”',
    );
  });

  test('the real articles are built', async () => {
    expect(await messageOfBuild('src/content')).toBe('The build did not stop.');
  });
});
