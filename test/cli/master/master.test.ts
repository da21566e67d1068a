import { readFileSync, rmSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { equaliser } from "#src/process/equaliser/equaliser.ts";
import { through } from "#src/process/loudness/through.ts";
import { acted, type Features, farthestOctave, mastered, masterFolder, measured } from "#test/cli/master/mastered.ts";
import { writeMix } from "#test/doubles/mix/made-mix.ts";

const { here, SOUND, MIX, DULL } = masterFolder();

describe("steadyhand master", () => {
  it.each(
    ["spotify", "apple-music", "youtube"].flatMap((platform) =>
      ["rock", "hip-hop", "jazz"].map((genre) => [platform, genre]),
    ),
  )(
    "for %s, held against %s: within 0.1 LU and under the ceiling, as the written file reads",
    async (platform, genre) => {
      const out = here(`${platform}-${genre}.wav`);
      const told = await mastered(MIX, "--platform", platform!, "--genre", genre!, "--out", out);
      const { target, after } = told;
      expect(told.reached).toBe(true);
      expect(Math.abs(after.integrated - target.integrated)).toBeLessThanOrEqual(0.1);
      expect(after.truePeak).toBeLessThanOrEqual(target.truePeak);
      const file = await measured(out);
      expect(file.integrated).toBeCloseTo(after.integrated, 6);
      expect(file.truePeak).toBeCloseTo(after.truePeak, 6);
      expect(told.passes).toBeLessThanOrEqual(3);
      expect(target.integrated).toBe({ spotify: -14, "apple-music": -16, youtube: -14 }[platform!]);
      rmSync(out);
    },
  );

  it("leaves a mix that is right as it is, but for its loudness: no stage is asked for", async () => {
    const told = await mastered(MIX, "--target", "-20", "--out", here("right.wav"));
    expect(acted(told)).toEqual(["dither"]);
    expect(told.stages.map(({ stage }) => stage)).toEqual([
      "eq",
      "multiband",
      "stereo",
      "excite",
      "glue",
      "match",
      "limiter",
      "dither",
    ]);
    expect(farthestOctave(told.after, told.before)).toBeLessThan(0.01);
    expect(told.after.loudnessRange).toBeCloseTo(told.before.loudnessRange, 2);
  });

  it("passes a file that has its loudness to the bit", async () => {
    const first = here("first.wav");
    const once = await mastered(DULL, "--platform", "spotify", "--out", first);
    expect(acted(once)).toEqual(["eq", "glue", "limiter", "dither"]);
    const twice = await mastered(first, "--platform", "spotify", "--out", here("second.wav"));
    expect(acted(twice)).toEqual([]);
    expect(twice.remarks).toEqual([expect.stringContaining("taken for a master")]);
    const sound = (name: string) => readFileSync(here(name)).subarray(readFileSync(here(name)).indexOf("data"));
    expect(sound("second.wav").equals(sound("first.wav"))).toBe(true);
    const elsewhere = await mastered(
      first,
      "--target",
      String(once.after.integrated),
      "--genre",
      "hip-hop",
      "--out",
      here("third.wav"),
    );
    expect(Math.abs(elsewhere.after.integrated - once.after.integrated)).toBeLessThan(0.2);
    expect(farthestOctave(elsewhere.after, once.after)).toBeLessThan(0.2);
  });

  it("moves a dull tone by 1.5 dB at most without a reference, by less at a lower amount, and not at all at 0", async () => {
    const moved = async (amount: string) => {
      const told = await mastered(
        DULL,
        "--target",
        "-22",
        "--stages",
        "eq",
        "--amount",
        amount,
        "--out",
        here("tone.wav"),
        "--force",
      );
      return farthestOctave(told.after, told.before);
    };
    const [whole, half, none] = [await moved("1"), await moved("0.5"), await moved("0")];
    expect(whole).toBeGreaterThan(0.8);
    expect(whole).toBeLessThan(2);
    expect(half).toBeLessThan(whole);
    expect(none).toBeLessThan(0.01);
  });

  it("comes within 1.5 dB of a reference where 3 dB do", async () => {
    const brighter = through(
      equaliser({ sampleRate: 48_000, channels: 2 }, [{ shape: "tilt", frequency: 800, gain: 2.5 }]),
      SOUND,
    );
    const reference = writeMix(
      here("reference.wav"),
      brighter.map((samples) => samples.map((x) => 0.5 * x)),
    );
    const told = await mastered(
      MIX,
      "--platform",
      "apple-music",
      "--reference",
      reference,
      "--out",
      here("matched.wav"),
    );
    expect(acted(told)).toContain("match");
    const wanted = (
      await mastered(reference, "--target", "-30", "--stages", "eq", "--amount", "0", "--out", here("as-is.wav"))
    ).before;
    const mean = (features: Features) => features.thirdOctaves.slice(2, 29).reduce((sum, dB) => sum + dB, 0) / 27;
    const apart = told.after.thirdOctaves
      .slice(2, 29)
      .map((dB, i) => Math.abs(dB - mean(told.after) - (wanted.thirdOctaves[i + 2]! - mean(wanted))));
    expect(Math.max(...apart)).toBeLessThan(1.5);
    expect(told.after.integrated).toBeCloseTo(-16, 0);
  });

  it("glues by 1 to 2 dB, excites by name with its distortion said, and keeps the level of what it excites", async () => {
    const told = await mastered(
      DULL,
      "--platform",
      "apple-music",
      "--stages",
      "glue,excite",
      "--out",
      here("glued.wav"),
    );
    const glue = told.stages.find(({ stage }) => stage === "glue")!;
    expect(glue.gainReduction!).toBeGreaterThan(0.5);
    expect(glue.gainReduction!).toBeLessThan(2.5);
    expect(told.stages.find(({ stage }) => stage === "excite")!.did).toMatch(/THD \d+\.\d+ %/);
    const excited = await mastered(
      MIX,
      "--target",
      "-30",
      "--stages",
      "excite",
      "--stage-outputs",
      here(""),
      "--out",
      here("excited.wav"),
    );
    const behind = await measured(excited.stageOutputs[0]!);
    expect(Math.abs(behind.integrated - excited.before.integrated)).toBeLessThan(0.1);
  });

  it("narrows wide bass and leaves the rest of the image", async () => {
    const wide = SOUND.map((samples, c) => {
      let low = 0;
      return samples.map((x, i) => {
        low += 0.013 * (Math.sin((2 * Math.PI * (60 + 20 * c) * i) / 48_000) - low);
        return x + 0.2 * Math.sin((2 * Math.PI * 70 * i) / 48_000 + c * 2.6) + 0 * low;
      });
    });
    const mix = writeMix(here("wide.wav"), wide);
    const told = await mastered(mix, "--target", "-16", "--stages", "stereo", "--out", here("narrowed.wav"));
    expect(acted(told)).toContain("stereo");
    expect(told.after.monoChange).toBeGreaterThan(told.before.monoChange);
  });
});
