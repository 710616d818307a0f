import { render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router-dom';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { TimelinePanel } from '../../src/timeline/timeline-panel.tsx';
import { harbour, harbourSource } from '../fixtures/library/harbour.ts';
import { told } from '../fixtures/library/told.ts';
import { resolveArticle } from '../../src/authoring/resolve.ts';

function draw(article: Article) {
  return render(
    <MemoryRouter>
      <TimelinePanel article={article} open={null} reading={null} />
    </MemoryRouter>,
  ).container;
}

const barOf = (container: HTMLElement, id: string) =>
  container.querySelector<SVGGElement>(`[data-event="${id}"]`);

const dated = (edtf: string, words: string) =>
  resolveArticle({
    ...harbourSource,
    events: {
      built: { label: 'The port', status: 'stated', when: { edtf, words }, evidence: words, people: [] },
    },
  });

describe('the axis', () => {
  test('draws an open span open: it fades out at the side of which the article says nothing, and is never solid', () => {
    const drawn = draw(harbour);
    for (const [id, side] of [
      ['built', 'open-start'],
      ['free', 'open-end'],
    ] as const) {
      const bar = barOf(drawn, id);
      expect(bar?.dataset['drawn']).toBe(side);
      expect(bar?.querySelector('rect')?.getAttribute('fill')).toMatch(/^url\(#/u);
      expect(Number(bar?.querySelector('rect')?.getAttribute('width'))).toBeGreaterThan(20);
    }
    const opacities = [...(barOf(drawn, 'built')?.querySelectorAll('stop') ?? [])].map((stop) =>
      Number(stop.getAttribute('stop-opacity')),
    );
    expect(opacities[0]).toBe(0);
    expect(opacities.at(-1)).toBeGreaterThan(0.5);
  });

  test('draws a date that is stated solid, and one that is not with soft edges', () => {
    const sure = barOf(draw(dated('1980', 'before 1980')), 'built');
    expect(sure?.dataset['drawn']).toBe('sure');
    expect(sure?.querySelector('rect')?.getAttribute('fill')).toBe('currentColor');
    expect(sure?.querySelector('linearGradient')).toBeNull();
    expect(sure?.querySelector('line')?.getAttribute('stroke-dasharray')).toBeNull();
    const unsure = barOf(draw(dated('1980~', 'before 1980')), 'built');
    expect(unsure?.dataset['drawn']).toBe('unsure');
    expect(unsure?.querySelector('rect')?.getAttribute('fill')).toMatch(/^url\(#/u);
    expect(unsure?.querySelector('line')?.getAttribute('stroke-dasharray')).toBe('2 3');
  });

  test('says an open span in words, and never in EDTF', () => {
    const shown = draw(harbour).textContent;
    expect(shown).toContain('until 1980');
    expect(shown).toContain('from 1990 on');
    expect(shown).not.toMatch(/\.\.\/|\/\.\./u);
    expect(screen.getByText('A span of time with one end: before a date, or since one')).toBeTruthy();
  });

  test('has the reserve before the phrase', () => {
    expect(barOf(draw(harbour), 'sea')?.textContent).toContain('claimed: ten years ago');
  });

  test('counts from the telling what was counted there, on a ruler of its own', () => {
    draw(told);
    const ruler = within(screen.getByRole('region', { name: 'Years before this: Ben Cole told of a fire' }));
    expect(ruler.getByRole('link').textContent).toContain(
      'about 5 years before this: Ben Cole told of a fire',
    );
    expect(screen.queryByRole('region', { name: 'Years before the article' })).toBeNull();
  });
});
