import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** Modules of `node-src` that only a press calls: what stands behind them is read by V8 at the first call of one of their functions. */
const DOORS = [
  "adapters/companion/find-companions",
  "adapters/companion/install/carried-companion",
  "adapters/companion/install/install-companion",
  "adapters/companion/install/installed-folder",
  "adapters/companion/link",
  "adapters/companion/payload",
  "adapters/companion/transaction",
  "adapters/disk/find-user-library",
  "adapters/lom/read/own-identities",
  "adapters/lom/read/read-lom-set",
  "adapters/lom/selected-clip",
  "adapters/lom/watch/watch-clips",
  "adapters/lom/write/draw-in-rounds",
  "adapters/lom/write/orders-for",
  "adapters/lom/write/report-of",
  "adapters/lom/write/still-there",
  "browser/page-file",
  "chassis/curve-device/decide-curves",
  "chassis/listening/audio-on-disk",
  "chassis/manifest/open-store",
  "chassis/presets/listed-presets",
  "chassis/presets/platforms/open-platforms",
  "chassis/presets/preset-previews",
  "chassis/presets/window-state",
  "chassis/work/check-sound",
  "chassis/work/write-envelopes",
  "devices/master/session/chain/chain-lamps",
  "devices/master/session/chain/chain-words",
  "devices/master/session/chain/decide-chain",
  "devices/master/session/checked-words",
  "devices/master/session/heard-source",
  "devices/master/session/lamps",
  "devices/master/session/open-master-ports",
  "devices/master/session/planned-face",
  "devices/master/session/render-master",
  "devices/master/session/write-report",
  "devices/meter/patch/audio-part",
  "devices/meter/report/report-ports",
  "devices/meter/report/write-reports",
  "devices/mix/session/apply/make-moves",
  "devices/mix/session/hearing/heard-set",
  "devices/mix/session/lamps",
  "devices/mix/session/open-mix-ports",
  "devices/mix/session/hearing/said-notes",
  "devices/mix/session/window/mix-view-of",
  "devices/ride/decide-rides",
];

/** The entry of the part that holds what is behind the doors, and the module that opens it. */
export const LATE_ENTRY = "late-part";
export const LATE_ROOM = "late-room";

/** The doors to modules of these paths. @throws where a door's module is gone from the folder of sources. */
export function doorsAmong(root, paths) {
  const held = new Set(paths);
  const gone = DOORS.filter((path) => !existsSync(join(root, `node-src/${path}.ts`)));
  if (gone.length > 0) throw new Error(`bake: nothing stands behind the late doors ${gone.join(", ")}`);
  return DOORS.filter((path) => held.has(`node-src/${path}.ts`));
}

/**
 * Lets a bundle with two entries ask for these modules at the first call of one of their functions. Only functions can be imported
 * from them: a class or a constant ends the build.
 *
 * @param {string} root of the repository
 * @param {readonly string[]} doors that this process can come to
 * @returns {import("esbuild").Plugin}
 */
export function lateDoors(root, doors) {
  const known = new Map(doors.map((path, index) => [`#src/${path}.ts`, index]));
  return {
    name: "late-doors",
    setup: ({ onResolve, onLoad }) => {
      onResolve({ filter: new RegExp(`^${LATE_ENTRY}$`) }, ({ path }) => ({ path, namespace: LATE_ENTRY }));
      onResolve({ filter: new RegExp(`^${LATE_ROOM}$`) }, ({ path }) => ({ path, external: true }));
      onResolve({ filter: /^#src\// }, ({ path, namespace }) =>
        known.has(path) && namespace !== LATE_ENTRY ? { path, namespace: "late-door", sideEffects: false } : null,
      );
      onLoad({ filter: /.*/, namespace: LATE_ENTRY }, () => ({ contents: entryText(doors), resolveDir: root }));
      onLoad({ filter: /.*/, namespace: "late-door" }, async ({ path }) => ({
        contents: doorText(await readFile(join(root, path.replace("#src", "node-src")), "utf8"), known.get(path)),
      }));
    },
  };
}

function entryText(doors) {
  return doors.map((path, index) => `export * as door${index} from "#src/${path}.ts";`).join("\n");
}

function doorText(module, index) {
  const functions = [...module.matchAll(/^export (?:async )?function (\w+)/gm)].map(([, name]) => name);
  const calls = functions.map(
    (name) => `export function ${name}(...given) { return late("./${LATE_ENTRY}.js").door${index}.${name}(...given); }`,
  );
  return [`import { late } from "${LATE_ROOM}";`, ...calls].join("\n");
}
