import { expect } from 'vitest';
import { inEngines } from './in-engines.ts';
import type { Reader } from './reader.ts';

const PAGE = `<!doctype html><html lang="en"><head><title>Bridge opens</title></head><body><article><h1>Bridge opens</h1>
<p>The harbour bridge opened on Monday after nine years of work, and hundreds of people walked over it in the rain.</p>
<p>“It is late, and it is worth it,” Ada Grant told reporters at the northern gate, where the ribbon was cut.</p>
<p>“We waited for nine years,” said Tom Hale, who runs the ferry that the bridge is to replace by the summer.</p>
</article></body></html>`;

/** Drops a file onto the field, as a file manager does. */
async function drop(reader: Reader, name: string, type: string): Promise<void> {
  await reader.run(
    ({ name, type, page }) => {
      const given = new DataTransfer();
      given.items.add(new File([page], name, { type }));
      const dropped = new DragEvent('drop', { dataTransfer: given, bubbles: true, cancelable: true });
      document.querySelector('textarea')?.dispatchEvent(dropped);
    },
    { name, type, page: PAGE },
  );
}

inEngines('an article is dropped, opened, kept, found again, and deleted', async (reader) => {
  await reader.open('/yours/new/');
  await drop(reader, 'page.html', 'text/html');
  await expect.poll(async () => reader.textOf('h1')).toBe('Check the text');
  expect(await reader.violations()).toEqual([]);
  await reader.click('main button', 'Open');
  await expect.poll(async () => reader.path()).toMatch(/^\/yours\/bridge-opens-\w+\/$/u);
  await reader.click('#text a[data-quote]', '“We waited for nine years,”');
  await expect.poll(async () => reader.textOf('.panel-content')).toContain('Tom Hale');
  expect(await reader.violations()).toEqual([]);
  await reader.open('/yours/');
  await reader.click('main li a', 'Bridge opens');
  await reader.click('#text a[data-quote]', '“We waited for nine years,”');
  await expect.poll(async () => reader.textOf('.panel-content')).toContain('Tom Hale');
  await reader.open('/yours/');
  await reader.click('main li button');
  await expect.poll(async () => reader.textOf('main [role=status]')).toContain('is deleted');
});
