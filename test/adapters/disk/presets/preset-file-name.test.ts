import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { presetFileName } from "#src/adapters/disk/presets/preset-file-name.ts";

describe("the file name of a preset", () => {
  it.each([
    ["8-bar build to 18 kHz", "8-bar build to 18 kHz.json"],
    ["Été à la mer", "Été à la mer.json"],
    ["1/16 gate: hard?", "1-16 gate- hard-.json"],
    ["../../etc/passwd", "-..-etc-passwd.json"],
    ["C:\\Windows", "C--Windows.json"],
    ["con", "_con.json"],
    ["Aux.Send", "_Aux.Send.json"],
    ["LPT¹", "_LPT¹.json"],
    ["CONSOLE", "CONSOLE.json"],
    ["trailing. . .", "trailing.json"],
    ["...", "preset.json"],
    ["🎛", "🎛.json"],
  ])("%s", (name, file) => {
    expect(presetFileName(name, [])).toBe(file);
  });

  it("gets a number where it is taken, in any case and however accents are written", () => {
    expect(presetFileName("Pads", ["pads.JSON"])).toBe("Pads 2.json");
    expect(presetFileName("\u00C9t\u00E9", ["e\u0301te\u0301.json", "ÉTÉ 2.json"])).toBe("Été 3.json");
  });

  it("law: one name in one folder, short enough and free, on every system", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 64 }), fc.boolean(), (name, taken) => {
        const plain = presetFileName(name, []);
        const file = taken ? presetFileName(name, [plain]) : plain;
        expect(file).not.toMatch(/[<>:"/\\|?*\p{Cc}]|^[. ]|[. ]\.json$|^(con|prn|aux|nul)\./iu);
        expect(file).toMatch(/^.+\.json$/u);
        expect(Buffer.byteLength(file)).toBeLessThanOrEqual(120);
        expect(file === plain).toBe(!taken);
      }),
      { numRuns: 500 },
    );
  });
});
