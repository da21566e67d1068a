import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { diskSinks } from "#src/adapters/disk/sound/disk-sinks.ts";
import type { SoundMetadata } from "#src/model/metadata/sound-metadata.ts";
import type { CheckItem } from "#src/model/quality/check-item.ts";
import { steadyhand } from "#test/cli/steadyhand.ts";

const folder = mkdtempSync(join(tmpdir(), "steadyhand-delivery-"));
beforeAll(() => {
  process.env["XDG_CACHE_HOME"] = folder;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Half a second of a sine that says so of itself. */
async function tagged(name: string, metadata: SoundMetadata): Promise<string> {
  const path = join(folder, name);
  const format = { sampleRate: 44_100, channels: 1, encoding: "s16le" } as const;
  const sink = await diskSinks().open(path, format, { force: true, metadata });
  if (!sink.ok) throw new Error(sink.error.sentence);
  await sink.value.write([Float64Array.from({ length: 22_050 }, (_, i) => 0.3 * Math.sin(i / 9))]);
  await sink.value.close();
  return path;
}

async function itemOf(code: CheckItem["code"], path: string, ...options: readonly string[]): Promise<CheckItem> {
  const { out } = await steadyhand("check", path, "--json", ...options);
  return (JSON.parse(out) as { items: readonly CheckItem[] }).items.find((item) => item.code === code)!;
}

describe("what a file says of itself", () => {
  it.each<readonly [string, SoundMetadata, CheckItem["verdict"], RegExp]>([
    ["nothing", {}, "not-tested", /names no title and no artist/],
    ["a comment of its recorder", { comment: "take 3", date: "2026" }, "not-tested", /names no title and no artist/],
    ["title and artist", { title: "Lines", artist: "Ada" }, "pass", /“Lines” by Ada; no ISRC/],
    ["a code too", { title: "Lines", artist: "Ada", isrc: "GBA1B2600001" }, "pass", /ISRC GBA1B2600001/],
    ["no artist", { title: "Lines" }, "fail", /^no artist$/],
    ["a code that is none", { title: "Lines", artist: "Ada", isrc: "GB-12" }, "fail", /“GB-12” is no ISRC/],
  ])("%s, in WAV and FLAC", async (name, metadata, verdict, words) => {
    for (const ending of ["wav", "flac"]) {
      const item = await itemOf("metadata", await tagged(`${name}.${ending}`, metadata));
      expect(item.verdict).toBe(verdict);
      expect(item.evidence).toMatch(words);
    }
  });
});

describe("what a file is", () => {
  it.each<readonly [string, Partial<Record<CheckItem["code"], CheckItem["verdict"]>>, (made: Buffer) => Buffer]>([
    ["as it is delivered", { format: "pass", "sample-rate": "pass", "bit-depth": "pass" }, (made) => made],
    ["cut short", { format: "fail", "sample-rate": "pass" }, (made) => made.subarray(0, 30_000)],
    ["at a rate that nobody takes", { format: "pass", "sample-rate": "fail" }, (made) => atRate(made, 32_000)],
  ])("%s", async (name, verdicts, spoilt) => {
    const path = await tagged(`${name}.wav`, {});
    writeFileSync(path, spoilt(readFileSync(path)));
    const { out } = await steadyhand("check", path, "--json");
    const { items } = JSON.parse(out) as { readonly items: readonly CheckItem[] };
    for (const [code, verdict] of Object.entries(verdicts))
      expect(
        items.find((item) => item.code === code),
        code,
      ).toMatchObject({ verdict });
  });
});

/** The same samples under another rate in the header. */
function atRate(made: Buffer, rate: number): Buffer {
  const at = made.indexOf("fmt ") + 12;
  made.writeUInt32LE(rate, at);
  made.writeUInt32LE(2 * rate, at + 4);
  return made;
}

describe("a platform that the user keeps", () => {
  it("is what the file is held against, by any of its names", async () => {
    const platforms = join(folder, "Steadyhand", "Presets", "platforms");
    mkdirSync(platforms, { recursive: true });
    const mine = { schema: 1, id: "my-label", name: "My label", aliases: ["label"], kind: "standard", loudness: -9 };
    writeFileSync(join(platforms, "my-label.json"), JSON.stringify({ ...mine, truePeak: -2 }));
    const path = await tagged("for the label.wav", {});
    const item = await itemOf("loudness", path, "--platform", "Label", "--user-library", folder);
    expect(item).toMatchObject({ verdict: "fail", limit: -9 });
    expect(item.evidence).toContain("My label");
    expect(await itemOf("true-peak", path, "--platform", "my-label", "--user-library", folder)).toMatchObject({
      limit: -2,
    });
  });
});
