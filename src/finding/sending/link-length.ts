/** What cuts a long address, and at which length in characters. */
export interface Cutter {
  readonly at: number;
  readonly what: string;
}

/** From the shortest on: messages in chats, mail programs and what stands between them, address bars. */
export const cutters: readonly Cutter[] = [
  { at: 2000, what: 'some chats' },
  { at: 8000, what: 'some mail programs' },
  { at: 32_000, what: 'some browsers' },
];

/** What will cut an address of this length. */
export function cutting(length: number): readonly Cutter[] {
  return cutters.filter(({ at }) => length > at);
}
