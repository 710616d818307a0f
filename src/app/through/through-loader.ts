import type { QueryClient } from '@tanstack/react-query';
import type { LoaderFunctionArgs } from 'react-router-dom';
import { isThrough, type Through } from '../../links.ts';
import { throughQuery, UnknownPage } from '../../shelves/through.ts';
import { hrefOf } from '../../ui/address.ts';
import { loadedOr404, placeOn, unknownLoader } from '../article/loaders.ts';

/** Brings what a page about several articles shows; answers 404 for one that there is not. */
export function throughLoader(client: QueryClient, kind: Through['kind']) {
  return async (args: LoaderFunctionArgs) => {
    const place = placeOn(new URL(args.request.url));
    if (!isThrough(place) || place.kind !== kind) return unknownLoader(args);
    return loadedOr404(args, async () => client.ensureQueryData(throughQuery(place, hrefOf)), UnknownPage);
  };
}
