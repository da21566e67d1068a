import { basename } from "node:path";
import { build, transform } from "esbuild";
import { doorsAmong, LATE_ENTRY, LATE_ROOM, lateDoors } from "./late-doors.mjs";

const CHUNKS = { splitting: true, outdir: "out", chunkNames: "part-[hash]", entryNames: "[name]" };
/** What begins a program; esbuild's name for an entry that has none. */
const START = "./stdin.js";

/**
 * A program in one CommonJS file whose start reads little: what is not needed at once stands in it as a comment, which V8 steps over
 * forty times faster than it reads code, and becomes code where it is asked for by `import()` or at the first call through a door.
 * Each module is there once, so that what a start has made and what is asked for later are the same.
 *
 * @param {string} root of the repository
 * @param {import("esbuild").StdinOptions} entry
 * @param {import("esbuild").BuildOptions} options
 * @param {readonly string[]} [doors] modules that are late though they are imported; those among the known ones that the program holds
 */
export async function lateBundle(root, entry, options, doors) {
  const parts = { ...options, ...CHUNKS, format: "esm", absWorkingDir: root, write: false, metafile: true };
  return bundled(root, entry, parts, options, doors ?? doorsAmong(root, await inputsOf(root, entry, options)));
}

async function bundled(root, entry, parts, options, doors) {
  const { outputFiles, metafile } = await build({
    ...parts,
    stdin: entry,
    entryPoints: { [LATE_ENTRY]: LATE_ENTRY },
    plugins: [lateDoors(root, doors), ...(options.plugins ?? [])],
  });
  const texts = new Map(outputFiles.map(({ path, text }) => [nameOf(path), text]));
  const early = reachedFrom(START, metafile);
  const late = [...texts.keys()].filter((name) => !early.has(name)).sort();
  const start = await startText(texts, early, late, options);
  const lines = await Promise.all(
    late.map(async (name, index) => asComment(await latePart(texts.get(name), options), index)),
  );
  return { text: inAscii([start, ...lines].join("")), metafile };
}

/** The modules that a process is made of, doors or not: what it never asks for is in none of its parts. */
async function inputsOf(root, entry, options) {
  const whole = { ...options, format: "esm", absWorkingDir: root, write: false, metafile: true };
  const external = [...options.external, LATE_ROOM];
  const { metafile } = await build({ ...whole, stdin: entry, external });
  const [{ inputs }] = Object.values(metafile.outputs);
  return Object.keys(inputs).filter((path) => inputs[path].bytesInOutput > 0);
}

function nameOf(path) {
  return `./${basename(path)}`;
}

/** The parts that are there from the start, by their names. */
function reachedFrom(start, { outputs }) {
  const imports = new Map(Object.entries(outputs).map(([path, output]) => [nameOf(path), output.imports]));
  const reached = new Set([start]);
  for (const name of reached)
    for (const { path, kind, external } of imports.get(name))
      if (kind === "import-statement" && !external) reached.add(nameOf(path));
  return reached;
}

/** One file of what is there from the start, and the room where late parts meet it. */
async function startText(texts, early, late, options) {
  const shared = [...early].filter((name) => name !== START).sort();
  const contents = [
    `import { known } from "${LATE_ROOM}";`,
    ...shared.map((name, index) => `import * as part${index} from "${name}"; known("${name}", part${index});`),
    `import "${START}";`,
  ].join("\n");
  const room = {
    name: LATE_ROOM,
    setup: ({ onResolve, onLoad }) => {
      onResolve({ filter: new RegExp(`^${LATE_ROOM}$`) }, ({ path }) => ({ path, namespace: "part" }));
      onResolve({ filter: /^\.\// }, ({ path }) =>
        early.has(path) ? { path, namespace: "part" } : { path, external: true },
      );
      onLoad({ filter: /.*/, namespace: "part" }, ({ path }) => ({ contents: texts.get(path) ?? roomText(late) }));
    },
  };
  const { outputFiles } = await build({
    ...options,
    ...{ format: "cjs", supported: SYNCHRONOUS, write: false, plugins: [room] },
    stdin: { contents, resolveDir: "/" },
  });
  return byLate(outputFiles[0].text);
}

/** A late part is asked for at once, not read from a disk. */
const SYNCHRONOUS = { "dynamic-import": false };

async function latePart(text, { target }) {
  const { code } = await transform(text, {
    ...{ format: "cjs", target, charset: "ascii", supported: SYNCHRONOUS },
    ...{ minifySyntax: true, minifyWhitespace: true },
  });
  return shortNames(byLate(code));
}

/** esbuild calls a part by its whole name wherever one of its exports is used: a tenth of all bytes. */
function shortNames(text) {
  if (text.includes("p$")) throw new Error("bake: a script has a name with p$, which stands for a part");
  const names = new Map();
  return text.replaceAll(/\bimport_(?:part|late)_\w+/g, (name) => {
    if (!names.has(name)) names.set(name, `p$${names.size}`);
    return names.get(name);
  });
}

/** Parts ask each other through the room. */
function byLate(text) {
  return text.replaceAll(new RegExp(`\\brequire\\("(\\./[^"]+|${LATE_ROOM})"\\)`, "g"), 'late("$1")');
}

/**
 * V8 holds a text of which one character is none of Latin's first 256 in two bytes a character. esbuild's `charset` leaves expressions
 * and tagged templates as they are; an escape means the same in both.
 */
function inAscii(text) {
  return text.replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** The end of a comment inside of it is `*~/`. */
function asComment(text, index) {
  if (text.includes("*~/")) throw new Error("bake: a script holds *~/, which stands for the end of a comment");
  return `function latePart${index}(){/*\n${text.replaceAll("*/", "*~/")}*/}\n`;
}

/**
 * `late` gives what a part exports and runs it where it was not yet; `ask` asks Node for a module. What is exported never changes, so it is
 * kept as plain values: through the getters that esbuild makes a hot loop takes four times as long.
 */
function roomText(late) {
  return `
const texts = {${late.map((name, index) => `"${name}": latePart${index}`).join(", ")}};
const held = new Map();
export function known(name, exports) { return held.set(name, { ...exports }).get(name); }
export function ask(name) { return require(name); }
known("${LATE_ROOM}", { late, ask });
export function late(name) {
  if (held.has(name)) return held.get(name);
  const comment = texts[name].toString();
  const text = comment.slice(comment.indexOf("/*") + 2, comment.lastIndexOf("*/")).replaceAll("*~/", "*/");
  const module = { exports: {} };
  held.set(name, module.exports);
  const words = ["exports", "module", "require", "late", "__filename"];
  const run = ask("node:vm").compileFunction(text, words, { filename: __filename + "/" + name.slice(2) });
  run(module.exports, module, require, late, __filename);
  return known(name, module.exports);
}
`;
}
