import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { memoryLive } from "#src/adapters/memory/memory-live.ts";
import { placeSettings } from "#src/chassis/curve-device/targets/placed-targets.ts";
import type { BrowserOpener } from "#src/chassis/presets/browser-opener.ts";
import { currentPreset } from "#src/chassis/presets/current-preset.ts";
import { RECIPE_TABLES } from "#src/chassis/presets/open-presets.ts";
import type { MapPlaces } from "#src/chassis/session/map-places.ts";
import { type WiredDevice, wirePresets } from "#src/chassis/session/wire-presets.ts";
import { placeKeys } from "#src/chassis/spec/mapped-settings.ts";
import { ALL_PLACES } from "#src/chassis/spec/places.ts";
import { controlReader, initialControls } from "#src/chassis/work/control-values.ts";
import type { DevicePorts } from "#src/chassis/work/device-ports.ts";
import { DEVICE as PUMP } from "#src/devices/pump/device.ts";
import { DEVICE as RIDE } from "#src/devices/ride/device.ts";
import type { Preset } from "#src/model/recipe/preset.ts";
import { parsePreset, presetText } from "#src/model/recipe/preset-file/parse-preset.ts";
import { ok } from "#src/model/result.ts";
import { liveSet, parameter, track } from "#test/doubles/sets/live-set.ts";

const knob = (name: string, target: number) =>
  parameter({ name, target, value: 0.5, minimum: 0, maximum: 1, unit: "unknown" as never });
const effect = (name: string, className: string, parameters: ReturnType<typeof knob>[]) =>
  ({ name, className, on: true, nested: [], parameters }) as const;

/** Two filters of one name, a send, and a knob of another track, which no name on “Lead” leads to. */
const SET = liveSet({
  tracks: [
    track({
      name: "Lead",
      mixer: {
        volume: parameter({}),
        pan: parameter({ name: "Pan", target: 2, value: 0 }),
        sends: [parameter({ name: "Sends.0", target: 3 })],
      },
      devices: [
        effect("Filter", "AutoFilter2", [knob("Frequency", 10), knob("Resonance", 11)]),
        effect("Filter", "AutoFilter2", [knob("Frequency", 12)]),
        effect("Wash: big", "Reverb", [knob("Dry/Wet", 13)]),
      ],
    }),
    track({ id: 2, name: "Bass", devices: [effect("Amp", "Amp", [knob("Gain", 90)])] }),
    track({ id: 3, name: "A-Reverb", kind: "return" }),
  ],
});
const NAMED = [1, 2, 3, 10, 11, 12, 13];
const ELSEWHERE = 90;

/** A device on “Lead” as its Node has it, and its browser. */
function dropped(manifest: typeof PUMP | typeof RIDE, set = SET) {
  const controls = initialControls(manifest.spec);
  const mapped = new Map<number, number>();
  const sent: string[] = [];
  const places: MapPlaces = {
    ports: { host: memoryLive(set) } as unknown as DevicePorts,
    standing: async () => ok({ track: 0, clip: null }),
    get mapped() {
      return mapped.get(0) ?? null;
    },
    get beside() {
      return ALL_PLACES.flatMap((place) => (place > 0 && mapped.has(place) ? [{ place, id: mapped.get(place)! }] : []));
    },
    map: (place, id) => void (id === 0 ? mapped.delete(place) : mapped.set(place, id)),
  };
  const session = {
    setControl: (key: string, value: number) => void controls.set(key, Math.fround(value)),
    presetChanged: async () => undefined,
  };
  let opener!: BrowserOpener;
  const device = {
    ...{ controls, places, spec: manifest.spec, session },
    patch: {
      on: () => undefined,
      send: (selector: string, ...atoms: unknown[]) => sent.push([selector, ...atoms].join(" ")),
    },
    pressed: () => undefined,
  } as unknown as WiredDevice;
  const { current } = wirePresets(device, {
    current: (strip) => currentPreset(manifest, () => new Promise(() => undefined), strip),
    browser: (given) => {
      opener = given;
      return {} as never;
    },
  });
  const apply = (preset: Preset) => opener.apply({ id: "user/x", preset, origin: "user", favourite: false });
  const saved = async () => {
    const answer = await opener.asPreset("Mine");
    if (!answer.ok) throw new Error(answer.error.sentence);
    const read = parsePreset(presetText(answer.value.preset), RECIPE_TABLES);
    if (!read.ok) throw new Error(read.error.sentence);
    expect(read.value).toEqual(answer.value.preset);
    return { preset: read.value, said: answer.value.said };
  };
  return { controls, mapped, sent, apply, saved, current, read: controlReader(manifest.spec, controls) };
}

const SETTING = fc.record({
  id: fc.constantFrom(...NAMED),
  from: fc.float({ min: 0, max: 100, noNaN: true }),
  to: fc.oneof(fc.float({ min: 0, max: 100, noNaN: true }), fc.constant(0)),
  invert: fc.constantFrom(0, 1),
  bend: fc.integer({ min: 0, max: 4 }),
});
const HAND = fc.uniqueArray(fc.record({ place: fc.integer({ min: 0, max: 7 }), set: SETTING }), {
  selector: ({ place }) => place,
  minLength: 1,
});

