import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CONSEQUENCES } from "#src/knowledge/quality-control/consequences.ts";
import { CHECK_CODES, type CheckItem } from "#src/model/quality/check-item.ts";
import { CLEAN_FILES } from "#test/cli/check/made/clean.ts";
import { PLANTED_FAULTS } from "#test/cli/check/made/faults.ts";
import { writeMade } from "#test/cli/check/made/write-made.ts";
import { steadyhand } from "#test/cli/steadyhand.ts";

interface Told {
  readonly file: string;
  readonly items: readonly CheckItem[];
}

const folder = mkdtempSync(join(tmpdir(), "steadyhand-check-"));
beforeAll(() => {
  process.env["XDG_CACHE_HOME"] = folder;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function checked(path: string, ...options: readonly string[]): Promise<readonly CheckItem[]> {
  const { out } = await steadyhand("check", path, "--json", ...options);
  return (JSON.parse(out) as Told).items;
}

function failed(items: readonly CheckItem[]): readonly string[] {
  return items.filter(({ verdict }) => verdict === "fail").map(({ code, evidence }) => `${code}: ${evidence}`);
}

describe("one planted fault", () => {
  it.each(PLANTED_FAULTS)("is found: $code, $fault", async ({ code, fault, made, at, within = 0, platform }) => {
    const path = writeMade(folder, fault.replaceAll(/\W+/g, "-"), made());
    const items = await checked(path, ...(platform === undefined ? [] : ["--platform", platform]));
    const found = items.find((item) => item.code === code)!;
    expect(`${found.code} ${found.verdict}`).toBe(`${code} fail`);
    const follows = new Set<string>([code, ...CONSEQUENCES[code]]);
    expect(failed(items).filter((each) => !follows.has(each.split(":")[0]!))).toEqual([]);
    if (at === undefined) return;
    expect(Math.abs(found.at[0]![0] - at[0])).toBeLessThanOrEqual(within);
    if (found.places === found.at.length) expect(Math.abs(found.at.at(-1)![1] - at[1])).toBeLessThanOrEqual(within);
  });
});

describe("a clean file", () => {
  it.each(Object.entries(CLEAN_FILES))("passes: %s", async (name, made) => {
    const items = await checked(writeMade(folder, name.replaceAll(" ", "-"), made()));
    expect(failed(items)).toEqual([]);
    expect(items.map(({ code }) => code).sort()).toEqual([...CHECK_CODES].sort());
  });
});
