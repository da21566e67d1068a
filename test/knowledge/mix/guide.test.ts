import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { FREQUENCY_RANGES } from "#src/knowledge/frequency-ranges.ts";
import { SERIAL_STAGES } from "#src/knowledge/processing/compression-plans.ts";

const GUIDE = readFileSync(new URL("../../../docs/guide/mix.md", import.meta.url), "utf8");

/** Cells of the guide's row that begins with a cell. */
function row(first: string): readonly string[] {
  const line = GUIDE.split("\n").find((each) => each.startsWith(`| ${first} |`)) ?? "";
  return line
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());
}

describe("the guide to what a mix is judged by", () => {
  it.each(FREQUENCY_RANGES.map((range) => [range.name, range] as const))("has the %s of the table", (name, range) => {
    const [, hertz, , character] = row(name);
    expect(hertz).toBe(`${range.low} to ${range.high}`);
    expect(character).toBe(range.character);
  });

  it("has the shares of compressors in series of the table", () => {
    const [levelling, character] = SERIAL_STAGES;
    expect(GUIDE).toContain(`levelling ${levelling.settings.ratio}:1 for ${levelling.goal.within.join(" to ")} dB`);
    expect(GUIDE).toContain(`character ${character.settings.ratio}:1 for ${character.goal.within.join(" to ")} dB`);
  });
});
