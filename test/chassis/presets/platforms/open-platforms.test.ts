import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { openPlatforms, platformNotes } from "#src/chassis/presets/platforms/open-platforms.ts";
import { findPlatform } from "#src/knowledge/platforms/find-platform.ts";
import { PLATFORMS } from "#src/knowledge/platforms/platforms.ts";

const library = mkdtempSync(join(tmpdir(), "steadyhand-named-"));
const folder = join(library, "Steadyhand", "Presets", "platforms");
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "a.json"), JSON.stringify({ id: "radio", name: "Radio", loudness: -16 }));
writeFileSync(join(folder, "b.json"), JSON.stringify({ id: "radio", name: "Another", loudness: -9 }));
writeFileSync(join(folder, "c.json"), JSON.stringify({ id: "tidal", name: "TIDAL", loudness: -18 }));
afterAll(() => rmSync(library, { recursive: true, force: true }));

describe("the platforms of this machine, the user's among them", () => {
  it("are all there are, with what there is to say of those in use", async () => {
    const opened = await openPlatforms(library);
    if (!opened.ok) throw new Error(opened.error.sentence);
    expect(opened.value.platforms).toHaveLength(PLATFORMS.length + 1);
    expect(findPlatform("Tidal", opened.value.platforms)).toMatchObject({ id: "tidal", loudness: -18, own: true });
    expect(platformNotes(opened.value, ["tidal"])).toEqual([
      "platforms: b.json: The platform has the name “radio”, which means Radio already.",
      "platforms: c.json: yours stands in for the TIDAL that ships.",
    ]);
  });

  it("are refused where the library that was named is not there", async () => {
    expect(await openPlatforms(join(library, "gone"))).toMatchObject({ ok: false });
  });

  it("are those that ship where there is no User Library, and nothing is said", async () => {
    const nowhere = { platform: "linux" as const, home: library, environment: {} };
    const opened = await openPlatforms(undefined, nowhere);
    if (!opened.ok) throw new Error(opened.error.sentence);
    expect(opened.value).toMatchObject({ folder: null, platforms: PLATFORMS, replaced: [], skipped: [] });
    expect(platformNotes(opened.value)).toEqual([]);
  });
});
