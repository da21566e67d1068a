import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { steadyhand } from "#test/cli/steadyhand.ts";
import { madeMix, writeMix } from "#test/doubles/mix/made-mix.ts";

const folder = mkdtempSync(join(tmpdir(), "steadyhand-compared-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const here = (name: string) => join(folder, name);

const LOUD = writeMix(here("loud.wav"), madeMix({ seconds: 4, peak: 0.99, hits: 2 }));
const QUIET = writeMix(here("quiet.wav"), madeMix({ seconds: 4, peak: 0.5, hits: 12 }));

interface Features {
  readonly integrated: number;
  readonly truePeak: number;
}

interface Told {
  readonly after: Features;
  readonly ab: { readonly mix: string; readonly master: string; readonly gains: readonly [number, number] };
}

async function measured(path: string): Promise<Features> {
  return JSON.parse((await steadyhand("measure", path, "--json")).out) as Features;
}

describe("steadyhand master --ab", () => {
  it.each([
    [
      "turns a louder mix down to its master",
      LOUD,
      "-20",
      ["--bits", "16"],
      (a: number, b: number) => a < 0 && b === 0,
    ],
    ["turns both to what a mix comes to under the ceiling", QUIET, "-12", [], (a: number, b: number) => a > 0 && b < 0],
    ["does so at another rate", QUIET, "-12", ["--rate", "44100"], (a: number, b: number) => a > 0 && b < 0],
  ] as const)("%s", async (name, mix, target, more, turned) => {
    const out = here(`${name}.wav`);
    const ended = await steadyhand("master", mix, "--target", target, ...more, "--ab", "--out", out, "--json");
    expect(ended).toMatchObject({ code: 0, words: "" });
    const { ab, after } = JSON.parse(ended.out) as Told;
    expect([ab.mix, ab.master]).toEqual([here(`${name} A (mix).wav`), here(`${name} B (master).wav`)]);
    const [a, b, master] = await Promise.all([ab.mix, ab.master, out].map(measured));
    expect(Math.abs(a!.integrated - b!.integrated)).toBeLessThanOrEqual(0.1);
    expect(a!.truePeak).toBeLessThanOrEqual(-1);
    expect(b!.truePeak).toBeLessThanOrEqual(-1);
    expect(master!.integrated).toBeCloseTo(after.integrated, 6);
    expect(turned(...ab.gains)).toBe(true);
    if (ab.gains[1] !== 0) return;
    const sound = (path: string) => readFileSync(path).subarray(readFileSync(path).indexOf("data") + 8);
    const length = 4 * 48_000 * 2 * 2;
    expect(sound(ab.master).subarray(0, length).equals(sound(out).subarray(0, length))).toBe(true);
  });

  it("writes none of the three where one is there already", async () => {
    writeMix(here("x B (master).wav"), madeMix({ seconds: 1 }));
    const before = readdirSync(folder);
    const ended = await steadyhand("master", QUIET, "--target", "-14", "--ab", "--out", here("x.wav"));
    expect(ended).toMatchObject({ code: 1, out: "" });
    expect(ended.words).toMatch(/x B \(master\)\.wav/);
    expect(readdirSync(folder)).toEqual(before);
  });
});
