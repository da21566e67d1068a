import { isPointee, repeated, type SetVersion } from "#test/doubles/lint/als/lint-set.ts";
import type { XmlElement } from "#test/doubles/lint/xml-tree.ts";

/** Ids of targets once in the set, ids in a list once in it, and the counter above them all. */
export function idProblems(root: XmlElement, set: XmlElement, { live }: SetVersion): readonly string[] {
  const elements = [...root.walk()];
  const lists = elements.flatMap(listProblems);
  if (live < 10) return lists;
  const pointees = elements.filter((element) => isPointee(element) && isNumber(element.get("Id")));
  const ids = pointees.map((element) => Number(element.get("Id")));
  const twice = repeated(ids).map((id) => `refused: non-unique pointee id ${id}`);
  const all = elements.map((element) => element.get("Id")).filter(isNumber);
  return [...twice, ...counterProblems(set, highest(ids), highest(all.map(Number))), ...lists];
}

function counterProblems(set: XmlElement, pointee: number, any: number): readonly string[] {
  const text = set.find("NextPointeeId")?.get("Value") ?? null;
  if (!isNumber(text)) return ["refused: there is no NextPointeeId"];
  const next = Number(text);
  if (next <= pointee) return [`refused: NextPointeeId is too low: ${next} must be bigger than ${pointee}`];
  return next <= any ? [`unlike Live: NextPointeeId ${next} is not above ${any}, the largest id of any kind`] : [];
}

/** The tag does not matter: siblings of two kinds may not share an id either. */
function listProblems(parent: XmlElement): readonly string[] {
  const listed = parent.children.filter((child) => !isPointee(child) && child.get("Id") !== null);
  return repeated(listed.map((child) => child.get("Id"))).map(
    (id) => `refused: non-unique list id ${id} in <${parent.tag}>`,
  );
}

function isNumber(text: string | null): text is string {
  return text !== null && /^-?\d+$/.test(text);
}

function highest(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), -1);
}
