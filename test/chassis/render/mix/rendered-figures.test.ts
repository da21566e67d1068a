import { describe, expect, it } from "vitest";
import { signalsmithStretch } from "#src/adapters/audio/stretch/signalsmith-stretch.ts";
import { renderedFigures } from "#src/chassis/render/mix/rendered-figures.ts";
import type { Track } from "#src/model/live-set.ts";
import { QUIETLY } from "#test/doubles/mix/rendered-sound.ts";
import { soundingFiles } from "#test/doubles/mix/sounding-files.ts";
import { liveDevice, MAIN, madeFile, wholeClip } from "#test/doubles/mix/sounding-set.ts";
import { liveSet, track } from "#test/doubles/sets/live-set.ts";

const RATE = 48_000;
const FILES = soundingFiles({
  "tone.wav": madeFile(2, RATE, (time) => {
    const sample = 0.6 * Math.sin(2 * Math.PI * 1000 * time);
    return [sample, sample];
  }),
});
const tone = (id: number, given: Partial<Track> = {}) => track({ id, clips: [wholeClip("tone.wav", 2)], ...given });

async function figures(tracks: readonly Track[]) {
  const set = liveSet({ tracks: [...tracks, MAIN] });
  const rendered = await renderedFigures(
    { set, range: null },
    { files: FILES, stretch: signalsmithStretch() },
    QUIETLY,
  );
  if (!rendered.ok) throw new Error(rendered.error.sentence);
  return rendered.value;
}

describe("the figures of a mix that is rendered", () => {
  it("have the true peak of what adds up, which features do not know", async () => {
    const { truePeak, integrated, monoLoss } = await figures([tone(1), tone(2)]);
    expect(truePeak).toBeCloseTo(20 * Math.log10(1.2), 1);
    expect(integrated).toBeCloseTo(20 * Math.log10(1.2), 1);
    expect(monoLoss).toBeCloseTo(0, 3);
  });

  it("have what one loudspeaker loses of it", async () => {
    const turned = liveDevice("StereoGain", { PhaseInvertR: 1, Gain: 0.5 });
    const { monoLoss } = await figures([tone(1), tone(2, { devices: [turned] })]);
    const [left, right] = [1.5, 0.5];
    expect(monoLoss).toBeCloseTo(10 * Math.log10((left ** 2 + right ** 2) / ((left + right) ** 2 / 2)), 2);
  });
});
