import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { checkPlatform } from "#src/knowledge/platforms/file/check-platform.ts";
import { parsePlatform } from "#src/knowledge/platforms/file/parse-platform.ts";
import { PLATFORMS } from "#src/knowledge/platforms/platforms.ts";
import { SHIPPED_PLATFORMS } from "#src/knowledge/platforms/shipped-platforms.ts";

const FOLDER = fileURLToPath(new URL("../../../presets/platforms", import.meta.url));
const LEAST = { id: "my-label", name: "My label", loudness: -9 };
const MODE = { mode: "Loud", id: "my-label-loud" };

const sentence = (text: string): string => {
  const parsed = parsePlatform(text);
  return parsed.ok ? "" : parsed.error;
};

describe("a platform's file", () => {
  it("needs a name, an id and a loudness; what is left out is not known", () => {
    expect(checkPlatform(LEAST)).toEqual({
      ok: true,
      value: {
        ...LEAST,
        aliases: [],
        kind: "service",
        tolerance: 1,
        truePeak: null,
        truePeakIfLoud: null,
        loudAbove: null,
        boosts: null,
        headroomRule: null,
        mode: null,
        modes: [],
        albumRule: null,
        asOf: null,
        source: null,
        confidence: "C",
      },
    });
  });

  it("is read with a mark of UTF-8 in front", () => {
    expect(parsePlatform(`\uFEFF${JSON.stringify(LEAST)}`).ok).toBe(true);
  });

  it.each<[what: string, text: string, says: string]>([
    ["nothing", " \n", "The platform is empty."],
    ["half a file", '{"id": "x", ', "The platform is not JSON, or the file ends too early."],
    ["Infinity", '{"id": "x", "name": "X", "loudness": Infinity}', "is not JSON"],
    ["a list", "[]", "The platform is no JSON object."],
    ["null", "null", "The platform is no JSON object."],
  ])("of %s is refused: %s", (_what, text, says) => {
    expect(sentence(text)).toContain(says);
  });

  it.each<[key: string, changed: Record<string, unknown>, says: string]>([
    [
      "loudness",
      { loudness: undefined },
      "has nothing for “loudness”: it takes a number from -70 to 0 (LUFS), or null",
    ],
    ["loudness", { loudness: "-14" }, "has “-14” for “loudness”"],
    ["loudness", { loudness: 14 }, "has 14 for “loudness”"],
    ["loudness", { loudness: -90 }, "has -90 for “loudness”"],
    ["id", { id: "My Label" }, "has “My Label” for “id”: it takes small letters"],
    ["id", { id: "-14" }, "has “-14” for “id”"],
    ["id", { id: 3 }, "has 3 for “id”"],
    ["name", { name: "" }, "has “” for “name”"],
    ["name", { name: "\u001b[2J" }, "for “name”: it takes a name of up to 64 characters"],
    ["name", { name: "x".repeat(65) }, "for “name”"],
    ["aliases", { aliases: "yt" }, "has “yt” for “aliases”: it takes a list"],
    ["aliases", { aliases: [1] }, "has a list for “aliases”"],
    ["kind", { kind: "shop" }, "has “shop” for “kind”: it takes “service” or “standard”."],
    ["tolerance", { tolerance: -1 }, "has -1 for “tolerance”"],
    ["tolerance", { tolerance: null }, "has null for “tolerance”"],
    ["truePeak", { truePeak: 1 }, "has 1 for “truePeak”: it takes a number from -30 to 0 (dBTP), or null"],
    ["boosts", { boosts: "yes" }, "has “yes” for “boosts”: it takes true or false, or null"],
    ["headroomRule", { boosts: true, headroomRule: -1 }, "has -1 for “headroomRule”"],
    ["headroomRule", { boosts: true, headroomRule: { by: "peak" } }, "has an object for “headroomRule”"],
    [
      "headroomRule",
      { boosts: true, headroomRule: { by: "peak", at: -1, att: 5 } },
      "has an object for “headroomRule”",
    ],
    ["headroomRule", { boosts: true, headroomRule: { by: "limiter", at: -1, attack: "5" } }, "for “headroomRule”"],
    ["headroomRule", { boosts: false, headroomRule: { by: "peak", at: -1 } }, "but “boosts” is not true"],
    [
      "truePeakIfLoud",
      { truePeakIfLoud: -2 },
      "has one of “truePeakIfLoud” and “loudAbove”: it takes both, or neither.",
    ],
    ["loudAbove", { loudAbove: -14 }, "it takes both, or neither."],
    ["albumRule", { albumRule: "by its loudest track" }, "for “albumRule”: it takes null or"],
    ["albumRule", { albumRule: { by: "loudest", words: "x" } }, "has an object for “albumRule”"],
    ["asOf", { asOf: "last year" }, "has “last year” for “asOf”: it takes a date"],
    ["asOf", { asOf: "2026-13" }, "has “2026-13” for “asOf”"],
    ["asOf", { asOf: 2026 }, "has 2026 for “asOf”"],
    ["source", { source: 4 }, "has 4 for “source”"],
    ["confidence", { confidence: "sure" }, "has “sure” for “confidence”: it takes A, B or C."],
    ["modes", { modes: {} }, "has an object for “modes”: it takes a list"],
    ["modes", { modes: [3] }, "has 3 for mode 1 of “modes”: it takes an object."],
    ["modes", { modes: [{ ...MODE, loudness: 1 }] }, "has 1 for “loudness” of mode 1"],
    ["modes", { modes: [MODE, { mode: "Quiet" }] }, "has nothing for “id” of mode 2"],
    [
      "modes",
      { modes: [{ ...MODE, truePeak: -2 }] },
      "has “truePeak” of mode 1, which is no key of it. It takes mode, id,",
    ],
    ["modes", { modes: [{ ...MODE, id: LEAST.id }] }, "has the “id” “my-label” twice."],
    ["modes", { modes: [{ ...MODE, headroomRule: { by: "peak", at: -1 } }] }, "but “boosts” is not true"],
    ["truepeak", { truepeak: -2 }, "has “truepeak”, which is no key of it. Did you mean “truePeak” or"],
    ["comment", { comment: "mine" }, "has “comment”, which is no key of it. It takes mode, id, aliases,"],
    ["schema", { schema: 2 }, "was made by a newer Steadyhand (schema 2, this one reads 1): update to use it."],
    ["schema", { schema: "1" }, "has “1” for “schema”: it takes 1."],
  ])("is refused in one sentence that names %s: %o", (key, changed, says) => {
    const told = sentence(JSON.stringify({ ...LEAST, ...changed }));
    expect(told).toContain(says);
    expect(told).toMatch(/^The platform .*[.?]$/s);
    if (!["schema"].includes(key)) expect(told).toMatch(/“\w+”/);
    expect(told).not.toContain("\u001b");
  });

  it("with a key of every object's is refused, and reaches nothing", () => {
    expect(sentence('{"__proto__": {"loudness": -1}, "id": "a", "name": "A", "loudness": -9}')).toContain(
      "“__proto__”",
    );
    expect(sentence('{"id": "a", "name": "A", "loudness": -9, "constructor": 1}')).toContain("“constructor”");
  });
});

