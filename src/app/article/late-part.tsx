import { useCallback, useEffect, useState, type ComponentType } from 'react';
import { NOT_ARRIVED, TryAgain } from '../../ui/try-again.tsx';
import { PanelHeading } from '../../ui/panel-heading.tsx';

type Load = () => Promise<ComponentType>;

/**
 * A panel whose code comes when it is first opened. Should it not come, what stands there instead says so and asks again;
 * the router, which asks once, never hears of it.
 */
export async function latePart(load: Load): Promise<ComponentType> {
  try {
    return await load();
  } catch {
    return function Missing() {
      return <LatePart load={load} />;
    };
  }
}

function LatePart({ load }: { load: Load }) {
  const [Part, setPart] = useState<ComponentType | null>(null);
  const [isAsking, setAsking] = useState(true);
  const ask = useCallback(() => {
    load().then(
      (loaded) => setPart(() => loaded),
      () => setAsking(false),
    );
  }, [load]);
  useEffect(ask, [ask]);
  const again = () => {
    setAsking(true);
    ask();
  };
  if (Part) return <Part />;
  return (
    <>
      <PanelHeading>This could not be loaded</PanelHeading>
      <p role="status" className="mt-3 leading-6">
        {isAsking ? 'Loading' : navigator.onLine ? NOT_ARRIVED : OFFLINE}
      </p>
      {!isAsking && <TryAgain onRetry={again} />}
    </>
  );
}

const OFFLINE = 'There is no connection, and this part of the app was not loaded while there was one.';
