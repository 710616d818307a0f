import { useEffect, useId, useRef, useState } from 'react';
import { storeCharacterKeys } from '../../device/character-keys.ts';
import type { KeyBinding } from '../../ui/keys.ts';
import { areCharactersAnswered, setCharactersAnswered } from './whose-key.ts';
import style from './key-list.css?inline';

type Row = Pick<KeyBinding, 'key' | 'label'>;

/** Keys that answer only somewhere: they are listed though that is not open. */
const ELSEWHERE: readonly { where: string; rows: readonly Row[] }[] = [
  {
    where: 'With a quote open',
    rows: [
      { key: 'ArrowLeft', label: 'Quote before' },
      { key: 'ArrowRight', label: 'Quote after' },
      { key: 'Escape', label: 'Close the panel' },
    ],
  },
  {
    where: 'In the field of Find',
    rows: [
      { key: 'Enter', label: 'Match after' },
      { key: 'Shift+Enter', label: 'Match before' },
      { key: 'Escape', label: 'Close find, and go on at the words' },
    ],
  },
];

interface Props {
  /** The keys that answer on the page as it is. */
  readonly now: readonly Row[];
  readonly onClose: () => void;
}

/** All keys, and the switch for those of one character. */
export function KeyList({ now, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  return (
    <dialog ref={dialog} aria-labelledby={id} className="key-list" closedby="any" onClose={onClose}>
      <style href="key-list" precedence="default">
        {style}
      </style>
      <header>
        <h2 id={id}>Keys</h2>
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </header>
      <KeyTable where="On this page now" rows={each(now)} />
      {ELSEWHERE.map((group) => (
        <KeyTable key={group.where} where={group.where} rows={group.rows.filter((row) => !isIn(now, row))} />
      ))}
      <CharacterKeys />
      <p>While you type in a field, all keys are the field’s. Those with Ctrl, Alt or Cmd are never taken.</p>
    </dialog>
  );
}

function isIn(rows: readonly Row[], { key, label }: Row): boolean {
  return rows.some((row) => row.key === key && row.label === label);
}

/** The topmost layer's alone: what lies under it is not heard. */
function each(rows: readonly Row[]): Row[] {
  return [...new Map(rows.toReversed().map((row) => [row.key, row])).values()].toReversed();
}

function KeyTable({ where, rows }: { where: string; rows: readonly Row[] }) {
  if (rows.length === 0) return null;
  return (
    <table>
      <caption>{where}</caption>
      <tbody>
        {rows.map(({ key, label }) => (
          <tr key={key}>
            <th scope="row">
              <kbd>{NAMES[key] ?? key}</kbd>
            </th>
            <td>{label}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const NAMES: Readonly<Record<string, string>> = {
  ArrowLeft: '← Left',
  ArrowRight: '→ Right',
  'Shift+Enter': 'Shift + Enter',
};

/** Speech and screen readers type characters: who is in their way can turn them off. */
function CharacterKeys() {
  const [isOn, setOn] = useState(areCharactersAnswered);
  const [isKept, setKept] = useState(true);
  const turn = (isOn: boolean) => {
    setCharactersAnswered(isOn);
    setKept(storeCharacterKeys(isOn));
    setOn(isOn);
  };
  return (
    <>
      <label>
        <input type="checkbox" checked={isOn} onChange={({ target }) => turn(target.checked)} />
        Answer keys of one character, as / and ?
      </label>
      {!isOn && <p>The list of keys stays within reach at the end of each page.</p>}
      {!isKept && (
        <p role="status">
          This browser does not let pages store anything, so the choice lasts until you leave the page.
        </p>
      )}
    </>
  );
}
