import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { COMMANDS } from "#src/cli/commands.ts";
import { commandHelp } from "#src/cli/frame/help/command-help.ts";
import { steadyhand } from "#test/cli/steadyhand.ts";
import { alsSet } from "#test/doubles/als-set.ts";
import { inTerminal, programInTerminal } from "#test/doubles/pty/in-terminal.ts";
import { shownLines } from "#test/doubles/pty/shown-lines.ts";
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

describe.each([80, 40])("on a terminal of %i columns", needs("python3"), (columns) => {
  it.each(COMMANDS.map(({ spec }) => [spec.name, spec] as const))(
    "the help of %s is wrapped between words",
    async (name, spec) => {
      const { code, text } = await inTerminal([name, "--help"], { columns });
      expect(code).toBe(0);
      expectWhole(text, columns, commandHelp(spec, { columns: 10_000, coloured: false }));
    },
  );

  it("so is the overview", async () => {
    const { text } = await inTerminal(["help"], { columns });
    expectWhole(text, columns, (await steadyhand("help")).out);
  });
});

describe("on a terminal of 80 columns", needs("python3"), () => {
  it.each(REFUSED.map((words) => [words]))("the refusal of %j is wrapped between words", async (words) => {
    const [shown, piped] = await Promise.all([inTerminal(words, { cwd: folder }), piping(words)]);
    expect(shown.code).toBe(piped.code);
    expect(piped.code).toBeGreaterThan(0);
    expectWhole(shown.text, 80, piped.text);
  });

  it("headings are bold and refusals red, and only there", async () => {
    const bold = "\u001b[1m";
    expect((await inTerminal(["ride", "--help"])).text).toContain(`${bold}Example:`);
    expect((await inTerminal(["rdie"])).text).toContain("\u001b[31msteadyhand: there is no command");
    for (const env of [{ NO_COLOR: "1" }, { TERM: "dumb" }, { FORCE_COLOR: "0" }])
      expect((await inTerminal(["ride", "--help"], { env })).text).not.toContain("\u001b");
    for (const env of [{ NO_COLOR: "" }, { FORCE_COLOR: "" }, { TERM: "dumb", FORCE_COLOR: "1" }])
      expect((await inTerminal(["ride", "--help"], { env })).text).toContain(bold);
    expect((await steadyhand("ride", "--help")).out).not.toContain("\u001b");
  });
});

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

/** The same call into pipes, from the same folder. */
async function piping(words: readonly string[]): Promise<{ readonly code: number | null; readonly text: string }> {
  const script = `"$@" 2>&1 | cat; exit "\${PIPESTATUS[0]}"`;
  const bundle = new URL("../../../dist/steadyhand.cjs", import.meta.url).pathname;
  const ended = await programInTerminal(["bash", "-c", script, "bash", process.execPath, bundle, ...words], {
    cwd: folder,
  });
  return { code: ended.code, text: ended.text };
}
