import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toJson } from "#src/cli/frame/json.ts";

describe("toJson", () => {
  it("law: whatever a name holds, it comes back whole and nothing in the text is obeyed by a terminal", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (name) => {
        const text = toJson({ name });
        expect(JSON.parse(text)).toEqual({ name });
        expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
      }),
    );
  });

  it("escapes a control sequence of one character and an override", () => {
    expect(toJson("a\u009b31m\u202Eb")).toBe('"a\\u009b31m\\u202eb"\n');
  });

  it("writes null for a number that JSON cannot hold", () => {
    expect(JSON.parse(toJson([Number.NaN, -Infinity, 1]))).toEqual([null, null, 1]);
  });
});
