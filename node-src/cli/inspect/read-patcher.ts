type Fields = Readonly<Record<string, unknown>>;

/** The patcher of a patch file: JSON, perhaps a NUL, perhaps what an earlier, longer save left behind. `null` when it is none. */
export function readPatcher(bytes: Uint8Array): Fields | null {
  const text = new TextDecoder().decode(bytes);
  const patcher = fieldsOf(parsed(text) ?? parsed(text.slice(0, endOfObject(text))))["patcher"];
  return typeof patcher === "object" && patcher !== null ? fieldsOf(patcher) : null;
}

/** The value as an object, empty where it is none. */
export function fieldsOf(value: unknown): Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function textOf(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}

export function numberOf(value: unknown): number | null {
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/\0+$/, ""));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Where the first `{` closes again, strings left out of the count. */
function endOfObject(text: string): number {
  let depth = 0;
  for (const { 0: found, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}]/gs)) {
    if (found === "{") depth += 1;
    if (found === "}") depth -= 1;
    if (found === "}" && depth === 0) return index + 1;
  }
  return text.length;
}