function setByHand(
  { controls, mapped }: ReturnType<typeof dropped>,
  hand: { place: number; set: { id: number; from: number; to: number; invert: number; bend: number } }[],
) {
  for (const { place, set } of hand) {
    const keys = placeKeys(place + 1);
    mapped.set(place, set.id);
    for (const part of ["from", "to", "invert", "bend"] as const) controls.set(keys[part], set[part]);
  }
}

describe("what is mapped by hand, in presets", () => {
  it.each([PUMP, RIDE])("law: saved and applied it is the same targets, $title", async (manifest) => {
    await fc.assert(
      fc.asyncProperty(HAND, fc.integer({ min: 0, max: 2 }), HAND, async (hand, way, before) => {
        const one = dropped(manifest);
        setByHand(one, hand);
        one.controls.set("way", way);
        const first = await one.saved();
        expect(first.said).toBe("");
        const other = dropped(manifest);
        setByHand(other, before);
        expect(await other.apply(first.preset)).toEqual(ok(undefined));
        expect(new Map(other.mapped)).toEqual(new Map(one.mapped));
        expect(other.read("way")).toBe(way);
        for (const { place } of hand) {
          const [was, is] = [placeSettings(place, one.read), placeSettings(place, other.read)];
          expect(is.given).toEqual(was.given);
          expect([is.part.bend, is.part.inverted && is.given === null]).toEqual([
            was.part.bend,
            was.part.inverted && was.given === null,
          ]);
        }
        expect((await other.saved()).preset.targets).toEqual(first.preset.targets);
        expect(other.current.preset.targets).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("is kept by the names that a preset's targets use", async () => {
    const pump = dropped(PUMP);
    NAMED.forEach((id, place) => void pump.mapped.set(place, id));
    pump.controls.set("from2", 80).set("to2", 20.5).set("bend2", 2);
    const { preset } = await pump.saved();
    expect(preset.targets.map(({ to }) => to)).toEqual([
      "volume",
      "pan",
      "send A",
      "Filter#1:Frequency",
      "Filter#1:Resonance",
      "Filter#2:Frequency",
      "Wash: big:Dry/Wet",
    ]);
    expect(preset.targets[1]).toEqual({
      ...{ role: "gain", to: "pan", range: [0.205, 0.8], inverted: true, bend: "logarithmic" },
      ...{ unit: "way", place: 2 },
    });
    expect(preset.mapped).toBe("auto");
  });

  it("is left out and said where no name on the track leads back to it", async () => {
    const pump = dropped(PUMP);
    pump.mapped.set(1, ELSEWHERE).set(4, 13);
    const { preset, said } = await pump.saved();
    expect(preset.targets.map(({ place }) => place)).toEqual([5]);
    expect(said).toBe("Target 2 is not kept in the preset: no name on this track leads back there.");
    pump.mapped.set(7, ELSEWHERE);
    expect((await pump.saved()).said).toMatch(/^Targets 2, 8 are not kept/);
  });

  it("is not touched by a preset that a device of the track is missing for: nothing of it is set", async () => {
    const one = dropped(PUMP);
    setByHand(one, [{ place: 2, set: { id: 13, from: 10, to: 90, invert: 0, bend: 1 } }]);
    one.controls.set("depth", 30).set("way", 2);
    const { preset } = await one.saved();
    const bare = dropped(PUMP, liveSet({ tracks: [track({ name: "Lead" })] }));
    bare.mapped.set(5, 2);
    const before = new Map(bare.controls);
    const answer = await bare.apply(preset);
    expect(answer.ok ? "" : answer.error.sentence).toContain("Wash");
    expect([new Map(bare.controls), [...bare.mapped], bare.sent]).toEqual([before, [[5, 2]], []]);
  });

  it("is left as it is by a preset without targets, and by one that says nothing of Mapped", async () => {
    const pump = dropped(PUMP);
    const { mapped: _mapped, ...plain } = (await pump.saved()).preset;
    setByHand(pump, [{ place: 0, set: { id: 10, from: 10, to: 90, invert: 1, bend: 1 } }]);
    pump.controls.set("way", 1);
    const before = [new Map(pump.controls), new Map(pump.mapped)];
    expect(await pump.apply(plain)).toEqual(ok(undefined));
    expect([new Map(pump.controls), new Map(pump.mapped)]).toEqual(before);
  });

  it("follows the recipe's first curve: a preset that names another is refused and changes nothing", async () => {
    const pump = dropped(PUMP);
    pump.mapped.set(0, 10);
    const { preset } = await pump.saved();
    const answer = await pump.apply({ ...preset, targets: [{ ...preset.targets[0]!, role: "pan" }] });
    expect(answer.ok ? "" : answer.error.sentence).toContain("to the curve “pan”");
    expect(pump.sent).toEqual([]);
  });
});
