import { spawn } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createWav } from "#src/adapters/audio/wav-writer.ts";
import { type Ended, steadyhandProcess as steadyhand } from "#test/cli/steadyhand.ts";

const BUNDLE = fileURLToPath(new URL("../../../dist/steadyhand.cjs", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "steadyhand-many-"));
const at = (...names: readonly string[]) => join(folder, ...names);
const RATE = 8_000;

/** A sine that reads `level` LUFS within 0.1 (1 kHz in two channels). */
function tone(path: string, level: number, seconds = 2): string {
  const sine = Float32Array.from(
    { length: RATE * seconds },
    (_, i) => 10 ** (level / 20) * Math.sin((2 * Math.PI * 1000 * i) / RATE),
  );
  const wav = createWav(path, { sampleRate: RATE, channels: 2, encoding: "f32le" });
  wav.append([sine, sine]);
  wav.close();
  return path;
}

beforeAll(() => {
  for (const name of ["stems/deep/er", "stems/.trash", "elsewhere", "empty"]) mkdirSync(at(name), { recursive: true });
  tone(at("stems", "take 10.wav"), -14);
  tone(at("stems", "take 2.wav"), -20);
  tone(at("stems", "deep", "er", "bounce without a name's end"), -23);
  tone(at("stems", ".trash", "old.wav"), -9);
  tone(at("stems", ".hidden.wav"), -9);
  tone(at("elsewhere", "out.wav"), -9);
  writeFileSync(at("stems", "notes.wav"), "words, whatever the name says");
  writeFileSync(at("empty", "notes.txt"), "words");
  symlinkSync(at("elsewhere"), at("stems", "a link out"));
  symlinkSync(at("stems"), at("stems", "deep", "round"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Told {
  readonly file: string;
  readonly integrated: number;
  readonly error?: string;
  readonly verdict: { readonly result: string | null; readonly playback: { readonly gain: number } | null };
}

const told = (ended: Ended) => JSON.parse(ended.out) as Told[];

describe("measure, a folder", () => {
  it("takes its audio files by what they hold, in the order of their names, and follows no link", async () => {
    const ended = await steadyhand("measure", at("stems"), "--json");
    expect(ended.code).toBe(0);
    expect(told(ended).map(({ file }) => file)).toEqual([
      at("stems", "deep", "er", "bounce without a name's end"),
      at("stems", "take 2.wav"),
      at("stems", "take 10.wav"),
    ]);
    expect(ended.words).toBe("Passed over, no audio in it: notes.wav.\nLinks are not followed: 2 passed over.\n");
  });

  it("answers an array for a folder of one, and one sentence for a folder of none", async () => {
    expect(told(await steadyhand("measure", at("elsewhere"), "--json"))).toHaveLength(1);
    const none = await steadyhand("measure", at("empty"), at("stems", "take 2.wav"), "--json");
    expect(none.code).toBe(1);
    expect(told(none).map(({ error }) => error)).toEqual([
      expect.stringMatching(/^“empty” holds no audio file/),
      undefined,
    ]);
  });

  it("follows a link that is named itself", async () => {
    const ended = await steadyhand("measure", at("stems", "a link out"), "--json");
    expect(told(ended).map(({ file }) => basename(file))).toEqual(["out.wav"]);
  });
});

describe("measure, several at once", () => {
  it("answers the same in the same order, whatever --jobs says", async () => {
    // Named as what takes long, so that threads are worth their start.
    mkdirSync(at("slow"));
    const slow = tone(at("slow", "0.mp3"), -18, 20);
    for (let i = 1; i < 12; i++) cpSync(slow, at("slow", `${i}.mp3`));
    const files = [at("stems"), at("gone.wav"), at("slow"), at("stems", "take 2.wav")];
    const [one, ...more] = await Promise.all(
      ["1", "2", "5"].map((jobs) =>
        steadyhand("measure", ...files, "--json", "--at", "0.5", "--spectrum", "--jobs", jobs),
      ),
    );
    for (const other of more) expect(other).toEqual(one);
    const failed = told(one!).map(({ error }) => error !== undefined);
    expect(failed).toEqual([false, false, false, true, ...Array.from({ length: 13 }, () => false)]);
  });

  it.each([
    [["--jobs", "0"], "--jobs takes a whole number from 1 to 64"],
    [["--jobs", "1.5"], "--jobs takes a whole number"],
    [["--csv", "--json"], "do not go together"],
    [["--csv", "--at", "1"], "--at goes with --json"],
    [["--target", "spotfy"], "Did you mean “spotify”?"],
    [["--target", "vinyl"], "It takes a number from -70 to 0 LUFS, or spotify,"],
    [["--target", "16"], "Did you mean “-16 LUFS”?"],
    [["--target", "-90"], "from -70 to 0 LUFS"],
    [["-", "-"], "which can be measured once"],
  ])("%j is wrong usage", async (words, says) => {
    const ended = await steadyhand("measure", at("elsewhere", "out.wav"), ...words);
    expect(ended).toMatchObject({ code: 2, out: "" });
    expect(ended.words).toContain(says);
  });
});

describe("measure, against a target", () => {
  it.each([
    ["spotify", 1, ["fail", "fail", "pass"]],
    ["EBU R128", 1, ["pass", "fail", "fail"]],
    ["-20 LUFS", 1, ["fail", "pass", "fail"]],
    ["-20,5", 1, ["fail", "pass", "fail"]],
    ["SoundCloud", 0, [null, null, null]],
  ])("%s", async (target, code, results) => {
    const ended = await steadyhand("measure", at("stems"), "--json", "--target", target);
    expect(told(ended).map(({ verdict }) => verdict.result)).toEqual(results);
    expect(ended.code).toBe(code);
  });

  it("says in words by how much, and what the service would do", async () => {
    const { out, code } = await steadyhand("measure", at("elsewhere", "out.wav"), "--target", "spotify");
    expect(code).toBe(1);
    expect(out).toMatch(/^ {2}Spotify {11}fail$/m);
    expect(out).toMatch(/-14\.0 LUFS ±1\.0: fail, (4\.9\d|5\.0\d) LU above$/m);
    expect(out).toMatch(/at most -2\.0 dBTP \(above -14 LUFS\): pass, \d\.\d\d dB below$/m);
    expect(out).toMatch(/turned down by (4\.9|5\.0) dB, its peaks at -1[34]\.\d dBTP$/m);
    for (const line of out.split("\n")) expect(line.startsWith(folder) || line.length <= 80).toBe(true);
  });

  it("stands in the table and in the comma-separated values", async () => {
    const [table, csv] = await Promise.all(
      ["--table", "--csv"].map((shape) => steadyhand("measure", at("stems"), shape, "--target", "spotify")),
    );
    expect(
      table!.out
        .trim()
        .split("\n")
        .map((line) => line.split(/\s+/).at(-1)),
    ).toEqual(["verdict", "fail", "fail", "pass"]);
    const column = csv!.out.split("\r\n")[0]!.split(",").indexOf("verdict.result");
    expect(
      csv!.out
        .trim()
        .split("\r\n")
        .map((line) => line.split(",")[column]),
    ).toEqual(["verdict.result", "fail", "fail", "pass"]);
  });
});

describe("measure, standard input", () => {
  it("reads a pipe whose header knows no length, and leaves nothing behind", async () => {
    const bytes = readFileSync(at("stems", "take 2.wav"));
    bytes.writeUInt32LE(0xffffffff, 4);
    bytes.writeUInt32LE(0xffffffff, bytes.indexOf("data") + 4);
    const ended = await piped(bytes, "measure", "-", "--json");
    expect(JSON.parse(ended.out)).toMatchObject({ file: "-", truncated: false, duration: 2 });
    expect(ended).toMatchObject({ code: 0, left: [] });
  });

  it.each([
    ["nothing", "", /^Standard input is empty/],
    ["words", "only words", /^“standard input” is not an audio file/],
  ])("%s are refused in one sentence, and leave nothing behind", async (_, bytes, says) => {
    const ended = await piped(Buffer.from(bytes), "measure", "-", "--json");
    expect(ended.code).toBe(1);
    expect(ended.words).toMatch(says);
    expect(ended.words.trim().split("\n")).toHaveLength(1);
    expect(JSON.parse(ended.out)).toEqual({ file: "-", error: ended.words.trim() });
    expect(ended.left).toEqual([]);
  });
});

describe.skipIf(process.platform === "win32")("measure, ended by Ctrl-C", () => {
  it("takes away what was piped in, and ends by that signal", async () => {
    const ended = await piped(null, "measure", "-");
    expect(ended).toMatchObject({ signal: "SIGINT", out: "", left: [] });
  });

  it("ends with its threads", async () => {
    mkdirSync(at("long"));
    const long = tone(at("long", "0.mp3"), -20, 600);
    for (let i = 1; i < 12; i++) cpSync(long, at("long", `${i}.mp3`));
    const child = spawn(process.execPath, [BUNDLE, "measure", at("long"), "--jobs", "3", "--spectrum"], {
      stdio: "ignore",
    });
    const ended = new Promise((resolve) => child.on("close", (_, signal) => resolve(signal)));
    await new Promise((resolve) => setTimeout(resolve, 700));
    child.kill("SIGINT");
    expect(await ended).toBe("SIGINT");
  });
});

/** Runs with a temporary folder of its own; `null` pipes in a beginning and then presses Ctrl-C. */
function piped(bytes: Buffer | null, ...words: readonly string[]) {
  const temporary = mkdtempSync(at("tmp-"));
  return new Promise<Ended & { readonly signal: string | null; readonly left: string[] }>((resolve) => {
    const child = spawn(process.execPath, [BUNDLE, ...words], {
      env: { ...process.env, TMPDIR: temporary, TEMP: temporary },
    });
    let [out, said] = ["", ""];
    child.stdout.on("data", (text: Buffer) => (out += text));
    child.stderr.on("data", (text: Buffer) => (said += text));
    child.on("close", (code, signal) => resolve({ code, signal, out, words: said, left: readdirSync(temporary) }));
    if (bytes !== null) return child.stdin.end(bytes);
    child.stdin.write(readFileSync(at("stems", "take 2.wav")));
    const spooling = setInterval(() => {
      if (!readdirSync(temporary).some((name) => existsSync(join(temporary, name, "standard input")))) return;
      clearInterval(spooling);
      child.kill("SIGINT");
    }, 20);
  });
}
