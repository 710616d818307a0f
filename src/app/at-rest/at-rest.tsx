import { use, useEffect, useState, type ComponentProps } from 'react';
import { createPortal } from 'react-dom';
import { useLocation, useNavigate } from 'react-router-dom';
import { areCharacterKeysOn } from '../../device/character-keys.ts';
import { FIELD_ID } from '../../find/field.ts';
import { placeAt, viewWith } from '../../links.ts';
import { Keys, useKeys } from '../../ui/keys.ts';
import type { KeyList } from '../keys/key-list.tsx';
import { setCharactersAnswered } from '../keys/whose-key.ts';
import style from './at-rest.css?inline';
import { Offline } from './offline.tsx';
import { useFoot } from './use-foot.ts';

/** What a page gets when it has loaded and rests: keys for what nobody asks for at once, and what this device keeps. */
export function AtRest() {
  useEffect(() => setCharactersAnswered(areCharacterKeysOn()), []);
  const { pathname } = useLocation();
  const foot = useFoot(pathname);
  const isArticle = isOfArticle(pathname);
  const { list, show: showList } = useKeyList();
  const find = useFind();
  useKeys([
    { key: '?', label: 'Show the keys', run: showList },
    ...(find ? [{ key: '/', label: 'Find in the article', run: find }] : []),
  ]);
  const shown = (
    <div className="at-rest">
      <button type="button" className="button" onClick={showList} aria-keyshortcuts="?">
        Keys
      </button>
      {/* What comes later stands after what is there, so that nothing moves. */}
      {import.meta.env.OFFLINE && <Offline pathname={pathname} />}
    </div>
  );
  return (
    <>
      <style href="at-rest" precedence="default">
        {style}
      </style>
      {/* Nothing of the first paint: a browser asks for the file, and for an icon in it, as soon as the link is there. */}
      <link rel="manifest" href={`${import.meta.env.BASE_URL}manifest.webmanifest`} />
      {foot ? createPortal(shown, foot) : !isArticle && shown}
      {list}
    </>
  );
}

function isOfArticle(pathname: string): boolean {
  const place = placeAt(pathname);
  return place !== null && 'ref' in place;
}

/** The dialog is asked for with the first press; one that does not come is asked for with the next. */
function useKeyList() {
  const keys = use(Keys);
  const [shown, setShown] = useState<{
    List: typeof KeyList;
    now: ComponentProps<typeof KeyList>['now'];
  } | null>(null);
  const show = () => {
    const now = keys.all();
    import('../keys/key-list.tsx').then(
      ({ KeyList }) => setShown({ List: KeyList, now }),
      () => undefined,
    );
  };
  const list = shown && <shown.List now={shown.now} onClose={() => setShown(null)} />;
  return { list, show };
}

/** Opens the field for what to find, or goes back to it; null where there is no article. */
function useFind(): (() => void) | null {
  const navigate = useNavigate();
  const { pathname, search, hash } = useLocation();
  if (!isOfArticle(pathname)) return null;
  return () => {
    const field = document.getElementById(FIELD_ID);
    if (field instanceof HTMLInputElement) {
      field.focus();
      field.select();
      return;
    }
    const to = { pathname, search: viewWith(new URLSearchParams(search), 'find', ''), hash };
    void navigate(to, { replace: true, preventScrollReset: true });
  };
}
