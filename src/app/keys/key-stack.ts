import type { KeyLayer, KeyOwner } from '../../ui/keys.ts';

/** The layers of the keyboard: the newest on top, and those above the page over all of the page's. */
export interface KeyStack extends KeyOwner {
  /** Lets the topmost layer that has the key answer it. False when none did: the key is the browser's. */
  readonly answer: (key: string, target: EventTarget | null) => boolean;
}

/** An empty stack. */
export function keyStack(): KeyStack {
  let layers: readonly KeyLayer[] = [];
  const fromTop = () => [...at('above'), ...at('page')];
  const at = (height: KeyLayer['height']) => layers.filter((layer) => layer.height === height).toReversed();
  return {
    add: (layer) => {
      layers = [...layers, layer];
      return () => {
        layers = layers.filter((each) => each !== layer);
      };
    },
    answer: (key, target) =>
      fromTop()
        .filter((layer) => holds(layer, target))
        .flatMap((layer) => layer.bindings())
        .some((binding) => binding.key === key && binding.run() !== false),
    all: () => fromTop().flatMap((layer) => layer.bindings()),
  };
}

function holds({ within }: KeyLayer, target: EventTarget | null): boolean {
  const element = within();
  return element === null || (target instanceof Node && element.contains(target));
}
