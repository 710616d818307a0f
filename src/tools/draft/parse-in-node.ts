import { JSDOM, VirtualConsole } from 'jsdom';
import type { ParseMarkup } from '../../finding/files/read-file.ts';

/** Markup as a document that runs nothing, and says nothing of styles that it cannot read. */
export const parseInNode: ParseMarkup = (markup, type) =>
  new JSDOM(markup, { contentType: type, virtualConsole: new VirtualConsole() }).window.document;
