import { afterEach, describe, expect, it } from "vitest";
import { shownNumbers } from "#src/chassis/spec/shown-number.ts";
import { panelKeys, type StripView, stripViews } from "#src/chassis/spec/strip-layout.ts";
import { DEVICE as PUMP } from "#src/devices/pump/device.ts";
import { DEVICE as SWEEP } from "#src/devices/sweep/device.ts";
import type { DeviceSpec } from "#src/model/device/device-spec.ts";
import { BAKED, LiveWithRides, vocalSet } from "#test/devices/ride/executed/ride-in-live.ts";
import { CURVE_DEVICES } from "#test/doubles/devices/curve-devices.ts";
import type { DeviceState } from "#test/doubles/max/live/parameter-registry.ts";
import type { RunningDevice } from "#test/doubles/max/running-device.ts";

let around: LiveWithRides | undefined;
afterEach(async () => {
  await around?.close();
  around = undefined;
});

function drop(spec: DeviceSpec, state?: DeviceState): RunningDevice {
  around = new LiveWithRides(vocalSet([]), spec);
  return around.drop("Vox", state).device;
}

const PANELS = CURVE_DEVICES.flatMap(({ title, spec, patch }) => {
  const all = stripViews(patch.strip);
  return patch.strip.panels.map((_, place) => {
    const by = spec.parameters.find(({ key }) => key === patch.strip.by)!;
    const option = "options" in by ? by.options[place]! : "";
    const first = all.slice(0, patch.strip.panels.length);
    return [title, by.longName, option, { spec, panel: all[place]!, place, all, first }] as const;
  });
});

/** Those behind which there is more. */
const MORE = PANELS.filter(([, , , { panel }]) => panel.buttons.includes("more"));

/** Scripting names of what a panel shows, of all that any panel of the device shows. */
function expected(spec: DeviceSpec, { panel, buttons }: StripView): readonly string[] {
  const keys = panelKeys(panel);
  const menus = panel.menus.filter((key) => key !== null);
  const fields = shownNumbers(spec.parameters).filter(({ key }) => keys.includes(key));
  return [...keys, ...menus.map((key) => `${key}Label`), ...fields.map(({ field }) => field.key), ...buttons].sort();
}

/** What is seen of that, and whether two of all that is seen lie on each other or beyond the strip. */
function look(device: RunningDevice, spec: DeviceSpec, all: readonly StripView[]) {
  const names = new Set(all.flatMap((panel) => expected(spec, panel)));
  const seen = device.seen();
  const rects = seen.map((name) => device.box(name).json.presentation_rect as [number, number, number, number]);
  const crossing = rects.flatMap(([left, top, width, height], one) =>
    rects.slice(one + 1).filter(([left2, top2, width2, height2]) => {
      return left < left2 + width2 && left2 < left + width && top < top2 + height2 && top2 < top + height;
    }),
  );
  const beyond = rects.filter(([left, top, width, height]) => left + width > 552 || top + height > 161);
  return { seen: seen.filter((name) => names.has(name)).sort(), crossing, beyond };
}

describe.skipIf(!BAKED)("a strip shows what counts for the recipe", () => {
  it.each(PANELS)("%s, “%s” at “%s”: chosen by a hand, without Node", (_title, longName, option, shown) => {
    const { spec, panel, all, first } = shown;
    const device = drop(spec);
    const other = (shown.place + 1) % first.length;
    device.turn(longName, other);
    device.choose(longName, option);
    expect(look(device, spec, all)).toEqual({ seen: expected(spec, panel), crossing: [], beyond: [] });
    expect([device.node.starts, device.ledger.errors]).toEqual([0, []]);
    expect(device.ledger.undoSteps.filter(({ parameter }) => parameter !== longName)).toEqual([]);
  });

  it.each(PANELS)("%s, “%s” at “%s”: in a set that is opened, and recalled", (_title, longName, _option, shown) => {
    const { spec, panel, place, all, first } = shown;
    const device = drop(spec, { [longName]: place });
    expect(look(device, spec, all).seen).toEqual(expected(spec, panel));
    device.recall({ [longName]: (place + 1) % first.length });
    expect(look(device, spec, all).seen).toEqual(expected(spec, all[(place + 1) % first.length]!));
    device.recall({ [longName]: place });
    expect(look(device, spec, all).seen).toEqual(expected(spec, panel));
    expect([device.node.starts, device.ledger.undoSteps, device.ledger.errors]).toEqual([0, [], []]);
  });

  it.each(CURVE_DEVICES.map(({ title, spec, patch }) => [title, spec, patch.strip] as const))(
    "%s newly dropped shows its first panel, from the file as it is",
    (_title, spec, strip) => {
      const device = drop(spec);
      const views = stripViews(strip);
      expect(look(device, spec, views).seen).toEqual(expected(spec, views[0]!));
      expect([device.ledger.undoSteps, device.ledger.errors]).toEqual([[], []]);
    },
  );
});

