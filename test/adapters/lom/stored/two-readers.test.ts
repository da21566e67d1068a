import { describe, expect, it } from "vitest";
import { lomDevices } from "#src/adapters/lom/devices/lom-devices.ts";
import { lomParameters } from "#src/adapters/lom/parameters/lom-parameters.ts";
import { lomMixSet } from "#src/adapters/lom/read/whole/lom-mix-set.ts";
import type { Device } from "#src/model/live-set.ts";
import type { DeviceChoice } from "#src/ports/device-inserter.ts";
import { inserted } from "#test/contracts/device-inserter.ts";
import { bridgeScript } from "#test/doubles/live-api/patched-bridge.ts";
import { chainLive } from "#test/doubles/live-api/sets/chain-live.ts";
import { CHAINS } from "#test/doubles/sets/chain-set.ts";

const script = await bridgeScript();

/** What moves of a mix set, on devices of their own. */
const MOVES: readonly DeviceChoice[] = [
  {
    className: "Eq8",
    settings: {
      "Bands.1/ParameterA/IsOn": true,
      "Bands.1/ParameterA/Mode": 3,
      "Bands.1/ParameterA/Freq": 315,
      "Bands.1/ParameterA/Gain": -3.2,
      "Bands.1/ParameterA/Q": 4,
    },
  },
  { className: "StereoGain", settings: { Gain: 0.63, StereoWidth: 0.8, BassMono: true, BassMonoFrequency: 110 } },
  { className: "Compressor2", settings: { Threshold: 0.12, Ratio: 3, Attack: 12, Release: 140, Knee: 6, Gain: 1.5 } },
  { className: "GlueCompressor", settings: { Threshold: -14, Ratio: 1, Attack: 4, Release: 2, Makeup: 0 } },
];

describe("what was set on devices that were put in", () => {
  it.each(["12.3.0", "12.4.6"])("is what the whole set is read with for a mix, in Live %s", async (version) => {
    const { wire } = chainLive(script, version);
    const { forget, ...writer } = lomParameters(wire);
    const put = await inserted(
      lomDevices(wire, forget),
      MOVES.map((choice) => ({ track: CHAINS.voice, choices: [choice], at: "end" })),
    );
    const gain = put[1]!.parameters.find(({ name }) => name === "Gain")!;
    const later = await writer.set([{ track: CHAINS.voice, target: gain.target!, value: 0.5 }]);
    expect(later.ok).toBe(true);
    const read = await lomMixSet(wire).read({ all: true });
    if (!read.ok) throw new Error(read.error.sentence);
    const { devices } = read.value.set.tracks.find(({ id }) => id === CHAINS.voice)!;
    expect(devices.map(({ className }) => className)).toEqual(MOVES.map(({ className }) => className));
    for (const [index, { settings }] of MOVES.entries())
      for (const [path, value] of Object.entries({ ...settings, ...(index === 1 ? { Gain: 0.5 } : {}) })) {
        const [one, own] = [stands(devices[index]!, path), put[index]!.parameters.find(({ name }) => name === path)!];
        expect([path, one?.target, one?.value]).toEqual([path, own.target, expect.closeTo(Number(value), 2)]);
      }
  });
});

function stands({ parameters }: Device, path: string) {
  return parameters.find(({ name }) => name === path);
}
