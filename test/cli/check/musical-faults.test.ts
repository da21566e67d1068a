import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CONSEQUENCES } from "#src/knowledge/quality-control/consequences.ts";
import type { CheckItem } from "#src/model/quality/check-item.ts";
import { balanced } from "#test/cli/check/made/balanced.ts";
import type { Made } from "#test/cli/check/made/mixed.ts";
import { MUSICAL_FAULTS } from "#test/cli/check/made/musical-faults.ts";
import { writeMade } from "#test/cli/check/made/write-made.ts";
import { steadyhand } from "#test/cli/steadyhand.ts";

const folder = mkdtempSync(join(tmpdir(), "steadyhand-check-music-"));
beforeAll(() => {
  process.env["XDG_CACHE_HOME"] = folder;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function checked(name: string, made: Made, ...options: readonly string[]): Promise<readonly CheckItem[]> {
  const { out } = await steadyhand("check", writeMade(folder, name, made), "--json", ...options);
  return (JSON.parse(out) as { readonly items: readonly CheckItem[] }).items;
}

function failed(items: readonly CheckItem[]): readonly string[] {
  return items.filter(({ verdict }) => verdict === "fail").map(({ code, evidence }) => `${code}: ${evidence}`);
}

describe("a fault of a mix", () => {
  it.each(MUSICAL_FAULTS)("is found with what to do about it: $code, $fault", async (planted) => {
    const { code, fault, made, at, within = 0, says, genre } = planted;
    const options = genre === undefined ? [] : ["--genre", genre];
    const items = await checked(fault.replaceAll(/\W+/g, "-"), made(), ...options);
    const found = items.find((item) => item.code === code)!;
    expect(`${found.verdict} ${found.evidence}`).toMatch(/^fail/);
    expect(found.evidence).toMatch(says ?? /./);
    const follows = new Set<string>([code, ...CONSEQUENCES[code]]);
    expect(failed(items).filter((each) => !follows.has(each.split(":")[0]!))).toEqual([]);
    if (at === undefined) return;
    expect(Math.abs(found.at[0]![0] - at[0])).toBeLessThanOrEqual(within);
    expect(Math.abs(found.at.at(-1)![1] - at[1])).toBeLessThanOrEqual(within);
  });

  it("is not in a band whose tone is as uneven as that of one professional mix", async () => {
    const items = await checked("balanced", balanced());
    expect(failed(items)).toEqual([]);
    expect(items.find(({ code }) => code === "muddy")).toMatchObject({ verdict: "pass", unit: "dB" });
    // What no file tells has its figure and a question for the ear, and never a verdict.
    const asked = items.filter(({ code }) => /^(voice-over-bed|car|earbuds|monitors)$/.test(code));
    expect(asked).toHaveLength(4);
    for (const { code, verdict, value, evidence } of asked) {
      expect([verdict, typeof value], code).toEqual(["not-tested", "number"]);
      expect(evidence, code).toMatch(/\. Ask the ear: .+\?$/);
    }
  });
});
