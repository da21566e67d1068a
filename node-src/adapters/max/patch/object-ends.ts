/** How many inlets a box has, and what its outlets send. */
export interface Ends {
  readonly inlets: number;
  readonly outlets: readonly OutletType[];
}

export type OutletType = "" | "bang" | "int" | "float" | "list" | "signal";

/**
 * The ends of an object by its class and arguments.
 *
 * Source: boxes as Max 8.6 to 9.1 saved them, and Max's reference pages.
 * @throws RangeError for a class that no patch here uses yet.
 */
export function objectEnds(name: string, args: readonly string[]): Ends {
  const byArguments = BY_ARGUMENTS[name];
  const ends = byArguments === undefined ? FIXED[name] : byArguments(args);
  if (ends === undefined) throw new RangeError(`objectEnds: the ends of “${name}” are not known here`);
  return ends;
}

const anything = (count: number): OutletType[] => Array.from({ length: count }, () => "");

const BY_ARGUMENTS: Readonly<Record<string, (args: readonly string[]) => Ends>> = {
  t: (args) => ({ inlets: 1, outlets: args.map(triggerType) }),
  route: (args) => ({ inlets: args.length + 1, outlets: anything(args.length + 1) }),
  sel: (args) => ({
    inlets: args.length < 2 ? 2 : args.length + 1,
    outlets: [...args.map(() => "bang" as const), ""],
  }),
  unpack: (args) => ({ inlets: 1, outlets: args.map(unpackType) }),
  pack: (args) => ({ inlets: args.length, outlets: [""] }),
  sprintf: (args) => ({ inlets: Math.max(1, args.filter((each) => each.includes("%")).length), outlets: [""] }),
  gate: (args) => ({ inlets: 2, outlets: anything(Number(args[0] ?? 1)) }),
};

function triggerType(letter: string): OutletType {
  if (letter === "b") return "bang";
  if (letter === "i" || /^\d+$/.test(letter)) return "int";
  return letter === "f" ? "float" : "";
}

function unpackType(argument: string): OutletType {
  return argument.includes(".") || argument === "f" ? "float" : "int";
}

const NUMBER_CONTROL: Ends = { inlets: 1, outlets: ["", "float"] };
const CHOICE_CONTROL: Ends = { inlets: 1, outlets: ["", "", "float"] };

const FIXED: Readonly<Record<string, Ends>> = {
  "zl.slice": { inlets: 2, outlets: ["", ""] },
  itoa: { inlets: 3, outlets: [""] },
  "zl.sub": { inlets: 2, outlets: ["", ""] },
  random: { inlets: 2, outlets: ["int"] },
  pcontrol: { inlets: 1, outlets: [""] },
  savedialog: { inlets: 1, outlets: ["", "", "bang"] },
  conformpath: { inlets: 1, outlets: ["", "int"] },
  opendialog: { inlets: 1, outlets: ["", "bang"] },
  "plugin~": { inlets: 2, outlets: ["signal", "signal"] },
  "plugout~": { inlets: 2, outlets: ["signal", "signal"] },
  "plugsync~": { inlets: 1, outlets: ["int", "int", "int", "float", "list", "float", "float", "int", "int"] },
  "buffer~": { inlets: 1, outlets: ["float", "bang"] },
  "phasor~": { inlets: 2, outlets: ["signal"] },
  "sig~": { inlets: 1, outlets: ["signal"] },
  "snapshot~": { inlets: 2, outlets: ["float"] },
  "line~": { inlets: 2, outlets: ["signal", "bang"] },
  "*~": { inlets: 2, outlets: ["signal"] },
  "+~": { inlets: 2, outlets: ["signal"] },
  "-~": { inlets: 2, outlets: ["signal"] },
  "dbtoa~": { inlets: 1, outlets: ["signal"] },
  "cosx~": { inlets: 1, outlets: ["signal"] },
  "sinx~": { inlets: 1, outlets: ["signal"] },
  "clip~": { inlets: 3, outlets: ["signal"] },
  "&&": { inlets: 2, outlets: ["int"] },
  "*": { inlets: 2, outlets: ["int"] },
  "!=": { inlets: 2, outlets: ["int"] },
  change: { inlets: 1, outlets: ["", "int", "int"] },
  "zl.reg": { inlets: 2, outlets: ["", ""] },
  loadmess: { inlets: 1, outlets: [""] },
  "+": { inlets: 2, outlets: ["int"] },
  "%": { inlets: 2, outlets: ["int"] },
  delay: { inlets: 2, outlets: ["bang"] },
  metro: { inlets: 2, outlets: ["bang"] },
  counter: { inlets: 5, outlets: ["int", "", "", "int"] },
  int: { inlets: 2, outlets: ["int"] },
  float: { inlets: 2, outlets: ["float"] },
  expr: { inlets: 1, outlets: [""] },
  thispatcher: { inlets: 1, outlets: ["", ""] },
  prepend: { inlets: 1, outlets: [""] },
  deferlow: { inlets: 1, outlets: [""] },
  message: { inlets: 2, outlets: [""] },
  pattr: { inlets: 1, outlets: ["", "", ""] },
  comment: { inlets: 1, outlets: [] },
  "node.script": { inlets: 1, outlets: ["", ""] },
  "live.thisdevice": { inlets: 1, outlets: ["bang", "int", "int"] },
  "live.object": { inlets: 2, outlets: [""] },
  "live.colors": { inlets: 1, outlets: ["", "bang"] },
  "live.map": { inlets: 1, outlets: ["", "", "", "int", ""] },
  "live.remote~": { inlets: 2, outlets: [""] },
  "live.modulate~": { inlets: 2, outlets: [""] },
  "live.comment": { inlets: 1, outlets: [] },
  "live.dial": NUMBER_CONTROL,
  "live.numbox": NUMBER_CONTROL,
  "live.menu": CHOICE_CONTROL,
  "live.tab": CHOICE_CONTROL,
  "live.text": { inlets: 1, outlets: ["", ""] },
  "live.drop": { inlets: 1, outlets: ["", ""] },
};
