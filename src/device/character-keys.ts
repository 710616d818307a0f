const KEY = 'verbatim:character-keys';

/** Whether keys that type a character (`/`, `?`) are answered; they are when nothing is stored, or storage is refused. */
export function areCharacterKeysOn(storage: () => Storage = () => localStorage): boolean {
  try {
    return storage().getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}

/** Keeps whether they are; false when the browser refuses storage, so that it lasts for this visit only. */
export function storeCharacterKeys(isOn: boolean, storage: () => Storage = () => localStorage): boolean {
  try {
    if (isOn) storage().removeItem(KEY);
    else storage().setItem(KEY, 'off');
    return true;
  } catch {
    return false;
  }
}
