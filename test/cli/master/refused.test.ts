import { existsSync, linkSync, mkdirSync, readdirSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { describe, expect, it } from "vitest";
import type { Block } from "#src/process/processor.ts";
import { masterFolder } from "#test/cli/master/mastered.ts";
import { steadyhand } from "#test/cli/steadyhand.ts";
import { madeMix, writeMix } from "#test/doubles/mix/made-mix.ts";

const { folder, here, SOUND, MIX, DULL } = masterFolder();

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
