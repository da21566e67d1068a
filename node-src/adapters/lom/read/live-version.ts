import { paths } from "#src/adapters/lom/paths.ts";
import type { LomAnswer, LomOp } from "#src/adapters/lom/wire.ts";

/**
 * What Live calls its version, by the answers to `VERSION`: `"12.3.2"`.
 *
 * Edge: Max makes a number of a text that reads as one, so that 12.10 comes as 12.1: the minor version says which. `""` where Live does not answer.
 * Source: Live Object Model, Application, docs.cycling74.com, 2026-11; ADR 0092.
 */
export function liveVersion([text, minor]: readonly (LomAnswer | undefined)[]): string {
  const called = first(text);
  const second = first(minor);
  const isCut = typeof called === "number" && typeof second === "number";
  return isCut ? `${Math.trunc(called)}.${second}` : String(called ?? "");
}

/** Two operations. */
export const VERSION: readonly LomOp[] = ["get_version_string", "get_minor_version"].map((member) => ({
  ...{ op: "call", at: paths.application, member, args: [] },
}));

/** A bare 1 is no answer, as it is of a function that is not there: then the number says all. */
function first(answer: LomAnswer | undefined) {
  return answer !== undefined && "called" in answer ? answer.called[0] : undefined;
}
