/**
 * Drafts articles from files of plain text, Markdown, HTML, MHTML, docx or EPUB, each into a folder of its own that builds:
 *
 *     npm run draft -- FILE... [--into CONTENT_FOLDER] [--json]
 *
 * and says what needs a human eye. `--json` writes `article.json` in place of `article.ts`. A file that cannot be drafted is named, with the reason, and the others are drafted.
 */
import { parseArgs } from 'node:util';
import { draftFiles } from './draft-files.ts';

const { values, positionals: files } = parseArgs({
  allowPositionals: true,
  options: { into: { type: 'string', default: 'src/content' }, json: { type: 'boolean', default: false } },
});
if (files.length === 0) {
  console.error('usage: npm run draft -- FILE... [--into CONTENT_FOLDER] [--json]');
  process.exit(2);
}

await draftFiles(
  files,
  values.into,
  {
    done: (line) => {
      console.log(line);
    },
    failed: (line) => {
      console.error(line);
      process.exitCode = 1;
    },
  },
  values.json ? 'data' : 'module',
);
