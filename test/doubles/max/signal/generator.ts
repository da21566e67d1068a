import type { Behaviour, Maker } from "#test/doubles/max/machine/box.ts";
import type { PatcherJson } from "#test/doubles/max/machine/patcher-json.ts";

/** `gen~` around one codebox: the GenExpr of its own patcher, run for every sample. */
export const generator: Maker = (box): Behaviour => {
  const { boxes } = box.json["patcher"] as PatcherJson;
  const code = boxes.map(({ box: inner }) => inner).find(({ maxclass }) => maxclass === "codebox");
  if (code === undefined) throw new Error(`gen~ (${box.path}) has no codebox`);
  const inlets = Number(box.json.numinlets);
  const outlets = Number(box.json.numoutlets);
  const compiled = compile(String(code["code"]), inlets, outlets);
  let run = compiled(44_100);
  return {
    signal: {
      inlets,
      outlets,
      start: (sampleRate) => {
        run = compiled(sampleRate);
      },
      process: (ins, outs) => {
        const given = new Float64Array(inlets);
        const made = new Float64Array(outlets);
        for (let i = 0; i < outs[0]!.length; i++) {
          for (let inlet = 0; inlet < inlets; inlet++) given[inlet] = ins[inlet]![i]!;
          run(given, made);
          for (let outlet = 0; outlet < outlets; outlet++) outs[outlet]![i] = made[outlet]!;
        }
      },
    },
  };
};

type Run = (given: Float64Array, made: Float64Array) => void;

/** What GenExpr has under these names (docs.cycling74.com, gen common operators). */
const OPERATORS: Readonly<Record<string, (...args: number[]) => number>> = {
  tan: (x) => Math.tan(x!),
  pow: (x, y) => x! ** y!,
  min: (x, y) => Math.min(x!, y!),
  max: (x, y) => Math.max(x!, y!),
  clip: (x, low, high) => Math.min(Math.max(x!, low!), high!),
  mix: (x, y, share) => x! + share! * (y! - x!),
  fixnan: (x) => (Number.isNaN(x) ? 0 : x!),
};

/**
 * GenExpr of declarations and assignments as a JavaScript function; its other statements are not known here.
 * @throws Error for a statement, an operator or a name that is not known.
 */
export function compile(code: string, inlets: number, outlets: number): (sampleRate: number) => Run {
  const ins = numbered("in", inlets);
  const outs = numbered("out", outlets);
  const { histories, assignments } = read(code, new Set(["pi", "samplerate", ...Object.keys(OPERATORS), ...ins]));
  const made = new Set(assignments.map(({ name }) => name).filter((name) => !histories.has(name)));
  const silent = outs.find((name) => !made.has(name));
  if (silent !== undefined) throw new Error(`gen~: nothing goes to ${silent}`);
  const source = [
    `const { ${Object.keys(OPERATORS).join(", ")} } = operators; const pi = Math.PI;`,
    ...[...histories].map(([name, initial]) => `let ${name} = ${initial};`),
    `let ${[...made].join(", ")};`,
    "return (given, made) => {",
    ...ins.map((name, inlet) => `const ${name} = given[${inlet}];`),
    ...assignments.map(({ name, value }) => `${name} = ${value};`),
    ...outs.map((name, outlet) => `made[${outlet}] = ${name};`),
    "};",
  ].join("\n");
  const make = new Function("operators", "samplerate", source) as (operators: object, sampleRate: number) => Run;
  return (sampleRate) => make(OPERATORS, sampleRate);
}

function read(code: string, known: Set<string>) {
  const histories = new Map<string, string>();
  const assignments: { readonly name: string; readonly value: string }[] = [];
  for (const statement of code.split(";").flatMap((each) => each.trim() || [])) {
    const [, history, initial = "0"] = /^History (\w+)\(([-\d.]+)\)$/.exec(statement) ?? [];
    const assignment = history === undefined ? assignmentOf(statement, known) : null;
    if (history !== undefined) histories.set(history, initial);
    if (assignment !== null) assignments.push(assignment);
    known.add(history ?? assignment?.name ?? "");
  }
  return { histories, assignments };
}

function assignmentOf(statement: string, known: ReadonlySet<string>) {
  const [, name, value] = /^(\w+)\s*=\s*([^=]+)$/.exec(statement) ?? [];
  if (name === undefined || value === undefined) throw new Error(`gen~ does not know the statement ${statement}`);
  const strange = [...value.matchAll(/(?<![\w.])[a-z_]\w*/gi)].find(([word]) => !known.has(word));
  if (strange !== undefined) throw new Error(`gen~: “${strange[0]}” is not known in ${statement}`);
  return { name, value };
}

function numbered(word: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${word}${index + 1}`);
}
