import { expect } from "vitest";
import type { LiveSet, Track } from "#src/model/live-set.ts";
import type { DeviceShape, SetShape, TrackShape } from "#test/doubles/live-api/live-node.ts";
import { wholeLive } from "#test/doubles/live-api/sets/whole-live.ts";

export const TAKE = { name: "take", start_time: 0, end_time: 16 };

export async function readSet(shape: Partial<SetShape>): Promise<LiveSet> {
  const { live, set } = wholeLive({ tracks: [{ id: 1, name: "Lead" }], ...shape });
  const read = await set();
  expect(live.console).toEqual([]);
  return read;
}

export async function readTrack(shape: Partial<TrackShape>): Promise<Track> {
  return (await readSet({ tracks: [{ id: 1, name: "Lead", arrangement: [TAKE], ...shape }] })).tracks[0]!;
}

export async function readDevice(shape: DeviceShape) {
  return (await readTrack({ devices: [shape] })).devices[0]!;
}

export const held = ({ parameters }: { readonly parameters: Track["devices"][number]["parameters"] }, name: string) =>
  parameters.find((each) => each.name === name)?.value;
