import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readIsrc } from "#src/model/metadata/isrc.ts";

describe("an ISRC", () => {
  it.each([
    "GBA1B2600001",
    "gb-a1b-26-00001",
    "GB-A1B-2600001",
    "ISRC GB-A1B-26-00001",
    " GBA1B2600001 ",
    "ISRC:GBA1B2600001",
  ])("is read however it is written: “%s”", (text) =>
    expect(readIsrc(text)).toEqual({ ok: true, value: "GBA1B2600001" }),
  );

  it.each([
    "",
    "GBA1B260001",
    "GBA1B26000011",
    "G1A1B2600001",
    "GB-A1-B26-00001",
    "GB A1B 26 00001",
    "GBA1B26O0001",
    "GBÄ1B2600001",
  ])("is none, and a sentence shows the form: “%s”", (text) => {
    const read = readIsrc(text);
    expect(read.ok).toBe(false);
    expect(read.ok ? "" : read.error).toContain("as in GB-A1B-26-00001");
  });

  it("comes back the same from what it was read as", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z]{2}[A-Z0-9]{3}\d{7}$/), (code) => {
        expect(readIsrc(code)).toEqual({ ok: true, value: code });
      }),
    );
  });
});
