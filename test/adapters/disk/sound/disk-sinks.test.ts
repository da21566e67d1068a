import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { diskSinks } from "#src/adapters/disk/sound/disk-sinks.ts";
import { audioSinkContract } from "#test/contracts/audio-sink.ts";

const root = mkdtempSync(join(tmpdir(), "steadyhand-sinks-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

audioSinkContract("disk", async () => {
  const folder = mkdtempSync(join(root, "place-"));
  return {
    sinks: diskSinks(),
    pathOf: (name) => join(folder, name),
    names: async () => readdirSync(folder),
    bytes: async (name) => Uint8Array.from(readFileSync(join(folder, name))),
    put: async (name, bytes) => writeFileSync(join(folder, name), bytes),
  };
});

describe("sound on disk", () => {
  const FORMAT = { sampleRate: 48_000, channels: 1, encoding: "s16le" } as const;
  const open = (path: string, rules = {}) => diskSinks().open(path, FORMAT, { force: true, ...rules });

  it("knows the file that is read by whatever name", async () => {
    const folder = mkdtempSync(join(root, "names-"));
    writeFileSync(join(folder, "take.wav"), "a take");
    symlinkSync(join(folder, "take.wav"), join(folder, "link.wav"));
    const opened = await open(join(folder, "link.wav"), { input: join(folder, "take.wav") });
    expect(opened).toMatchObject({ ok: false, error: { code: "output-is-input" } });
    expect(readFileSync(join(folder, "take.wav"), "utf8")).toBe("a take");
  });

  it("refuses a folder that is not there and a name that is a folder, each in a sentence", async () => {
    const folder = mkdtempSync(join(root, "none-"));
    mkdirSync(join(folder, "sub.wav"));
    for (const [path, words] of [
      [join(folder, "gone", "new.wav"), "there is no folder “gone”"],
      [join(folder, "sub.wav"), "is a folder"],
    ] as const) {
      const refused = await open(path);
      expect(refused.ok ? "" : refused.error.sentence).toContain(words);
    }
    expect(readdirSync(folder)).toEqual(["sub.wav"]);
  });

  it("says so in a sentence where the file cannot take its name, and takes no more", async () => {
    const folder = mkdtempSync(join(root, "lost-"));
    const opened = await open(join(folder, "new.wav"));
    if (!opened.ok) throw new Error(opened.error.sentence);
    await opened.value.write([new Float64Array(500)]);
    rmSync(folder, { recursive: true });
    expect(await opened.value.close()).toMatchObject({ ok: false, error: { code: "write-failed" } });
    await expect(opened.value.write([new Float64Array(5)])).rejects.toThrow(RangeError);
  });
});
