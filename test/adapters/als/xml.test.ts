import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatTime, formatValue } from "#src/adapters/als/write/format-number.ts";
import { applySplices, differsOnlyBySplices } from "#src/adapters/als/write/splice.ts";
import { indexXml } from "#src/adapters/als/xml/index-xml.ts";
import { NONE } from "#src/adapters/als/xml/xml-index.ts";

describe("the index of an XML text", () => {
  const text = `\ufeff<?xml version="1.0"?>\r\n<!-- <no/> --><a  x = 'say "1"' y="it's">\r\n<b Value='2'/><b\tValue="&lt;&#x41;&#66;&nope;&#0;" ><![CDATA[<c>]]></b ></a>\r\n`;
  const bytes = Buffer.from(text);
  const xml = indexXml(bytes);

  it("finds elements, whatever the quotes, blanks, comments and line ends", () => {
    expect(xml.count).toBe(3);
    expect(xml.children(0).map((child) => xml.name(child))).toEqual(["b", "b"]);
    expect([xml.attribute(0, "x"), xml.attribute(0, "y"), xml.attribute(0, "z")]).toEqual(['say "1"', "it's", null]);
    expect(xml.childNumber(0, "b")).toBe(2);
  });

  it("decodes the references that XML has, and leaves what is none", () => {
    expect(xml.attribute(2, "Value")).toBe("<AB&nope;&#0;");
  });

  it("knows the bytes of each", () => {
    expect(xml.children(0).map((child) => bytes.toString("utf8", xml.start(child), xml.end(child)))).toEqual([
      "<b Value='2'/>",
      '<b\tValue="&lt;&#x41;&#66;&nope;&#0;" ><![CDATA[<c>]]></b >',
    ]);
    const range = xml.attributeRange(1, "Value")!;
    expect(bytes.toString("utf8", range.from, range.to)).toBe("2");
  });

  it("answers nothing for what is not there", () => {
    expect([xml.child(0, "c"), xml.path(0, "c", "d"), xml.tagOf("c")]).toEqual([NONE, NONE, NONE]);
    expect([xml.childNumber(NONE, "b"), xml.text(0, "c"), xml.children(NONE)]).toEqual([null, null, []]);
  });

  it("law: ends or throws what it means to for any bytes", () => {
    const piece = fc.constantFrom(
      "<a>",
      "</a>",
      "<b/>",
      " ",
      "x='1'",
      "<",
      ">",
      '"',
      "<!--",
      "-->",
      "<?p?>",
      "<![CDATA[",
      "]]>",
      "&",
      "\0",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        let said = "";
        try {
          indexXml(Buffer.from(pieces.join("")));
        } catch (error) {
          said = error instanceof Error ? error.constructor.name : "?";
        }
        expect(["", "XmlDamage"]).toContain(said);
      }),
      { numRuns: 500 },
    );
  });
});

describe("splices", () => {
  it("law: bytes outside them stay, and a change anywhere else is seen", () => {
    const cuts = fc.uniqueArray(fc.nat(200), { minLength: 2, maxLength: 10 }).map((list) => list.sort((a, b) => a - b));
    fc.assert(
      fc.property(cuts, fc.array(fc.string({ maxLength: 5 }), { minLength: 5, maxLength: 5 }), (at, texts) => {
        const original = Buffer.from(Array.from({ length: 200 }, (_, index) => index));
        const splices = texts.flatMap((text, index) => {
          const [from, to] = [at[2 * index], at[2 * index + 1]];
          return from === undefined || to === undefined ? [] : [{ from, to, text }];
        });
        const result = applySplices(original, splices);
        expect(differsOnlyBySplices(original, result, splices)).toBe(true);
        const outside = splices[0]!.from > 0 ? 0 : result.length - 1;
        if (splices.at(-1)!.to >= 200 && outside !== 0) return;
        result[outside] = result[outside]! ^ 1;
        expect(differsOnlyBySplices(original, result, splices)).toBe(false);
      }),
    );
  });

  it("that overlap are a mistake", () => {
    const splices = [
      { from: 0, to: 4, text: "" },
      { from: 3, to: 5, text: "" },
    ];
    expect(() => applySplices(Buffer.alloc(9), splices)).toThrow("applySplices: splices must not overlap");
  });
});

describe("numbers", () => {
  it.each([
    [1.99526238, "1.99526238"],
    [0.000316227766, "0.0003162277571"],
    [0.15, "0.150000006"],
    [0.5, "0.5"],
    [20000, "20000"],
    [1e10, "10000000000"],
    [3.4028234663852886e38, "340282347000000000000000000000000000000"],
    [1e-9, "0.0000000009999999717"],
    [-0, "0"],
    [-8192, "-8192"],
  ])("%d is written %s", (value, text) => {
    expect(formatValue(value)).toBe(text);
  });

  it("law: a value comes back as the 32-bit float it is, a time to the last bit", () => {
    fc.assert(
      fc.property(
        fc.float({ noNaN: true, noDefaultInfinity: true }),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        (value, time) => {
          expect(formatValue(value)).not.toContain("e");
          expect(Math.fround(Number(formatValue(value)))).toBe(value + 0);
          expect(formatTime(time)).not.toContain("e");
          expect(Number(formatTime(time))).toBe(time + 0);
        },
      ),
    );
  });
});
