import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { PRESET_DEVICES } from "#src/model/recipe/preset.ts";
import { type Ended, steadyhand } from "#test/cli/steadyhand.ts";

interface Listed {
  readonly folder: string | null;
  readonly presets: readonly { readonly device: string; readonly name: string; readonly origin: string }[];
  readonly skipped: readonly { readonly file: string; readonly reason: string }[];
}

let library = "";
beforeEach(() => {
  library = mkdtempSync(join(tmpdir(), "steadyhand-library-"));
});
afterEach(() => rmSync(library, { recursive: true, force: true }));

const presets = (...words: readonly string[]): Promise<Ended> =>
  steadyhand("presets", ...words, "--user-library", library);

function put(file: string, text: string): void {
  const path = join(library, "Steadyhand", "Presets", file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function json({ out }: Ended): Listed {
  return JSON.parse(out) as Listed;
}

const MINE = JSON.stringify({
  schema: 1,
  device: "pump",
  name: "My duck",
  author: "Ada",
  recipe: "pump",
  tags: ["mine"],
  values: { depth: 10 },
});

describe("steadyhand presets", () => {
  it("keeps to 80 columns in words", async () => {
    const { out } = await presets();
    expect(out.split("\n").filter((line) => line.length > 80)).toEqual([]);
    expect(out).toContain("Audiobook\n  ride: speech, narration, voice-over\n  Chapter after chapter");
    expect(out).toContain("\n  sweep, Filter sweep: ");
    expect(out).not.toMatch(/^ {2}(\w+), \1\b/im);
  });

  it("lists what ships for every device, with what each is for, and writes nothing", async () => {
    const ended = await presets("--json");
    expect(ended).toMatchObject({ code: 0, words: "" });
    const devices = json(ended).presets.map(({ device }) => device);
    for (const device of PRESET_DEVICES)
      expect(devices.filter((each) => each === device).length).toBeGreaterThanOrEqual(12);
    expect(json(ended).presets[0]).toMatchObject({ recipe: "vocalRide", origin: "factory", favourite: false });
    expect(existsSync(join(library, "Steadyhand"))).toBe(false);
  });

  it("lists one device in words, the user's among them", async () => {
    put("pump/mine.json", MINE);
    const ended = await presets("Pump");
    expect(ended).toMatchObject({ code: 0, words: "" });
    expect(ended.out).toContain("My duck\n  pump, yours (Ada): mine\n");
    expect(ended.out).toContain("Four on the floor, tight\n  pump: house, techno");
    expect(ended.out).not.toContain("sweep,");
  });

  it("finds presets by words, best first", async () => {
    const ended = await presets("--search", "8 bar build", "--json");
    expect(json(ended).presets[0]?.name).toBe("8-bar build to 18 kHz");
    expect((await presets("--search", "xyzzy")).out).toBe("No preset is like that.\n");
  });

  it("names what it skipped on stderr and in the document, and lists the rest", async () => {
    put("pump/mine.json", MINE);
    put("pump/evil.json", MINE.replace("My duck", "\\u001b[2Jx").replace('"tags"', '"__proto__":{"a":1},"tags"'));
    put("sweep/half.json", MINE.slice(0, 40));
    const ended = await presets("--json");
    expect(ended.code).toBe(0);
    expect(ended.words).toBe(
      "pump: evil.json: The preset has control characters in “name”.\nsweep: half.json: The preset is not JSON, or the file ends too early.\n",
    );
    expect(json(ended).skipped.map(({ file }) => file)).toEqual(["evil.json", "half.json"]);
    expect(json(ended).presets.filter(({ origin }) => origin === "user")).toHaveLength(1);
    expect((await presets("pump")).words).not.toContain("half.json");
  });

  it("refuses a library that is not there", async () => {
    const ended = await steadyhand("presets", "--user-library", join(library, "gone"));
    expect(ended).toMatchObject({ code: 1, out: "" });
    expect(ended.words).toContain("is no folder");
  });

  it.each([
    [
      ["wobble"],
      'there is no list "wobble". Choose ride, pump, sweep, throw, master, mix, meter, platforms or genres.',
    ],
    [["pump", "sweep"], "name one list, or none for all presets."],
  ])("answers wrong usage of %j with a sentence and code 2", async (words, sentence) => {
    const ended = await presets(...words);
    expect(ended).toMatchObject({ code: 2, out: "" });
    expect(ended.words).toContain(sentence);
  });
});
