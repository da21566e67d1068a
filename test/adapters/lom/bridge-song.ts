import type { LomOp } from "#src/adapters/lom/wire.ts";
import type { LiveNode } from "#test/doubles/live-api/live-node.ts";

export const SONG = {
  tempo: 96.5,
  tracks: [
    {
      name: "Lead",
      devices: [{ name: "Steadyhand Ride", parameters: [{ name: "Ride", min: -24, max: 12, shown: " dB" }] }],
    },
    { name: "2024" },
  ],
};

export function watching(watch: number, at: number, member: string): LomOp {
  return { op: "watch", watch, objects: [{ at, members: [member] }], holders: [] };
}

export function rideOf(device: LiveNode): LiveNode {
  return (device.children["parameters"] as LiveNode[])[1]!;
}

export function line(ops: readonly LomOp[], id: number): string {
  return JSON.stringify({ id, ops });
}

/** Lets both ends and Live's clock run out. */
export async function turns(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
}
