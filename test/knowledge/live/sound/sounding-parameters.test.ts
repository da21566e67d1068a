import { describe, expect, it } from "vitest";
import { liveParameterNames } from "#src/knowledge/live/parameter-names/live-parameter-names.ts";
import {
  SECOND_FILTERS,
  type SoundingParameter,
  soundingParameters,
} from "#src/knowledge/live/sound/sounding-parameters.ts";
import { storedLaw } from "#src/knowledge/live/stored-values.ts";
import { isSoundKnown, liveDeviceSound } from "#src/process/live-devices/live-device-sound.ts";
import { roleFeatures } from "#test/doubles/mix/features/role-features.ts";
import knobs from "../../../vectors/knob-readings.json" with { type: "json" };

const CLASSES = [
  "StereoGain",
  "Eq8",
  "Compressor2",
  "GlueCompressor",
  "Limiter",
  "AutoFilter2",
  "Tuner",
  "SpectrumAnalyzer",
];
const READ = new Set(knobs.rows.map(([className, name]) => `${className} ${name}`));

function pathsOf(parameters: readonly SoundingParameter[]): readonly string[] {
  return parameters.flatMap(({ path, more }) => [path, ...pathsOf(more)]);
}

function wantedPaths(className: string): readonly string[] {
  const second = className === "Eq8" ? SECOND_FILTERS : [];
  return pathsOf([...(soundingParameters(className) ?? []), ...second]);
}

const FEATURES = roleFeatures({ role: "bass", loudness: -20, seconds: 0.2 });

/** What the law of a class asks for, whatever it is told. */
function askedPaths(className: string): ReadonlySet<string> {
  const asked = new Set<string>();
  const zero = [
    "",
    "GainCompensation",
    "SideListen",
    "AutoReleaseControlOnOff",
    "Model",
    "Mode",
    "Maximize",
    "Routing",
  ];
  for (const [told, off] of [
    [0, ""],
    [1, ""],
    [2, ""],
    [1, zero],
    [2, zero],
  ] as const) {
    const values = (path: string) => {
      asked.add(path);
      return off.includes(path) ? 0 : told;
    };
    const sound = liveDeviceSound(className, { values, settings: { Mode: "1" }, liveVersion: 12, sampleRate: 48_000 });
    if ("matrices" in sound) sound.matrices(values);
    else if ("follow" in sound) sound.follow(0.05)({ features: FEATURES, key: FEATURES }, 1, values);
  }
  return asked;
}

/** A detector's filter is looked for in both its groups. */
function grouped(path: string): string {
  return path.replace("SideChainEq_", "SideChainEq/");
}

/** Of older Lives, and of Utility's Mid/Side mode, which no running Live was seen to tell. */
const ELSEWHERE = /^(?:Source|StereoSeparation|Panorama|LegacyMode|MidSideBalance(?:On)?)$/;

describe("what the sound of a device is told by", () => {
  it.each(CLASSES)("%s: all that its law asks for", (className) => {
    const wanted = wantedPaths(className).map(grouped);
    expect(isSoundKnown(className)).toBe(true);
    expect(
      [...askedPaths(className)].filter((path) => !wanted.includes(grouped(path)) && !ELSEWHERE.test(path)),
    ).toEqual([]);
  });

  it.each(CLASSES)("%s: under a name that a running Live has", (className) => {
    const nameless = wantedPaths(className).filter(
      (path) => !liveParameterNames(className, path).shown.some((name) => READ.has(`${className} ${name}`)),
    );
    expect(nameless).toEqual([]);
  });

  it("by a law from a running Live's number, or by what it shows", () => {
    const lawless = CLASSES.flatMap((className) =>
      wantedPaths(className).flatMap((path) => (storedLaw(className, path) === null ? [`${className} ${path}`] : [])),
    );
    expect(lawless).toEqual([
      "StereoGain StereoWidth",
      "Compressor2 SideChain/RoutedInput/Volume",
      "GlueCompressor SideChain/RoutedInput/Volume",
      "AutoFilter2 Envelope_Amount",
      "AutoFilter2 Output",
    ]);
  });

  it("nothing, for a class of which no running Live was read", () => {
    for (const className of ["ChannelEq", "FilterEQ3", "AutoFilter", "Reverb", "PluginDevice", "toString"])
      expect(soundingParameters(className)).toBeNull();
  });
});
