import { describe, expect, it } from "vitest";
import { inTerminal, programInTerminal } from "#test/doubles/pty/in-terminal.ts";
import { shownLines } from "#test/doubles/pty/shown-lines.ts";
import { needs } from "#test/needs.ts";

const ESC = "\u001b";

describe("what a terminal shows", () => {
  it.each([
    ["one\r\ntwo\r\n", ["one", "two"], [3, 3]],
    [`working 10 %\r${ESC}[2Kdone\r\n`, ["done"], [12]],
    [`working\rdo${ESC}[K\r\n`, ["do"], [7]],
    [`${ESC}[1mbold${ESC}[22m ${ESC}[31mred${ESC}[39m`, ["bold red"], [8]],
    ["é\u0301 日本", ["é\u0301 日本"], [6]],
  ])("of %j", (written, texts, widest) => {
    const shown = shownLines(written);
    expect(shown.map(({ text }) => text)).toEqual(texts);
    expect(shown.map((line) => line.widest)).toEqual(widest);
  });

  it("refuses to guess at a sequence that it does not know", () => {
    expect(() => shownLines(`${ESC}[5A`)).toThrow("not known here");
  });
});

describe("a program in a terminal", needs("python3"), () => {
  it("has a terminal of that size on all three, and its exit code comes through", async () => {
    const asks = `for (const one of [process.stdin, process.stdout, process.stderr]) console.log(one.isTTY, process.stdout.columns);
      process.exitCode = 3;`;
    const ended = await programInTerminal([process.execPath, "-e", asks], { columns: 57 });
    expect(ended.code).toBe(3);
    expect(shownLines(ended.text).map(({ text }) => text)).toEqual(["true 57", "true 57", "true 57"]);
    expect(ended.pieces[0]!.at).toBeGreaterThan(0);
  });

  it("may be the command line itself", async () => {
    const ended = await inTerminal(["--version"], { env: { TERM: "dumb" } });
    expect(ended.code).toBe(0);
    expect(shownLines(ended.text)[0]!.text).toMatch(/^steadyhand \d/);
  });
});
