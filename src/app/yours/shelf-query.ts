import { queryOptions } from '@tanstack/react-query';
import { SHELF_KEY } from '../../shelves/device-articles.ts';
import { deviceSession } from '../../shelves/device-session.ts';

/** What stands on the shelf of this device, newest first, and why it does not last, where it does not. */
export const shelfQuery = queryOptions({
  queryKey: SHELF_KEY,
  queryFn: async ({ client }) => {
    const { articles, trouble } = await deviceSession(client);
    return { kept: await articles.shelf.list(), trouble };
  },
  networkMode: 'always',
  staleTime: 0,
  retry: false,
});
