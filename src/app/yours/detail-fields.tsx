import { memo, useId } from 'react';
import type { Details, Given } from '../../finding/clean/clean-document.ts';

type Field = 'title' | 'byline' | 'publisher' | 'date' | 'url';

const FIELDS: readonly {
  readonly field: Field;
  readonly label: string;
  readonly type: 'text' | 'date' | 'url';
}[] = [
  { field: 'title', label: 'Title', type: 'text' },
  { field: 'byline', label: 'By', type: 'text' },
  { field: 'publisher', label: 'Publisher', type: 'text' },
  { field: 'date', label: 'Date', type: 'date' },
  { field: 'url', label: 'Address', type: 'url' },
];

interface Props {
  readonly details: Details;
  readonly onChange: (details: Details) => void;
}

/** What the document says of itself, and where it says so; a reader may fill in the rest. */
export const DetailFields = memo(function DetailFields({ details, onChange }: Props) {
  return (
    <dl className="border-hair mt-8 border-t">
      {FIELDS.map(({ field, label, type }) => (
        <DetailField
          key={field}
          label={label}
          type={type}
          given={details[field]}
          onChange={(value) => onChange({ ...details, [field]: value })}
        />
      ))}
    </dl>
  );
});

interface FieldProps {
  readonly label: string;
  readonly type: 'text' | 'date' | 'url';
  readonly given: Given | null;
  readonly onChange: (given: Given | null) => void;
}

function DetailField({ label, type, given, onChange }: FieldProps) {
  const id = useId();
  return (
    <div className="border-hair grid gap-x-4 border-b py-2 two:grid-cols-[6rem_1fr_8rem] two:items-baseline">
      <dt className="text-soft text-sm">
        <label htmlFor={id}>{label}</label>
      </dt>
      <dd>
        <input
          id={id}
          type={type}
          value={given?.value ?? ''}
          aria-describedby={`${id}-from`}
          onChange={({ target }) => onChange(filledIn(target.value, type))}
          className={`placeholder:text-soft w-full bg-transparent py-1 ${label === 'Title' ? 'font-reading text-lg font-semibold' : ''}`}
        />
      </dd>
      <dd id={`${id}-from`} className="text-soft text-sm">
        {originOf(given)}
      </dd>
    </div>
  );
}

/** An address that is no page's is no address. */
function filledIn(value: string, type: FieldProps['type']): Given | null {
  if (value.trim() === '' || (type === 'url' && !/^h/iu.test(value))) return null;
  return { value, from: 'reader' };
}

function originOf(given: Given | null): string {
  if (given === null) return 'not given';
  if (given.from === 'reader') return 'from you';
  return given.from === 'file' ? 'from the file' : 'from the page';
}
