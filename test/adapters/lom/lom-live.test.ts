import { lomLive } from "#src/adapters/lom/lom-live.ts";
import { liveHostContract } from "#test/contracts/live-host.ts";
import { MADE } from "#test/doubles/als-set.ts";
import { drawingHand, drawnEnvelope } from "#test/doubles/live-api/drawing-hand.ts";
import { FakeLive } from "#test/doubles/live-api/fake-live.ts";
import type { ClipShape, LiveNode, SetShape } from "#test/doubles/live-api/live-node.ts";
import { bridgeScript, patchedBridge } from "#test/doubles/live-api/patched-bridge.ts";

const script = await bridgeScript();

liveHostContract("lom", () => {
  const live = new FakeLive(MADE_SET, { automatic: true });
  const device = (live.track("Lead").children["devices"] as LiveNode[])[0]!;
  const { wire, ready } = patchedBridge(script, live, device);
  ready();
  const host = lomLive({ wire, writer: drawingHand(live), detail: { tracks: "all", parameters: "all" } });
  return {
    host,
    drawn: (target) => {
      const slot = (trackOf(live, target).children["clip_slots"] as LiveNode[])[0];
      return drawnEnvelope(slot!.children["clip"] as LiveNode, target);
    },
  };
});

/** Long enough for every time that the contract writes at. */
const LONG: ClipShape = { name: "Take", loop_start: -32, start_marker: -32, loop_end: 512, end_marker: 512 };

/** The set of `test/doubles/als-set.ts` in a running Live. The lead's "volume" goes up to 2, as a set file's does. */
const MADE_SET: SetShape = {
  tracks: [
    {
      id: MADE.lead,
      name: "Lead",
      session: [LONG],
      arrangement: [{ name: "Verse" }],
      devices: [
        {
          name: "EQ Eight",
          className: "Eq8",
          parameters: [
            { id: MADE.leadVolume, name: "Output", value: 1, max: 2 },
            { id: MADE.eqOn, name: "1 Filter On A", value: 1, quantized: true },
            { id: MADE.eqMode, name: "1 Filter Type A", value: 3, max: 7, quantized: true },
          ],
        },
      ],
    },
    { id: MADE.keys, name: "Keys", kind: "midi", volumeId: MADE.keysVolume, session: [{ ...LONG, name: "Chords" }] },
  ],
  main: { id: MADE.main },
};

function trackOf(live: FakeLive, target: number): LiveNode {
  let node = live.byId(target);
  while (node !== null && node.type !== "Track") node = node.parent;
  if (node === null) throw new RangeError(`no track holds ${target}`);
  return node;
}
