import { lomLive } from "#src/adapters/lom/lom-live.ts";
import { liveHostContract } from "#test/contracts/live-host.ts";
import { drawingHand, drawnEnvelope } from "#test/doubles/live-api/drawing-hand.ts";
import { bridgeScript } from "#test/doubles/live-api/patched-bridge.ts";
import { COPIED, clipOf, madeLive } from "#test/doubles/live-api/sets/made-live.ts";

const script = await bridgeScript();

liveHostContract("lom", async () => {
  const { live, wire } = madeLive(script);
  const host = lomLive({ wire, writer: drawingHand(live), detail: { tracks: "all", parameters: "all" } });
  return { host, copied: COPIED, drawn: async (target) => drawnEnvelope(clipOf(live, target), target) };
});
