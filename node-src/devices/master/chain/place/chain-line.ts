import type { Device } from "#src/model/live-set.ts";

/** The devices of a track while a chain comes onto it; the first of the chain may stand `at` there. */
export function chainLine(devices: readonly Device[], at: number): ChainLine {
  return { devices: [...devices], at, before: null };
}

/** `null` stands for a device of the chain. */
export interface ChainLine {
  devices: (Device | null)[];
  /** Where the next one may stand. */
  at: number;
  /** What it has to stand in front of, where a stage goes in from its end. */
  before: number | null;
}

/** Where the next one may stand; of a stage that goes in from its end, the last first. */
export function freePlaces({ devices, at, before }: ChainLine): readonly (readonly [place: number, Device | null])[] {
  const places = [...devices.entries()].slice(at, before ?? devices.length);
  return before === null ? places : places.toReversed();
}
