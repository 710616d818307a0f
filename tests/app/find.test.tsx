import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { renderRoute } from './render-route.tsx';

const ARTICLE = '/articles/alyssa-milano-on-metoo';
const panel = () => within(screen.getByRole('complementary', { name: 'About the quotes' }));
const field = async () => panel().findByRole('textbox', { name: 'Words to find' });
const count = () => panel().getByRole('status');
const isAt = async (words: RegExp) => waitFor(() => expect(count()).toHaveTextContent(words));

/** jsdom lays nothing out, and its ranges do not even say so. */
beforeEach(() => {
  Range.prototype.getBoundingClientRect = () => new DOMRect();
  Range.prototype.getClientRects = () => document.createElement('p').getClientRects();
});

describe('what is looked for in an article', () => {
  test('a link opens it: how many, and at the first', async () => {
    await renderRoute(`${ARTICLE}?find=stories`);
    expect(await field()).toHaveValue('stories');
    await isAt(/^1 of 4: Not inside a quotation$/u);
  });

  test('Enter goes on, Shift+Enter back, and round the end', async () => {
    expect.hasAssertions();
    await renderRoute(`${ARTICLE}?find=stories`);
    const user = userEvent.setup();
    await user.type(await field(), '{Enter}');
    await isAt(/^2 of 4: Alyssa Milano/u);
    await user.keyboard('{Shift>}{Enter}{Enter}{/Shift}');
    await isAt(/^4 of 4/u);
    await user.keyboard('{Enter}');
    await isAt(/^1 of 4/u);
  });

  test('the address follows the typing, and leaves no step behind', async () => {
    const router = await renderRoute(`${ARTICLE}/quotes?voice=alyssa-milano&find=`);
    const user = userEvent.setup();
    await user.type(await field(), 'as brave');
    await waitFor(() => expect(router.state.location.search).toBe('?voice=alyssa-milano&find=as+brave'));
    expect(router.state.historyAction).toBe('REPLACE');
    expect(await field()).toHaveValue('as brave');
  });

  test('what comes to the address from elsewhere comes to the field', async () => {
    const router = await renderRoute(`${ARTICLE}?find=stories`);
    await field();
    await router.navigate(`${ARTICLE}?find=courage`);
    await waitFor(async () => expect(await field()).toHaveValue('courage'));
  });

  test('one person’s words, the writer’s, and those in no quotation', async () => {
    const router = await renderRoute(`${ARTICLE}?find=stories`);
    const user = userEvent.setup();
    const by = await panel().findByRole('combobox', { name: 'Said by' });
    await user.selectOptions(by, 'alyssa-milano');
    await isAt(/^1 of 3: Alyssa Milano/u);
    expect(router.state.location.search).toBe('?find=stories&by=alyssa-milano');
    await user.selectOptions(by, 'outside');
    await isAt(/^1 of 1: Not inside/u);
    await user.selectOptions(by, 'anyone');
    await waitFor(() => expect(router.state.location.search).toBe('?find=stories'));
  });

  test('what a report claims has its reserve before it, and its whole sentence', async () => {
    await renderRoute(`${ARTICLE}?find=assaulted`);
    const [group] = await panel().findAllByRole('heading', { level: 3 });
    expect(group).toHaveTextContent(/^Claimed by Alyssa Milano/u);
    const result = panel().getByRole('button', { name: /assaulted/u });
    expect(result).toHaveTextContent(
      /^Recently Alyssa shared .* claimed that she was was assaulted .* hashtag\.$/u,
    );
    expect(result.querySelector('mark')).toHaveTextContent(/^assaulted$/u);
  });

  test('a result is gone to, and says so', async () => {
    await renderRoute(`${ARTICLE}?find=stories`);
    const results = async () => panel().findAllByRole('button', { name: /stories/u });
    const [, , third] = await results();
    if (third) await userEvent.click(third);
    await isAt(/^3 of 4/u);
    expect((await results()).map((each) => each.getAttribute('aria-current'))).toEqual([
      'false',
      'false',
      'true',
      'false',
    ]);
  });

  test('what is not there is said, and where else it is', async () => {
    await renderRoute(`${ARTICLE}?find=bridge`);
    await isAt(/^Not in the article\./u);
    const user = userEvent.setup();
    await user.clear(await field());
    expect(count()).toBeEmptyDOMElement();
    await user.type(await field(), 'courage');
    await user.selectOptions(await panel().findByRole('combobox'), 'writer');
    await isAt(/^Not in these words; found \d+ times? elsewhere/u);
    expect(panel().getByRole('button', { name: 'Match after' })).toBeDisabled();
  });

  test('Escape gives back the panel that was there', async () => {
    const router = await renderRoute(`${ARTICLE}/people?find=stories`);
    await userEvent.type(await field(), '{Escape}');
    expect(await panel().findByRole('heading', { name: 'People' })).toBeVisible();
    expect(router.state.location.search).toBe('');
  });

  test('the text keeps its nodes', async () => {
    await renderRoute(ARTICLE);
    const text = document.getElementById('text');
    const nodes = text?.innerHTML;
    const find = panel().getByRole('link', { name: 'Find' });
    await userEvent.click(find);
    await userEvent.type(await field(), 'women');
    await isAt(/^1 of/u);
    expect(text?.innerHTML).toBe(nodes);
    expect(find).toHaveAttribute('aria-current', 'true');
  });
});