describe.skipIf(!BAKED)("More shows the other panel of a recipe", () => {
  it.each(MORE)(
    "%s, “%s” at “%s”: and back, without Node and without an undo step",
    (_title, longName, option, shown) => {
      const { spec, panel, place, all, first } = shown;
      const device = drop(spec);
      device.choose(longName, option);
      const steps = device.ledger.undoSteps.length;
      device.turn("More Settings", 1);
      expect(look(device, spec, all)).toEqual({
        seen: expected(spec, all[first.length + place]!),
        crossing: [],
        beyond: [],
      });
      device.turn("More Settings", 0);
      expect(look(device, spec, all).seen).toEqual(expected(spec, panel));
      expect([device.node.starts, device.ledger.undoSteps.length, device.ledger.errors]).toEqual([0, steps, []]);
      expect(Object.keys(device.save())).not.toContain("More Settings");
    },
  );

  it("goes on where another recipe is chosen, and a set that is opened shows the first panel", () => {
    const device = drop(PUMP.spec);
    const views = stripViews(PUMP.patch.strip);
    device.turn("More Settings", 1);
    device.choose("Recipe", "Gate");
    expect(look(device, PUMP.spec, views).seen).toEqual(expected(PUMP.spec, views[5 + 3]!));
    const state = device.save();
    expect(look(drop(PUMP.spec, state), PUMP.spec, views).seen).toEqual(expected(PUMP.spec, views[3]!));
  });
});

describe.skipIf(!BAKED)("Dice", () => {
  it("gives Seed another number that a hand asked for, in one undo step, without Node", () => {
    const device = drop(PUMP.spec);
    device.choose("Recipe", "Gate");
    const before = device.ledger.undoSteps.length;
    const seeds = new Set([Number(device.value("Seed"))]);
    for (let thrown = 1; thrown <= 8; thrown++) {
      device.press("Dice");
      seeds.add(Number(device.value("Seed")));
      expect(device.ledger.undoSteps.slice(before).map(({ parameter }) => parameter)).toEqual(
        Array(thrown).fill("Seed"),
      );
    }
    expect(seeds.size).toBeGreaterThan(6);
    for (const seed of seeds) expect(Number.isInteger(seed) && seed >= 0 && seed <= 9999).toBe(true);
    expect([device.node.starts, device.ledger.errors]).toEqual([0, []]);
  });

  it("throws nothing when a set is opened or recalled", () => {
    const device = drop(PUMP.spec, { Seed: 41 });
    device.announceAgain();
    device.recall({ Seed: 7 });
    expect([device.value("Seed"), device.ledger.undoSteps]).toEqual([7, []]);
  });
});

const CUTOFFS = [
  ["High-Pass", 15.4868, 20],
  ["High-Pass", 69, 440],
  ["Low-Pass", 135.0763, 20_000],
  ["Low-Pass", 105, 3520],
] as const;

describe.skipIf(!BAKED)("a dial is read and typed in the unit that a person means", () => {
  it.each(CUTOFFS)("“%s” at note %s reads %s Hz, and takes it", (longName, note, hertz) => {
    const device = drop(SWEEP.spec);
    device.recall({ [longName]: note });
    expect(Number(device.value(`${longName} in Hz`))).toBeCloseTo(hertz, hertz > 1000 ? 0 : 2);
    device.recall({ [longName]: 80 });
    device.turn(`${longName} in Hz`, hertz);
    device.advance(250);
    expect(Number(device.value(longName))).toBeCloseTo(note, 3);
    expect(device.ledger.errors).toEqual([]);
  });

  it("gets a filter out of the way to the bit where 20 Hz or 20 kHz is typed", () => {
    const device = drop(SWEEP.spec);
    device.recall({ "High-Pass": 80, "Low-Pass": 80 });
    device.turn("High-Pass in Hz", 20);
    device.turn("Low-Pass in Hz", 20_000);
    device.advance(250);
    expect([device.value("High-Pass"), device.value("Low-Pass")]).toEqual([15.4868, 135.0763]);
  });

  it("shows a quarter of a cycle as 90 degrees, and makes one undo step of a drag", () => {
    const device = drop(PUMP.spec);
    device.recall({ Phase: 0.25 });
    expect(device.value("Phase in Degrees")).toBe(90);
    for (const degrees of [100, 130, 160, 180]) {
      device.turn("Phase in Degrees", degrees);
      device.advance(40);
    }
    expect(device.value("Phase")).toBe(0.25);
    device.advance(250);
    expect(device.value("Phase")).toBe(0.5);
    expect(device.ledger.undoSteps.map(({ parameter }) => parameter)).toEqual(["Phase"]);
  });

  it("turns no dial when a set is opened or recalled", () => {
    const state = { "High-Pass": 50.5, "Low-Pass": 99.25 };
    const device = drop(SWEEP.spec, state);
    device.advance(2000);
    device.announceAgain();
    device.advance(2000);
    expect(device.save()).toMatchObject(state);
    expect([device.ledger.undoSteps, device.ledger.errors]).toEqual([[], []]);
  });
});
