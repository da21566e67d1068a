import { spawnSync } from "node:child_process";
import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { audioMetadata } from "#src/adapters/audio/metadata/audio-metadata.ts";
import { equaliser } from "#src/process/equaliser/equaliser.ts";
import { through } from "#src/process/loudness/through.ts";
import type { Block } from "#src/process/processor.ts";
import { steadyhand } from "#test/cli/steadyhand.ts";
import { madeMix, writeMix } from "#test/doubles/mix/made-mix.ts";

const folder = mkdtempSync(join(tmpdir(), "steadyhand-master-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const here = (name: string) => join(folder, name);
const ffmpeg = spawnSync("ffmpeg", ["-version"]).status === 0;

const SOUND = madeMix();
const MIX = writeMix(here("mix.wav"), SOUND);
const DULL = writeMix(here("dull.wav"), madeMix({ tone: (at) => (at > 2_000 ? -8 : 0), hits: 12, seconds: 8 }));

interface Features {
  readonly integrated: number;
  readonly truePeak: number;
  readonly loudnessRange: number;
  readonly thirdOctaves: readonly number[];
  readonly monoChange: number;
}

interface Told {
  readonly target: { readonly platform: string | null; readonly integrated: number; readonly truePeak: number };
  readonly before: Features;
  readonly after: Features;
  readonly reached: boolean;
  readonly passes: number;
  readonly sentence: string;
  readonly stages: readonly {
    readonly stage: string;
    readonly amount: number;
    readonly found: string;
    readonly did: string;
    readonly gainReduction: number | null;
  }[];
  readonly platforms: readonly {
    readonly name: string;
    readonly gain: number | null;
    readonly truePeakAfter: number | null;
  }[];
  readonly output: string | null;
  readonly stageOutputs: readonly string[];
  readonly remarks: readonly string[];
}

async function mastered(...words: readonly string[]): Promise<Told> {
  const ended = await steadyhand("master", ...words, "--json");
  expect({ code: ended.code, words: ended.words }).toEqual({ code: 0, words: "" });
  return JSON.parse(ended.out) as Told;
}

async function measured(path: string): Promise<Features> {
  return JSON.parse((await steadyhand("measure", path, "--json")).out) as Features;
}

/** The stages that did something. */
function acted({ stages }: Told): readonly string[] {
  return stages.filter(({ amount }) => amount > 0).map(({ stage }) => stage);
}

function farthestOctave(one: Features, other: Features): number {
  const level = one.integrated - other.integrated;
  return Math.max(
    ...one.thirdOctaves.map((dB, i) =>
      i === one.thirdOctaves.length - 1 ? 0 : Math.abs(dB - other.thirdOctaves[i]! - level),
    ),
  );
}

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

describe("steadyhand master refuses in one sentence, and leaves nothing behind:", () => {
  const bad = (name: string, bytes: Uint8Array) => {
    writeFileSync(here(name), bytes);
    return here(name);
  };
  const silent: Block = [new Float64Array(48_000), new Float64Array(48_000)];

  const telephone = () => {
    mkdirSync(here("telephone"), { recursive: true });
    return writeMix(here("telephone/telephone.wav"), madeMix({ seconds: 1, sampleRate: 48_000 }), 16_000);
  };

  it.each<[string, () => readonly string[], 1 | 2, RegExp]>([
    [
      "no input",
      () => ["--platform", "spotify", "--out", "x.wav"],
      2,
      /name a file.*\nusage: steadyhand master \[IN\.\.\.\] --out OUT /,
    ],
    ["two inputs", () => [MIX, DULL, "--platform", "spotify", "--out", "x.wav"], 2, /one file/],
    ["no target", () => [MIX, "--out", "x.wav"], 2, /--platform spotify/],
    ["no output", () => [MIX, "--platform", "spotify"], 2, /--out is needed/],
    [
      "a platform that has no figure",
      () => [MIX, "--platform", "soundcloud", "--out", "x.wav"],
      1,
      /published no loudness.*--target/,
    ],
    ["a platform that is none", () => [MIX, "--platform", "spotfy", "--out", "x.wav"], 2, /spotify/],
    ["a target that is none", () => [MIX, "--target", "loud", "--out", "x.wav"], 2, /LUFS/],
    ["a target above what there is", () => [MIX, "--target", "3", "--out", "x.wav"], 2, /-40/],
    ["a ceiling above full scale", () => [MIX, "--target", "-14", "--ceiling", "1", "--out", "x.wav"], 2, /-12/],
    ["a genre that is none", () => [MIX, "--target", "-14", "--genre", "rok", "--out", "x.wav"], 2, /rock/],
    ["a stage that is none", () => [MIX, "--target", "-14", "--stages", "eq,glu", "--out", "x.wav"], 2, /glue/],
    ["no stages", () => [MIX, "--target", "-14", "--stages", ",", "--out", "x.wav"], 2, /eq/],
    ["an amount beyond 1", () => [MIX, "--target", "-14", "--amount", "2", "--out", "x.wav"], 2, /0/],
    ["bits that are none", () => [MIX, "--target", "-14", "--bits", "20", "--out", "x.wav"], 2, /16/],
    ["a code that is none", () => [MIX, "--target", "-14", "--isrc", "GB-1", "--out", "x.wav"], 2, /no ISRC/],
    ["a rate that is none", () => [MIX, "--target", "-14", "--rate", "8k", "--out", "x.wav"], 2, /44100/],
    ["a rate between two", () => [MIX, "--target", "-14", "--rate", "44100.5", "--out", "x.wav"], 2, /whole/],
    ["floats as FLAC", () => [MIX, "--target", "-14", "--bits", "32f", "--out", "x.flac"], 1, /24 bits/],
    ["another kind of file", () => [MIX, "--target", "-14", "--out", "x.mp3"], 1, /WAV or FLAC/],
    ["an input that is missing", () => [here("gone.wav"), "--target", "-14", "--out", "x.wav"], 1, /gone\.wav/],
    ["an input that is a folder", () => [folder, "--target", "-14", "--out", "x.wav"], 1, /folder|file/],
    [
      "an input that is no sound",
      () => [bad("text.wav", Buffer.from("not sound at all, but words")), "--target", "-14", "--out", "x.wav"],
      1,
      /text\.wav/,
    ],
    [
      "an input that is empty",
      () => [bad("empty.wav", new Uint8Array(0)), "--target", "-14", "--out", "x.wav"],
      1,
      /empty/,
    ],
    ["silence", () => [writeMix(here("silent.wav"), silent), "--target", "-14", "--out", "x.wav"], 1, /silent/],
    [
      "a rate under 44.1 kHz",
      () => [telephone(), "--target", "-14", "--out", "x.wav"],
      1,
      /^“telephone\.wav” has 16000 Hz, .*44100 to 192000 Hz: /,
    ],
    [
      "stems of such a rate",
      () => ["--stems", dirname(telephone()), "--target", "-14", "--out", "x.wav"],
      1,
      /^“telephone” has 16000 Hz, /,
    ],
    [
      "less than 400 ms",
      () => [
        writeMix(
          here("short.wav"),
          SOUND.map((c) => c.subarray(0, 9_000)),
        ),
        "--target",
        "-14",
        "--out",
        "x.wav",
      ],
      1,
      /400 ms/,
    ],
    [
      "six channels",
      () => [
        writeMix(
          here("six.wav"),
          [...SOUND, ...SOUND, ...SOUND].map((c) => c.subarray(0, 48_000)),
        ),
        "--target",
        "-14",
        "--out",
        "x.wav",
      ],
      1,
      /6 channels/,
    ],
    [
      "8 kHz",
      () => [
        writeMix(
          here("slow.wav"),
          SOUND.map((c) => c.subarray(0, 48_000)),
          8_000,
        ),
        "--target",
        "-14",
        "--out",
        "x.wav",
      ],
      1,
      /8000 Hz/,
    ],
    [
      "a reference that is missing",
      () => [MIX, "--target", "-14", "--reference", here("no.wav"), "--out", "x.wav"],
      1,
      /no\.wav/,
    ],
    [
      "a reference that is silent",
      () => [MIX, "--target", "-14", "--reference", here("silent.wav"), "--out", "x.wav"],
      1,
      /silent/,
    ],
    ["its own input as reference", () => [MIX, "--target", "-14", "--reference", MIX, "--out", "x.wav"], 1, /another/],
    [
      "its own input as reference through a link",
      () => [MIX, "--target", "-14", "--reference", here("link.wav"), "--out", "x.wav"],
      1,
      /“link\.wav” is the mix/,
    ],
    [
      "a reference of less than 400 ms",
      () => [MIX, "--target", "-14", "--reference", here("short.wav"), "--out", "x.wav"],
      1,
      /“short\.wav” is shorter than 400 ms/,
    ],
    ["a folder as output", () => [MIX, "--target", "-14", "--out", "room", "--force"], 1, /“room” is a folder/],
    ["an output that is there", () => [MIX, "--target", "-14", "--out", "dull.wav"], 1, /dull\.wav/],
    ["an output in no folder", () => [MIX, "--target", "-14", "--out", "nowhere/x.wav"], 1, /nowhere/],
    ["an output that is a folder", () => [MIX, "--target", "-14", "--out", "", "--force"], 2, /--out is needed/],
    [
      "its own input as output",
      () => [MIX, "--target", "-14", "--out", "mix.wav", "--force"],
      1,
      /is the file that is read/,
    ],
    [
      "its own input through a link",
      () => [MIX, "--target", "-14", "--out", "link.wav", "--force"],
      1,
      /is the file that is read/,
    ],
    [
      "its own input through a hard link",
      () => [MIX, "--target", "-14", "--out", "hard.wav", "--force"],
      1,
      /is the file that is read/,
    ],
    [
      "its reference as output",
      () => [MIX, "--target", "-14", "--reference", DULL, "--out", "dull.wav", "--force"],
      1,
      /is the file that is read/,
    ],
  ])("%s", async (_, words, code, sentence) => {
    if (!existsSync(here("link.wav"))) {
      symlinkSync(MIX, here("link.wav"));
      linkSync(MIX, here("hard.wav"));
      mkdirSync(here("room"));
    }
    if (!existsSync(here("silent.wav"))) writeMix(here("silent.wav"), silent);
    const asked = words();
    const out = asked.indexOf("--out") + 1;
    const placed = out > 0 && asked[out] !== "" ? asked.with(out, here(asked[out]!)) : asked;
    const before = standing();
    const ended = await steadyhand("master", ...placed);
    expect({ code: ended.code, out: ended.out }).toEqual({ code, out: "" });
    expect(ended.words).toMatch(sentence);
    expect(ended.words.trimEnd().split("\n").length).toBe(code);
    expect(standing()).toEqual(before);
  });

  /** Every file of the folder with its bytes. */
  function standing() {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => [name, statSync(here(name)).size]);
  }
});
