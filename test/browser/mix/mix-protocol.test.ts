import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FROM_MIX_PAGE, type MixHostMessage, type MixPageMessage, TO_MIX_PAGE } from "#src/browser/mix/mix-protocol.ts";
import { TRACK_ROLES } from "#src/model/mix/track-role.ts";

const text = fc.string({ unit: "binary", maxLength: 200 });
const id = fc.integer();
const part = fc.double({ min: 0, max: 1, noNaN: true });

const pageMessage: fc.Arbitrary<MixPageMessage> = fc.oneof(
  fc.record({ say: fc.constantFrom("ready", "analyse", "apply", "revert", "cancel", "focus", "close") }),
  fc.record({ say: fc.constant("accept"), move: fc.nat(), on: fc.boolean() }),
  fc.record({ say: fc.constant("only"), move: fc.nat() }),
  fc.record({ say: fc.constant("lock"), track: id, on: fc.boolean() }),
  fc.record({ say: fc.constant("role"), track: id, role: fc.option(fc.constantFrom(...TRACK_ROLES)) }),
  fc.record({ say: fc.constant("jump"), bar: fc.nat() }),
  fc.record({ say: fc.constant("field"), text }),
) as fc.Arbitrary<MixPageMessage>;

const hostMessage: fc.Arbitrary<MixHostMessage> = fc.oneof(
  fc.record({ say: fc.constant("view"), revision: fc.nat() }),
  fc.record({ say: fc.constant("progress"), done: part }),
  fc.record({
    say: fc.constant("theme"),
    colours: fc.dictionary(fc.constantFrom("surface", "text", "lcd"), fc.tuple(part, part, part), {
      noNullPrototype: true,
    }),
  }),
  fc.record({ say: fc.constant("typing"), native: fc.boolean() }),
  fc.record({ say: fc.constantFrom("typed", "press"), text }),
) as fc.Arbitrary<MixHostMessage>;

describe("the words between the window of a mix and its device", () => {
  it("come out as they went in, from the page and to it", () => {
    fc.assert(
      fc.property(pageMessage, hostMessage, (said, told) => {
        expect(FROM_MIX_PAGE.read(FROM_MIX_PAGE.atoms(said))).toEqual(said);
        expect(TO_MIX_PAGE.read(TO_MIX_PAGE.atoms(told))).toEqual(told);
      }),
    );
  });

  it("are nothing when they are none of theirs, whatever it is that comes", () => {
    const selectors = [...FROM_MIX_PAGE.selectors, ...TO_MIX_PAGE.selectors];
    const anything = fc.array(fc.oneof(fc.anything(), fc.constantFrom(...selectors), fc.nat()));
    fc.assert(
      fc.property(anything, (atoms) => {
        const [said, told] = [FROM_MIX_PAGE.read(atoms), TO_MIX_PAGE.read(atoms)];
        if (said !== null) expect(FROM_MIX_PAGE.read(FROM_MIX_PAGE.atoms(said))).toEqual(said);
        if (told !== null) expect(TO_MIX_PAGE.read(TO_MIX_PAGE.atoms(told))).toEqual(told);
      }),
    );
    for (const atoms of [["accept", 3], ["accept", -1, 1], ["role", 3, "kazoo"], ["jump", 1.5], ["constructor"]])
      expect(FROM_MIX_PAGE.read(atoms)).toBeNull();
    expect(TO_MIX_PAGE.read(["progress", 1.01])).toBeNull();
  });

  it("leave no new string in Max's memory, whatever moves and tracks are spoken of", () => {
    const strings = new Set<unknown>();
    fc.assert(
      fc.property(
        pageMessage.filter(({ say }) => say !== "field"),
        (message) => {
          for (const atom of FROM_MIX_PAGE.atoms(message)) if (typeof atom === "string") strings.add(atom);
        },
      ),
    );
    const known = new Set<unknown>([...FROM_MIX_PAGE.selectors, ...TRACK_ROLES, "guess"]);
    expect([...strings].filter((said) => !known.has(said))).toEqual([]);
  });
});
