import type { TextQuoteSelector } from '../article/selector.ts';
import type { Correction } from '../finding/corrections/correction.ts';

/** What a correction says, in words for a list. A child is not named in it. */
export function inWords(correction: Correction): string {
  switch (correction.kind) {
    case 'speaker':
      return `${cut(correction.quote)}: ${said(correction.speaker)}`;
    case 'notQuotation':
      return `${cut(correction.quote)} is no quotation`;
    case 'quotation':
      return `${correction.words.map(cut).join(' … ')} is a quotation`;
    case 'edges':
      return `${cut(correction.quote)} is ${cut(correction.words)}`;
    case 'samePerson':
      return `${cut(correction.person)} is the same person as ${cut(correction.as)}`;
    case 'differentPerson':
      return `${cut(correction.mention)} is a different person`;
    case 'rename':
      return `${cut(correction.person)} is called ${cut(correction.name)}`;
    case 'child':
      return 'Somebody here is a child';
    case 'notPerson':
      return `${cut(correction.person)} is no person`;
    case 'event':
      return `${cut(correction.words)} is an event`;
  }
}

function said(speaker: TextQuoteSelector | null): string {
  return speaker === null ? 'nobody is named' : `said by ${speaker.exact}`;
}

/** As much of the words as tells which are meant. */
const ROOM = 60;

function cut({ exact }: TextQuoteSelector): string {
  return exact.length <= ROOM ? `“${exact}”` : `“${exact.slice(0, ROOM).trimEnd()} …”`;
}
