import { Script } from "node:vm";

/**
 * A bundle in module form as the classic script that Max's `v8` runs: exported functions become global handlers.
 *
 * Shape: what esbuild writes for `format: "esm"` with one entry, with or without blanks, nothing left to import, its exports in one list
 * at the end.
 * @throws RangeError for a bundle that still imports, or exports in another way.
 */
export function classicScript(bundle: string): string {
  const aliases: string[] = [];
  const script = bundle.replace(EXPORT_LIST, (_list, names: string) => {
    for (const each of names.split(",").map((name) => name.trim())) {
      const [local, exported] = each.split(/\s+as\s+/);
      if (exported !== undefined && exported !== local) aliases.push(`var ${exported} = ${local};\n`);
    }
    return "";
  });
  const classic = script + aliases.join("");
  mustBeClassic(classic);
  return classic;
}

/** Only a module may import and export, so that whatever still does is no script. */
function mustBeClassic(text: string): void {
  try {
    new Script(text);
  } catch (cause) {
    throw new RangeError("classicScript: the bundle still imports or exports, or is no script", { cause });
  }
}

const EXPORT_LIST = /(?<![\w$])export\s*\{([^}]*)\};?\s*$/;
