import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createWav } from "#src/adapters/audio/wav-writer.ts";
import { PLATFORMS } from "#src/knowledge/platforms/platforms.ts";
import { steadyhand } from "#test/cli/steadyhand.ts";

let library = "";
beforeEach(() => {
  library = mkdtempSync(join(tmpdir(), "steadyhand-platforms-"));
});
afterEach(() => rmSync(library, { recursive: true, force: true }));

function put(file: string, content: object | string): string {
  const path = join(library, "Steadyhand", "Presets", "platforms", file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

/** Half a second of a sine of 1 kHz that reads so many LUFS. */
function tone(level: number): string {
  const path = join(library, `tone ${tones++}.wav`);
  const sine = Float32Array.from({ length: 4_000 }, (_, i) => 10 ** (level / 20) * Math.sin((Math.PI * i) / 4));
  const wav = createWav(path, { sampleRate: 8_000, channels: 2, encoding: "f32le" });
  wav.append([sine, sine]);
  wav.close();
  return path;
}

let tones = 0;
const measure = (...words: readonly string[]) => steadyhand("measure", tone(-14), ...words, "--user-library", library);
const LABEL = { id: "my-label", name: "My label", aliases: ["ml"], loudness: -14, truePeak: -0.5 };

describe("measure, against a platform of the user's", () => {
  it("judges by it, and says what is not known of it", async () => {
    put("label.json", LABEL);
    const json = await measure("--target", "ML", "--json");
    expect(json).toMatchObject({ code: 0, words: "" });
    expect(JSON.parse(json.out).verdict).toMatchObject({
      target: "my-label",
      result: "pass",
      confidence: "C",
      asOf: null,
      source: null,
    });
    expect((await measure("--target", "my-label")).out).toContain(
      "your own, whose source is not said, of a date not said",
    );
  });

  it("says where it is not known how far it turns up", async () => {
    put("label.json", { ...LABEL, loudness: -9, boosts: true });
    expect((await measure("--target", "ml")).out).toContain("turned up, but not known how far");
  });

  it("says that it stands in for one that ships, on stderr and where it is used alone", async () => {
    put("yt.json", {
      id: "youtube",
      name: "YouTube",
      loudness: -20,
      boosts: false,
      source: "my ears",
      asOf: "2026-11",
    });
    const ended = await measure("--target", "youtube", "--json");
    expect(ended).toMatchObject({
      code: 1,
      words: "platforms: yt.json: yours stands in for the YouTube that ships.\n",
    });
    expect(JSON.parse(ended.out).verdict).toMatchObject({
      source: "my ears",
      loudness: { target: -20, result: "fail" },
    });
    expect((await measure("--target", "tidal")).words).toBe("");
  });

  it("names a broken file and its key in one sentence, and goes on without it", async () => {
    put("label.json", LABEL);
    put("broken.json", { ...LABEL, id: "other", aliases: [], name: "Other", truepeak: -1 });
    put("half.json", '{"id": "x"');
    put(".hidden.json", "never read");
    const ended = await measure("--target", "my-label", "--json");
    expect(ended.code).toBe(0);
    expect(ended.words.trim().split("\n")).toEqual([
      "platforms: broken.json: The platform has “truepeak”, which is no key of it. Did you mean “truePeak” or “truePeakIfLoud”?",
      "platforms: half.json: The platform is not JSON, or the file ends too early.",
    ]);
  });

  it("does not follow a link out of the presets' folder, nor open what is no file, nor read what is too large", async () => {
    put("label.json", LABEL);
    writeFileSync(
      join(library, "secret.json"),
      JSON.stringify({ ...LABEL, id: "secret", name: "Secret", aliases: [] }),
    );
    const folder = join(library, "Steadyhand", "Presets", "platforms");
    symlinkSync(join(library, "secret.json"), join(folder, "link.json"));
    mkdirSync(join(folder, "folder.json"));
    put("large.json", " ".repeat(70_000));
    const { code, words } = await measure("--target", "my-label");
    expect(code).toBe(0);
    expect(words).toMatch(
      /folder\.json: The platform is no file\.\n.*large\.json: The platform is larger than 64 kB\.\n.*link\.json: .*leads out/s,
    );
  });

  it("knows near names of the user's, too, and reads no file for a loudness", async () => {
    put("label.json", LABEL);
    const near = await measure("--target", "my-labl");
    expect(near).toMatchObject({ code: 2, out: "" });
    expect(near.words).toContain("Did you mean “my-label”?");
    put("half.json", "{");
    expect((await measure("--target", "-14")).words).toBe("");
  });

  it("refuses a library that is not there", async () => {
    const ended = await steadyhand(
      "measure",
      tone(-14),
      "--target",
      "spotify",
      "--user-library",
      join(library, "gone"),
    );
    expect(ended).toMatchObject({ code: 1, out: "" });
    expect(ended.words).toContain("is no folder");
  });
});

describe("presets platforms", () => {
  const list = (...words: readonly string[]) => steadyhand("presets", "platforms", ...words, "--user-library", library);

  it("lists what ships with loudness, ceiling, date, source and confidence, in 80 columns", async () => {
    const { code, out, words } = await list();
    expect([code, words]).toEqual([0, ""]);
    expect(out.split("\n").filter((line) => line.length > 80)).toEqual([]);
    expect(out).toContain(
      "Spotify Normal\n  spotify, spotify-normal\n  -14.0 LUFS ±1.0, at most -1.0 dBTP, -2.0 if louder than -14 LUFS; turns up, to\n  peaks at -1 dBTP\n",
    );
    expect(out).toContain("into a limiter at -1 dB (5 ms attack, 100 ms decay)");
    expect(out).toContain(
      "SoundCloud\n  soundcloud\n  loudness not known, at most -1.0 dBTP; not known whether it turns up what is\n",
    );
    expect(out).toMatch(
      /^ {2}B \(secondary sources that agree\), as of 2016-10: meterplugs\.com 2016-10;\s+Grimm,\s+vdt-magazin\.de/m,
    );
  });

  it("lists the user's among them as JSON, with what they replaced and what is left out", async () => {
    put("label.json", LABEL);
    put("yt.json", { id: "youtube", name: "YouTube", loudness: -20 });
    put("half.json", "{");
    const { out, words } = await list("--json");
    const told = JSON.parse(out);
    expect(told.platforms).toHaveLength(PLATFORMS.length + 1);
    expect(told.platforms.find(({ id }: { id: string }) => id === "my-label")).toMatchObject({
      origin: "user",
      boosts: null,
    });
    expect(told.replaced).toEqual([{ file: "yt.json", id: "youtube", name: "YouTube" }]);
    expect(told.skipped).toEqual([
      { file: "half.json", reason: "The platform is not JSON, or the file ends too early." },
    ]);
    expect(told.folder).toBe(join(library, "Steadyhand", "Presets", "platforms"));
    expect(words.split("\n")).toHaveLength(3);
  });

  it("is not searched", async () => {
    expect(await list("--search", "spo")).toMatchObject({ code: 2, out: "" });
  });
});

describe("presets genres", () => {
  it("lists what was observed of each, of how many, from whom, and calls nothing a target", async () => {
    const { code, out } = await steadyhand("presets", "genres");
    expect(code).toBe(0);
    expect(out.split("\n").filter((line) => line.length > 80)).toEqual([]);
    expect(out).toContain("Observed, and no targets");
    expect(out).toMatch(
      /\nhip-hop\n {2}hip-hop, hip hop, hiphop, rap\n {2}medium confidence: 2,141 hip-hop clips of 30 s/,
    );
    expect(out).toMatch(/integrated +-15\.9 +-10\.5 +-7\.3 +LUFS/);
    expect(out).toContain("nobody published measurements of house alone");
  });

  it("gives all of it as JSON, the answers to what was handed on among it", async () => {
    const told = JSON.parse((await steadyhand("presets", "genres", "--json")).out);
    expect(told.genres).toHaveLength(13);
    expect(told.answers.find(({ key }: { key: string }) => key === "edm.master_loudness.peak_lufs")).toMatchObject({
      answer: "refusal",
    });
    expect(told.professionalMixes.n).toBe(100);
  });
});
