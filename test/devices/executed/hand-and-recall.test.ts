import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { DEVICES } from "#src/devices/all-devices.ts";
import { DEVICE as PUMP } from "#src/devices/pump/device.ts";
import type { DeviceSpec, ParameterSpec } from "#src/model/device/device-spec.ts";
import { DeviceInLive } from "#test/devices/executed/device-in-live.ts";
import { pressed } from "#test/devices/ride/executed/ride-desk.ts";
import { BAKED, LiveWithRides, vocalSet } from "#test/devices/ride/executed/ride-in-live.ts";
import { vocalClip } from "#test/devices/ride/executed/vocal-clip.ts";
import { CURVE_DEVICES } from "#test/doubles/devices/curve-devices.ts";
import type { ClipShape } from "#test/doubles/live-api/live-node.ts";
import type { DeviceState } from "#test/doubles/max/live/parameter-registry.ts";
import type { RunningDevice } from "#test/doubles/max/running-device.ts";

const folder = mkdtempSync(join(tmpdir(), "steadyhand-recall-"));
let clip: ClipShape;
beforeAll(() => {
  clip = vocalClip(folder, "Line", 8);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let around: LiveWithRides | undefined;
let desk: DeviceInLive | undefined;
afterEach(async () => {
  await around?.close();
  await desk?.close();
  around = undefined;
  desk = undefined;
});

/** Two values that a parameter can hold, neither of them where it starts if it has others. */
function otherValues(parameter: ParameterSpec): readonly DeviceState[string][] {
  if (parameter.kind === "number") return [parameter.minimum, parameter.maximum];
  if (parameter.kind === "choice") return [parameter.options.length - 1, Math.min(1, parameter.options.length - 1)];
  return [[1, 2, 3, 4], [0]];
}

const STORED = DEVICES.flatMap(({ title, spec }) =>
  spec.parameters
    .filter(({ visibility }) => visibility !== "hidden")
    .map((parameter) => [title, parameter.longName, spec, parameter] as const),
);

/** All but the fields that show a dial's value in another unit: those follow their dial, and Live keeps none of them. */
function valuesOf(device: RunningDevice): DeviceState {
  const own = device.parameters.filter(({ longName }) => !/ in (?:Hz|Degrees)$/.test(longName));
  return Object.fromEntries(own.map(({ longName, value }) => [longName, structuredClone(value)]));
}

describe.skipIf(!BAKED)("what Live recalls is nobody's choice", () => {
  it("leaves the preset menu alone: it is hidden, so Live neither keeps nor sets it", () => {
    const menus = DEVICES.flatMap(({ spec }) => spec.parameters.filter(({ key }) => key === "preset"));
    expect(menus.length).toBeGreaterThan(0);
    expect(menus.map(({ visibility }) => visibility)).toEqual(menus.map(() => "hidden"));
  });

  it.each(STORED)(
    "%s: “%s” set by Live, then a bang: nothing starts, nothing else moves",
    (_title, longName, spec, parameter) => {
      around = new LiveWithRides(vocalSet([]), spec);
      const { device } = around.drop();
      for (const value of otherValues(parameter)) {
        const before = { ...valuesOf(device), [longName]: value };
        device.recall({ [longName]: value });
        device.advance(2000);
        expect(valuesOf(device)).toEqual(before);
        expect(device.ledger.undoSteps).toEqual([]);
        expect([device.node.starts, device.node.running]).toEqual([0, false]);
        expect(device.ledger.errors).toEqual([]);
      }
    },
  );

  it.each(CURVE_DEVICES.map(({ title, spec }) => [title, spec] as const))(
    "%s with Node at work: every value recalled one after the other moves nothing, presses nothing and asks Live nothing",
    async (_title, spec: DeviceSpec) => {
      desk = await DeviceInLive.open(spec, clip, folder, { withCompanion: false });
      const { device } = desk.device;
      await desk.watched(() => pressed(desk!.device, "Analyse"));
      for (const parameter of spec.parameters.filter(({ visibility }) => visibility !== "hidden"))
        for (const value of otherValues(parameter)) device.recall({ [parameter.longName]: value });
      const [before, counts] = [valuesOf(device), structuredClone(desk.around.live.counts)];
      const until = performance.now() + 400;
      await device.wait(() => performance.now() > until);
      expect(valuesOf(device)).toEqual(before);
      // The face follows the dials, whoever moved them; what is written or played does not.
      expect(["idle", "ready", "refused"]).toContain(desk.device.status().kind);
      expect(desk.around.live.counts).toEqual(counts);
      expect([device.ledger.undoSteps, device.ledger.errors]).toEqual([[], []]);
    },
  );
});

describe.skipIf(!BAKED)("a preset that a hand chose, and Live's undo", () => {
  /** Pump with a preset applied: what it held before and after, and how many steps that made. */
  async function applied(): Promise<{ device: RunningDevice; before: DeviceState; after: DeviceState; steps: number }> {
    desk = await DeviceInLive.open(PUMP.spec, clip, folder, { withCompanion: false });
    const { device } = desk.device;
    const before = device.save();
    device.choose("Preset", "Trance gate, classic");
    await device.wait(() => desk!.device.status().words.includes("Trance gate"), "its name");
    await device.wait(() => device.shown("preset") === "Trance gate, classic", "every value of it");
    return { device, before, after: device.save(), steps: device.ledger.undoSteps.length };
  }

  it("goes back step by step to what was before and forward again; nothing is applied anew, redo stays", async () => {
    const { device, before, after, steps } = await applied();
    expect(steps).toBeGreaterThan(1);
    let back = 0;
    while (device.undo()) back++;
    expect(back).toBe(steps);
    await device.wait(() => device.shown("preset") === "Own settings", "no preset");
    await device.wait(() => isDeepStrictEqual(device.save(), before), "what was before");
    const quiet = performance.now() + 300;
    await device.wait(() => performance.now() > quiet);
    expect(device.save()).toEqual(before);
    await device.wait(() => device.shown("preset") === "Own settings", "no preset, once all was told");
    let forth = 0;
    while (device.redo()) forth++;
    await device.wait(() => device.shown("preset") === "Trance gate, classic", "the preset again");
    const settled = performance.now() + 300;
    await device.wait(() => performance.now() > settled);
    expect([forth, device.save()]).toEqual([steps, after]);
    await device.wait(() => device.shown("preset") === "Trance gate, classic", "the preset, once all was told");
    expect(device.ledger.undoSteps).toHaveLength(steps);
    expect(device.ledger.errors).toEqual([]);
  });

  it("makes one step for each value that differs, and none for what stands there already or for own settings", async () => {
    const { device, before, after, steps } = await applied();
    const differing = Object.keys(after).filter((key) => JSON.stringify(after[key]) !== JSON.stringify(before[key]));
    expect(steps).toBe(differing.length);
    device.choose("Preset", "Own settings");
    expect(device.shown("preset")).toBe("Trance gate, classic");
    expect(device.ledger.undoSteps).toHaveLength(steps);
    expect(device.save()).toEqual(after);
  });

  it("is shown with a mark while a dial is turned away from it, and without once it is turned back", async () => {
    const { device } = await applied();
    const depth = Number(device.value("Depth"));
    device.turn("Depth", depth - 3);
    await device.wait(() => device.shown("preset") === "Trance gate, classic *", "the mark");
    device.turn("Depth", depth);
    await device.wait(() => device.shown("preset") === "Trance gate, classic", "the name alone");
    device.turn("Depth", depth - 3);
    await device.wait(() => device.shown("preset").endsWith(" *"), "the mark");
    device.choose("Preset", "Clave chop");
    await device.wait(() => device.shown("preset") === "Clave chop", "the other name");
    expect(device.ledger.errors).toEqual([]);
  });

  it("is shown by the menu when a set is opened, without Node", async () => {
    const { after } = await applied();
    await desk!.close();
    around = new LiveWithRides(vocalSet([]), PUMP.spec);
    const { device } = around.drop("Vox", { ...after, Preset: 3 });
    expect(device.shown("preset")).toBe("Trance gate, classic");
    expect([device.node.starts, device.ledger.undoSteps, device.ledger.errors]).toEqual([0, [], []]);
    device.recall({ "Stored Settings": [0] });
    expect(device.shown("preset")).toBe("Own settings");
  });

  it("steps round the shipped ones by the arrows, past own settings, at the first press from a standing start", async () => {
    desk = await DeviceInLive.open(PUMP.spec, clip, folder, { withCompanion: false });
    const { device } = desk.device;
    const { labels } = device.parameters.find(({ longName }) => longName === "Preset")!;
    device.press("Previous Preset");
    expect(device.shown("preset")).toBe(labels.at(-1));
    device.press("Next Preset");
    expect(device.shown("preset")).toBe(labels[1]);
    await device.wait(() => desk!.device.status().words.includes(labels[1]!), "its name");
    expect(device.shown("preset")).toBe(labels[1]);
    expect(device.ledger.errors).toEqual([]);
  });
});

describe.skipIf(!BAKED)("a script that starts and never gets ready", () => {
  it.each(["never-ready", "load-error"] as const)(
    "%s: a sentence, the process ended, and the button again",
    async (nodeTrouble) => {
      desk = await DeviceInLive.open(PUMP.spec, clip, folder, { withCompanion: false, nodeTrouble });
      const { device } = desk.device;
      const words = () => desk!.device.shown("words").at(-1)!.args.join(" ");
      desk.device.press("Analyse");
      await device.wait(() => device.node.running, "the process");
      if (nodeTrouble === "never-ready") {
        device.advance(9000);
        expect(words()).toBe("Starting the analyser");
        device.advance(2000);
      }
      await device.wait(() => !device.node.running, "its end");
      expect(desk.device.status()).toEqual({
        kind: "refused",
        words: "The analyser started but did not get ready: press the button again.",
      });
      desk.device.press("Analyse");
      expect(words()).toBe("Starting the analyser");
      await device.wait(() => device.node.starts === 2, "the second start");
      expect(device.ledger.errors).toEqual([]);
    },
  );

  it("is not spoken of once it was ready, or after it ended by itself", async () => {
    desk = await DeviceInLive.open(PUMP.spec, clip, folder, { withCompanion: false });
    const { device } = desk.device;
    const ready = await pressed(desk.device, "Analyse");
    device.advance(11_000);
    expect(desk.device.status()).toEqual(ready);
    device.node.kill("SIGKILL");
    await device.wait(() => !device.node.running, "its end");
    const said = desk.device.status();
    device.advance(11_000);
    expect(desk.device.status()).toEqual(said);
  });

  it("shows the preset that stands again, not the one that could not be taken", async () => {
    desk = await DeviceInLive.open(PUMP.spec, clip, folder, { withCompanion: false, nodeTrouble: "never-ready" });
    const { device } = desk.device;
    device.press("Next Preset");
    expect(device.shown("preset")).not.toBe("Own settings");
    await device.wait(() => device.node.running, "the process");
    device.advance(11_000);
    expect(device.shown("preset")).toBe("Own settings");
  });
});
