import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { alsHost } from "#src/adapters/als/als-host.ts";
import { isAtRest } from "#src/knowledge/live/device-trees/at-rest.ts";
import { SEEN_DEVICES } from "#src/knowledge/live/device-trees/seen-devices.ts";
import type { Device, Parameter } from "#src/model/live-set.ts";
import type { DeviceChoice } from "#src/ports/device-inserter.ts";
import { CHAINS, chainSet } from "#test/doubles/sets/chain-set.ts";

const folder = mkdtempSync(join(tmpdir(), "at-rest-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A device that was put into a set of a format, as a reader finds it there. */
async function placed(className: string, format: string, settings: DeviceChoice["settings"] = {}): Promise<Device> {
  const input = join(folder, "Song.als");
  writeFileSync(input, chainSet({ format }));
  const host = alsHost(input, { path: join(folder, "copy.als"), force: true });
  const put = await host.insert([{ track: CHAINS.voice, choices: [{ className, settings }], at: "end" }]);
  const set = await host.read();
  if (!put.ok || !set.ok) throw new Error(`no ${className} in ${format}`);
  return set.value.tracks.find(({ id }) => id === CHAINS.voice)!.devices[0]!;
}

function changed(device: Device, name: string, change: Partial<Parameter>): Device {
  const parameters = device.parameters.map((each) => (each.name === name ? { ...each, ...change } : each));
  return { ...device, parameters };
}

const NEWEST = "12.0_12300";

describe("a device at rest", () => {
  it.each(
    Object.entries(SEEN_DEVICES).flatMap(([className, formats]) =>
      Object.keys(formats).map((format): [string, string] => [className, format]),
    ),
  )("is a %s that was put into a set of %s", async (className, format) => {
    expect(isAtRest(await placed(className, format), Number.parseInt(format, 10))).toBe(true);
  });

  it.each(Object.keys(SEEN_DEVICES))("is no %s of which anything that sounds is moved", async (className) => {
    const device = await placed(className, Object.keys(SEEN_DEVICES[className]!).at(-1)!);
    const sounding = device.parameters.filter(
      ({ unheard, maximum, minimum, name }) =>
        unheard === undefined && maximum !== minimum && !/^(Scale|AdaptiveQ|Bands.*\/(IsOn|Freq|Q))$/.test(name),
    );
    fc.assert(
      fc.property(fc.constantFrom(...sounding), fc.double({ min: 0, max: 1, noNaN: true }), (parameter, share) => {
        const [low, high] = [parameter.minimum ?? 0, parameter.maximum ?? 9];
        const value = low + share * (high - low);
        fc.pre(
          Math.abs(value - parameter.value) > 1e-3 * Math.max(1, parameter.value) && !/Mode$/.test(parameter.name),
        );
        expect(isAtRest(changed(device, parameter.name, { value }), 12), parameter.name).toBe(false);
      }),
      { numRuns: 50 },
    );
  });

  it.each<[string, string, DeviceChoice["settings"], boolean]>([
    [
      "an EQ Eight as Live brings it, flat",
      "Eq8",
      { AdaptiveQ: true, Precision: 1, "Bands.1/ParameterA/Freq": 320 },
      true,
    ],
    ["an EQ Eight with a bell of 1 dB", "Eq8", { "Bands.1/ParameterA/Gain": 1 }, false],
    [
      "an EQ Eight whose bell is switched off",
      "Eq8",
      { "Bands.1/ParameterA/Gain": 1, "Bands.1/ParameterA/IsOn": false },
      true,
    ],
    ["an EQ Eight with a low cut", "Eq8", { "Bands.0/ParameterA/Mode": 1 }, false],
    ["an EQ Eight with its high cut switched on", "Eq8", { "Bands.7/ParameterA/IsOn": true }, false],
    ["an EQ Eight in mid and side", "Eq8", { Mode: "2" }, false],
    ["an Auto Filter of an older Live", "AutoFilter", { LegacyMode: true }, false],
    ["a Compressor with automatic make-up", "Compressor2", { GainCompensation: true }, false],
    ["a Utility whose bass stays stereo, whatever its frequency", "StereoGain", { BassMonoFrequency: 90 }, true],
    ["a Utility that is muted", "StereoGain", { Mute: true }, false],
    ["a device that is off", "StereoGain", { On: false }, false],
  ])("tells %s", async (_, className, settings, rests) => {
    expect(isAtRest(await placed(className, "12.0_12120", settings), 12)).toBe(rests);
  });

  it("is nothing that a macro moves, or something that the host does not show", async () => {
    const utility = await placed("StereoGain", NEWEST);
    const macro = { why: "macro", rack: "Rack", macro: 1, parameter: "MacroControls.0" } as const;
    expect(isAtRest(changed(utility, "Gain", {}), 12)).toBe(true);
    expect(isAtRest(changed(utility, "Gain", { unheard: macro }), 12)).toBe(false);
    expect(isAtRest(changed(utility, "Gain", { unheard: { why: "held" } }), 12)).toBe(false);
    expect(isAtRest(changed(utility, "Gain", { automated: true }), 12)).toBe(false);
  });

  it("is no device and no parameter of which nothing is known", async () => {
    const utility = await placed("StereoGain", NEWEST);
    expect(isAtRest({ ...utility, className: "Redux" }, 12)).toBe(false);
    expect(isAtRest(changed(utility, "Mute", { name: "Sparkle" }), 12)).toBe(false);
    expect(isAtRest({ ...utility, parameters: [] }, 12)).toBe(false);
  });
});
