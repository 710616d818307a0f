import { AnchorError, resolveAnchor, type Anchor } from './anchor.ts';
import type { EventId, PersonId, QuoteId } from '../article/article.ts';
import type { Fault } from '../article/fault.ts';
import { nearestNames } from '../article/nearest.ts';
import type { Span } from '../article/span.ts';

/** The ids that annotations may refer to. */
export interface Roles {
  readonly quotes: readonly QuoteId[];
  /** Adults only: nothing is attributed to a minor, and no event names one. */
  readonly people: readonly PersonId[];
  readonly events: readonly EventId[];
}

/** Stands where an anchor could not be resolved: the fault is on the list, so the article is never built. */
const NOWHERE: Span = { start: 0, end: 1 };

/** Resolves anchors and references one by one, and keeps a list of what is wrong with them. */
export class Resolution {
  readonly faults: Fault[] = [];
  constructor(
    readonly text: string,
    readonly roles: Roles,
  ) {}

  fault(at: string, says: string): void {
    this.faults.push({ at, says });
  }

  anchor(at: string, anchor: Anchor): Span {
    try {
      return resolveAnchor(this.text, anchor);
    } catch (error) {
      if (!(error instanceof AnchorError)) throw error;
      this.fault(at, error.message);
      return NOWHERE;
    }
  }

  /** The words of one annotation, in the order of the text. */
  anchors(at: string, anchors: Anchor | readonly Anchor[]): [Span, ...Span[]] {
    const list = isList(anchors) ? anchors : [anchors];
    const [first = NOWHERE, ...rest] = list
      .map((anchor, index) => this.anchor(list.length > 1 ? `${at}.${index}` : at, anchor))
      .toSorted((a, b) => a.start - b.start);
    return [first, ...rest];
  }

  optional(at: string, anchor: Anchor | undefined): Span | null {
    return anchor === undefined ? null : this.anchor(at, anchor);
  }

  person(at: string, id: string): PersonId | null {
    return this.reference(at, id, this.roles.people, 'person');
  }

  quote(at: string, id: string): QuoteId | null {
    return this.reference(at, id, this.roles.quotes, 'quotation');
  }

  event(at: string, id: string): EventId | null {
    return this.reference(at, id, this.roles.events, 'event');
  }

  private reference<Known extends string>(
    at: string,
    id: string,
    known: readonly Known[],
    what: string,
  ): Known | null {
    const found = known.find((name) => name === id);
    if (!found)
      this.fault(at, `no ${what} is called “${id}”. The nearest are: ${nearestNames(id, known).join(', ')}`);
    return found ?? null;
  }
}

function isList(anchors: Anchor | readonly Anchor[]): anchors is readonly Anchor[] {
  return Array.isArray(anchors);
}
