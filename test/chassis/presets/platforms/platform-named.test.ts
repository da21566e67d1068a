import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { openPlatforms, platformNotes } from "#src/chassis/presets/platforms/open-platforms.ts";
import { platformNamed } from "#src/chassis/presets/platforms/platform-named.ts";
import { PLATFORMS } from "#src/knowledge/platforms/platforms.ts";

const library = mkdtempSync(join(tmpdir(), "steadyhand-named-"));
const folder = join(library, "Steadyhand", "Presets", "platforms");
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "a.json"), JSON.stringify({ id: "radio", name: "Radio", loudness: -16 }));
writeFileSync(join(folder, "b.json"), JSON.stringify({ id: "radio", name: "Another", loudness: -9 }));
writeFileSync(join(folder, "c.json"), JSON.stringify({ id: "tidal", name: "TIDAL", loudness: -18 }));
afterAll(() => rmSync(library, { recursive: true, force: true }));

describe("a platform by its name, the user's among them", () => {
  it("is found, with all there are and what there is to say", async () => {
    const named = await platformNamed("Tidal", library);
    expect(named).toMatchObject({ ok: true, value: { platform: { id: "tidal", loudness: -18, own: true } } });
    if (!named.ok) return;
    expect(named.value.all).toHaveLength(PLATFORMS.length + 1);
    expect(named.value.notes).toEqual([
      "platforms: b.json: The platform has the name “radio”, which means Radio already.",
      "platforms: c.json: yours stands in for the TIDAL that ships.",
    ]);
  });

  it("is refused with one sentence and what comes near, or that the library is not there", async () => {
    expect(await platformNamed("radoi", library)).toEqual({
      ok: false,
      error: 'there is no platform "radoi". Did you mean “radio”?',
    });
    expect(await platformNamed("radio", join(library, "gone"))).toMatchObject({ ok: false });
  });

  it("is one that ships where there is no User Library, and nothing is said", async () => {
    const nowhere = { platform: "linux" as const, home: library, environment: {} };
    const opened = await openPlatforms(undefined, nowhere);
    if (!opened.ok) throw new Error(opened.error.sentence);
    expect(opened.value).toMatchObject({ folder: null, platforms: PLATFORMS, replaced: [], skipped: [] });
    expect(platformNotes(opened.value)).toEqual([]);
  });
});