describe("the platforms that ship", () => {
  it("are the files of presets/platforms, each named after its id, and none is left out", () => {
    const files = readdirSync(FOLDER).sort();
    expect(
      Object.keys(SHIPPED_PLATFORMS)
        .map((name) => `${name}.json`)
        .sort(),
    ).toEqual(files);
    for (const file of files) {
      const parsed = parsePlatform(readFileSync(join(FOLDER, file), "utf8"));
      expect(parsed.ok ? `${parsed.value.id}.json` : parsed.error).toBe(file);
    }
  });

  it("stand services first and surest first, the settings of one together", () => {
    expect(PLATFORMS.map(({ id }) => id)).toEqual([
      ...["spotify", "spotify-loud", "spotify-quiet", "apple-music", "deezer", "tidal", "youtube"],
      ...["amazon-music", "beatport", "qobuz", "soundcloud"],
      ...["apple-podcasts", "r128", "aes", "aes-album", "aes-speech", "atsc-a85"],
    ]);
    expect(PLATFORMS.slice(0, 3).map(({ called, name, service }) => [called, name, service])).toEqual([
      ["Spotify Normal", "Spotify", "spotify"],
      ["Spotify Loud", "Spotify (Loud)", "spotify"],
      ["Spotify Quiet", "Spotify (Quiet)", "spotify"],
    ]);
    expect(PLATFORMS[1]!.headroomRule).toEqual({ by: "limiter", at: -1, attack: 5, decay: 100 });
  });
});
