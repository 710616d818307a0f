/** What a reader chooses for this device. `system` follows the device's own setting. */
export type Theme = 'system' | 'light' | 'dark';

export const themes: readonly Theme[] = ['system', 'light', 'dark'];

/** Also read by the script in index.html, before the first paint. */
const KEY = 'verbatim:theme';

/** The stored theme; `system` when none is stored, or when the browser refuses storage. */
export function storedTheme(storage: () => Storage = () => localStorage): Theme {
  try {
    const stored = storage().getItem(KEY);
    return themes.find((theme) => theme === stored) ?? 'system';
  } catch {
    return 'system';
  }
}

/** Keeps the theme; false when the browser refuses storage, so that it lasts for this visit only. */
export function storeTheme(theme: Theme, storage: () => Storage = () => localStorage): boolean {
  try {
    if (theme === 'system') storage().removeItem(KEY);
    else storage().setItem(KEY, theme);
    return true;
  } catch {
    return false;
  }
}
