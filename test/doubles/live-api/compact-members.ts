/** A class of the Live Object Model as LiveAPI lets it be seen. Access: g get, s set, o observe; empty where Max refuses it. */
export interface LomClass {
  readonly extends?: string;
  /** `"float gso"`. */
  readonly properties: Readonly<Record<string, string>>;
  /** `"Clip g"` for one, `"Clip[] go"` for a list. */
  readonly children: Readonly<Record<string, string>>;
  readonly functions: readonly string[];
}

export type LomClasses = Readonly<Record<string, LomClass>>;

/** The facts about the LOM without their prose: what `test/vectors/lom-members.json` holds. */
export function compactMembers(facts: Readonly<Record<string, Facts>>): LomClasses {
  const classes = Object.entries(facts).filter(([name]) => !name.startsWith("_") && name !== "this_device");
  return Object.fromEntries(classes.map(([name, each]) => [name, compactClass(each)]));
}

interface Facts {
  readonly extends?: string;
  readonly properties?: Readonly<Record<string, Member>>;
  readonly children?: Readonly<Record<string, Member>>;
  readonly functions?: Readonly<Record<string, unknown>>;
}

interface Member {
  readonly type: string | null;
  readonly access: readonly string[];
  readonly note?: string;
}

function compactClass({ extends: base, properties = {}, children = {}, functions = {} }: Facts): LomClass {
  return {
    ...(base === undefined ? {} : { extends: base }),
    properties: mapped(properties, (member) => `${typeOf(member.type)} ${accessOf(member)}`.trim()),
    children: mapped(children, (member) => `${childType(member.type)} ${accessOf(member)}`.trim()),
    functions: Object.keys(functions),
  };
}

function mapped(members: Readonly<Record<string, Member>>, compact: (member: Member) => string) {
  return Object.fromEntries(Object.entries(members).map(([name, member]) => [name, compact(member)]));
}

/** What the notes say about runtime counts: a member that Max cannot read has no access, one whose write fails no `s`. */
function accessOf({ access, note = "" }: Member): string {
  if (note.includes("NOT readable")) return "";
  const letters = access.map((each) => each[0] ?? "").join("");
  return note.includes("write fails") ? letters.replace("s", "") : letters;
}

function typeOf(type: string | null): string {
  return (type ?? "any").split(" ")[0] ?? "any";
}

function childType(type: string | null): string {
  const [, listed] = /^list of (\w+)/.exec(type ?? "") ?? [];
  return listed === undefined ? (type ?? "any") : `${listed}[]`;
}
