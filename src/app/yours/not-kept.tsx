import { useQuery, useQueryClient } from '@tanstack/react-query';
import { deviceSession } from '../../shelves/device-session.ts';

/** Says on an article's own page that it is gone with the tab, where the browser refuses to keep anything. */
export function NotKept() {
  const client = useQueryClient();
  const { data: trouble } = useQuery({
    queryKey: ['not-kept'],
    queryFn: async () => (await deviceSession(client)).trouble,
    networkMode: 'always',
  });
  return (
    <p role="status" className="mt-3 text-[0.9375rem] leading-6 empty:hidden">
      {trouble?.message}
    </p>
  );
}
