import { describe, expect, it } from "vitest";
import { drawsNothing, nothingToDraw } from "#src/chassis/curve-device/words/nothing-to-draw.ts";
import type { RecipeNote } from "#src/model/recipe/recipe.ts";

const KINDS = [
  ["hits", "no-hits", "No hits were found"],
  ["phrase ends", "no-phrase-ends", "No phrase ends were found"],
] as const;

function planned(...notes: readonly RecipeNote[]) {
  return {
    plan: { notes, lanes: [], curves: [], unplaced: [], idle: [], edges: { leadIn: 0, leadOut: 0 }, events: [] },
    lacks: {},
  };
}

describe.each(KINDS)("where no %s are left to draw by", (what, code, notFound) => {
  it("says that none was found where none was heard", () => {
    expect(drawsNothing(planned({ code }))).toBe(true);
    expect(nothingToDraw(planned({ code }), "recipe").sentence).toContain(notFound);
  });

  it("says that none was sure where some were heard and left out, and how to draw by them", () => {
    const { code: refused, sentence } = nothingToDraw(
      planned({ code: "left-out", what, times: 7 }, { code }),
      "recipe",
    );
    expect(refused).toBe("nothing-to-draw");
    expect(sentence).toContain(`None of the ${what} that were found (7) is sure`);
    expect(sentence).toContain("leave “Confident” off");
    expect(sentence).not.toContain(notFound);
  });

  it("takes what was left out of another kind for no reason", () => {
    const other = KINDS.find(([each]) => each !== what)![0];
    const { sentence } = nothingToDraw(planned({ code: "left-out", what: other, times: 7 }, { code }), "recipe");
    expect(sentence).toContain(notFound);
  });
});
