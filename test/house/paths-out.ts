import { posix } from "node:path";

/** What a file names that lies outside the repository, each as it is written there. */
export function pathsOut(file: string, text: string): readonly string[] {
  const folder = posix.dirname(file);
  const bases = basesIn(text, folder);
  const found: string[] = [];
  let rest = text;
  const take = (pattern: RegExp, leadsOut: (match: RegExpMatchArray) => boolean) => {
    rest = rest.replace(pattern, (...all) => {
      const match = all.slice(
        0,
        all.findIndex((part) => typeof part === "number"),
      ) as RegExpMatchArray;
      if (leadsOut(match)) found.push(match[0].replace(/\s+/g, " ").trim());
      return " ";
    });
  };
  take(FROM_THE_FILE, ([, one, other]) => isOut(posix.join(folder, one ?? other ?? "")));
  take(JOINED, ([, base, parts]) => isOut(posix.join(baseOf(base!, bases, folder), ...literalsIn(parts!))));
  take(TEMPLATE, ([, base, path]) => isOut(posix.join(baseOf(base!, bases, folder), `.${path}`)));
  take(PARENTS, ([, count]) => isOut(posix.join(folder, "../".repeat(Number(count)))));
  take(PARENT_CHAIN, ([chain]) => isOut(posix.join(folder, "../".repeat(chain.split("parent").length - 2))));
  take(REPEATED, () => true);
  take(CLIMBING, ([path]) => isOut(posix.join(folder, path)) || isOut(path));
  take(ALONE, () => true);
  take(OF_A_MACHINE, () => true);
  take(NEIGHBOUR, () => true);
  return found;
}

/** `""` is the repository. */
function isOut(path: string): boolean {
  return /^\.\.(?:\/|$)/.test(posix.normalize(path.replaceAll("\\", "/")));
}

const LITERAL = String.raw`(?:"[^"\n]*"|'[^'\n]*'|\`[^\`\n]*\`)`;

/** Imports and URLs of a module, and what a TypeScript project extends: they go by the folder of the file. */
const FROM_THE_FILE =
  /(?:\bfrom\s*|\bimport\s*\(?\s*|\brequire\(\s*|"extends":\s*)["']([^"'\n]+)["']|\bnew URL\(\s*["'`]([^"'`\n]*)["'`]\s*,\s*import\.meta\.url/g;
/** `join(BASE, "a", "..")` of Node and of Python. */
const JOINED = new RegExp(
  String.raw`\b(?:join|resolve|normalize|Path)\(\s*([\w.]+(?:\(\))?|${LITERAL})\s*((?:,\s*${LITERAL}\s*)*)`,
  "g",
);
const TEMPLATE = /\$\{([\w.]+(?:\(\))?)\}((?:\/[\w.@ -]+)*\/\.\.(?:\/[\w.@ -]*)*)/g;
/** Python: `parents[0]` is the folder of the file. */
const PARENTS = /\.parents\[(\d+)\]/g;
const PARENT_CHAIN = /(?:\.parent\b){2,}/g;
const REPEATED = /["'`](?:\.\.[/\\])+["'`]\s*(?:\.repeat\(|\*)/g;
/** Whatever else climbs, in words or in quotes. */
const CLIMBING = /(?<![\w./\\}-])(?:[\w@.-]+[/\\])*\.\.[/\\][^\s"'`<>)\],;]*/g;
/** `".."` by itself, to be put in front of something. */
const ALONE = /(["'`])\.\.\1/g;
/** Folders that only some machine has. */
const OF_A_MACHINE =
  /(?<![\w.~}/-])(?:\/(?:home|Users|work|workspace|root|mnt|media|srv|opt|tmp|Volumes)\/[\w.@-]+|[A-Z]:[/\\]+(?:Users|home|work)\b)[^\s"'`<>),;]*/g;

/** What stands beside the checkout where this was made. */
const NEIGHBOUR = /(?<![\w./-])shared\/[\w.-]+/g;

/** Constants that hold a folder of the repository, found by how they are made. */
function basesIn(text: string, folder: string): ReadonlyMap<string, string> {
  const bases = new Map<string, string>();
  const made = new RegExp(
    String.raw`(?:const\s+)?(\w+)(?::\s*\w+)?\s*=\s*(?:\w+\()*\s*(?:new URL\(\s*["'\`]([^"'\`\n]*)["'\`]\s*,\s*import\.meta\.url|join\(\s*(?:import\.meta\.dirname|__dirname)\s*((?:,\s*${LITERAL}\s*)*)|(?:os\.path\.(?:dirname|abspath)\()+__file__)`,
    "g",
  );
  for (const [, name, url, parts] of text.matchAll(made))
    bases.set(name!, posix.join(folder, url ?? "", ...literalsIn(parts ?? "")));
  return bases;
}

/** Where a name stands for a folder that is not known, a level nobody climbs out of by accident. */
function baseOf(base: string, bases: ReadonlyMap<string, string>, folder: string): string {
  if (/^["'`]/.test(base)) return base.slice(1, -1);
  if (/^(?:import\.meta\.dirname|__dirname)$/.test(base)) return folder;
  if (base === "process.cwd()") return "";
  return bases.get(base) ?? (/root|repo/i.test(base) ? "" : ELSEWHERE);
}

const ELSEWHERE = "somewhere/else/far/down/on/the/disk";

function literalsIn(parts: string): readonly string[] {
  return [...parts.matchAll(new RegExp(LITERAL, "g"))].map(([literal]) => literal.slice(1, -1));
}
