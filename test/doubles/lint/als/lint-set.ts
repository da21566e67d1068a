import type { XmlElement } from "#test/doubles/lint/xml-tree.ts";

/** What a set says of the Live that saved it. */
export interface SetVersion {
  /** 9 to 12. */
  readonly live: number;
  /** Live writes an `AutomationTransformViewState` into every envelope from 10.1 on. */
  readonly hasTransformState: boolean;
}

export function setVersion(root: XmlElement): SetVersion {
  const minor = root.get("MinorVersion") ?? "0";
  const live = Number.parseInt(minor, 10);
  return { live, hasTransformState: live >= 11 || minor.endsWith("_377") };
}

/** The tracks of a set in its order, the main track last. */
export function tracksOf(set: XmlElement): readonly XmlElement[] {
  const main = mainTrack(set);
  return [...(set.find("Tracks")?.children ?? []), ...(main === null ? [] : [main])];
}

/** Called `MasterTrack` before Live 12; `null` in a file that lacks it. */
export function mainTrack(set: XmlElement): XmlElement | null {
  return set.find("MainTrack") ?? set.find("MasterTrack");
}

export function trackLabel(track: XmlElement): string {
  return `${track.tag} ${track.get("Id") ?? ""}`.trim();
}

/** The elements whose ids share one space, to which envelopes point. */
export function isPointee({ tag }: XmlElement): boolean {
  return tag === "Pointee" || tag.endsWith("Target") || tag.startsWith("ControllerTargets.");
}

/** Values that occur more than once. */
export function repeated<Value>(values: Iterable<Value>): readonly Value[] {
  const seen = new Set<Value>();
  const again = new Set<Value>();
  for (const value of values) (seen.has(value) ? again : seen).add(value);
  return [...again];
}
