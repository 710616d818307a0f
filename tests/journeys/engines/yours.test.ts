import { setTimeout } from 'node:timers/promises';
import { expect } from 'vitest';
import { ARTICLE } from '../journey.ts';
import { inEngines } from './in-engines.ts';
import { EMPTY, FILES, type OwnFile } from './own-files.ts';
import type { Reader } from './reader.ts';

const TITLE = 'The harbour bridge opens';
const TOM = '“We waited for nine years,”';

async function panelSays(reader: Reader, words: string): Promise<void> {
  await expect.poll(async () => reader.textOf('.panel-content')).toContain(words);
}

async function headingIs(reader: Reader, words: string): Promise<void> {
  await expect.poll(async () => reader.textOf('h1'), { timeout: 10_000 }).toBe(words);
}

/** Drops a file onto the field, as a file manager does. */
async function drop(reader: Reader, { name, type, bytes }: OwnFile): Promise<void> {
  await reader.run(
    ({ name, type, bytes }) => {
      const given = new DataTransfer();
      given.items.add(new File([new Uint8Array(bytes)], name, { type }));
      const dropped = new DragEvent('drop', { dataTransfer: given, bubbles: true, cancelable: true });
      document.querySelector('textarea')?.dispatchEvent(dropped);
    },
    { name, type, bytes: [...bytes] },
  );
}

async function opened(reader: Reader): Promise<void> {
  await headingIs(reader, 'Check the text');
  await reader.click('main button', 'Open');
  await reader.click('#text a[data-quote]', TOM);
  await panelSays(reader, 'Tom Hale');
}

inEngines('an article is dropped, opened, kept, found again, and deleted', async (reader) => {
  await reader.open('/yours/new/');
  await drop(reader, fileOf('bridge.html'));
  await headingIs(reader, 'Check the text');
  expect(await reader.violations()).toEqual([]);
  await opened(reader);
  expect(await reader.path()).toMatch(
    /^\/yours\/the-harbour-bridge-opens-\w+\/quotes\/we-waited-for-nine-years\/$/u,
  );
  expect(await reader.violations()).toEqual([]);
  await reader.open('/yours/');
  await reader.click('main li a', TITLE);
  await reader.click('#text a[data-quote]', TOM);
  await panelSays(reader, 'Tom Hale');
  await reader.open('/yours/');
  await reader.click('main li button');
  await expect.poll(async () => reader.textOf('main [role=status]')).toContain('is deleted');
  await reader.click('main [role=status] button', 'Undo');
  await reader.click('main li a', TITLE);
  await reader.click('#text a[data-quote]', TOM);
});

inEngines(
  'an article whose page was made while its text was checked is read, left and found again',
  async (reader) => {
    await reader.open('/yours/new/');
    await drop(reader, fileOf('bridge.html'));
    await headingIs(reader, 'Check the text');
    await setTimeout(1500);
    await reader.click('main button', 'Open');
    await expect.poll(async () => reader.path()).toMatch(/^\/yours\/the-harbour-bridge-opens-\w+\/$/u);
    await headingIs(reader, TITLE);
    expect(await reader.violations()).toEqual([]);
    await reader.click('#text a[data-quote]', TOM);
    await panelSays(reader, 'Tom Hale');
    await reader.back();
    await reader.back();
    await headingIs(reader, 'An article of your own');
    await reader.forward();
    await headingIs(reader, TITLE);
  },
);

inEngines('what is copied on a page is pasted as a page, and read', async (reader) => {
  await reader.open(ARTICLE);
  await reader.run(
    () => getSelection()?.selectAllChildren(document.querySelector('#text') ?? document.body),
    null,
  );
  await reader.press('Control+c');
  await reader.open('/yours/new/');
  await reader.click('textarea');
  await reader.press('Control+v');
  await headingIs(reader, 'Check the text');
  expect(await reader.textOf('.check-blocks h2')).not.toBe('');
  await reader.click('main button', 'Open');
  await reader.click('#text a[data-quote]');
  await panelSays(reader, 'Correct it');
});

inEngines('words that are typed are read', async (reader) => {
  await reader.open('/yours/new/');
  await reader.click('textarea');
  for (const key of ['"', 'G', 'o', ',', '"', ' ', 's', 'a', 'i', 'd', ' ', 'A', 'd', 'a', '.'])
    await reader.press(key === ' ' ? 'Space' : key);
  await reader.click('main button', 'Check the text');
  await headingIs(reader, 'Check the text');
  await reader.click('main button', 'Open');
  await reader.click('#text a[data-quote]');
  await panelSays(reader, 'Ada');
});

for (const file of FILES)
  inEngines(`${file.name} is read`, async (reader) => {
    await reader.open('/yours/new/');
    await drop(reader, file);
    await opened(reader);
  });

inEngines('a file that holds nothing says so, and what is wrong stands by the field', async (reader) => {
  await reader.open('/yours/new/');
  await drop(reader, EMPTY);
  await expect.poll(async () => reader.textOf('main [role=alert]')).toContain('nothing in this file');
});

inEngines(
  'a correction is kept over a reload, and goes with the link to somebody else',
  async (reader, somebody) => {
    await reader.open('/yours/new/');
    await drop(reader, fileOf('bridge.md'));
    await opened(reader);
    await reader.click('.panel-content button', 'Change who said it');
    await reader.click('.panel-content [role=group] li button', 'AGAda Grant');
    await panelSays(reader, 'corrected by you');
    await reader.reload();
    await panelSays(reader, 'corrected by you');
    expect(await reader.textOf('.panel h2')).toBe('Ada Grant');
    await reader.click('.own-actions button', 'Share');
    await expect.poll(async () => reader.textOf('.own-dialog')).toContain('the article is in it');
    await reader.click('.own-dialog button', 'Copy the link');
    const { plain: link } = await reader.pasted();
    const { pathname, hash } = new URL(link);
    const other = await somebody();
    await other.open(pathname + hash);
    await headingIs(other, TITLE);
    expect(await other.textOf('main')).toContain('1 correction of theirs');
    expect(await other.violations()).toEqual([]);
    await other.click('main button', 'Keep it');
    await other.click('#text a[data-quote]', TOM);
    await panelSays(other, 'Ada Grant');
  },
  // What is on this device has no file on the host, whose page for what is not there is the app.
  /404/u,
);

function fileOf(name: string): OwnFile {
  const file = FILES.find((each) => each.name === name);
  if (!file) throw new Error(`${name} is gone`);
  return file;
}
