import type { LocalSite } from '../../forge/local-site';

/** Everything that the app keeps in Forge's storage, key by key; expired items that linger count as well. */
export function storedItems({ host: { storage } }: Pick<LocalSite, 'host'>): { key: string; json: string }[] {
  const places = ['plain', 'secret', { entityName: 'document' }] as const;
  return places.flatMap((place) =>
    storage
      .collection(place)
      .list()
      .map(({ key, json }) => ({ key, json })),
  );
}
