import { expect, it } from "vitest";
import { atOnce } from "#src/adapters/lom/objects/in-turns.ts";
import { perform } from "#src/adapters/lom/perform.ts";
import type { LomOp } from "#src/adapters/lom/wire.ts";

/** A LiveAPI object of Max's that stands where it is pointed, and whose functions answer this. */
function answering(answer: unknown) {
  return { id: 7, path: "", unquotedpath: "", property: "", get: () => 1, set: () => 1, call: () => answer };
}

const calling = (member: string): Extract<LomOp, { readonly op: "call" }> => ({ op: "call", at: 7, member, args: [] });

it.each([
  ["a text in a list", "get_version_string", ["12.3.2"], { called: ["12.3.2"] }],
  ["a bare text", "get_version_string", "12.3.2", { called: ["12.3.2"] }],
  ["a bare text that Max took for a number", "get_version_string", 12.4, { called: [12.4] }],
  ["a bare label of one digit", "str_for_value", 1, { called: [1] }],
  ["an object", "insert_device", ["id", 12], { called: ["id", 12] }],
  ["a bare 1, as for a function that is not there", "insert_device", 1, { code: "no-member" }],
  ["nothing", "insert_device", undefined, { code: "no-member" }],
])("%s is told as what Live answered", (_, member, answer, told) => {
  expect(atOnce(perform({ api: answering(answer), at: null, id: 0 }, calling(member)))).toEqual(told);
});
