import { contentMark } from "#src/model/device/stored-curve.ts";

/** Of the list in which settings are stored; see `encodeSettings`. */
export const SETTINGS_LIST = { nothing: 0, version: 1, head: 3 } as const;

/** The numbers of one setting in stored settings; `null` where they are of another recipe or do not say. */
export function keptSetting(list: readonly number[], recipe: string, key: string): readonly number[] | null {
  if (list[0] !== SETTINGS_LIST.version || list[1] !== contentMark(recipe)) return null;
  const mark = contentMark(key);
  return (
    entriesOf(list)
      .find((entry) => entry[0] === mark)
      ?.slice(2) ?? null
  );
}

/** Stored settings with one setting said anew; those of another recipe make room, the mark of the preset stays. */
export function withKeptSetting(
  list: readonly number[],
  recipe: string,
  key: string,
  numbers: readonly number[],
): readonly number[] {
  const { version, head } = SETTINGS_LIST;
  const mark = contentMark(key);
  const known = list[0] === version ? list : [version, Number.NaN, 0];
  const others = known[1] === contentMark(recipe) ? entriesOf(known).filter((entry) => entry[0] !== mark) : [];
  return [version, contentMark(recipe), known[head - 1] ?? 0, ...others.flat(), mark, numbers.length, ...numbers];
}

/** Mark, count and numbers of each setting, as far as the list goes. */
function entriesOf(list: readonly number[]): readonly (readonly number[])[] {
  const entries: number[][] = [];
  for (let at = SETTINGS_LIST.head; at + 1 < list.length; ) {
    const count = list[at + 1]!;
    if (!Number.isInteger(count) || count < 1 || at + 2 + count > list.length) break;
    entries.push(list.slice(at, at + 2 + count));
    at += 2 + count;
  }
  return entries;
}
