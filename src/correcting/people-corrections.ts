import type { Article, Person } from '../article/article.ts';
import type { Span } from '../article/span.ts';
import type { Correction } from '../finding/corrections/correction.ts';
import { selectorOf } from '../finding/corrections/selector-of.ts';

/** "This is a child": no page, and a name in no sentence of ours. */
export function isAChild({ text }: Article, { named }: Person): Correction {
  return { kind: 'child', person: selectorOf(text, named) };
}

/** "This is no person." */
export function notAPerson({ text }: Article, { named }: Person): Correction {
  return { kind: 'notPerson', person: selectorOf(text, named) };
}

/** "These two are one": called as the second is. */
export function isTheSame({ text }: Article, person: Person, as: Person): Correction {
  return { kind: 'samePerson', person: selectorOf(text, person.named), as: selectorOf(text, as.named) };
}

/** "These words mean somebody else." */
export function meansAnother({ text }: Article, mention: Span): Correction {
  return { kind: 'differentPerson', mention: selectorOf(text, mention) };
}

/** "They are called so": by other words of the text. */
export function isCalled({ text }: Article, { named }: Person, name: Span): Correction {
  return { kind: 'rename', person: selectorOf(text, named), name: selectorOf(text, name) };
}

/** "This happened": the words are its clause. */
export function anEvent({ text }: Article, words: Span): Correction {
  return { kind: 'event', words: selectorOf(text, words), when: null };
}
