import { memo, useId, useState, useSyncExternalStore } from 'react';
import { useKeys } from '../../ui/keys.ts';
import { storedTheme, storeTheme, themes, type Theme } from '../../device/preferences.ts';

const LABELS: Record<Theme, string> = { system: 'As on this device', light: 'Light', dark: 'Dark' };

/**
 * How the page looks: a native popover, so that Escape, a click outside and the focus work by themselves. A browser that
 * has none shows and hides it by the button and Escape; before that, it is in nobody's way.
 */
export const Appearance = memo(function Appearance() {
  const id = useId();
  const [shown, setShown] = useState(false);
  const close = () => setShown(false);
  useKeys(shown ? [{ key: 'Escape', label: 'Close the appearance', run: close }] : [], { height: 'above' });
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        onClick={() => setShown(!shown && !('showPopover' in HTMLElement.prototype))}
        aria-label="Appearance"
        className="needs-script font-reading text-soft hover:text-ink rounded px-3 py-2 text-lg"
      >
        Aa
      </button>
      <div
        id={id}
        popover="auto"
        data-shown={shown || undefined}
        className="hidden open:block data-shown:block border-hair bg-raised text-ink fixed inset-auto top-14 right-4 m-0 w-60 rounded-xl border p-4 shadow-lg"
      >
        <ThemeChoice />
      </div>
    </>
  );
});

function ThemeChoice() {
  const stored = useSyncExternalStore(never, storedTheme, () => 'system' as const);
  const [chosen, setChosen] = useState<{ theme: Theme; kept: boolean } | null>(null);
  const choose = (theme: Theme) => {
    setChosen({ theme, kept: storeTheme(theme) });
    show(theme);
  };
  return (
    <fieldset>
      <legend className="text-soft mb-2 text-sm font-semibold">Theme</legend>
      {themes.map((theme) => (
        <label key={theme} className="flex cursor-pointer items-center gap-3 rounded py-1.5">
          <input
            type="radio"
            name="theme"
            value={theme}
            checked={theme === (chosen?.theme ?? stored)}
            onChange={() => choose(theme)}
            className="accent-evidence size-4"
          />
          {LABELS[theme]}
        </label>
      ))}
      {chosen?.kept === false && (
        <p role="status" className="text-soft mt-2 text-sm leading-5">
          This browser does not let pages store anything, so the choice lasts until you leave the page.
        </p>
      )}
    </fieldset>
  );
}

/** Another tab's choice shows when this page is next loaded. */
const never = () => () => undefined;

function show(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset['theme'];
  else dataset['theme'] = theme;
}
