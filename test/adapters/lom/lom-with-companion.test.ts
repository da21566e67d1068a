import { afterAll, beforeAll, describe } from "vitest";
import { companionWriter } from "#src/adapters/companion/companion-writer.ts";
import { lomLive } from "#src/adapters/lom/lom-live.ts";
import { liveHostContract } from "#test/contracts/live-host.ts";
import { bridgeScript } from "#test/doubles/live-api/patched-bridge.ts";
import { COPIED, clipOf, MADE_SET, madeLive } from "#test/doubles/live-api/sets/made-live.ts";
import { type FakeSet, LiveProcess } from "#test/doubles/live-module/live-process.ts";
import { needs } from "#test/needs.ts";

const script = await bridgeScript();

/** The bridge reads a fake Live by LiveAPI, the real companion draws in a stand-in of the same set in CPython. */
describe("the bridge and the companion", needs("python3"), () => {
  let python: LiveProcess;
  let writer: ReturnType<typeof companionWriter>;

  beforeAll(async () => {
    python = await LiveProcess.start("12.4", SAME_SET);
    writer = companionWriter({ settingsPath: python.settingsPath });
  });
  afterAll(async () => {
    await writer.close();
    await python.stop();
  });

  liveHostContract("lom with the companion", async () => {
    const { live, wire } = madeLive(script);
    await python.ask({ do: "reset", held: SAME_SET });
    for (const track of [0, 1]) {
      const path = `live_set tracks ${track} clip_slots 0 clip`;
      for (const name of ["loop_start", "start_marker"]) await python.ask({ do: "set", path, name, value: -32 });
    }
    return {
      host: lomLive({ wire, writer, detail: { tracks: "all", parameters: "all" } }),
      drawn: async (target) => {
        const parameter = live.byId(target);
        if (parameter === null) throw new RangeError(`no parameter ${target}`);
        const places = { clip: live.pathOf(clipOf(live, target)), parameter: live.pathOf(parameter) };
        const rows = await python.ask<readonly (readonly [number, number])[] | null>({ do: "envelope", ...places });
        return (rows ?? []).map(([time, value]) => ({ time, value }));
      },
      copied: COPIED,
      emptyStaysUnpinned: true,
    };
  });
});

/** As `MADE_SET`, in the words of the stand-in. */
const SAME_SET: FakeSet = {
  tracks: MADE_SET.tracks.map(({ name, session, devices }, index) => ({
    name,
    slots: [
      { name: session[0].name, length: 512, midi: index === 1 },
      ...(index === 0 ? [{ name: "Twin", length: COPIED.length }] : []),
    ],
    arrangement: index === 0 ? [{ name: COPIED.name, length: COPIED.length, start_time: COPIED.start }] : [],
    devices: devices.map((device) => ({
      name: device.name,
      parameters: device.parameters.map((each) => ({
        name: each.name,
        low: 0,
        high: "max" in each ? each.max : 1,
        value: each.value,
        quantized: "quantized" in each,
      })),
    })),
  })),
};
