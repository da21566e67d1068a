import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Outcome } from "#src/cli/measure/outcome/outcome.ts";
import { CSV_COLUMNS, outcomesCsv } from "#src/cli/measure/outcome/outcome-csv.ts";
import { outcomesTable } from "#src/cli/measure/outcome/outcome-table.ts";
import { printable } from "#src/model/printable.ts";

/** Reads comma-separated values as RFC 4180 has them; an own reader, so that a mistake of the writer's is not shared. */
function readCsv(text: string): string[][] {
  const records: string[][] = [[]];
  let read = 0;
  for (const [all, cell = "", end] of text.matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/g)) {
    records.at(-1)!.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === "\r\n") records.push([]);
    read += all.length;
  }
  expect(read).toBe(text.length);
  return records.slice(0, -1);
}

const failed = (file: string, error = "It failed."): Outcome => ({ file, error });

describe("outcomes as comma-separated values", () => {
  it("come back as they were, whatever a name or a sentence holds", () => {
    const texts = fc.string({ unit: "binary", maxLength: 12 });
    fc.assert(
      fc.property(fc.array(fc.tuple(texts, texts), { maxLength: 4 }), (pairs) => {
        const [head, ...records] = readCsv(outcomesCsv(pairs.map(([file, error]) => failed(file, error))));
        expect(head).toEqual([...CSV_COLUMNS]);
        expect(records).toHaveLength(pairs.length);
        for (const [i, record] of records.entries()) {
          expect(record).toHaveLength(CSV_COLUMNS.length);
          expect(record[0]!.replace(/^\.\//, "")).toBe(printable(pairs[i]![0]).replace(/^\.\//, ""));
          expect(record[1]!.replace(/^'/, "")).toBe(printable(pairs[i]![1]).replace(/^'/, ""));
        }
      }),
    );
  });

  it.each([
    ["=HYPERLINK(1).wav", "./=HYPERLINK(1).wav"],
    ["-take.wav", "./-take.wav"],
    ["@home.wav", "./@home.wav"],
    ["+1.wav", "./+1.wav"],
    ["＝1.wav", "./＝1.wav"],
    [" =1.wav", "./ =1.wav"],
    ["-", "-"],
    ["a, b.wav", '"a, b.wav"'],
    ['the "one".wav', '"the ""one"".wav"'],
  ])("%s is written as %s", (name, written) => {
    expect(
      outcomesCsv([failed(name)])
        .split("\r\n")[1]!
        .startsWith(`${written},It failed.,`),
    ).toBe(true);
  });
});

describe("outcomes as a table", () => {
  it.each([
    ["a long path", `${"folder/".repeat(20)}take.wav`, /^….*folder\/take\.wav /],
    ["a name in Japanese", `${"歌".repeat(60)}.wav`, /^….*歌\.wav /],
    ["a name that a terminal obeys", "a\u001b[31mb.wav", /^a\uFFFD\[31mb\.wav /],
  ])("%s keeps to 80 columns and shows its end", (_, name, shown) => {
    const [head, line] = outcomesTable([failed(name)], 80).split("\n");
    expect(head).toMatch(/^file .*LUFS +LRA +dBTP +PLR +max M +max S +length$/);
    expect(line).toMatch(shown);
    expect([...line!].length + (line!.match(/歌/g)?.length ?? 0)).toBeLessThanOrEqual(80);
  });

  it("cuts no name where it is piped", () => {
    const name = `${"folder/".repeat(20)}take.wav`;
    expect(outcomesTable([failed(name)], undefined)).toContain(name);
  });
});
