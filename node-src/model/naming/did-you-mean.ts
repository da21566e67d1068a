import { nearNames, plainName } from "#src/model/naming/near-names.ts";

/**
 * The sentence that every refusal of a name goes on with: ` Did you mean “Lead” or “Lead Vox”?`; nothing where no name comes near.
 * `shown` writes a name as it can be typed.
 */
export function didYouMean(typed: string, names: readonly string[], shown: (name: string) => string = same): string {
  return meant(nearNames(typed, different(names)).map(shown));
}

/** The same of what is known to be meant. */
export function meant(names: readonly string[]): string {
  const quoted = [...new Set(names)].map((name) => `“${name}”`);
  if (quoted.length === 0) return "";
  const last = quoted.at(-1)!;
  return ` Did you mean ${quoted.length === 1 ? last : `${quoted.slice(0, -1).join(", ")} or ${last}`}?`;
}

/** Each name once, whatever its case and marks. */
function different(names: readonly string[]): readonly string[] {
  return [...new Map(names.toReversed().map((name) => [plainName(name), name])).values()].toReversed();
}

function same(name: string): string {
  return name;
}
