import { afterEach, describe, expect, it } from "vitest";
import { shownNumbers } from "#src/chassis/spec/shown-number.ts";
import { panelKeys, type StripPanel } from "#src/chassis/spec/strip-layout.ts";
import { DEVICES } from "#src/devices/all-devices.ts";
import { DEVICE as PUMP } from "#src/devices/pump/device.ts";
import { DEVICE as SWEEP } from "#src/devices/sweep/device.ts";
import type { DeviceSpec } from "#src/model/device/device-spec.ts";
import { BAKED, LiveWithRides, vocalSet } from "#test/devices/ride/executed/ride-in-live.ts";
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

const PANELS = DEVICES.flatMap(({ title, spec, patch }) =>
  patch.strip.panels.map((panel, place) => {
    const by = spec.parameters.find(({ key }) => key === patch.strip.by)!;
    const option = "options" in by ? by.options[place]! : "";
    return [title, by.longName, option, { spec, panel, place, all: patch.strip.panels }] as const;
  }),
);

/** Scripting names of what a panel shows, of all that any panel of the device shows. */
function expected(spec: DeviceSpec, panel: StripPanel): readonly string[] {
  const keys = panelKeys(panel);
  const menus = panel.menus.filter((key) => key !== null);
  const fields = shownNumbers(spec.parameters).filter(({ key }) => keys.includes(key));
  return [...keys, ...menus.map((key) => `${key}Label`), ...fields.map(({ field }) => field.key)].sort();
}

/** What is seen of that, and whether two of all that is seen lie on each other or beyond the strip. */
function look(device: RunningDevice, spec: DeviceSpec, all: readonly StripPanel[]) {
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
    const { spec, panel, all } = shown;
    const device = drop(spec);
    const other = (shown.place + 1) % all.length;
    device.turn(longName, other);
    device.choose(longName, option);
    expect(look(device, spec, all)).toEqual({ seen: expected(spec, panel), crossing: [], beyond: [] });
    expect([device.node.starts, device.ledger.errors]).toEqual([0, []]);
    expect(device.ledger.undoSteps.filter(({ parameter }) => parameter !== longName)).toEqual([]);
  });

  it.each(PANELS)("%s, “%s” at “%s”: in a set that is opened, and recalled", (_title, longName, _option, shown) => {
    const { spec, panel, place, all } = shown;
    const device = drop(spec, { [longName]: place });
    expect(look(device, spec, all).seen).toEqual(expected(spec, panel));
    device.recall({ [longName]: (place + 1) % all.length });
    expect(look(device, spec, all).seen).toEqual(expected(spec, all[(place + 1) % all.length]!));
    device.recall({ [longName]: place });
    expect(look(device, spec, all).seen).toEqual(expected(spec, panel));
    expect([device.node.starts, device.ledger.undoSteps, device.ledger.errors]).toEqual([0, [], []]);
  });

  it.each(DEVICES.map(({ title, spec, patch }) => [title, spec, patch.strip] as const))(
    "%s newly dropped shows its first panel, from the file as it is",
    (_title, spec, { panels }) => {
      const device = drop(spec);
      expect(look(device, spec, panels).seen).toEqual(expected(spec, panels[0]!));
      expect([device.ledger.undoSteps, device.ledger.errors]).toEqual([[], []]);
    },
  );
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
