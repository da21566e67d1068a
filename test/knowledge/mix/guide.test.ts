import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { FREQUENCY_RANGES } from "#src/knowledge/frequency-ranges.ts";
import { BUS_BALANCES } from "#src/knowledge/mix/balance-by-role.ts";
import { compressionByRole } from "#src/knowledge/mix/compression-by-role.ts";
import { GAIN_STAGING } from "#src/knowledge/mix/gain-staging.ts";
import { lowEdge } from "#src/knowledge/mix/restraint/rumble.ts";
import { STEREO_BY_ROLE } from "#src/knowledge/mix/stereo-by-role.ts";
import { LEVEL_SPREAD, USUAL_LEVEL } from "#src/knowledge/mix/usual-levels.ts";
import { SERIAL_STAGES } from "#src/knowledge/processing/compression-plans.ts";
import { hertzWords } from "#src/model/figure-words.ts";

const GUIDE = readFileSync(new URL("../../../docs/guide/mix.md", import.meta.url), "utf8");

/** Cells of the first row that begins with a cell, from the table on whose head begins with `under`. */
function row(first: string, under = ""): readonly string[] {
  const line = GUIDE.slice(GUIDE.indexOf(`| ${under}`))
    .split("\n")
    .find((each) => each.startsWith(`| ${first} |`));
  return (line ?? "")
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

  it.each([
    ["voices", "vocals"],
    ["drums", "drums"],
    ["bass", "bass"],
    ["all else", "other"],
  ] as const)("has the balance of %s of the table", (words, bus) => {
    const { low, usual, high } = BUS_BALANCES[bus];
    expect(row(words, "bus").slice(1, 4)).toEqual([low, usual, high].map((level) => level.toFixed(1)));
  });

  it.each([
    ["snare", "snare"],
    ["drums", "drums"],
    ["kick", "kick"],
    ["lead voice", "lead-vocal"],
    ["bass", "bass"],
    ["effects", "effects"],
  ] as const)("has where %s lies beside others of the table", (words, role) => {
    expect(row(words, "role | LU")[1]).toBe(USUAL_LEVEL.byRole[role]?.toFixed(1));
  });

  it.each([
    ["lead voice", "lead-vocal"],
    ["backing voices", "backing-vocal"],
    ["guitar", "guitar"],
    ["snare", "snare"],
    ["hats", "hats"],
  ] as const)("has where a low cut of %s stands by the table", (words, role) => {
    expect(row(words, "role | nothing under")[2]).toBe(hertzWords(lowEdge(role)!.frequency));
  });

  it("has how far levels lie from there, and how they go with peaks", () => {
    expect(GUIDE).toContain(`a track lies ${-USUAL_LEVEL.perPeak} LU lower for each dB`);
    expect(GUIDE).toContain(
      `lie ${LEVEL_SPREAD.usual} LU from that (one standard deviation), a lead voice ${LEVEL_SPREAD.voice}`,
    );
  });

  it.each([
    ["kick, bass, lead voice", ["kick", "bass", "lead-vocal"]],
    ["drum loops", ["drums"]],
    ["claps", ["snare"]],
    ["pads", ["pad"]],
    ["hats", ["hats"]],
    ["backing voices", ["backing-vocal"]],
    ["synthesisers", ["lead-synth", "keys"]],
    ["effects", ["effects"]],
  ] as const)("has the correlation of %s of the table", (words, roles) => {
    for (const role of roles) expect(row(words, "role | correlation")[1]).toBe(STEREO_BY_ROLE[role]?.usual.toFixed(2));
  });

  it.each([
    ["lead voice", "lead-vocal"],
    ["backing voices", "backing-vocal"],
    ["bass", "bass"],
    ["kick", "kick"],
    ["snare", "snare"],
    ["drums", "drums"],
  ] as const)("has where a compressor begins on %s of the table", (words, role) => {
    const { ratio, attack, release, reduction } = compressionByRole(role)!;
    const times = [attack, release].map((time) => `${Number((1000 * time).toFixed(1))} ms`);
    expect(row(words, "where a compressor begins").slice(1, 4)).toEqual([
      String(ratio),
      times.join(", "),
      `${reduction} dB`,
    ]);
  });

  it("has the levels on the way of the table", () => {
    expect(row("0 VU, where a device models an analogue one")[1]).toContain(`${GAIN_STAGING.alignment} dBFS`);
    expect(row("peaks into a converter, a file or a codec")[1]).toBe(`${GAIN_STAGING.ceiling} dBTP`);
  });

  it("has the shares of compressors in series of the table", () => {
    const [levelling, character] = SERIAL_STAGES;
    expect(GUIDE).toContain(`levelling ${levelling.settings.ratio}:1 for ${levelling.goal.within.join(" to ")} dB`);
    expect(GUIDE).toContain(`character ${character.settings.ratio}:1 for ${character.goal.within.join(" to ")} dB`);
  });
});
