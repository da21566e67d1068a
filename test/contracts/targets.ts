import { describe, expect, it } from "vitest";
import { findParameter } from "#src/chassis/listening/find-parameter.ts";
import { FACTORY_PRESETS } from "#src/knowledge/factory-presets/factory-presets.ts";
import { liveDeviceName } from "#src/knowledge/live/live-device-names.ts";
import { liveParameterNames, NAMED_CLASSES } from "#src/knowledge/live/parameter-names/live-parameter-names.ts";
import type { Track } from "#src/model/live-set.ts";

/** A device of Live's own on the bench's track; values by path in set files, over those of a device that rests. */
export interface BenchDevice {
  readonly className: string;
  /** As the user named it. */
  readonly name?: string;
  readonly on?: boolean;
  readonly values?: Readonly<Record<string, number>>;
}

export interface TargetBench {
  /** Which classes the host can hold. */
  readonly classes: readonly string[];
  /** What it does not know what the knob shows of, and so never takes by itself: place and path as in the rows. */
  readonly unknownLaws?: ReadonlySet<string>;
  /** A fresh audio track that holds these devices in order. */
  track(devices: readonly BenchDevice[]): Promise<Track>;
}

/**
 * What every host keeps, so that one name means one parameter everywhere: whatever Live shows of a device of its own, whatever a set file
 * holds of it, however it is spelled.
 */
export function namedTargetsContract(name: string, bench: TargetBench): void {
  describe(`${name}: a parameter of Live's own device by any of its names`, () => {
    it.each(bench.classes)("%s", async (className) => {
      const track = await bench.track([{ className }]);
      const [device] = track.devices;
      const kind = liveDeviceName(className);
      const names = device!.parameters.flatMap((parameter) => {
        const { shown, paths } = liveParameterNames(className, parameter.name);
        return [...shown, ...paths].flatMap(spellings).map((spelled) => [spelled, parameter.name] as const);
      });
      for (const [spelled, name] of names) {
        const found = findParameter(track, `${kind}:${spelled}`);
        expect([spelled, found.ok && found.value.parameter.name]).toEqual([spelled, name]);
      }
      expect(names.length).toBeGreaterThan(device!.parameters.length * 2);
    });

    it.each(
      (
        [
          ["StereoGain", "Utility:Width", "StereoWidth"],
          ["StereoGain", "Utility:Stereo Width", "StereoWidth"],
          ["StereoGain", "Utility:StereoWidth", "StereoWidth"],
          ["StereoGain", "UTILITY : stereo width", "StereoWidth"],
          ["StereoGain", "StereoGain:Width", "StereoWidth"],
          ["StereoGain", "Utility:Gain", "Gain"],
          ["StereoGain", "Utility:Output", "Gain"],
          ["AutoFilter", "Auto Filter:Frequency", "Cutoff"],
          ["AutoFilter2", "Auto Filter:Frequency", "Filter_Frequency"],
          ["AutoFilter2", "autofilter:frequency", "Filter_Frequency"],
          ["Eq8", "EQ Eight:1 Frequency A", "Bands.0/ParameterA/Freq"],
          ["Eq8", "eq eight:8gainb", "Bands.7/ParameterB/Gain"],
          ["Eq8", "EQ8:1 Gain A", "Bands.0/ParameterA/Gain"],
          ["Compressor2", "Compressor:Threshold", "Threshold"],
          ["Compressor2", "Compressor:Output Gain", "Gain"],
          ["Saturator", "Saturator:Drive", "PreDrive"],
        ] as const
      ).filter(([className]) => bench.classes.includes(className)),
    )("%s as a person writes it: %s", async (className, name, path) => {
      const track = await bench.track([{ className }]);
      const found = findParameter(track, name);
      expect(found.ok ? "found" : found.error.sentence).toBe("found");
      const { paths } = liveParameterNames(className, found.ok ? found.value.parameter.name : "");
      expect(paths).toContain(path);
    });

    it("of two of a kind none is taken, and each has its number", async () => {
      const track = await bench.track([{ className: "StereoGain" }, { className: "StereoGain" }]);
      const asked = findParameter(track, "Utility:Width");
      expect(asked).toMatchObject({ error: { sentence: expect.stringMatching(/Utility#1:Width.*Utility#2:Width/) } });
      const second = findParameter(track, "Utility#2:Stereo Width");
      expect(second.ok && track.devices.indexOf(second.value.device!)).toBe(1);
    });

    it.each([
      ["Utility:Stereo Widht", "Did you mean “Stereo Width”?"],
      ["Utility", "is named without a parameter: name one as “Utility:PARAMETER”"],
      ["Utilty:Width", "Did you mean “Utility”?"],
      ["Utility:Loudness", "has no parameter “Loudness” that can be automated. It has"],
    ])("a name that is near is suggested: %s", async (name, said) => {
      const found = findParameter(await bench.track([{ className: "StereoGain" }]), name);
      expect(found).toMatchObject({ ok: false, error: { sentence: expect.stringContaining(said) } });
    });
  });
}

/** Every parameter that a preset which ships names is there where the track has Live's own device of that kind. */
export function factoryTargetsContract(name: string, bench: TargetBench): void {
  describe(`${name}: what the factory presets name`, () => {
    const there = FACTORY_TARGETS.flatMap(([preset, to]) =>
      bench.classes
        .filter((className) => liveDeviceName(className) === to.split(":")[0])
        .map((className) => [preset, to, className] as const),
    );
    it("are of devices that Live has", () => {
      for (const [preset, to] of FACTORY_TARGETS)
        expect([preset, KINDS.has(to.split(":")[0]!)]).toEqual([preset, true]);
    });

    it.each(there)("%s: “%s” on %s", async (_, to, className) => {
      const found = findParameter(await bench.track([{ className }]), to);
      expect(found.ok && found.value.device?.className).toBe(className);
      expect(found.ok && found.value.parameter.kind).toBe("float");
    });
  });
}

const FACTORY_TARGETS = Object.values(FACTORY_PRESETS).flatMap((presets) =>
  Object.entries(presets).flatMap(([file, preset]) =>
    ((preset as { readonly targets?: readonly { readonly to: string }[] }).targets ?? [])
      .filter(({ to }) => to.includes(":"))
      .map(({ to }) => [file, to] as const),
  ),
);

const KINDS = new Set(NAMED_CLASSES.map(liveDeviceName));

function spellings(name: string): readonly string[] {
  return [name, name.toUpperCase(), ` ${name.toLowerCase()} `, name.replaceAll(" ", ""), name.normalize("NFD")];
}
