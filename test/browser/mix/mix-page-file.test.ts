import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { VIEW_FILE, viewFile } from "#src/browser/mix/mix-page-file.ts";
import { someMix, trackRow } from "#test/browser/mix/some-mix.ts";

describe("the file of a mix's view", () => {
  it("calls the page with what it holds, whatever tracks are called", () => {
    expect(VIEW_FILE).toBe("view.js");
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (name) => {
        const view = someMix({ tracks: [trackRow(1, `</script>${name}\u2028`)] });
        let heard: unknown;
        new Function("steadyhandSheet", viewFile(view))((given: unknown) => {
          heard = given;
        });
        expect(heard).toEqual({ view });
      }),
    );
  });
});
