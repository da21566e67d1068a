import type { LomWire } from "#src/adapters/lom/lom-wire.ts";
import { FakeLive } from "#test/doubles/live-api/fake-live.ts";
import type { ClipShape, LiveNode, SetShape } from "#test/doubles/live-api/live-node.ts";
import { patchedBridge } from "#test/doubles/live-api/patched-bridge.ts";
import { MADE } from "#test/doubles/sets/als-set.ts";

/** The set of `test/doubles/sets/als-set.ts` in a running Live, and a wire to it through the bridge. */
export function madeLive(script: string): { readonly live: FakeLive; readonly wire: LomWire } {
  const live = new FakeLive(MADE_SET, { automatic: true });
  const { wire, ready } = patchedBridge(script, live, (live.track("Lead").children["devices"] as LiveNode[])[0]!);
  ready();
  return { live, wire };
}

/** The clip in slot 0 of the track that a parameter is on. */
export function clipOf(live: FakeLive, target: number): LiveNode {
  let node = live.byId(target);
  while (node !== null && node.type !== "Track") node = node.parent;
  const [slot] = (node?.children["clip_slots"] ?? []) as LiveNode[];
  if (slot === undefined) throw new RangeError(`no clip beside ${target}`);
  return slot.children["clip"] as LiveNode;
}

/** Long enough for every time that the contract writes at. */
const LONG: ClipShape = { name: "Take", loop_start: -32, start_marker: -32, loop_end: 512, end_marker: 512 };

/** The clip of the lead's arrangement that has a twin in the session, in slot 1. */
export const COPIED = { name: "Verse", start: 64, length: 8 } as const;

const TWIN: ClipShape = { name: "Twin", loop_end: COPIED.length, end_marker: COPIED.length };

/** The faders of the set are a device's gain here, which goes up to 2 as a set file's fader does. */
export const MADE_SET = {
  tracks: [
    {
      id: MADE.lead,
      name: "Lead",
      session: [LONG, TWIN],
      arrangement: [{ ...TWIN, name: COPIED.name, start_time: COPIED.start, end_time: COPIED.start + COPIED.length }],
      devices: [
        {
          name: "EQ Eight",
          className: "Eq8",
          parameters: [
            { id: MADE.leadVolume, name: "Output", value: 1, max: 2 },
            { id: MADE.eqOn, name: "1 Filter On A", value: 1, quantized: true },
            { id: MADE.eqFrequency, name: "1 Frequency A", value: 440, min: 10, max: 22_000, shown: " Hz" },
            { id: MADE.eqMode, name: "1 Filter Type A", value: 3, max: 7, quantized: true },
          ],
        },
      ],
    },
    {
      id: MADE.keys,
      name: "Keys",
      kind: "midi",
      session: [{ ...LONG, name: "Chords" }],
      devices: [{ name: "Utility", parameters: [{ id: MADE.keysVolume, name: "Output", value: 1, max: 2 }] }],
    },
  ],
  main: { id: MADE.main, volume: 1, volumeId: MADE.mainVolume },
} as const satisfies SetShape;
