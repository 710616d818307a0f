/**
 * Drafts an article from a file of plain text, Markdown or HTML, into a folder of its own that builds:
 *
 *     npm run draft -- FILE [CONTENT_FOLDER]
 *
 * and says what needs a human eye.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { resolveArticle } from '../../authoring/resolve.ts';
import { articleCode } from './article-code.ts';
import { draftArticle } from './draft-article.ts';
import { readDocument } from './read-document.ts';

const [file, content = 'src/content'] = process.argv.slice(2);
if (file === undefined) {
  console.error('usage: npm run draft -- FILE [CONTENT_FOLDER]');
  process.exit(2);
}

const { source, review } = draftArticle(readDocument(basename(file), readFileSync(file, 'utf8')));
const folder = join(content, source.slug);
if (existsSync(folder)) {
  console.error(`${folder} is there already: move it away, or give the file another title`);
  process.exit(1);
}

const article = resolveArticle(source);
const path = join(folder, 'article.ts');
const code = await format(articleCode(source), { ...(await resolveConfig(path)), parser: 'typescript' });
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'source.txt'), source.text);
writeFileSync(path, code);
console.log(
  `${folder}: ${article.quotes.length} quotations, ${article.people.length} people, ${article.events.length} events`,
);
console.log(`\nTo be read by an editor: every title, label and description; what was said when; and\n`);
for (const line of review) console.log(line);
