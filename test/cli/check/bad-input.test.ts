import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CheckItem } from "#src/model/quality/check-item.ts";
import { writeMade } from "#test/cli/check/made/write-made.ts";
import { steadyhand } from "#test/cli/steadyhand.ts";

const folder = mkdtempSync(join(tmpdir(), "steadyhand-check-bad-"));
beforeAll(() => {
  process.env["XDG_CACHE_HOME"] = folder;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function made(name: string, planes: readonly Float32Array[], encoding: "s24le" | "f32le" = "s24le"): string {
  return writeMade(folder, name, { sampleRate: 48_000, planes, encoding });
}

function sine(frames: number, amplitude: number, frequency: number): Float32Array {
  return Float32Array.from({ length: frames }, (_, n) => amplitude * Math.sin((2 * Math.PI * frequency * n) / 48_000));
}

/** Files that are sound, and have nothing that most checks could go by. */
const POOR: Readonly<Record<string, () => string>> = {
  "one sample": () => made("one", [Float32Array.of(0.5)]),
  "two hundred milliseconds": () => made("short", [sine(9600, 0.5, 440), sine(9600, 0.5, 440)]),
  silence: () => made("silence", [new Float32Array(96_000), new Float32Array(96_000)]),
  "numbers that are none": () => made("nan", [nan(sine(96_000, 0.5, 440))], "f32le"),
};

function nan(plane: Float32Array): Float32Array {
  const bits = new Uint32Array(plane.buffer);
  for (let i = 1000; i < 1010; i++) bits[i] = 0x7fc00000;
  return plane;
}

describe("a file with little in it", () => {
  it.each(Object.entries(POOR))("gives items and never NaN: %s", async (_, path) => {
    const { out, code } = await steadyhand("check", path(), "--json");
    expect(out).not.toMatch(/NaN|Infinity|undefined/);
    const { items } = JSON.parse(out) as { items: readonly CheckItem[] };
    expect(code).toBe(items.some(({ verdict }) => verdict === "fail") ? 1 : 0);
    expect(items.filter(({ evidence }) => /NaN(?! or)|undefined|Infinity/.test(evidence))).toEqual([]);
    for (const { at } of items) for (const [start, end] of at) expect(end).toBeGreaterThanOrEqual(start);
  });
});

describe("what is no sound", () => {
  const BAD: Readonly<Record<string, () => string>> = {
    "an empty file": () => written("empty.wav", ""),
    "text under another name": () => written("text.wav", "Dear mastering engineer,\n".repeat(50)),
    "a folder": () => {
      mkdirSync(join(folder, "Masters.wav"), { recursive: true });
      return join(folder, "Masters.wav");
    },
    "a file that is not there": () => join(folder, "gone.wav"),
    "eight channels": () => written("eight.wav", eightChannels()),
  };

  it.each(Object.entries(BAD))("is one sentence, and the others go on: %s", async (_, bad) => {
    const good = made("good", [sine(48_000, 0.3, 440)]);
    const { out, words, code } = await steadyhand("check", bad(), good, "--json");
    const [first, second] = JSON.parse(out) as [{ error: string }, { items: readonly CheckItem[] }];
    expect(code).toBe(1);
    expect(first.error).toMatch(/^“[^\n]+\.$/);
    expect(words).toBe(`${first.error}\n`);
    expect(second.items.length).toBeGreaterThan(10);
  });
});

function written(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function eightChannels(): Uint8Array {
  const bytes = Buffer.alloc(44 + 16 * 100);
  bytes.write("RIFF", 0);
  bytes.writeUInt32LE(bytes.length - 8, 4);
  bytes.write("WAVEfmt ", 8);
  for (const [at, value] of [
    [16, 16],
    [24, 48_000],
    [28, 768_000],
  ] as const)
    bytes.writeUInt32LE(value, at);
  for (const [at, value] of [
    [20, 1],
    [22, 8],
    [32, 16],
    [34, 16],
  ] as const)
    bytes.writeUInt16LE(value, at);
  bytes.write("data", 36);
  bytes.writeUInt32LE(1600, 40);
  return bytes;
}

describe("a file that is cut inside its sound", () => {
  it("reads its peak without what rings at the cut: 50.15625 Hz at 0.99, 76800 samples, -0.087 dBTP", async () => {
    const { out } = await steadyhand("check", made("cut", [sine(76_800, 0.99, 50.15625)]), "--json");
    const { items } = JSON.parse(out) as { items: readonly CheckItem[] };
    const peak = items.find(({ code }) => code === "true-peak")!;
    expect(peak.value).toBeCloseTo(-0.087, 3);
    expect(peak.evidence).toMatch(/rings to 1\.0\d dBTP at the cut/);
    expect(items.find(({ code }) => code === "noise-end")!.verdict).toBe("fail");
    expect(items.find(({ code }) => code === "intersample-overs")!.verdict).toBe("pass");
  });
});

describe("a genre", () => {
  it("says where the file stands among others, and sets no loudness", async () => {
    const { out } = await steadyhand("check", made("steady", [sine(96_000, 0.5, 440)]), "--genre", "house", "--json");
    const { items } = JSON.parse(out) as { items: readonly CheckItem[] };
    const dynamics = items.find(({ code }) => code === "dynamics")!;
    expect(dynamics.verdict).toBe("pass");
    expect(dynamics.evidence).toMatch(/denser \(PLR\) than 19 in 20 of [\d,]+ electronic clips/);
    expect(items.find(({ code }) => code === "loudness")!.verdict).toBe("not-tested");
  });
});

describe("wrong usage", () => {
  it.each([
    [["check"]],
    [["check", "x.wav", "--platform", "myspace"]],
    [["check", "x.wav", "--loud"]],
    [["check", "x.wav", "--genre", "polka"]],
    [["check", "x.wav", "--jobs", "0"]],
    [["check", "-", "-"]],
  ])("ends with 2: %s", async (words) => {
    expect((await steadyhand(...words)).code).toBe(2);
  });
});

describe("a User Library that is not there", () => {
  it.each([
    ["check", "--platform"],
    ["measure", "--target"],
  ])("is refused in one sentence: %s", async (command, option) => {
    const ended = await steadyhand(command, "x.wav", option, "spotify", "--user-library", join(folder, "gone"));
    expect(ended).toMatchObject({ code: 1, out: "" });
    expect(ended.words).toMatch(/^[^\n]+\.\n$/);
  });
});
