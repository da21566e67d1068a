import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { audioMetadata } from "#src/adapters/audio/metadata/audio-metadata.ts";
import { acted, type Features, farthestOctave, mastered, masterFolder, measured } from "#test/cli/master/mastered.ts";
import { steadyhand } from "#test/cli/steadyhand.ts";
import { madeMix, writeMix } from "#test/doubles/mix/made-mix.ts";

const { here, SOUND, MIX, DULL } = masterFolder();
const ffmpeg = spawnSync("ffmpeg", ["-version"]).status === 0;

describe("steadyhand master", () => {
  it("says what was reached and the way out where 6 dB of limiting do not do; writes nothing with --strict", async () => {
    const out = here("loud.wav");
    const told = await mastered(DULL, "--target", "-8", "--out", out);
    expect(told).toMatchObject({ reached: false, output: out });
    expect(told.after.truePeak).toBeLessThanOrEqual(-1);
    expect(told.stages.find(({ stage }) => stage === "limiter")!.gainReduction!).toBeCloseTo(6, 0);
    expect(told.sentence).toMatch(/short of -8\.0 LUFS.*aim at -\d+\.\d LUFS/);
    const strict = await steadyhand("master", DULL, "--target", "-8", "--strict", "--out", here("strict.wav"));
    expect(strict.code).toBe(1);
    expect(strict.words).toContain("Nothing was written");
    expect(existsSync(here("strict.wav"))).toBe(false);
  });

  it("with --no-limiter takes a gain alone, up to the ceiling", async () => {
    const told = await mastered(MIX, "--target", "-8", "--no-limiter", "--out", here("gain.wav"));
    expect(told.reached).toBe(false);
    expect(told.after.truePeak).toBeLessThanOrEqual(-1);
    expect(told.after.truePeak).toBeGreaterThan(-1.1);
    expect(farthestOctave(told.after, told.before)).toBeLessThan(0.01);
    expect(acted(told)).toEqual(["dither"]);
  });

  it("writes a file behind each stage that acted", async () => {
    const to = here("stages");
    const told = await mastered(DULL, "--platform", "spotify", "--stage-outputs", to, "--out", here("staged.wav"));
    expect(readdirSync(to).sort()).toEqual(["1-eq.wav", "5-glue.wav", "7-limiter.wav"]);
    const last = await measured(join(to, "7-limiter.wav"));
    expect(last.integrated).toBeCloseTo(told.after.integrated, 2);
    expect(last.truePeak).toBeLessThanOrEqual(-1);
  });

  it.each([
    ["mono at 44.1 kHz into 16 bits", { channels: 1, sampleRate: 44_100 }, "16"],
    ["stereo at 96 kHz into floats", { sampleRate: 96_000 }, "32f"],
    ["stereo at 192 kHz into 24 bits", { sampleRate: 192_000, seconds: 2 }, "24"],
  ] as const)("masters %s", async (name, plan, bits) => {
    const { sampleRate } = plan;
    const mix = writeMix(here(`${bits}.wav`), madeMix({ seconds: 4, ...plan }), sampleRate, "f32le");
    const out = here(`${bits}-out.wav`);
    const told = await mastered(mix, "--platform", "youtube", "--bits", bits, "--out", out);
    const file = (await measured(out)) as Features & { readonly bits: number; readonly sampleRate: number };
    expect(file, name).toMatchObject({ sampleRate, bits: bits === "32f" ? 32 : Number(bits) });
    expect(Math.abs(file.integrated - -14)).toBeLessThanOrEqual(0.1);
    expect(told.after.truePeak).toBeLessThanOrEqual(-1);
  });

  it("keeps what the mix says of itself, with title, artist and code in their place, and says how loud the master is", async () => {
    const first = here("named.wav");
    const says = ["--title", "Night", "--artist", "Ann", "--isrc", "gb-a1b-26-00001"];
    const once = await mastered(MIX, "--platform", "youtube", ...says, "--out", first);
    const read = async (path: string) => {
      const found = await audioMetadata().read(path);
      if (!found.ok) throw new Error(found.error.sentence);
      return found.value;
    };
    const named = await read(first);
    expect(named.metadata).toMatchObject({ title: "Night", artist: "Ann", isrc: "GBA1B2600001" });
    expect(named.loudness!.integrated!).toBeCloseTo(once.after.integrated, 1);
    expect(named.loudness!.truePeak!).toBeCloseTo(once.after.truePeak, 1);
    const out = here("renamed.flac");
    await mastered(first, "--target", "-16", "--title", "Day", "--artist", "", "--bits", "16", "--out", out);
    const { metadata } = await read(out);
    expect(metadata).toMatchObject({ title: "Day", isrc: "GBA1B2600001" });
    expect(metadata.artist).toBeUndefined();
    expect(readFileSync(out).subarray(0, 4).toString()).toBe("fLaC");
    expect((await measured(out)).integrated).toBeCloseTo(-16, 0);
  });

  it.each([
    ["44.1k", 44_100, "--limited"],
    ["96 kHz", 96_000, "--no-limiter"],
  ])("writes it at %s, with the ceiling held in the file itself", async (rate, sampleRate, limiting) => {
    const out = here(`${sampleRate}.wav`);
    const to = here(`stages-${sampleRate}`);
    const how = limiting === "--no-limiter" ? [limiting] : ["--stage-outputs", to];
    const told = await mastered(DULL, "--target", "-12", "--rate", rate, ...how, "--out", out);
    const file = (await measured(out)) as Features & { readonly sampleRate: number; readonly duration: number };
    expect(file.sampleRate).toBe(sampleRate);
    expect(file.duration).toBeCloseTo(8, 3);
    expect(file.truePeak).toBeLessThanOrEqual(-1);
    expect(file.truePeak).toBeCloseTo(told.after.truePeak, 6);
    expect(file.integrated).toBeCloseTo(told.after.integrated, 6);
    expect(Math.abs(told.after.integrated - -12) <= 0.1).toBe(told.reached);
    if (limiting === "--no-limiter") return;
    const last = await measured(join(to, "7-limiter.wav"));
    expect(last).toMatchObject({ sampleRate });
    expect(last.truePeak).toBeLessThanOrEqual(-1);
  });

  it("tells a person each stage, what was before and after, what platforms make of it, and what was reached", async () => {
    const ended = await steadyhand("master", DULL, "--platform", "spotify", "--out", here("told.wav"));
    expect(ended).toMatchObject({ code: 0, words: "" });
    expect(ended.out).toMatch(/^1 corrective EQ: \+1\.\d dB/);
    expect(ended.out).toMatch(/5 glue compression: \d\.\d dB at the loudest section, 1\.5:1/);
    expect(ended.out).toMatch(/7 true-peak limiting: \d\.\d dB at most/);
    expect(ended.out).toMatch(/before +-\d+\.\d[\s\S]+after +-14\.\d +-1\.\d/);
    expect(ended.out).toMatch(/SoundCloud: not known/);
    expect(ended.out).toMatch(/told\.wav: -14\.\d LUFS, true peak -1\.\d dBTP\.\n$/);
  });

  it("counts samples that are no number as silence, and says so", async () => {
    const mix = writeMix(here("torn.wav"), SOUND, 48_000, "f32le");
    const bytes = readFileSync(mix);
    bytes.fill(0xff, bytes.indexOf("data") + 80_008, bytes.indexOf("data") + 80_016);
    writeFileSync(mix, bytes);
    const told = await mastered(mix, "--platform", "spotify", "--out", here("healed.wav"));
    expect(told.remarks.join(" ")).toMatch(/2 samples.* NaN/);
    expect(Number.isFinite(told.after.integrated)).toBe(true);
  });

  it("says what clips, and what is limited already", async () => {
    const clipped = SOUND.map((samples) => samples.map((x) => Math.max(-1, Math.min(1, 5 * x))));
    const told = await mastered(
      writeMix(here("clipped.wav"), clipped),
      "--target",
      "-14",
      "--out",
      here("unclipped.wav"),
    );
    expect(told.remarks.join(" ")).toMatch(/clipped/);
  });

  it.runIf(ffmpeg)("reads the same by ffmpeg's meter", async () => {
    const out = here("second-opinion.wav");
    await mastered(DULL, "--platform", "spotify", "--out", out);
    const { stderr } = spawnSync("ffmpeg", ["-nostats", "-i", out, "-af", "ebur128=peak=true", "-f", "null", "-"], {
      encoding: "utf8",
    });
    const summary = stderr.slice(stderr.lastIndexOf("Summary"));
    expect(Math.abs(Number(/I:\s+(-?[\d.]+)/.exec(summary)![1]) - -14)).toBeLessThanOrEqual(0.1);
    expect(Number(/Peak:\s+(-?[\d.]+)/.exec(summary)![1])).toBeLessThanOrEqual(-1);
  });
});
