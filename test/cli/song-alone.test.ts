import { execFile } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { shellWord } from "#src/cli/frame/shell-word.ts";
import { steadyhand } from "#test/cli/steadyhand.ts";
import { demoSong } from "#test/doubles/sets/demo-song.ts";

const BUNDLE = fileURLToPath(new URL("../../dist/steadyhand.cjs", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "steadyhand-alone-"));
const bin = join(folder, "bin");
mkdirSync(bin);
writeFileSync(join(bin, "steadyhand"), `#!/bin/sh\nexec "${process.execPath}" "${BUNDLE}" "$@"\n`);
chmodSync(join(bin, "steadyhand"), 0o755);
const made = demoSong(folder);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const typed = (line: string) =>
  promisify(execFile)("/bin/sh", ["-c", line], {
    env: { ...process.env, PATH: `${bin}${delimiter}${process.env["PATH"]}` },
  });

/** A set with every chain emptied. */
function bare(text: string): string {
  return text.replaceAll(/<Devices>[\s\S]*?<\/Devices>/g, "<Devices />");
}

function commandsIn(out: string): readonly string[] {
  const [, commands = ""] = out.split("Commands ready to run\n");
  return commands
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

describe("steadyhand SET.als", () => {
  it("shows numbered tracks in Live's units, scenes and locators", async () => {
    const { out, words, code } = await steadyhand(made.set);
    expect({ code, words }).toEqual({ code: 0, words: "" });
    expect(out).toMatch(/^ +1 audio +Lead /m);
    expect(out).toMatch(/volume 0 dB, pan C, send A \(A-Reverb\) -13\.2 dB, send B \(B-Delay\) -18\.4 dB/);
    expect(out).toMatch(/clip #1 at bar 5: Lead Verse 1[^,]*, [^,]+\.wav,\s+(?:not )?warped/);
    expect(out).toMatch(/clip in scene 3: Lead Chorus 1/);
    expect(out).toMatch(/device Utility\n[\s\S]+?\bGain 0 dB/);
    expect(out).toMatch(/device Delay[\s\S]+?ms/);
    expect(out).toContain("Scenes\n  1 Intro\n");
    expect(out).toMatch(/Locators\n {2}beat \d+, bar \d+: /);
    for (const line of out.split("\n").filter((each) => each !== "" && !each.startsWith("  steadyhand ")))
      expect(line.length).toBeLessThan(81);
  });

  it.skipIf(process.platform === "win32")(
    "names commands that run as they are, out of a folder and of a name that shells read something into",
    async () => {
      const project = join(folder, "It's $HOME `here`");
      renameSync(made.project, project);
      const set = join(project, 'My "best" Song!.als');
      writeFileSync(
        set,
        gzipSync(
          gunzipSync(readFileSync(join(project, made.set.split("/").at(-1)!)))
            .toString("utf8")
            .replaceAll('Value="Lead"', 'Value="Lead Vox &amp; $1"'),
        ),
      );
      const commands = commandsIn((await steadyhand(set)).out);
      expect(commands.map((line) => line.split(" ")[1])).toEqual(["ride", "pump", "sweep", "throw", "mix", "measure"]);
      for (const line of commands) expect((await typed(line)).stdout).not.toBe("");
      for (const name of ["ride", "pump", "sweep", "throw"])
        expect(existsSync(set.replace(".als", ` (${name}).als`))).toBe(true);
      const again = commandsIn((await steadyhand(set)).out);
      expect(again[0]).toContain("(ride 2).als");
    },
  );

  it
    .skipIf(process.platform === "win32")
    .each<[what: string, change: (text: string) => string, commands: readonly string[]]>([
      ["without devices", bare, ["pump", "sweep --insert", "throw"]],
      [
        "without devices and without returns",
        (text) =>
          bare(text)
            .replace(/\t\t\t<ReturnTrack [\s\S]*<\/ReturnTrack>\n/, "")
            .replaceAll(/<TrackSendHolder [\s\S]*?<\/TrackSendHolder>/g, ""),
        ["pump", "sweep --insert"],
      ],
      [
        "in a version of Live that no device is known of",
        (text) => bare(text).replace('"12.0_12300"', '"12.0_12402"'),
        ["pump", "throw"],
      ],
    ])("names commands that run as they are for a set %s", async (what, change, wanted) => {
    const project = join(folder, what);
    mkdirSync(project);
    const from = join(folder, "It's $HOME `here`");
    symlinkSync(join(from, "Samples"), join(project, "Samples"));
    const set = join(project, "Song.als");
    writeFileSync(
      set,
      gzipSync(change(gunzipSync(readFileSync(join(from, made.set.split("/").at(-1)!))).toString("utf8"))),
    );
    const lines = commandsIn((await steadyhand(set)).out).filter((line) => !/ (ride|mix|measure) /.test(line));
    expect(lines.map((line) => `${line.split(" ")[1]}${line.includes("--insert") ? " --insert" : ""}`)).toEqual(wanted);
    for (const line of lines) expect((await typed(line)).stdout).not.toBe("");
  });

  it("has keys in JSON for what the words say", async () => {
    const empty = mkdtempSync(join(folder, "empty-"));
    const set = join(empty, "Song.als");
    writeFileSync(set, readFileSync(join(folder, "It's $HOME `here`", made.set.split("/").at(-1)!)));
    const { out, code } = await steadyhand("set", set, "--json");
    const told = JSON.parse(out);
    expect(code).toBe(0);
    expect(told.tracks.map(({ number }: { number: number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(told.scenes[0]).toEqual({ name: "Intro" });
    expect(told.missing[0].searched[0].startsWith(empty)).toBe(true);
    expect(told.warnings[0]).toMatch(/^Sample .* was not found/);
  });

  it("says in one sentence that a set is not there", async () => {
    expect(await steadyhand(join(folder, "gone.als"))).toMatchObject({
      code: 1,
      words: "“gone.als” was not found: check the path.\n",
    });
  });
});

describe("a word for a shell", () => {
  it.each([
    ["Song.als", "Song.als"],
    ["My Song.als", '"My Song.als"'],
    ["It's.als", '"It\'s.als"'],
    ["a$b.als", "'a$b.als'"],
    ["it's $5", "'it'\\''s $5'"],
    ["~x", '"~x"'],
    ["", '""'],
  ])("%s", async (word, typedAs) => {
    expect(shellWord(word, "linux")).toBe(typedAs);
    if (process.platform !== "win32") expect((await typed(`printf %s ${typedAs}`)).stdout).toBe(word);
  });

  it("is in double quotes on Windows", () => {
    expect(shellWord("C:\\My Songs\\It's $5.als", "win32")).toBe('"C:\\My Songs\\It\'s $5.als"');
  });
});
