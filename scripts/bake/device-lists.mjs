import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Devices by their folders: every folder of `node-src/devices/` that has a manifest. */
export function deviceFolders(root) {
  const folder = join(root, "node-src/devices");
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && readdirSync(join(folder, entry.name)).includes("device.ts"))
    .map(({ name }) => name)
    .sort();
}

/** What can be listed before any manifest is read: the manifests, the presets of their folders, the recipes. Paths and texts. */
export function folderLists(root, devices) {
  return new Map([
    ["node-src/devices/all-devices.ts", manifestList(devices)],
    [RECIPE_BOOK, recipeBook(recipeFiles(root))],
    ["node-src/knowledge/factory-presets/factory-presets.ts", presetTable(devices)],
    ...devices.map((device) => [
      `node-src/knowledge/factory-presets/factory-${device}.ts`,
      presetList(device, presetFiles(root, device)),
    ]),
  ]);
}

/** What the manifests say, for the floors below them and for the guide; its page of controls comes written. */
export function manifestLists(root, devices, controls) {
  const guide = "docs/guide/presets.md";
  return new Map([
    ["node-src/model/device/known-devices.ts", knownDevices(devices)],
    ["docs/guide/settings.md", `${SETTINGS_HEAD}${devices.map(({ settings }) => settings).join("\n")}`],
    ["docs/guide/controls.md", controls],
    [guide, withRecipes(readFileSync(join(root, guide), "utf8"), devices)],
  ]);
}

const SETTINGS_HEAD = `# Settings

Every setting of every device. The name in the first column is what preset files and \`--set NAME=VALUE\` call it, *called* is what the preset browser shows,
*on the strip* is the dial or menu ([Controls](controls.md) says what each does), and *in Live* is its name in automation lanes. A number
from 0 to 1 is dialled in per cent. Ride's dial Words counts while Layer says Words; while it says Phrases, \`words\` is 0. A setting that is not on the strip comes from a preset or from \`--set\`.

`;

function manifestList(devices) {
  const imports = devices.map(
    (device) => `import { DEVICE as ${constant(device)} } from "#src/devices/${device}/device.ts";\n`,
  );
  return `import type { DeviceManifest } from "#src/chassis/manifest/device-manifest.ts";
${imports.sort().join("")}
/** Every device, in the order of the manifests: written by \`npm run bake\` from the folders of \`node-src/devices/\`. */
export const DEVICES: readonly DeviceManifest[] = ${inBrackets("", devices.map(constant), ";")}
`;
}

const RECIPE_BOOK = "node-src/decision/recipes/recipe-book.ts";

/** Every file of a family's folder that exports a recipe by its own name: `[family, file, name]`. */
function recipeFiles(root) {
  const folder = join(root, dirname(RECIPE_BOOK));
  const families = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return families.flatMap(({ name: family }) =>
    readdirSync(join(folder, family))
      .filter((file) => file.endsWith(".ts"))
      .map((file) => [family, file.slice(0, -".ts".length), camel(file.slice(0, -".ts".length))])
      .filter(([, file, name]) =>
        readFileSync(join(folder, family, `${file}.ts`), "utf8").includes(`\nexport const ${name}: Recipe<`),
      )
      .sort(([, one], [, other]) => (one < other ? -1 : 1)),
  );
}

function recipeBook(recipes) {
  const imports = recipes.map(
    ([family, file, name]) => `import { ${name} } from "#src/decision/recipes/${family}/${file}.ts";\n`,
  );
  return `${imports.join("")}import type { Recipe } from "#src/model/recipe/recipe.ts";

/** Every recipe there is, for any device previews any preset: written by \`npm run bake\` from the families' folders. */
export const RECIPE_BOOK: readonly Recipe[] = ${inBrackets(
    "",
    recipes.map(([, , name]) => name),
    ";",
  )}

/** The recipe of a name; undefined when the book has none. */
export function recipeNamed(name: string): Recipe | undefined {
  return RECIPE_BOOK.find((recipe) => recipe.name === name);
}
`;
}

