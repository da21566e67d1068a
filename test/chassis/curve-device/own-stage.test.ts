import { expect, it } from "vitest";
import { lomLive } from "#src/adapters/lom/lom-live.ts";
import { stageTargets } from "#src/chassis/curve-device/find-targets.ts";
import { findParameter, OWN } from "#src/chassis/listening/find-parameter.ts";
import { DEVICE as PUMP } from "#src/devices/pump/device.ts";
import { FakeLive } from "#test/doubles/live-api/fake-live.ts";
import type { LiveNode } from "#test/doubles/live-api/live-node.ts";
import { bridgeScript, patchedBridge } from "#test/doubles/live-api/patched-bridge.ts";
import { parameter, track } from "#test/doubles/sets/live-set.ts";

const script = await bridgeScript();
const LINE = PUMP.lines[0]!;

it.each([0, 1])(
  "a device finds its own stage beside another of its kind and name: the one at place %i",
  async (place) => {
    const pump = (id: number) => ({
      name: "Pump",
      parameters: [{ id, name: LINE.parameter, value: 0, min: -60, max: 0 }],
    });
    const live = new FakeLive(
      { tracks: [{ name: "Pad", arrangement: [{ name: "take" }], devices: [pump(501), pump(502)] }] },
      { automatic: true },
    );
    const patch = patchedBridge(script, live, (live.track("Pad").children["devices"] as LiveNode[])[place]!);
    patch.ready();
    const stage = PUMP.lines.map(({ parameter, unit }) => ({ parameter, unit }));
    const host = lomLive({ wire: patch.wire, detail: { stage, mixer: true, parameters: "all" } });
    const read = await host.read();
    if (!read.ok) throw new Error(read.error.sentence);
    const [track] = read.value.tracks;
    const stretch = { track: track!, place: "arrangement", clips: track!.clips, from: 0, to: 16 } as const;
    expect(stageTargets(PUMP, stretch, []).map(({ known }) => known.parameter.target)).toEqual([501 + place]);
    expect(findParameter(track!, `${OWN}${LINE.parameter}`)).toMatchObject({
      value: { parameter: { target: 501 + place } },
    });
    expect(findParameter(track!, `Pump:${LINE.parameter}`)).toMatchObject({
      error: { sentence: expect.stringContaining("Pump#2") },
    });
  },
);

it("a device that cannot find itself takes no other of its kind", () => {
  const other = { name: "Pump", className: "MxDeviceAudioEffect", on: true, nested: [] };
  const stage = parameter({ name: LINE.parameter, target: 7 });
  const found = findParameter(track({ devices: [{ ...other, parameters: [stage] }] }), `${OWN}${LINE.parameter}`);
  expect(found).toMatchObject({ ok: false, error: { sentence: expect.stringContaining("press Analyse") } });
});
