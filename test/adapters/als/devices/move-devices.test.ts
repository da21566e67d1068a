import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { alsHost } from "#src/adapters/als/als-host.ts";
import { shownScale } from "#src/curve/tapers/shown-scale.ts";
import { FORMATS, SEEN_DEVICES } from "#src/knowledge/live/device-trees/seen-devices.ts";
import { GLUE_STEPS } from "#src/knowledge/live/knobs/glue-steps.ts";
import type { Device } from "#src/model/live-set.ts";
import type { DeviceOrder } from "#src/ports/device-inserter.ts";
import { MOVED_DEVICES } from "#test/adapters/als/devices/moved-devices.ts";
import { CHAINS, chainSet } from "#test/doubles/sets/chain-set.ts";

const folder = mkdtempSync(join(tmpdir(), "als-moves-"));
afterAll(() => rmSync(folder, { recursive: true }));

const CLASSES = Object.keys(MOVED_DEVICES);
const COMBINED = CLASSES.flatMap((className) => FORMATS.map((format) => ({ className, format })));
const isKnown = ({ className, format }: (typeof COMBINED)[number]) => SEEN_DEVICES[className]![format] !== undefined;

function onDisk(format: string) {
  const home = mkdtempSync(join(folder, "set-"));
  const [input, output] = [join(home, "Song.als"), join(home, "copy.als")];
  writeFileSync(input, gzipSync(chainSet({ format })));
  return { output, host: alsHost(input, { path: output, force: false }) };
}

const orderOf = (className: string): DeviceOrder => ({
  track: CHAINS.voice,
  choices: [{ className, settings: MOVED_DEVICES[className]! }],
  at: "end",
});

async function readBack(path: string): Promise<Device> {
  const set = await alsHost(path).read();
  if (!set.ok) throw new Error(set.error.sentence);
  return set.value.tracks.find(({ id }) => id === CHAINS.voice)!.devices[0]!;
}

describe("what moves set on a device of Live's own", () => {
  it.each(COMBINED.filter(isKnown))(
    "$className: all of it is read back from a copy of a set of $format",
    async (one) => {
      const { output, host } = onDisk(one.format);
      expect((await host.insert([orderOf(one.className)])).ok && (await host.write([])).ok).toBe(true);
      const device = await readBack(output);
      for (const [path, asked] of Object.entries(MOVED_DEVICES[one.className]!)) {
        const held = device.parameters.find(({ name }) => name === path)!;
        expect(Math.abs(held.value / Number(asked) - 1) < 1e-6 || held.value === Number(asked), path).toBe(true);
      }
      expect(device.on).toBe(true);
    },
  );

  it.each(COMBINED.filter((one) => !isKnown(one)))(
    "$className: a set of $format refuses it, and tells the way out",
    async ({ className, format }) => {
      const { output, host } = onDisk(format);
      const refused = await host.insert([orderOf(className)]);
      expect(refused).toMatchObject({ ok: false, error: { code: "device-unknown" } });
      expect(refused.ok ? "" : refused.error.sentence).toMatch(
        /put it on track “Voice” in Live, save the set, and run this again\.$/,
      );
      expect(existsSync(output)).toBe(false);
    },
  );

  it.each([
    ["Compressor2", "Threshold", "dB", -18],
    ["Compressor2", "Attack", "ms", 12],
    ["Compressor2", "Release", "ms", 140],
    ["Compressor2", "Knee", "dB", 4],
    ["Compressor2", "Ratio", "ratio", 3],
    ["Compressor2", "DryWet", "%", 80],
    ["GlueCompressor", "Threshold", "dB", -12],
    ["GlueCompressor", "Makeup", "dB", 1.5],
    ["GlueCompressor", "Range", "dB", 40],
    ["StereoGain", "Gain", "dB", -4.5],
    ["StereoGain", "StereoWidth", "%", 85],
    ["StereoGain", "BassMonoFrequency", "Hz", 110],
    ["StereoGain", "Balance", "pan", -0.25],
    ["Eq8", "Bands.0/ParameterA/Freq", "Hz", 92.5],
    ["Eq8", "Bands.1/ParameterA/Gain", "dB", -3.4],
  ])("%s: %s is known in %s, as Live shows it, and back", async (className, path, unit, shown) => {
    const { output, host } = onDisk("12.0_12300");
    expect((await host.insert([orderOf(className)])).ok && (await host.write([])).ok).toBe(true);
    const parameter = (await readBack(output)).parameters.find(({ name }) => name === path)!;
    const scale = shownScale(parameter, className)!;
    expect(scale.unit).toBe(unit);
    expect(scale.toShown(scale.taper.toUnit(parameter.value))).toBeCloseTo(shown, 4);
    expect(scale.taper.toRaw(scale.toDrawn(shown))).toBeCloseTo(parameter.value, 4);
  });

  it("numbers the steps of Glue Compressor's menus as far as its parameters go", async () => {
    const { output, host } = onDisk("12.0_12300");
    expect((await host.insert([orderOf("GlueCompressor")])).ok && (await host.write([])).ok).toBe(true);
    const { parameters } = await readBack(output);
    const last = (path: string) => parameters.find(({ name }) => name === path)!.maximum;
    /** The last release is the automatic one. */
    expect([last("Ratio"), last("Attack"), last("Release")]).toEqual([
      GLUE_STEPS.ratio.length - 1,
      GLUE_STEPS.attack.length - 1,
      GLUE_STEPS.release.length,
    ]);
  });
});
