import { queryOptions } from '@tanstack/react-query';

/**
 * How a JSON file of the build is fetched and kept, by its address; the caller knows what it holds. It fails at once, with
 * the network's own error or the answer's status: who asked for it is looking, and can ask again.
 */
export function siteFileQuery<Content>(address: string) {
  return queryOptions({
    queryKey: ['file', address],
    queryFn: async () => read<Content>(address),
    networkMode: 'always',
    retry: false,
  });
}

async function read<Content>(address: string): Promise<Content> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return (await response.json()) as Content;
}
