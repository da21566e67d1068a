import fc from "fast-check";
import { expect } from "vitest";
import { skeleton } from "#test/cli/report/skeleton.ts";

/** Law: whatever a name from outside holds, the page that it is put into has the elements that a plain name gives it. */
export function keepsElements(pageOf: (name: string) => string): void {
  const plain = skeleton(pageOf("x"));
  const piece = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom(
      "<script>alert(1)</script>",
      '"><svg onload=x>',
      "</title><b>",
      "'--><!--",
      "]]>",
      "&lt;",
      "{{x}}",
      "</style>",
      "\u202E",
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 4 }), (pieces) => {
      expect(skeleton(pageOf(pieces.join("")))).toEqual(plain);
    }),
    { numRuns: 40 },
  );
}
