import type { Atom } from "#src/adapters/lom/wire.ts";

/** The part of Max's LiveAPI that the bridge uses. */
export interface LiveApiObject {
  /** The object's id; Max gives it as a word. 0 stands for no object. */
  id: Atom;
  path: string;
  readonly unquotedpath: string;
  property: string;
  /** A list; something bare where there is no object or no such member. */
  get(member: string): unknown;
  /** Always answers 1. */
  set(member: string, value: Atom): unknown;
  call(member: string, ...args: Atom[]): unknown;
}
