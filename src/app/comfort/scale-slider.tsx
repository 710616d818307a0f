import { useId } from 'react';
import { SCALES, type Comfort, type Scale } from '../../device/comfort.ts';
import { SCALE_LABELS } from './labels.ts';

interface Props {
  readonly name: Scale;
  readonly comfort: Comfort;
  readonly onChoose: (change: Partial<Comfort>) => void;
}

/** A setting in steps, with its value beside its name. */
export function ScaleSlider({ name, comfort, onChoose }: Props) {
  const id = useId();
  const { from, to, step } = SCALES[name];
  const { label, says } = SCALE_LABELS[name];
  const value = comfort[name];
  return (
    <p className="comfort-scale">
      <label htmlFor={id}>{label}</label>
      <span aria-hidden="true">{says(value)}</span>
      <input
        id={id}
        type="range"
        min={from}
        max={to}
        step={step}
        value={value}
        aria-valuetext={says(value)}
        onChange={({ target }) => onChoose({ [name]: target.valueAsNumber })}
      />
    </p>
  );
}
