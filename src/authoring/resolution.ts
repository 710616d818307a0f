import { AnchorError, resolveAnchor, type Anchor } from './anchor.ts';
import type { Fault } from '../article/fault.ts';
import { nearestNames } from '../article/nearest.ts';
import type { Span } from '../article/span.ts';

/** The ids that annotations may refer to. */
export interface Roles {
  readonly quotes: readonly string[];
  /** Adults only: nothing is attributed to a minor. */
  readonly speakers: readonly string[];
  /** Those of them who have a page: events name no others. */
  readonly people: readonly string[];
  readonly events: readonly string[];
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
      if (!(error instanceof AnchorError || error instanceof RangeError)) throw error;
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

  speaker(at: string, id: string): string | null {
    return this.reference(at, id, this.roles.speakers, 'person');
  }

  person(at: string, id: string): string | null {
    return this.reference(at, id, this.roles.people, 'person');
  }

  quote(at: string, id: string): string | null {
    return this.reference(at, id, this.roles.quotes, 'quotation');
  }

  event(at: string, id: string): string | null {
    return this.reference(at, id, this.roles.events, 'event');
  }

  private reference(at: string, id: string, known: readonly string[], what: string): string | null {
    if (known.includes(id)) return id;
    this.fault(at, `no ${what} is called “${id}”. The nearest are: ${nearestNames(id, known).join(', ')}`);
    return null;
  }
}

function isList(anchors: Anchor | readonly Anchor[]): anchors is readonly Anchor[] {
  return Array.isArray(anchors);
}
