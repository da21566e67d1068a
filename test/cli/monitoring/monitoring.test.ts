import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { steadyhand } from "#test/cli/steadyhand.ts";

const folder = mkdtempSync(join(tmpdir(), "steadyhand-monitoring-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function told(...words: readonly string[]) {
  const ended = await steadyhand("monitoring", ...words, "--json");
  expect({ code: ended.code, words: ended.words }).toEqual({ code: 0, words: "" });
  return JSON.parse(ended.out) as Told;
}

/** Both channels of a 24-bit WAV whose samples begin behind "data" and its size. */
function sides(path: string): [Float64Array, Float64Array] {
  const bytes = readFileSync(path);
  const data = bytes.subarray(bytes.indexOf("data") + 8);
  const frames = Math.floor(data.length / 6);
  const side = (channel: number) =>
    Float64Array.from({ length: frames }, (_, n) => data.readIntLE(6 * n + 3 * channel, 3) / 2 ** 23);
  return [side(0), side(1)];
}

interface Told {
  readonly advice: {
    readonly level: number;
    readonly broadcast: number | null;
    readonly reverberation: { readonly least: number; readonly most: number };
  } | null;
  readonly levels: readonly { readonly under: number | null; readonly level: number }[];
  readonly bits: readonly { readonly bits: number; readonly noise: number }[];
  readonly noise: { readonly levels: readonly number[]; readonly integrated: number; readonly truePeak: number } | null;
}

describe("steadyhand monitoring", () => {
  it.each([
    ["30", 74, null],
    ["60", 76, null],
    ["130", 76, 73],
    ["200", 78, 73],
    ["1500ft3", 74, null],
    ["400", 80, null],
    ["600m³", 82, null],
  ])("in a room of %s plays at %f dB SPL, broadcasters at %s", async (room, level, broadcast) => {
    expect((await told("--room", room)).advice).toMatchObject({ level, broadcast });
  });

  it.each([
    [100, 0.2, 0.3],
    [20, 0.2, 0.25],
    [1000, 0.35, 0.4],
  ])("lets a room of %f m3 ring for %f to %f s", async (room, least, most) => {
    const { reverberation } = (await told("--room", String(room))).advice!;
    expect(reverberation.least).toBeCloseTo(least, 2);
    expect(reverberation.most).toBeCloseTo(most, 2);
  });

  it("knows what rounding leaves: 3.01 dB over 6.02 dB a bit", async () => {
    const { bits, advice, levels } = await told();
    expect(advice).toBeNull();
    expect(bits.map((each) => [each.bits, Number(each.noise.toFixed(1))])).toEqual([
      [16, -93.3],
      [24, -141.5],
    ]);
    expect(levels.at(-1)).toEqual({ under: null, level: 82 });
  });

  it("tells what to see to before a room is trusted, and what bits and floats hold", async () => {
    const { out, code } = await steadyhand("monitoring");
    const words = out.replaceAll(/\s+/g, " ");
    expect(code).toBe(0);
    expect(words).toContain("set both to the same level within 0.5 dB");
    expect(words).toContain("Absorb where a mirror on the wall would show a loudspeaker");
    expect(words).toMatch(/24 bits: noise of rounding at -141\.5 dBFS; .*good converters end about -120 dBFS/);
    expect(words).toMatch(/32-bit float .* does not clip between devices; what leaves by a converter/);
  });

  it("writes noise whose sides are at -20 dBFS and -22.5 LUFS, one at a time, and says what it read back", async () => {
    const path = join(folder, "noise.wav");
    const { noise } = await told("--noise", path);
    for (const level of noise!.levels) expect(Math.abs(level + 20)).toBeLessThan(0.01);
    expect(noise!.integrated).toBeCloseTo(-22.5, 1);
    const [left, right] = sides(path);
    const half = left.length / 2;
    const level = (side: Float64Array) => 10 * Math.log10((2 * side.reduce((sum, each) => sum + each ** 2, 0)) / half);
    for (const [at, silent] of [
      [level(left.subarray(0, half)), level(right.subarray(0, half))],
      [level(right.subarray(half)), level(left.subarray(half))],
    ]) {
      expect(Math.abs(at! + 20)).toBeLessThan(0.01);
      expect(silent).toBeLessThan(-138);
    }
    const peak = left.reduce((most, each) => Math.max(most, Math.abs(each)), 0);
    expect(20 * Math.log10(peak)).toBeLessThanOrEqual(noise!.truePeak + 0.01);
  });

  it("leaves a file that is there, says so, and replaces it with --force", async () => {
    const path = join(folder, "there.wav");
    writeFileSync(path, "mine");
    const ended = await steadyhand("monitoring", "--noise", path);
    expect([ended.code, ended.out]).toEqual([1, ""]);
    expect(ended.words).toContain("there.wav");
    expect((await steadyhand("monitoring", "--noise", path, "--force")).code).toBe(0);
    expect(readdirSync(folder).filter((name) => name.includes("there"))).toEqual(["there.wav"]);
  });

  it.each([
    [["--room", "0"], "--room takes a number from 5 to 5000 m3"],
    [["--room", "60 dB"], 'and "60 dB" counts dB'],
    [["60"], "monitoring takes no operand"],
    [["--noise", join(folder, "no", "noise.wav")], "no"],
  ])("refuses %j in one sentence and writes nothing", async (words, sentence) => {
    const ended = await steadyhand("monitoring", ...words);
    expect(ended.code).toBeGreaterThan(0);
    expect(ended.words).toContain(sentence);
    expect(existsSync(join(folder, "no"))).toBe(false);
  });
});
