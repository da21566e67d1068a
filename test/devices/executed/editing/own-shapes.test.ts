import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { gate } from "#src/decision/recipes/rhythm/gate.ts";
import { tremolo } from "#src/decision/recipes/rhythm/tremolo.ts";
import { DEVICE as PUMP } from "#src/devices/pump/device.ts";
import { evaluateEnvelope } from "#src/dsp/bezier.ts";
import { bentValue } from "#src/dsp/shapes/bent-curve.ts";
import { decodeSettings } from "#src/model/device/stored-settings.ts";
import type { CyclePoints } from "#src/model/recipe/settings.ts";
import { DeviceInLive } from "#test/devices/executed/device-in-live.ts";
import { FaceUnderMouse } from "#test/devices/executed/editing/face-tools.ts";
import { drawnBy, pressed } from "#test/devices/ride/executed/ride-desk.ts";
import { BAKED, LiveWithRides, vocalSet } from "#test/devices/ride/executed/ride-in-live.ts";
import { vocalClip } from "#test/devices/ride/executed/vocal-clip.ts";
import type { RunningDevice } from "#test/doubles/max/running-device.ts";

const folder = mkdtempSync(join(tmpdir(), "steadyhand-own-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let around: LiveWithRides | undefined;
let desk: DeviceInLive | undefined;
afterEach(async () => {
  await around?.close();
  await desk?.close();
  around = undefined;
  desk = undefined;
});

/** A Pump on a track, set to a recipe, with its pane open under the mouse; Node sleeps. */
function opened(recipe: string): FaceUnderMouse {
  around = new LiveWithRides(vocalSet([]), PUMP.spec);
  const { device } = around.drop();
  device.turn(
    "Recipe",
    PUMP.recipes.findIndex(({ name }) => name === recipe),
  );
  const face = new FaceUnderMouse(device);
  face.tool("Edit");
  device.ledger.undoSteps.length = 0;
  return face;
}

function kept(device: RunningDevice): Readonly<Record<string, unknown>> {
  const tables = { gate: gate.settings, tremolo: tremolo.settings };
  return decodeSettings(device.value("Stored Settings") as number[], tables)?.values ?? {};
}

const steps = (device: RunningDevice) => device.ledger.undoSteps.map(({ parameter }) => parameter);
const labelOf = (device: RunningDevice, name: string) => {
  const found = device.parameters.find(({ longName }) => longName === name)!;
  return found.labels[Number(found.value)];
};

describe.skipIf(!BAKED)("steps of one's own, painted in the face before anything was analysed", () => {
  it("turn the pattern to them, kept in the set; one undo step a stroke, and none in Node", () => {
    const face = opened("gate");
    const { device, pointer } = face;
    expect(face.words()).toContain("Paint your steps");
    pointer.down(...face.pane(0.5 / 16, 0.1));
    pointer.move(...face.pane(2.5 / 16, 0.1));
    expect(steps(device)).toEqual([]);
    pointer.up();
    // What was painted first goes unseen to where it is kept; the menu then turns to it, and one undo turns it back.
    expect(steps(device)).toEqual(["Stored Settings", "Gate Pattern"]);
    expect(labelOf(device, "Gate Pattern")).toBe("own");
    expect(kept(device)["steps"]).toEqual([0, 0, 0, 1, 0, 1, 1, 0, 1, 0, 1, 1, 0, 1, 0, 1]);
    pointer.click(...face.pane(4.5 / 16, 0.5));
    expect(steps(device)).toEqual(["Stored Settings", "Gate Pattern", "Stored Settings"]);
    expect((kept(device)["steps"] as number[])[4]).toBe(0.5);
    expect(device.undo()).toBe(true);
    expect((kept(device)["steps"] as number[])[4]).toBe(0);
    pointer.leave();
    expect(face.words()).toContain("Your steps");
    expect([device.node.starts, device.ledger.errors]).toEqual([0, []]);
  });

  it("go back to the built-in pattern by one click, and by undo", () => {
    const face = opened("gate");
    const { device, pointer } = face;
    pointer.click(...face.pane(0.5 / 16, 0.1));
    expect(device.undo()).toBe(true);
    expect(labelOf(device, "Gate Pattern")).toBe("trance");
    expect(device.redo()).toBe(true);
    expect(labelOf(device, "Gate Pattern")).toBe("own");
    face.tool("Built-in");
    expect(labelOf(device, "Gate Pattern")).toBe("trance");
    expect(device.ledger.errors).toEqual([]);
  });
});

describe.skipIf(!BAKED)("a cycle of one's own, drawn in the face before anything was analysed", () => {
  it.each(["double-alone", "click-first"] as const)(
    "points are added, moved and taken away, each one undo step (%s)",
    (order) => {
      const face = opened("tremolo");
      const { device, pointer } = face;
      device.choose("Shape", "Linear");
      device.paint("face");
      device.ledger.undoSteps.length = 0;
      pointer.doubleClick(...face.pane(0.25, 0.9), order);
      expect(steps(device)).toEqual(["Stored Settings", "Shape"]);
      expect(labelOf(device, "Shape")).toBe("Own");
      const own = () => kept(device)["own"] as CyclePoints;
      expect(own().map(({ at }) => at)).toEqual([0, 0.25, 0.5, 1]);
      expect(own()[1]!.value).toBeCloseTo(0.9, 1);
      pointer.down(...face.pane(0.25, own()[1]!.value));
      pointer.move(...face.pane(0.3, 0.6)).move(...face.pane(0.4, 0.3));
      expect(steps(device)).toHaveLength(2);
      pointer.up();
      expect(steps(device)).toEqual(["Stored Settings", "Shape", "Stored Settings"]);
      expect(own()[1]!.value).toBeCloseTo(0.3, 1);
      const [, moved] = own();
      pointer.doubleClick(...face.pane(moved!.at, moved!.value), order);
      expect(own().map(({ at }) => at)).toEqual([0, 0.5, 1]);
      expect(steps(device)).toHaveLength(4);
      for (let step = 0; step < 4; step++) device.undo();
      expect(labelOf(device, "Shape")).toBe("Linear");
      expect([device.node.starts, device.ledger.errors]).toEqual([0, []]);
    },
  );

  it("a drag that comes back is no change, and nothing is said while it goes on", () => {
    const face = opened("tremolo");
    const { device, pointer } = face;
    const said = device.listen("face", 1);
    pointer
      .down(...face.pane(0.5, 0))
      .move(...face.pane(0.7, 0.4))
      .move(...face.pane(0.5, 0))
      .up();
    expect(said).toEqual([]);
    pointer
      .down(...face.pane(0.5, 0))
      .move(...face.pane(0.7, 0.4))
      .up();
    expect(said.map(({ selector }) => selector)).toEqual(["settings", "choose"]);
    expect(device.ledger.errors).toEqual([]);
  });

  it("bends a segment with Option, says what the mouse is over, and forgets it when the mouse leaves", () => {
    const face = opened("tremolo");
    const { device, pointer } = face;
    device.choose("Shape", "Linear");
    device.paint("face");
    pointer.down(...face.pane(0.25, 0.5), { option: true });
    pointer.move(...face.pane(0.25, 0.9), { option: true }).up();
    expect((kept(device)["own"] as CyclePoints)[0]!.bend).toBeGreaterThan(0.3);
    pointer.hover(...face.pane(0.5, 0));
    expect(face.words()).toContain("0 %, at 50 % of the cycle");
    pointer.leave();
    expect(face.words()).toContain("Your cycle");
    face.tool("Done");
    expect(face.words()).toContain("Press Analyse");
    expect(device.ledger.errors).toEqual([]);
  });

  it("of every recipe that has one; with hits nothing repeats, so there is none", () => {
    for (const recipe of ["pump", "tremolo", "autoPan"]) {
      const { device, pointer, ...face } = opened(recipe);
      void face;
      const under = new FaceUnderMouse(device);
      pointer.doubleClick(...under.pane(0.3, 0.5));
      expect(labelOf(device, "Shape")).toBe("Own");
    }
    around = new LiveWithRides(vocalSet([]), PUMP.spec);
    const { device } = around.drop();
    expect(new FaceUnderMouse(device).words()).toContain("Edit");
    device.choose("Trigger", "Kick hits");
    expect(new FaceUnderMouse(device).words()).not.toContain("Edit");
    expect(device.ledger.errors).toEqual([]);
  });

  it("is what Analyse draws, in every cycle, and what is edited then is drawn anew without another Analyse", async () => {
    const clip = vocalClip(folder, "Line", 8);
    desk = await DeviceInLive.open(PUMP.spec, clip, folder, { withCompanion: false });
    const { device } = desk.device;
    device.choose("Recipe", "Tremolo");
    device.choose("Division", "1/1");
    const face = new FaceUnderMouse(device);
    face.tool("Edit");
    face.pointer.doubleClick(...face.pane(0.375, 0.1));
    const own = () => kept(device)["own"] as CyclePoints;
    const off = () => {
      const drawn = drawnBy(desk!.device);
      return Math.max(
        ...Array.from({ length: 60 }, (_, k) => {
          const beat = 0.05 + k / 8;
          return Math.abs(evaluateEnvelope(drawn, beat) + 9 * (1 - bentValue(own(), (beat / 4) % 1)));
        }),
      );
    };
    await pressed(desk.device, "Analyse");
    expect(off()).toBeLessThan(0.3);
    const before = drawnBy(desk.device);
    device.paint("face");
    face.pointer
      .down(...face.pane(1, 1))
      .move(...face.pane(1, 0.4))
      .up();
    await device.wait(() => desk!.device.status().words.startsWith("Drawn anew, not written: "), "the curve");
    expect(drawnBy(desk.device)).not.toEqual(before);
    expect(off()).toBeLessThan(0.3);
    expect(device.ledger.errors).toEqual([]);
  });
});

describe.skipIf(!BAKED)("a recall of what was edited", () => {
  it("shows it and moves nothing", () => {
    const face = opened("gate");
    face.pointer.click(...face.pane(0.5 / 16, 0.1));
    const state = face.device.save();
    around = new LiveWithRides(vocalSet([]), PUMP.spec);
    const { device } = around.drop("Vox", state);
    const again = new FaceUnderMouse(device);
    again.tool("Edit");
    expect(again.words()).toContain("Your steps");
    device.recall(state);
    device.advance(2000);
    expect(device.save()).toEqual(state);
    expect([device.node.starts, device.ledger.undoSteps, device.ledger.errors]).toEqual([0, [], []]);
  });
});
