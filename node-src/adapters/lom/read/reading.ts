import { type Members, type ReadObject, taken, type Values } from "#src/adapters/lom/wire.ts";

/** What was read of one object, by member. What Live did not give is `null`. */
export interface Reading {
  readonly id: number;
  values(member: string): Values | null;
  number(member: string): number | null;
  /** Live gives a name of digits alone as a number. */
  text(member: string): string | null;
  flag(member: string): boolean;
  /** Ids in a list of objects; 0, which stands for none, left out. */
  ids(member: string): readonly number[];
}

/** Names the values of an object by the members that were asked of it. */
export function reading(object: ReadObject, { members, branches = [] }: Members): Reading {
  const names = [...members];
  for (const branch of branches) names.push(...taken(branch, object.values[names.indexOf(branch.on)]));
  const named = new Map(names.map((name, index) => [name, object.values[index]]));
  const values = (member: string): Values | null => {
    const found = named.get(member);
    return found === undefined || typeof found === "string" ? null : found;
  };
  const number = (member: string): number | null => {
    const first = values(member)?.[0];
    return first === undefined || !Number.isFinite(Number(first)) ? null : Number(first);
  };
  return {
    id: object.id,
    values,
    number,
    text: (member) => {
      const all = values(member);
      return all === null ? null : all.map(String).join(" ");
    },
    flag: (member) => number(member) === 1,
    ids: (member) => {
      const all = values(member) ?? [];
      return all.map(Number).filter((id, index) => all[index - 1] === "id" && id !== 0);
    },
  };
}
