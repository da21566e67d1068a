import { describe, expect, it } from "vitest";
import { amplitudeToDecibels } from "#src/dsp/decibels.ts";
import { transientShaper } from "#src/process/transient/transient-shaper.ts";
import { LABELLED_LOOPS, type LabelledLoop, LOOP_RATE, loopSamples } from "#test/doubles/heard/loop-onsets.ts";
import { aligned } from "#test/doubles/response/processed.ts";
import { needs } from "#test/needs.ts";

/** A hit's attack, around its label: labels are where energy rises most, gain begins 2 ms before that and is gone after 55 ms. */
const BEFORE = 0.02;
const AFTER = 0.06;

describe(
  "attacks of the amen and tabla loops are raised where they are struck, and nowhere else",
  needs("ffmpeg", "sonic-pi-samples"),
  () => {
    it.each(LABELLED_LOOPS)("$name", (loop) => {
      const { reached, inside } = acting(loop);
      expect(reached).toBeGreaterThanOrEqual(0.95);
      expect(inside).toBeGreaterThanOrEqual(0.99);
    });
  },
);

/** The share of hits whose attack is raised by 1 dB or more of the 12 asked for, and the share of all raising that lies around a hit. */
function acting(loop: LabelledLoop): { readonly reached: number; readonly inside: number } {
  const sound = Float64Array.from(loopSamples(loop));
  const shaper = transientShaper({ sampleRate: LOOP_RATE, channels: 1 }, { attack: 12, sustain: 0 });
  const [heard] = aligned(shaper, [sound]);
  const gain = heard!.map((y, i) => (sound[i] === 0 ? 0 : amplitudeToDecibels(y / sound[i]!)));
  const around = loop.onsets.map((at) => [Math.max(0, at - BEFORE), at + AFTER].map((t) => Math.round(t * LOOP_RATE)));
  const near = new Uint8Array(gain.length);
  for (const [from, to] of around) near.fill(1, from, to);
  const sum = (values: Float64Array) => values.reduce((total, x) => total + x, 0);
  const reached = around.filter(([from, to]) => gain.subarray(from, to).some((x) => x >= 1));
  return { reached: reached.length / around.length, inside: sum(gain.filter((_, i) => near[i] === 1)) / sum(gain) };
}
