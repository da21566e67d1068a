import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { COMMANDS } from "#src/cli/commands.ts";
import { commandHelp } from "#src/cli/frame/help/command-help.ts";
import { steadyhand } from "#test/cli/steadyhand.ts";
import { buildCalls, type CallInTerminal, callsInPipe, callsInTerminal } from "#test/doubles/pty/calls-in-terminal.ts";
import { inTerminal } from "#test/doubles/pty/in-terminal.ts";
import { shownLines } from "#test/doubles/pty/shown-lines.ts";
import { alsSet } from "#test/doubles/sets/als-set.ts";
import { needs } from "#test/needs.ts";

const folder = mkdtempSync(join(tmpdir(), "eighty-"));
const SONG = join(folder, "song.als");
beforeAll(() => {
  writeFileSync(SONG, gzipSync(alsSet()));
  writeFileSync(join(folder, "words.wav"), "no recording at all");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const OUT = ["--out", "out.als"];

/** Wrong calls of every kind: usage, options, values, names, files. */
const REFUSED: readonly (readonly string[])[] = [
  ["rdie"],
  ["help", "rdie"],
  ["--loud"],
  ["words.wav"],
  ["measure"],
  ["measure", "words.wav"],
  ["measure", "nothing.wav", "--target", "vinyl"],
  ["measure", "nothing.wav", "--target", "spotfy"],
  ["set", "nothing.als"],
  ["set", "words.wav"],
  ["selftest", "now"],
  ["presets", "wobble"],
  ["companion"],
  ["inspect", "words.wav"],
  ["completion", "fish"],
  ["ride", "song.als", "--track", "Lead", ...OUT, "--amount", "500"],
  ["ride", "song.als", "--track", "Lead", ...OUT, "--preset", "laed"],
  ["ride", "song.als", "--track", "Laed", ...OUT],
  ["ride", "song.als", "--track", "Lead", ...OUT, "--to", "Utilty:Gain"],
  ["pump", "song.als", "--track", "Lead", ...OUT, "--set", "dpeth=6"],
  ["pump", "song.als", "--track", "Lead", ...OUT, "--range", "soft..loud"],
  ["throw", "song.als", "--track", "Lead", ...OUT, "--preset", "last wrod"],
];

let program = "";
beforeAll(async () => {
  program = await buildCalls(folder);
});

describe.each([80, 40])("on a terminal of %i columns", needs("python3"), (columns) => {
  let shown: readonly CallInTerminal[];
  beforeAll(async () => {
    const helps = COMMANDS.map(({ spec }) => ({ words: [spec.name, "--help"] }));
    shown = await callsInTerminal(program, [...helps, { words: ["help"] }], { columns });
  });

  it.each(COMMANDS.map(({ spec }, at) => [spec.name, spec, at] as const))(
    "the help of %s is wrapped between words",
    (_, spec, at) => {
      const { code, text } = shown[at]!;
      expect(code).toBe(0);
      expectWhole(text, columns, commandHelp(spec, { columns: 10_000, coloured: false }));
    },
  );

  it("so is the overview", async () => {
    expectWhole(shown.at(-1)!.text, columns, (await steadyhand("help")).out);
  });
});

describe("on a terminal of 80 columns", needs("python3"), () => {
  let shown: readonly CallInTerminal[];
  let piped: readonly CallInTerminal[];
  beforeAll(async () => {
    const calls = REFUSED.map((words) => ({ words }));
    shown = await callsInTerminal(program, calls, { cwd: folder });
    piped = await callsInPipe(program, calls, { cwd: folder });
  });

  it.each(REFUSED.map((words, at) => [words, at] as const))("the refusal of %j is wrapped between words", (_, at) => {
    expect(shown[at]!.code).toBe(piped[at]!.code);
    expect(piped[at]!.code).toBeGreaterThan(0);
    expectWhole(shown[at]!.text, 80, piped[at]!.text);
  });

  it("headings are bold and refusals red, and only there", async () => {
    const bold = "\u001b[1m";
    expect((await inTerminal(["ride", "--help"])).text).toContain(`${bold}Example:`);
    expect((await inTerminal(["rdie"])).text).toContain("\u001b[31msteadyhand: there is no command");
    expect((await inTerminal(["ride", "--help"], { env: { NO_COLOR: "1" } })).text).not.toContain("\u001b");
    const looks = [{ NO_COLOR: "1" }, { TERM: "dumb" }, { FORCE_COLOR: "0" }, ...COLOURED];
    const calls = looks.map((env) => ({ words: ["ride", "--help"], env }));
    const texts = (await callsInTerminal(program, calls)).map(({ text }) => text);
    for (const text of texts.slice(0, -COLOURED.length)) expect(text).not.toContain("\u001b");
    for (const text of texts.slice(-COLOURED.length)) expect(text).toContain(bold);
    expect((await steadyhand("ride", "--help")).out).not.toContain("\u001b");
  });
});

const COLOURED = [{ NO_COLOR: "" }, { FORCE_COLOR: "" }, { TERM: "dumb", FORCE_COLOR: "1" }];

/** No line is wider than the terminal, unless it is one long word, and the words are those of the text, none cut. */
function expectWhole(written: string, columns: number, text: string): void {
  const lines = shownLines(written);
  for (const line of lines)
    if (/\S\s+\S/.test(line.text)) expect([line.text, line.widest <= columns]).toEqual([line.text, true]);
  expect(wordsIn(lines.map((line) => line.text).join("\n"))).toEqual(wordsIn(text));
}

/** Without what marks a command that goes on. */
function wordsIn(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== "" && word !== "\\");
}
