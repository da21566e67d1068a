import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { COMMANDS } from "#src/cli/commands.ts";
import { steadyhand } from "#test/cli/steadyhand.ts";
import { alsSet } from "#test/doubles/sets/als-set.ts";
import { needs } from "#test/needs.ts";

const BUNDLE = fileURLToPath(new URL("../../dist/steadyhand.cjs", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "steadyhand-tab-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(async () => {
  for (const shell of ["bash", "zsh"]) {
    const { code, out, words } = await steadyhand("completion", shell);
    expect({ code, words }).toEqual({ code: 0, words: "" });
    writeFileSync(join(folder, shell), out);
  }
  mkdirSync(join(folder, "Masters"));
  for (const name of ["mix.wav", "MIX.FLAC", "notes.txt", "device.amxd"]) writeFileSync(join(folder, name), "");
  writeFileSync(join(folder, "My Song.als"), gzipSync(alsSet().replaceAll('Value="Lead"', 'Value="Lead Vox"')));
});

const NAMES = COMMANDS.map(({ spec }) => spec.name);

/** A line as far as it is typed, and some of what Tab offers. */
const LINES: readonly (readonly [typed: readonly string[], offers: readonly string[], not: readonly string[]])[] = [
  [[""], [...NAMES, "help"], ["--track"]],
  [["ri"], ["ride"], ["pump"]],
  [["help", "th"], ["throw"], ["ride"]],
  [["ride", "--tr"], ["--track", "--trim"], ["--trigger"]],
  [["ride", "x.als", "--in", ""], ["arrangement", "session"], ["--out"]],
  [["ride", "x.als", "--gaps", "g"], ["glide"], ["hold"]],
  [["ride", "x.als", "--preset", "pod"], ["podcast"], ["firm"]],
  [["pump", "x.als", "--preset", "four"], ["four-on-the-floor-tight"], ["podcast"]],
  [["move", "x.als", "--preset", "8-bar-build-to"], ["8-bar-build-to-18-khz"], []],
  [["measure", "mix.wav", "--target", "spo"], ["spotify"], ["youtube"]],
  [["mix", "x.als", "--genre", "ho"], ["house"], ["hip-hop"]],
  [["check", "mix.wav", "--genre", "j"], ["jazz"], ["--json"]],
  [["master", "mix.wav", "--platform", "spo"], ["spotify"], ["youtube"]],
  [["ride", "x.als", "--boost", ""], [], ["--boost", "mix.wav"]],
  [["presets", ""], ["ride", "pump", "sweep", "throw"], ["--search"]],
  [["companion", "un"], ["uninstall"], ["install"]],
  [["selftest", "--j"], ["--json"], []],
  [["report-live", "--note", "WRITE-1"], ["WRITE-1=ok", "WRITE-1=failed"], ["LOAD-1=ok"]],
  [["inspect", "--j"], ["--json"], []],
];

describe("completion in bash", () => {
  it.each([
    ...LINES,
    [["measure", "mi"], ["mix.wav"], ["notes.txt"]],
    [["measure", "M"], ["MIX.FLAC", "Masters"], ["My Song.als"]],
    [["inspect", ""], ["device.amxd", "Masters"], ["mix.wav"]],
    [["ride", "My"], ["My Song.als"], []],
    [["ride", "My\\ Song.als", "--track", "Le"], ["Lead\\ Vox"], []],
    [["ride", "My\\ Song.als", "--track", "=", "Lead\\ V"], ["Lead\\ Vox"], []],
    [["pump", '"My Song.als"', "--trigger", '"Le'], ["Lead Vox"], []],
    [["mix", "My\\ Song.als", "--lock", "Le"], ["Lead\\ Vox"], []],
    [["mix", "My\\ Song.als", "--first", "Le"], ["Lead\\ Vox"], []],
    [["mix", "My\\ Song.als", "--role", "Le"], ["Lead\\ Vox"], []],
    [["mix", "My\\ Song.als", "--stems", ""], ["Masters"], ["mix.wav"]],
    [["My\\ Song.als", "--j"], ["--json"], ["--track"]],
    [["presets", "--user-library", ""], ["Masters"], ["mix.wav"]],
    [["report-live", "--note", "LOAD-1", "="], ["ok", "failed"], ["LOAD-1=ok"]],
    [["report-live", "--note", "LOAD-1", "=", "f"], ["failed"], ["ok"]],
  ] as typeof LINES)("steadyhand %j", (typed, offers, not) => {
    const offered = inBash(typed);
    expect(offered).toEqual(expect.arrayContaining([...offers]));
    for (const each of not) expect(offered).not.toContain(each);
  });
});

