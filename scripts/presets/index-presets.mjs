import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * Writes the lists of factory presets that the bundles embed, one module a device, from the files in presets/.
 * With --check nothing is written: exit 1 when a list is not what it would write.
 */
const ROOT = new URL("../../", import.meta.url);
const LINE = 120;
const DEVICES = ["ride", "pump", "sweep", "throw"];
const check = process.argv.includes("--check");
const stale = [];

for (const device of DEVICES) {
  const module = new URL(`node-src/knowledge/factory-presets/factory-${device}.ts`, ROOT);
  const text = listOf(device, filesOf(device));
  if (textOf(module) === text) continue;
  stale.push(fileURLToPath(module));
  if (!check) writeFileSync(module, text);
}

if (check && stale.length > 0) {
  process.stderr.write(`run node scripts/presets/index-presets.mjs: ${stale.join(", ")} is not up to date.\n`);
  process.exitCode = 1;
}

function filesOf(device) {
  const folder = new URL(`presets/${device}/`, ROOT);
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .map((file) => file.slice(0, -".json".length))
    .sort(new Intl.Collator("en", { numeric: true }).compare);
}

function listOf(device, files) {
  const imports = files.map((file) => importOf(nameOf(file), `../../../presets/${device}/${file}.json`));
  const members = files.map((file) => `  ${nameOf(file) === file ? file : `"${file}": ${nameOf(file)}`},\n`);
  return `${imports.join("")}
/**
 * The presets that ship for ${device}, by file name, as their files hold them.
 * Source: house taste: presets/${device}/, one preset a file; this list is written by scripts/presets/index-presets.mjs.
 */
export const FACTORY_${device.toUpperCase()}: Readonly<Record<string, unknown>> = {
${members.join("")}};
`;
}

/** As the formatter leaves it. */
function importOf(name, path) {
  const line = `import ${name} from "${path}" with { type: "json" };\n`;
  return line.length - 1 <= LINE ? line : `import ${name} from "${path}" with {\n  type: "json",\n};\n`;
}

/** "8-bar-build" as a name that JavaScript takes. */
function nameOf(file) {
  const camel = file.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
  return /^[a-z]/.test(camel) ? camel : `preset${camel}`;
}

function textOf(module) {
  try {
    return readFileSync(module, "utf8");
  } catch {
    return null;
  }
}
