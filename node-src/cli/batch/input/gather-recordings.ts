import { statSync } from "node:fs";
import { spoolInput } from "#src/cli/batch/input/spool-input.ts";
import { walkFolder } from "#src/cli/batch/input/walk-folder.ts";
import type { Failed } from "#src/cli/batch/outcome.ts";

/** What one operand of the command stands for. */
export interface Gathered {
  /** As it was given. */
  readonly operand: string;
  readonly kind: "file" | "folder" | "input";
  /** Files to open: one; or all of a folder, audio or not. */
  readonly paths: readonly string[];
  readonly failed: readonly Failed[];
  /** Links in a folder that were not followed. */
  readonly links: number;
}

/** The name of standard input. */
export const STANDARD_INPUT = "-";

/** Looks at each operand: a file, a folder with all that is in it, or `-` for standard input, of which `left` is told what takes its copy away. */
export async function gatherRecordings(
  operands: readonly string[],
  left: (remove: () => void) => void,
): Promise<readonly Gathered[]> {
  const gathered: Gathered[] = [];
  for (const operand of operands) {
    if (operand === STANDARD_INPUT) gathered.push(await fromInput(left));
    else if (isFolder(operand)) gathered.push(fromFolder(operand));
    else gathered.push({ operand, kind: "file", paths: [operand], failed: [], links: 0 });
  }
  return gathered;
}

async function fromInput(left: (remove: () => void) => void): Promise<Gathered> {
  const spooled = await spoolInput(process.stdin, left);
  return {
    operand: STANDARD_INPUT,
    kind: "input",
    paths: spooled.ok ? [spooled.value] : [],
    failed: spooled.ok ? [] : [{ file: STANDARD_INPUT, error: spooled.error }],
    links: 0,
  };
}

function fromFolder(operand: string): Gathered {
  const { files, failed, links } = walkFolder(operand);
  return { operand, kind: "folder", paths: files, failed, links };
}

/** What cannot be looked at is taken for a file: to open it says why. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