describe("completion in zsh", needs("zsh"), () => {
  it("is a script that zsh can read", () => {
    expect(spawnSync("zsh", ["-n", join(folder, "zsh")], { encoding: "utf8" })).toMatchObject({
      status: 0,
      stderr: "",
    });
  });

  it.each([
    ...LINES,
    [["ride", "My\\ Song.als", "--track", ""], ["Lead Vox"], []],
    [["ride", "My\\ Song.als", "--track=Le"], ["Lead Vox"], []],
    [["measure", ""], ["-g (#i)*.(wav|wave|aif|aiff|aifc|flac|mp3|ogg)"], []],
    [["presets", "--user-library", ""], ["-/"], []],
  ] as typeof LINES)("steadyhand %j", (typed, offers, not) => {
    const offered = inZsh(typed);
    expect(offered).toEqual(expect.arrayContaining([...offers]));
    for (const each of not) expect(offered).not.toContain(each);
  });
});

describe("what is completed", () => {
  it("is every command and every option of the tables, in both shells", async () => {
    for (const { spec } of COMMANDS) {
      const options = Object.keys(spec.options).map((name) => `--${name}`);
      expect(inBash([spec.name, "-"])).toEqual([...options, "--help"]);
    }
  });

  it("of a shell that is none is said, and of a set that is none too", async () => {
    expect(await steadyhand("completion", "bsah")).toMatchObject({ code: 2, words: expect.stringContaining("“bash”") });
    expect(await steadyhand("completion")).toMatchObject({
      code: 2,
      words: expect.stringContaining("say bash or zsh"),
    });
    expect(await steadyhand("completion", "--tracks", join(folder, "none.als"))).toMatchObject({ code: 1, out: "" });
  });
});

/** What real bash offers; each typed word as it stands on the line. */
function inBash(typed: readonly string[]): readonly string[] {
  const words = typed.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(" ");
  const script = `steadyhand() { '${process.execPath}' '${BUNDLE}' "$@"; }
    source '${join(folder, "bash")}'
    COMP_WORDS=(steadyhand ${words}); COMP_CWORD=${typed.length}
    _steadyhand
    for each in "\${COMPREPLY[@]}"; do echo "$each"; done`;
  return lines(spawnSync("bash", ["--norc", "-c", script], { cwd: folder, encoding: "utf8" }));
}

/** What real zsh offers: the completion system's own builtins print what they are given, words that do not fit left out. */
function inZsh(typed: readonly string[]): readonly string[] {
  const words = typed.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(" ");
  const script = `steadyhand() { '${process.execPath}' '${BUNDLE}' "$@"; }
    compdef() { :; }
    compset() { PREFIX=\${PREFIX#*=}; }
    compadd() { shift; for each in "$@"; do [[ $each == \${PREFIX}* ]] && print -r -- "$each"; done; }
    _describe() { local name=\${@[-1]}; local each; for each in "\${(@P)name}"; do compadd -- "\${\${each//\\\\:/:}%%:*}"; done; }
    _files() { print -r -- "$*"; }
    source '${join(folder, "zsh")}'
    words=(steadyhand ${words}); CURRENT=${typed.length + 1}; PREFIX=$words[CURRENT]
    _steadyhand`;
  return lines(spawnSync("zsh", ["-f", "-c", script], { cwd: folder, encoding: "utf8" }));
}

function lines({ stdout, stderr }: { readonly stdout: string; readonly stderr: string }): readonly string[] {
  expect(stderr).toBe("");
  return stdout.split("\n").filter((line) => line !== "");
}
