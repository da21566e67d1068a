import type { LiveNode } from "#test/doubles/live-api/live-node.ts";
import vector from "../../vectors/lom-members.json" with { type: "json" };

/** A class of the Live Object Model as LiveAPI lets it be seen. Access: g get, s set, o observe; empty where Max refuses it. */
export interface LomClass {
  readonly extends?: string;
  /** `"float gso"`. */
  readonly properties: Readonly<Record<string, string>>;
  /** `"Clip g"` for one, `"Clip[] go"` for a list. */
  readonly children: Readonly<Record<string, string>>;
  readonly functions: readonly string[];
}

type LomClasses = Readonly<Record<string, LomClass>>;

export const LOM_CLASSES: LomClasses = vector.classes as unknown as LomClasses;

/** How LiveAPI treats one member of a class. */
export interface LomMember {
  readonly sort: "property" | "child" | "children" | "function";
  /** `"float"`, `"Clip"`; empty for a function. */
  readonly type: string;
  readonly readable: boolean;
  readonly settable: boolean;
  readonly observable: boolean;
}

/** Looks a member up in a class and those it extends; `undefined` for one that LiveAPI does not have. */
export function lomMember(className: string, member: string): LomMember | undefined {
  const found = LOM_CLASSES[className];
  if (found === undefined) return undefined;
  return ownMember(found, member) ?? (found.extends === undefined ? undefined : lomMember(found.extends, member));
}

/** Of a control surface every attribute that its script has can be read. Source: `verify_object_property` of Live 12.1.11. */
export function attributeOf({ type, values }: LiveNode, name: string): LomMember | undefined {
  if (type !== "ControlSurface" || !(name in values)) return undefined;
  return { sort: "property", type: "symbol", readable: true, settable: false, observable: false };
}

/** Whether a class is another, or extends it. */
export function isLomClass(className: string, wanted: string): boolean {
  if (className === wanted) return true;
  const base = LOM_CLASSES[className]?.extends;
  return base !== undefined && isLomClass(base, wanted);
}

function ownMember({ properties, children, functions }: LomClass, member: string): LomMember | undefined {
  if (functions.includes(member)) {
    return { sort: "function", type: "", readable: false, settable: false, observable: false };
  }
  const property = properties[member];
  if (property !== undefined) return described("property", property);
  const child = children[member];
  if (child === undefined) return undefined;
  return described(child.includes("[]") ? "children" : "child", child.replace("[]", ""));
}

function described(sort: LomMember["sort"], line: string): LomMember {
  const [type = "any", access = ""] = line.split(" ");
  const has = (letter: string) => access.includes(letter);
  return { sort, type, readable: has("g"), settable: has("s"), observable: has("o") };
}
