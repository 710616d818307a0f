/** Widgets that have keys of their own: https://www.w3.org/WAI/ARIA/apg/patterns/ */
const WIDGETS = [
  'application',
  'combobox',
  'grid',
  'listbox',
  'menu',
  'menubar',
  'radiogroup',
  'slider',
  'spinbutton',
  'tablist',
  'tree',
]
  .map((role) => `[role=${role}]`)
  .join();

/**
 * Whether a key is ours to answer. It is not with a modifier, which is how browsers, systems and screen readers are
 * spoken to; nor when somebody has answered it; nor in a field that is being typed in; nor while the browser itself
 * shows something above the page, which it closes by Escape.
 */
export function isOurs(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || hasModifier(event)) return false;
  if (isBrowserAbove() || isTurnedOff(event)) return false;
  const owner = ownerOf(event.target);
  return owner === null || (owner === 'chosen' && event.key === 'Escape');
}

/** A reader may have turned off the keys that type a character: https://www.w3.org/TR/WCAG22/#character-key-shortcuts */
function isTurnedOff({ key }: KeyboardEvent): boolean {
  return key.length === 1 && !areCharactersAnswered();
}

/** The page says it, for as long as it is open. */
export function areCharactersAnswered(): boolean {
  return document.documentElement.dataset['characterKeys'] !== 'off';
}

export function setCharactersAnswered(are: boolean): void {
  document.documentElement.dataset['characterKeys'] = are ? 'on' : 'off';
}

/** Shift makes a character, as `?`; with a named key it is the browser's: it selects. */
function hasModifier({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  return altKey || ctrlKey || metaKey || (shiftKey && key.length > 1);
}

/** A field that is typed in has every key; one that is only read or chosen from has all but Escape. */
function ownerOf(target: EventTarget | null): 'typed' | 'chosen' | null {
  if (target instanceof HTMLTextAreaElement) return target.readOnly ? 'chosen' : 'typed';
  if (target instanceof HTMLInputElement) return ownerOfInput(target);
  if (target instanceof HTMLSelectElement) return 'typed';
  if (target instanceof HTMLElement && target.isContentEditable) return 'typed';
  return target instanceof Element && target.closest(WIDGETS) ? 'chosen' : null;
}

const PRESSED = new Set(['button', 'checkbox', 'color', 'file', 'image', 'reset', 'submit']);

function ownerOfInput({ type, readOnly }: HTMLInputElement): 'typed' | 'chosen' | null {
  if (PRESSED.has(type)) return null;
  return readOnly || type === 'radio' || type === 'range' ? 'chosen' : 'typed';
}

function isBrowserAbove(): boolean {
  if (document.querySelector('dialog[open]')) return true;
  return (
    'showPopover' in HTMLElement.prototype && document.querySelector('[popover=auto]:popover-open') !== null
  );
}
