import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { violations } from './axe.ts';
import { ARTICLE, DESKTOP, journey, PHONE, ready } from './journey.ts';

const isDark = (page: Page) =>
  page.evaluate(() => {
    const [channel = '255'] =
      /\d+(?:\.\d+)?/u.exec(getComputedStyle(document.documentElement).backgroundColor) ?? [];
    return getComputedStyle(document.documentElement).backgroundColor.startsWith('oklch')
      ? Number(channel) < 0.5
      : Number(channel) < 128;
  });

async function openSheet(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Appearance' }).click();
  await page.getByRole('region', { name: 'Appearance' }).waitFor();
}

const radio = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });

/** The faces that were asked for, by file. */
function facesAsked(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const [file] = /[^/]+\.woff2$/u.exec(request.url()) ?? [];
    if (file) asked.push(file);
  });
  return asked;
}

journey('the theme is the device’s until another is chosen, which is kept', async ({ reader }) => {
  const page = await reader.open(ARTICLE, { colorScheme: 'dark' });
  expect(await isDark(page)).toBe(true);
  await openSheet(page);
  expect(await radio(page, 'As on this device').isChecked()).toBe(true);
  await radio(page, 'Light').check();
  expect(await isDark(page)).toBe(false);
  await page.reload();
  expect(await isDark(page)).toBe(false);
  await ready(page);
  await openSheet(page);
  expect(await radio(page, 'Light').isChecked()).toBe(true);
  await radio(page, 'As on this device').check();
  expect(await isDark(page)).toBe(true);
});

