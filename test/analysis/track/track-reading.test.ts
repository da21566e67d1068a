import { describe, expect, it } from "vitest";
import { createMeter } from "#src/analysis/meter.ts";
import { createTrackListener } from "#src/analysis/track/track-listener.ts";
import { trackReading } from "#src/analysis/track/track-reading.ts";
import { synthesise } from "#src/dsp/test-signals/synthesise.ts";
import { INTEGRATED_CASES } from "#src/knowledge/ebu-conformance/integrated-cases.ts";
import { LOUDNESS_RANGE_CASES } from "#src/knowledge/ebu-conformance/loudness-range-cases.ts";
import { TRUE_PEAK_CASES } from "#src/knowledge/ebu-conformance/true-peak-cases.ts";
import { decoded } from "#test/doubles/heard/decoded.ts";
import { heardTrack } from "#test/doubles/heard/heard-track.ts";
import { channel, metered } from "#test/doubles/heard/metered.ts";
import { madeMix } from "#test/doubles/mix/made-mix.ts";
import { needs } from "#test/needs.ts";
import { samplePath } from "#test/samples.ts";

/** What the standards' cases are made of, where it is one or two channels. */
const CASES = [...INTEGRATED_CASES, ...LOUDNESS_RANGE_CASES, ...TRUE_PEAK_CASES].filter(
  ({ recipe }) => recipe !== null && synthesise(recipe, 8_000).speakers.length <= 2,
);

describe("what features say in the figures of a meter", () => {
  it.each(CASES.map((entry, i) => ({ entry, id: entry.id, rate: [44_100, 48_000][i % 2]! })))(
    "$id at $rate Hz: as the proven meter",
    ({ entry, rate }) => {
      const signal = synthesise(entry.recipe!, rate);
      const again = synthesise(entry.recipe!, rate);
      const format = { sampleRate: rate, channels: signal.speakers.length, encoding: "f32le" as const };
      const meter = createMeter({ ...format, speakers: signal.speakers }, { stereo: false });
      for (let bytes = signal.read(meter.input); bytes > 0; bytes = signal.read(meter.input)) meter.advance(bytes);
      const listener = createTrackListener(format);
      for (let bytes = again.read(listener.input); bytes > 0; bytes = again.read(listener.input))
        listener.advance(bytes);
      const [proven, heard] = [meter.finish(), trackReading(listener.finish().features)];
      const both = format.channels === 1 ? 10 * Math.log10(2) : 0;
      expect(heard.integrated).toBeCloseTo(proven.loudness.integrated + both, 3);
      expect(heard.range.range).toBeCloseTo(proven.loudness.range.range, 3);
      expect(heard.truePeak).toBeCloseTo(proven.level.truePeak, 4);
    },
  );

  it.each([44_100, 48_000, 96_000])("music at %d Hz: loudness, range, peak, stereo and tone as the meter", (rate) => {
    const mix = madeMix({ seconds: 6, sampleRate: rate, side: 0.6 }).map((plane) => Float32Array.from(plane));
    const moving = mix.map((plane) => plane.map((x, i) => x * (0.3 + 0.7 * Math.sin(i / rate) ** 2)));
    const proven = metered(moving, rate, { spectrum: true });
    const heard = trackReading(heardTrack(moving, rate));
    expect(heard.integrated).toBeCloseTo(proven.loudness.integrated, 3);
    expect(heard.range.range).toBeCloseTo(proven.loudness.range.range, 3);
    expect(heard.truePeak).toBeCloseTo(proven.level.truePeak, 4);
    expect(heard.correlation).toBeCloseTo(proven.stereo!.correlation!, 1);
    expect(heard.monoChange).toBeCloseTo(proven.stereo!.monoChange, 3);
    const levels = Object.values(heard.ranges);
    for (const [i, { level }] of proven.spectrum!.ranges.entries())
      expect(Math.abs(levels[i]! - level)).toBeLessThan(0.5);
  });

  it.each(["audio/francium-garage-beat.flac", "audio/francium-vox-lead.flac"])(
    "%s: as the meter",
    needs("ffmpeg", "STEADYHAND_SAMPLES/audio"),
    (name) => {
      const samples = decoded(samplePath(name)!, 48_000, 2)!;
      const planes = [0, 1].map((side) =>
        Float32Array.from({ length: samples.length / 2 }, (_, i) => samples[2 * i + side]!),
      );
      const proven = metered(planes, 48_000);
      const heard = trackReading(heardTrack(planes, 48_000));
      expect(heard.integrated).toBeCloseTo(proven.loudness.integrated, 2);
      expect(heard.range.range).toBeCloseTo(proven.loudness.range.range, 2);
      expect(heard.truePeak).toBeCloseTo(proven.level.truePeak, 4);
      expect(heard.correlation).toBeCloseTo(proven.stereo!.correlation!, 1);
      expect(heard.monoChange).toBeCloseTo(proven.stereo!.monoChange, 2);
    },
  );

  it("a true peak that rings beyond the end is not lost", () => {
    const plane = new Float32Array(2_400);
    plane[2_399] = 0.5;
    plane[2_398] = 0.5;
    const { truePeak } = trackReading(heardTrack([plane, plane]));
    expect(truePeak).toBeCloseTo(metered([plane, plane], 48_000).level.truePeak, 6);
    expect(truePeak).toBeGreaterThan(-6);
  });

  it("an inverted channel has correlation -1 and nothing left in mono", () => {
    const plane = channel(2, 48_000, (time) => 0.3 * Math.sin(2 * Math.PI * 440 * time));
    const { correlation, monoChange } = trackReading(heardTrack([plane, plane.map((x) => -x)]));
    expect(correlation).toBeCloseTo(-1, 6);
    expect(monoChange).toBeLessThan(-60);
  });

  it("silence and nothing at all have no loudness, no peak and no level", () => {
    for (const length of [0, 1, 48_000]) {
      const { integrated, range, truePeak, correlation, monoChange, ranges } = trackReading(
        heardTrack([new Float32Array(length)]),
      );
      expect([integrated, truePeak]).toEqual([Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]);
      expect([range.range, correlation, monoChange]).toEqual([0, null, 0]);
      expect(Object.values(ranges)).toEqual(new Array(7).fill(Number.NEGATIVE_INFINITY));
    }
  });

  it("a sine reads its level in its own range", () => {
    const plane = channel(2, 48_000, (time) => 0.5 * Math.sin(2 * Math.PI * 120 * time));
    const { ranges } = trackReading(heardTrack([plane, plane]));
    expect(ranges.bass).toBeCloseTo(-6.02, 1);
    expect(ranges.lowMids).toBeLessThan(-40);
  });
});
