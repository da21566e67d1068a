/** Numbers for things by their ids, never given twice: a key that a page still holds cannot come to mean another. */
export interface PageKeys {
  /** The same for the same id, as long as the process lives. */
  keyOf(id: string): number;
  /** `undefined` for a key that was never given. */
  idOf(key: number): string | undefined;
}

export function pageKeys(): PageKeys {
  const keys = new Map<string, number>();
  const ids: string[] = [];
  return {
    keyOf: (id) => {
      const known = keys.get(id);
      if (known !== undefined) return known;
      keys.set(id, ids.length);
      return ids.push(id) - 1;
    },
    idOf: (key) => ids[key],
  };
}
