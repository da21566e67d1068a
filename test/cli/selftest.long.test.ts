import { describe, expect, it } from "vitest";
import { steadyhand } from "#test/cli/steadyhand.ts";

describe("steadyhand selftest", () => {
  it("passes every case that can be made at three rates, names what it could not test, and ends with 0", async () => {
    const ended = await steadyhand("selftest", "--json");
    expect(ended).toMatchObject({ code: 0, words: "" });
    const told = JSON.parse(ended.out) as {
      passed: number;
      failed: number;
      notTested: number;
      rows: { sampleRate: number; verdict: string; reason: string; id: string }[];
    };
    expect(told.failed).toBe(0);
    expect(told.passed).toBeGreaterThan(200);
    expect(new Set(told.rows.map(({ sampleRate }) => sampleRate))).toEqual(new Set([44_100, 48_000, 96_000]));
    const untested = told.rows.filter(({ verdict }) => verdict === "not-tested");
    expect(new Set(untested.map(({ id }) => id))).toEqual(new Set(["3341-7", "3341-8", "3342-5", "3342-6"]));
    expect(untested.every(({ reason }) => reason !== "")).toBe(true);
    expect(told.passed + told.notTested).toBe(told.rows.length);
  });

  it("keeps to 80 columns in words, a long reason on lines of its own", async () => {
    const { out } = await steadyhand("selftest");
    expect(out.split("\n").filter((line) => line.length > 80)).toEqual([]);
    expect(out).toMatch(/^3341-1 +44100 +integrated .* ±0\.1 +pass$/m);
  });
});