function knownDevices(devices) {
  const entries = devices.map(({ device, title, recipes, command, offered }) => {
    const words = recipes.map((name) => JSON.stringify(name));
    const told =
      command === null
        ? "null"
        : `{ writes: ${JSON.stringify(command.writes)}, example: ${JSON.stringify(command.example)} }`;
    const on =
      offered === undefined
        ? "null"
        : `{ track: ${JSON.stringify(offered.track)}, moves: ${JSON.stringify(offered.moves)} }`;
    return `  ${key(device)}: {
    title: ${JSON.stringify(title)},
${inBrackets("    recipes: ", words, ",")}
    command: ${told},
    offered: ${on},
  },
`;
  });
  return `import type { KnownDevice } from "#src/model/device/known-device.ts";

/** What the manifests of \`node-src/devices/\` say, for the floors below them: written by \`npm run bake\`. */
export const KNOWN_DEVICES = {
${entries.join("")}} as const satisfies Readonly<Record<string, KnownDevice>>;
`;
}

function presetTable(devices) {
  const imports = devices.map(
    (device) => `import { FACTORY_${constant(device)} } from "#src/knowledge/factory-presets/factory-${device}.ts";\n`,
  );
  const members = devices.map((device) => `  ${key(device)}: FACTORY_${constant(device)},\n`);
  return `${imports.sort().join("")}import type { PresetDevice } from "#src/model/recipe/preset.ts";

/** Source: house taste: the presets that ship, by device and file name, as the files of presets/ hold them; written by \`npm run bake\`. */
export const FACTORY_PRESETS: Readonly<Record<PresetDevice, Readonly<Record<string, unknown>>>> = {
${members.join("")}};
`;
}

function presetFiles(root, device) {
  const folder = join(root, "presets", device);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .map((file) => file.slice(0, -".json".length))
    .sort(new Intl.Collator("en", { numeric: true }).compare);
}

function presetList(device, files) {
  const imports = files.map((file) => presetImport(camel(file), `../../../presets/${device}/${file}.json`));
  const members = files.map((file) => `  ${camel(file) === file ? file : `"${file}": ${camel(file)}`},\n`);
  const table = files.length === 0 ? "{}" : `{\n${members.join("")}}`;
  return `${imports.join("")}${imports.length === 0 ? "" : "\n"}/**
 * The presets that ship for ${device}, by file name, as their files hold them.
 * Source: house taste: presets/${device}/, one preset a file; this list is written by \`npm run bake\`.
 */
export const FACTORY_${constant(device)}: Readonly<Record<string, unknown>> = ${table};
`;
}

/** As the formatter leaves it. */
function presetImport(name, path) {
  const line = `import ${name} from "${path}" with { type: "json" };\n`;
  return line.length - 1 <= LINE ? line : `import ${name} from "${path}" with {\n  type: "json",\n};\n`;
}

/** The rows of the guide's table of recipes, between its head and the first line that is no row. */
function withRecipes(guide, devices) {
  const [before, after, ...more] = guide.split(RECIPE_HEAD);
  if (after === undefined || more.length > 0)
    throw new Error("bake: docs/guide/presets.md has no table of recipes, or two");
  const rows = devices.map(({ device, recipes }) => `| ${device} | ${recipes.join(", ")} |\n`);
  return `${before}${RECIPE_HEAD}${rows.join("")}${after.replace(/^(?:\|.*\n)*/, "")}`;
}

const RECIPE_HEAD = "| device | recipes, the first by default |\n|---|---|\n";

/** A list on one line, or where that is too long one to a line, as the formatter leaves it. */
function inBrackets(before, members, after) {
  const line = `${before}[${members.join(", ")}]${after}`;
  if (line.length <= LINE) return line;
  const indent = /^ */.exec(before)[0];
  return `${before}[\n${members.map((member) => `${indent}  ${member},\n`).join("")}${indent}]${after}`;
}

const LINE = 120;

function constant(device) {
  return device.toUpperCase().replaceAll("-", "_");
}

function key(device) {
  return /^[a-z]+$/.test(device) ? device : JSON.stringify(device);
}

/** "8-bar-build" as a name that JavaScript takes. */
function camel(file) {
  const name = file.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
  return /^[a-z]/.test(name) ? name : `preset${name}`;
}
