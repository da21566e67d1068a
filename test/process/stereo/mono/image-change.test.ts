import { expect, it } from "vitest";
import { delay } from "#src/process/delay.ts";
import { gain } from "#src/process/gain.ts";
import type { ProcessFormat } from "#src/process/processor.ts";
import { haas } from "#src/process/stereo/haas/haas.ts";
import { imageChange } from "#src/process/stereo/mono/image-change.ts";
import { imagePowers } from "#src/process/stereo/mono/image-powers.ts";
import { monoLoss } from "#src/process/stereo/mono/mono-loss.ts";
import { width } from "#src/process/stereo/width.ts";
import { stretch } from "#test/doubles/response/processed.ts";

const RATE = 48_000;
const STEREO: ProcessFormat = { sampleRate: RATE, channels: 2 };
const SOUND = stretch("noise", STEREO, RATE);

it("says what a width costs in mono, as it is predicted, and how much higher peaks stand", () => {
  const { monoLoss: loss, peakGain } = imageChange(width(STEREO, 1.6), SOUND);
  const powers = imagePowers(SOUND, RATE);
  expect(loss.before).toBe(monoLoss(powers));
  expect(loss.after).toBeCloseTo(monoLoss(powers, 1.6)!, 9);
  expect(loss.after! - loss.before!).toBeGreaterThan(1);
  expect(peakGain).toBeGreaterThan(0.5);
});

it("finds no change behind what changes no image, and leaves a processor as new", () => {
  const loss = monoLoss(imagePowers(SOUND, RATE));
  const late = delay(STEREO, 700);
  for (let i = 0; i < 2; i++)
    expect(imageChange(late, SOUND)).toEqual({ monoLoss: { before: loss, after: loss }, peakGain: 0 });
  expect(imageChange(gain(STEREO, -6), SOUND).peakGain).toBeCloseTo(-6, 9);
});

it("says of a delayed middle that mono loses against a wider sound, though its own fold stays", () => {
  const { monoLoss: loss } = imageChange(haas(STEREO), [SOUND[0]!, SOUND[0]!]);
  expect(loss.before).toBe(0);
  expect(loss.after).toBeGreaterThan(0.5);
  expect(loss.after).toBeLessThan(10 * Math.log10(1.25));
});

it("has nothing to say of silence, and says what is left of nothing", () => {
  const silence = [new Float64Array(RATE), new Float64Array(RATE)];
  expect(imageChange(width(STEREO, 2), silence)).toEqual({ monoLoss: { before: null, after: null }, peakGain: 0 });
  const opposite = [SOUND[0]!, SOUND[0]!.map((x) => -x)];
  expect(imageChange(width(STEREO, 0), opposite)).toEqual({
    monoLoss: { before: Number.POSITIVE_INFINITY, after: null },
    peakGain: Number.NEGATIVE_INFINITY,
  });
});
