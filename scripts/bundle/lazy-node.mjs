import { LATE_ROOM } from "./late-doors.mjs";

/** Modules of Node that cost a start 10 ms and more, and that only a press needs. */
const LATE = ["node:child_process", "node:crypto", "node:dgram", "node:fs/promises", "node:v8"];

/**
 * Lets a bundle ask Node for these modules at the first call of one of their functions, not at its start. Only functions
 * can be imported from them: a class or a constant ends the build.
 *
 * @returns {Promise<import("esbuild").Plugin>}
 */
export async function lazyNode() {
  const texts = new Map();
  for (const id of LATE) texts.set(id, textOf(id, await import(id)));
  return {
    name: "lazy-node",
    setup: ({ onResolve, onLoad }) => {
      onResolve({ filter: new RegExp(`^(${LATE.join("|")})$`) }, ({ path, kind }) =>
        kind === "import-statement" ? { path, namespace: "lazy-node", sideEffects: false } : { path, external: true },
      );
      onLoad({ filter: /.*/, namespace: "lazy-node" }, ({ path }) => ({ contents: texts.get(path), loader: "js" }));
    },
  };
}

function textOf(id, module) {
  const functions = Object.keys(module)
    .filter((name) => /^[a-z]\w*$/.test(name) && name !== "default" && typeof module[name] === "function")
    .sort();
  const calls = functions.map((name) => `export function ${name}(...given) { return ask("${id}").${name}(...given); }`);
  return [`import { ask } from "${LATE_ROOM}";`, ...calls].join("\n");
}
