import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FROM_PAGE, type HostMessage, type PageMessage, TO_PAGE } from "#src/browser/protocol.ts";
import { PRESET_DEVICES } from "#src/model/recipe/preset.ts";

const key = fc.nat();
const keyOrNone = fc.option(key);
/** What a person types. */
const text = fc.string({ unit: "binary", maxLength: 200 });
const part = fc.double({ min: 0, max: 1, noNaN: true });

const pageMessage: fc.Arbitrary<PageMessage> = fc.oneof(
  fc.constantFrom<PageMessage>({ say: "ready" }, { say: "auditionEnd" }, { say: "import" }, { say: "close" }),
  fc.record({ say: fc.constantFrom("audition", "apply", "remove", "export"), key }),
  fc.record({ say: fc.constant("compare"), slot: fc.constantFrom("a", "b") }),
  fc.record({ say: fc.constant("favourite"), key, on: fc.boolean() }),
  fc.record({ say: fc.constantFrom("save", "field"), text }),
  fc.record({ say: fc.constant("rename"), key, text }),
  fc.record({ say: fc.constant("importText"), file: text, text }),
);

const hostMessage: fc.Arbitrary<HostMessage> = fc.oneof(
  fc.record({
    say: fc.constant("state"),
    device: fc.constantFrom(...PRESET_DEVICES),
    reach: fc.subarray([...PRESET_DEVICES]),
    slot: fc.constantFrom("a", "b"),
    current: keyOrNone,
    auditioned: keyOrNone,
    a: keyOrNone,
    b: keyOrNone,
  }),
  fc.record({ say: fc.constantFrom("presets", "previews"), revision: key }),
  fc.record({
    say: fc.constant("theme"),
    colours: fc.dictionary(fc.constantFrom("surface", "text", "lcd"), fc.tuple(part, part, part), {
      noNullPrototype: true,
    }),
  }),
  fc.record({ say: fc.constant("status"), refused: fc.boolean(), text }),
  fc.record({ say: fc.constant("typing"), native: fc.boolean() }),
  fc.record({ say: fc.constantFrom("typed", "entered", "press"), text }),
) as fc.Arbitrary<HostMessage>;

describe("the words between the preset browser and its device", () => {
  it("come out as they went in, from the page", () => {
    fc.assert(
      fc.property(pageMessage, (message) => {
        expect(FROM_PAGE.read(FROM_PAGE.atoms(message))).toEqual(message);
      }),
    );
  });

  it("come out as they went in, to the page", () => {
    fc.assert(
      fc.property(hostMessage, (message) => {
        expect(TO_PAGE.read(TO_PAGE.atoms(message))).toEqual(message);
      }),
    );
  });

  it("are nothing when they are none of theirs, whatever it is that comes", () => {
    const anything = fc.array(
      fc.oneof(fc.anything(), fc.constantFrom(...TO_PAGE.selectors, "apply", "favourite", "compare")),
    );
    fc.assert(
      fc.property(anything, (atoms) => {
        const [page, host] = [FROM_PAGE.read(atoms), TO_PAGE.read(atoms)];
        if (page !== null) expect(FROM_PAGE.read(FROM_PAGE.atoms(page))).toEqual(page);
        if (host !== null) expect(TO_PAGE.read(TO_PAGE.atoms(host))).toEqual(host);
      }),
    );
    expect(FROM_PAGE.read(["apply", -1])).toBeNull();
    expect(FROM_PAGE.read(["apply", "12"])).toBeNull();
    expect(FROM_PAGE.read(["compare", "c"])).toBeNull();
    expect(FROM_PAGE.read(["constructor"])).toBeNull();
  });

  it("name presets by numbers: choosing, hearing and marking leave no new string in Max's memory", () => {
    const strings = (message: PageMessage) => FROM_PAGE.atoms(message).filter((atom) => typeof atom === "string");
    for (const key of [0, 1, 999]) {
      expect(strings({ say: "audition", key })).toEqual(["audition"]);
      expect(strings({ say: "favourite", key, on: true })).toEqual(["favourite"]);
    }
  });

  it("put text together again that Max has broken at blanks and taken for numbers", () => {
    expect(TO_PAGE.read(["typed", "four", "on", 4])).toEqual({ say: "typed", text: "four on 4" });
    expect(TO_PAGE.read(["typed"])).toEqual({ say: "typed", text: "" });
  });
});
