import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { steadyhand } from "#test/cli/steadyhand.ts";
import { madeMix, writeMix } from "#test/doubles/mix/made-mix.ts";

const BUNDLE = fileURLToPath(new URL("../../../dist/steadyhand.cjs", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "steadyhand-nothing-left-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const here = (...names: readonly string[]) => join(folder, ...names);

const SOUND = madeMix({ seconds: 4, hits: 12 });
const MIX = writeMix(here("mix.wav"), SOUND);
const OTHER = writeMix(here("other.wav"), madeMix({ seconds: 3, peak: 0.3 }));
const OLD = "what stood there before";

beforeEach(() => {
  rmSync(here("out"), { recursive: true, force: true });
  mkdirSync(here("out"));
  for (const name of ["mix.wav", "other.wav"]) writeFileSync(here("out", name), OLD);
});

/** Starts a process of its own and hands it to `meanwhile`. */
function ended(command: string, words: readonly string[], meanwhile: (child: ReturnType<typeof spawn>) => void) {
  return new Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null; readonly words: string }>(
    (resolve) => {
      const child = spawn(command, [...words], { stdio: ["ignore", "ignore", "pipe"] });
      let said = "";
      child.stderr!.setEncoding("utf8").on("data", (text: string) => {
        said += text;
      });
      child.on("close", (code, signal) => resolve({ code, signal, words: said }));
      meanwhile(child);
    },
  );
}

const ALBUM = ["--album", MIX, OTHER, "--platform", "spotify", "--ab", "--force", "--out", here("out")];

/** Ends a process where it would give a second file of the album its name. */
const KILLED_AT_SECOND_NAME = `const fs = require("node:fs");
const rename = fs.renameSync;
let named = 0;
fs.renameSync = (from, to) => {
  if (/\\.wav$/.test(to) && named++ === 1) process.kill(process.pid, "SIGKILL");
  return rename(from, to);
};`;

describe.skipIf(process.platform === "win32")("a master that does not come to its end", () => {
  /** What the album comes to where nothing ends it, by name. */
  const made = new Map<string, Buffer>();
  beforeAll(async () => {
    mkdirSync(here("made"));
    expect((await steadyhand("master", ...ALBUM.slice(0, -1), here("made"))).code).toBe(0);
    for (const name of readdirSync(here("made"))) made.set(name, readFileSync(here("made", name)));
    expect(made.size).toBe(6);
  });

  /** What stands in the folder by name, without what is hidden: each as it was, or whole as it was to be. */
  function standing(): ReadonlyMap<string, "as it was" | "made"> {
    const names = readdirSync(here("out")).filter((name) => !name.startsWith("."));
    return new Map(
      names.map((name) => {
        const bytes = readFileSync(here("out", name));
        if (bytes.toString("latin1") === OLD) return [name, "as it was"];
        expect(made.get(name)?.equals(bytes), `${name} is whole`).toBe(true);
        return [name, "made"];
      }),
    );
  }

  it.each([
    ["SIGKILL", 0.4],
    ["SIGKILL", 0.8],
    ["SIGINT", 0.6],
    ["SIGTERM", 0.9],
  ] as const)("%s, %s s behind its start, leaves each file as it was or whole", async (signal, seconds) => {
    const began = Date.now();
    expect((await ended(process.execPath, [BUNDLE, "master", ...ALBUM, "--out", here()], () => undefined)).code).toBe(
      1,
    );
    const [start] = [Date.now() - began];
    const killed = await ended(process.execPath, [BUNDLE, "master", ...ALBUM], (child) => {
      setTimeout(() => child.kill(signal), start + seconds * 1_000);
    });
    const left = standing();
    expect([...left.keys()]).toEqual(expect.arrayContaining(["mix.wav", "other.wav"]));
    if (signal !== "SIGKILL" || killed.signal === null) {
      expect(killed.signal === null ? killed.code : killed.signal).toBe(killed.signal === null ? 0 : signal);
      expect(new Set(left.values()).size, "all are new or none is").toBe(1);
      expect(left.size).toBe(left.get("mix.wav") === "made" ? made.size : 2);
      expect(readdirSync(here("out"))).toHaveLength(left.size);
      return;
    }
    expect(killed.signal).toBe(signal);
    expect((await steadyhand("master", OTHER, "--target", "-14", "--out", here("out", "next.wav"))).code).toBe(0);
    expect(readdirSync(here("out")).sort()).toEqual([...left.keys(), "next.wav"].sort());
  });

  it("killed between two names, has the first file new and the others as they were, and the next writer sweeps", async () => {
    const preload = here("killed-at-second-name.cjs");
    writeFileSync(preload, KILLED_AT_SECOND_NAME);
    const killed = await ended(process.execPath, ["-r", preload, BUNDLE, "master", ...ALBUM], () => undefined);
    expect(killed.signal).toBe("SIGKILL");
    const left = standing();
    expect([...left.values()].sort()).toEqual(["as it was", "made"]);
    expect((await steadyhand("master", OTHER, "--target", "-14", "--out", here("out", "next.wav"))).code).toBe(0);
    expect(readdirSync(here("out")).sort()).toEqual([...left.keys(), "next.wav"].sort());
  });

  it.each([0.5, 0.8, 1.1])(
    "SIGTERM %s s behind its start takes folders along that were made for stages",
    async (seconds) => {
      const words = [
        MIX,
        "--target",
        "-9",
        "--stages",
        "eq,excite,glue",
        "--stage-outputs",
        here("out", "new", "stages"),
      ];
      const asked = [BUNDLE, "master", ...words, "--force", "--out", here("out", "mix.wav")];
      const killed = await ended(process.execPath, asked, (child) => {
        setTimeout(() => child.kill("SIGTERM"), seconds * 1_000);
      });
      const left = ["mix.wav", "other.wav"];
      expect(readdirSync(here("out")).sort()).toEqual(killed.signal === null ? [left[0], "new", left[1]] : left);
    },
  );

  it.each([
    ["a file of floats between", ["--stages", "excite", "--target", "-14"], 600],
    ["the second of an album", ["--album", OTHER, "--target", "-14"], 900],
  ])(
    "a disk that fills in %s is said in one sentence, and leaves everything as it was",
    async (_, words, kilobytes) => {
      const out = words.includes("--album") ? here("out") : here("out", "mix.wav");
      const command = `ulimit -f ${kilobytes}; exec "$@"`;
      const asked = [process.execPath, BUNDLE, "master", MIX, ...words, "--force", "--out", out];
      const full = await ended("bash", ["-c", command, "bash", ...asked], () => undefined);
      expect(full.code).toBe(1);
      expect(full.words.trim()).toMatch(/^“mix\.wav” could not be written \(EFBIG\)[^\n]*$/);
      expect(readdirSync(here("out")).sort()).toEqual(["mix.wav", "other.wav"]);
      for (const name of ["mix.wav", "other.wav"]) expect(readFileSync(here("out", name)).toString()).toBe(OLD);
    },
  );
});

describe("sound that is none is refused in one sentence, and leaves nothing behind:", () => {
  const short = SOUND.map((samples) => samples.subarray(0, 24_000));
  const none = SOUND.map((samples) => new Float64Array(samples.length).fill(Number.NaN));

  it.each<[string, (path: string) => void, RegExp]>([
    [
      "a header alone",
      (path) => writeFileSync(path, readFileSync(MIX).subarray(0, readFileSync(MIX).indexOf("data") + 8)),
      /bad\.wav/,
    ],
    ["half a header", (path) => writeFileSync(path, readFileSync(MIX).subarray(0, 20)), /bad\.wav/],
    [
      "one sample",
      (path) =>
        void writeMix(
          path,
          short.map((samples) => samples.subarray(0, 1)),
        ),
      /400 ms/,
    ],
    [
      "100 ms",
      (path) =>
        void writeMix(
          path,
          short.map((samples) => samples.subarray(0, 4_800)),
        ),
      /400 ms/,
    ],
    ["no number in it", (path) => void writeMix(path, none, 48_000, "f32le"), /silent/],
    ["eight channels", (path) => eight(path), /8 channels/],
    ["a page of the web", (path) => writeFileSync(path, "<!doctype html><title>404</title>"), /bad\.wav/],
  ])("%s", async (_, make, sentence) => {
    const [bad, before] = [here("bad.wav"), readdirSync(here("out"))];
    make(bad);
    const target = ["--target", "-14", "--ab"];
    for (const words of [
      [bad, ...target, "--out", here("out", "new.wav")],
      ["--album", OTHER, bad, ...target, "--force", "--out", here("out")],
    ]) {
      const refused = await steadyhand("master", ...words);
      expect({ code: refused.code, out: refused.out }).toEqual({ code: 1, out: "" });
      expect(refused.words).toMatch(sentence);
      expect(refused.words.trimEnd().split("\n")).toHaveLength(1);
      expect(readdirSync(here("out"))).toEqual(before);
      expect(readFileSync(here("out", "other.wav")).toString()).toBe(OLD);
    }
  });

  /** A WAV file of eight channels: two, whose header says eight and a fourth of the frames. */
  function eight(path: string): void {
    const bytes = readFileSync(MIX);
    const at = bytes.indexOf("fmt ") + 8;
    bytes.writeUInt16LE(8, at + 2);
    bytes.writeUInt32LE(48_000 * 8 * 3, at + 8);
    bytes.writeUInt16LE(8 * 3, at + 12);
    writeFileSync(path, bytes);
  }

  it("what ends before its header says so is mastered as far as it goes, and that is said", async () => {
    writeFileSync(here("bad.wav"), readFileSync(MIX).subarray(0, 600_000));
    const done = await steadyhand("master", here("bad.wav"), "--target", "-20", "--out", here("out", "new.wav"));
    expect(done.code).toBe(0);
    expect(done.out.replace(/\s+/g, " ")).toMatch(/“bad\.wav” ends before its header says so/);
  });
});
