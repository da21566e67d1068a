import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markup } from "#src/chassis/report/page/markup.ts";

describe("markup", () => {
  it("law: no string makes an element, ends an attribute or starts an entity", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const { source } = markup`${text}`;
        expect(source).not.toMatch(/[<>"'`]/);
        expect(source.replace(/&#\d+;/g, "")).not.toContain("&");
      }),
    );
  });

  it("law: what a reader sees is what was written, where the characters are ones that a page may hold", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const seen = markup`${text}`.source.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
        expect(seen).toBe(text);
      }),
    );
  });

  it.each([
    ["a control character", "a\u0000b\u001bc", "a\uFFFDb\uFFFDc"],
    ["a lone surrogate", "a\uD800b", "a\uFFFDb"],
    ["a mark that turns the direction", "a\u202Eb\u2066c", "a\uFFFDb\uFFFDc"],
    ["a noncharacter", "a\uFFFEb", "a\uFFFDb"],
    ["an emoji stays", "🎤 Vox", "🎤 Vox"],
    ["tab and line feed stay", "a\tb\nc", "a\tb\nc"],
  ])("%s", (_, text, expected) => {
    expect(markup`${text}`.source).toBe(expected);
  });

  it("keeps markup inside markup, joins lists, writes nothing for null and a dash for what is no number", () => {
    const inner = [markup`<b>${"&"}</b>`, "<", 3];
    expect(markup`<p>${inner}${null}${Number.NaN}${-Infinity}</p>`.source).toBe("<p><b>&#38;</b>&#60;3––</p>");
  });

  it("escapes an object that only looks like markup", () => {
    const forged = JSON.parse('{"source":"<script>"}');
    expect(markup`${forged}`.source).not.toContain("<");
  });
});