/** In a page that begins: keeps what each frame of its first second looks like. */
function watchFrames() {
  const seen = new Set<string>();
  const look = () => {
    const text = document.querySelector('#text');
    if (text) {
      const { fontSize, lineHeight, textAlign } = getComputedStyle(text.querySelector('p') ?? text);
      const { backgroundColor } = getComputedStyle(document.documentElement);
      seen.add([backgroundColor, fontSize, lineHeight, textAlign].join(' '));
    }
    document.documentElement.dataset['seen'] = JSON.stringify([...seen]);
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

journey(
  'what was chosen is there in the first frame and in all after it, on a slow device too',
  async ({ reader }) => {
    const page = await reader.open(ARTICLE);
    await page.evaluate(() =>
      localStorage.setItem(
        'verbatim:comfort',
        '{"theme":"dark-sepia","size":150,"leading":200,"align":"justified"}',
      ),
    );
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
    await page.addInitScript(watchFrames);
    await page.goto(`${ARTICLE}/quotes/beautiful/`);
    await ready(page);
    const seen: unknown = JSON.parse((await page.locator('html').getAttribute('data-seen')) ?? '');
    expect(seen).toEqual([expect.stringMatching(/ 29\.25px 58\.5px justify$/u)]);
    expect(await isDark(page)).toBe(true);
  },
);

journey('a bad value costs no other', async ({ reader }) => {
  const page = await reader.open(ARTICLE, {
    before: () => {
      if (location.protocol === 'http:')
        localStorage.setItem('verbatim:comfort', '{"theme":"<script>","size":5000,"leading":200}');
    },
  });
  expect(await isDark(page)).toBe(false);
  const { fontSize, lineHeight } = await page
    .locator('#text p')
    .first()
    .evaluate((paragraph) => {
      const { fontSize, lineHeight } = getComputedStyle(paragraph);
      return { fontSize, lineHeight };
    });
  expect([fontSize, lineHeight]).toEqual(['19.5px', '39px']);
});

journey(
  'the usual settings ask for no other face; one that is chosen comes, and is there at the next visit',
  async ({ reader }) => {
    const page = await reader.open('/');
    const asked = facesAsked(page);
    await page.goto(ARTICLE);
    await ready(page);
    await openSheet(page);
    expect(asked.filter((file) => !/^(literata|instrument)/u.test(file))).toEqual([]);
    for (const [name, family] of [
      ['Atkinson Hyperlegible', 'AtkinsonNext'],
      ['OpenDyslexic', 'OpenDyslexic'],
    ] as const) {
      await radio(page, name).check();
      const family0 = () =>
        page
          .locator('#text p')
          .first()
          .evaluate((paragraph) => getComputedStyle(paragraph).fontFamily.split(',')[0]);
      await expect.poll(family0).toBe(family);
      const isThere = () =>
        page.evaluate(
          (family) =>
            document.fonts.check(`1em ${family}`) &&
            [...document.fonts].some((face) => face.family === family && face.status === 'loaded'),
          family,
        );
      expect(await isThere()).toBe(true);
      await page.reload();
      await expect.poll(isThere).toBe(true);
      await ready(page);
      await openSheet(page);
    }
  },
);

journey(
  'with a face of other measures, what an address opens is in sight all the same',
  async ({ reader }) => {
    const page = await reader.open(`${ARTICLE}/quotes/activist-since-fifteen`, {
      before: () => {
        if (location.protocol === 'http:')
          localStorage.setItem('verbatim:comfort', '{"size":200,"face":"opendyslexic"}');
      },
    });
    await page.evaluate(async () => document.fonts.ready);
    const top = () =>
      page
        .locator('#text a[data-quote=activist-since-fifteen]')
        .first()
        .evaluate((quote) => quote.getClientRects()[0]?.top ?? -1);
    await expect.poll(top).toBeGreaterThan(60);
    expect(await top()).toBeLessThan(500);
  },
);

journey('tabs are in step', async ({ reader }) => {
  const page = await reader.open(ARTICLE);
  const other = await page.context().newPage();
  await other.goto(ARTICLE);
  await ready(other);
  await openSheet(page);
  await openSheet(other);
  await radio(page, 'Dark').check();
  await expect.poll(async () => isDark(other)).toBe(true);
  expect(await radio(other, 'Dark').isChecked()).toBe(true);
  await page.getByRole('button', { name: 'Reset' }).click();
  await expect.poll(async () => isDark(other)).toBe(false);
});

journey('more contrast is as the device asks, and the reader has the last word', async ({ reader }) => {
  const page = await reader.open(ARTICLE, { contrast: 'more' });
  const ink = () => page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('color'));
  const most = await ink();
  await openSheet(page);
  const more = page.getByRole('checkbox', { name: 'More contrast' });
  expect(await more.isChecked()).toBe(true);
  await more.uncheck();
  expect(await ink()).not.toBe(most);
  await page.emulateMedia({ contrast: 'no-preference' });
  expect(await more.isChecked()).toBe(false);
  await more.check();
  expect(await ink()).toBe(most);
});

journey(
  'the sheet has nothing against it, in any theme, and fits where there is little room',
  async ({ reader }) => {
    const page = await reader.open(ARTICLE);
    await openSheet(page);
    for (const theme of ['Light', 'Sepia', 'Dark', 'Dark sepia'])
      for (const isMore of [false, true]) {
        await radio(page, theme).check();
        await page.getByRole('checkbox', { name: 'More contrast' }).setChecked(isMore);
        expect(await violations(page, isMore ? { within: '.comfort' } : {}), `${theme}, ${isMore}`).toEqual(
          [],
        );
      }
    for (const viewport of [PHONE, { width: 320, height: 640 }, { width: 360, height: 225 }, DESKTOP]) {
      await page.setViewportSize(viewport);
      const box = await page.getByRole('region', { name: 'Appearance' }).boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(viewport.width);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(viewport.height);
      const isWide = await page.evaluate(() => {
        const sheet = document.querySelector('.comfort');
        return sheet !== null && sheet.scrollWidth > sheet.clientWidth;
      });
      expect(isWide, `${viewport.width}`).toBe(false);
    }
  },
);

journey('the largest text at the widest spacing is cut off nowhere', async ({ reader }) => {
  const page = await reader.open(ARTICLE, {
    viewport: { width: 320, height: 640 },
    before: () => {
      if (location.protocol === 'http:')
        localStorage.setItem(
          'verbatim:comfort',
          '{"size":200,"face":"opendyslexic","letters":20,"words":40,"paragraphs":300,"leading":248,"measure":85}',
        );
    },
  });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  expect(
    await page
      .locator('#text p')
      .evaluateAll(
        (all) => all.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1).length,
      ),
  ).toBe(0);
});

journey(
  'where storage is refused the page works, and says that the choice will not last',
  async ({ reader }) => {
    const page = await reader.open(ARTICLE, {
      before: () =>
        Object.defineProperty(globalThis, 'localStorage', {
          get() {
            throw new DOMException('Refused', 'SecurityError');
          },
        }),
    });
    await openSheet(page);
    await radio(page, 'Dark').check();
    expect(await isDark(page)).toBe(true);
    expect(await page.getByText('does not let pages store anything').isVisible()).toBe(true);
  },
);
