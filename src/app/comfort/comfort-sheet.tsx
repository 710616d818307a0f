import { useRef, type RefObject } from 'react';
import { CHOICES, usualComfort, type Comfort } from '../../device/comfort.ts';
import { useMedia } from '../../ui/use-media.ts';
import { Choices } from './choices.tsx';
import style from './comfort-sheet.css?inline';
import { FACES, THEMES } from './labels.ts';
import { ScaleSlider } from './scale-slider.tsx';
import { useComfort } from './use-comfort.ts';
import { useSheetOpen } from './use-sheet-open.ts';

export interface ComfortProps {
  readonly id: string;
  /** What opens and closes it. */
  readonly button: RefObject<HTMLButtonElement | null>;
}

/**
 * How the text looks, with the text itself as the preview: a native popover, so that Escape, a press beside it and the focus
 * work by themselves. In the order in which people look: size, theme, face, width, spacing, contrast.
 */
export function ComfortSheet({ id, button }: ComfortProps) {
  const { comfort, isKept, choose } = useComfort();
  const sheet = useRef<HTMLElement>(null);
  const { isShown, close } = useSheetOpen(sheet, button);
  const slider = { comfort, onChoose: choose };
  return (
    <section
      ref={sheet}
      id={id}
      popover="auto"
      data-shown={isShown || undefined}
      aria-label="Appearance"
      className="comfort"
    >
      <style href="comfort" precedence="default">
        {style}
      </style>
      <ScaleSlider {...slider} name="size" />
      <Choices
        legend="Theme"
        name="theme"
        values={CHOICES.theme}
        labels={THEMES}
        chosen={comfort.theme}
        onChoose={(theme) => choose({ theme })}
      />
      <Choices
        legend="Face"
        name="face"
        values={CHOICES.face}
        labels={FACES}
        chosen={comfort.face}
        onChoose={(face) => choose({ face })}
      />
      <ScaleSlider {...slider} name="measure" />
      <fieldset>
        <legend>Spacing</legend>
        {(['leading', 'paragraphs', 'words', 'letters'] as const).map((name) => (
          <ScaleSlider key={name} {...slider} name={name} />
        ))}
        <Toggle
          label="Justified, with hyphens"
          isOn={comfort.align === 'justified'}
          onToggle={(isOn) => choose({ align: isOn ? 'justified' : 'left' })}
        />
      </fieldset>
      <ContrastToggle comfort={comfort} onChoose={choose} />
      <footer>
        <button type="button" className="button" onClick={() => choose(usualComfort())}>
          Reset
        </button>
        <button type="button" className="button" onClick={close}>
          Close
        </button>
      </footer>
      <p role="status">{!isKept && NOT_KEPT}</p>
    </section>
  );
}

const NOT_KEPT =
  'This browser does not let pages store anything, so the choice lasts until you leave the page.';

/** The device's own wish until the reader says otherwise; and again when both are of one mind. */
function ContrastToggle({
  comfort,
  onChoose,
}: {
  comfort: Comfort;
  onChoose: (change: Partial<Comfort>) => void;
}) {
  const isDevices = useMedia('(prefers-contrast: more)');
  const isOn = comfort.contrast === 'system' ? isDevices : comfort.contrast === 'more';
  const choose = (wanted: boolean) =>
    onChoose({ contrast: wanted === isDevices ? 'system' : wanted ? 'more' : 'usual' });
  return <Toggle label="More contrast" isOn={isOn} onToggle={choose} />;
}

interface ToggleProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onToggle: (isOn: boolean) => void;
}

function Toggle({ label, isOn, onToggle }: ToggleProps) {
  return (
    <label className="comfort-choice">
      <input type="checkbox" checked={isOn} onChange={({ target }) => onToggle(target.checked)} />
      {label}
    </label>
  );
}
