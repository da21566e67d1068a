import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { readAmxd } from "#src/adapters/max/amxd/read-amxd.ts";
import type { CommandCall, ExitCode } from "#src/cli/frame/command.ts";
import { toJson } from "#src/cli/frame/json.ts";
import { refuse } from "#src/cli/frame/terminal/terminal.ts";
import { type DeviceDescription, describeDevice } from "#src/cli/inspect/describe-device.ts";
import { deviceWords } from "#src/cli/inspect/device-words.ts";
import type { INSPECT_COMMAND } from "#src/cli/inspect/inspect-command.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";

/** What a Max for Live device holds. */
export async function inspect({
  operands,
  options,
  terminal,
}: CommandCall<typeof INSPECT_COMMAND.options>): Promise<ExitCode> {
  const described = await describeFile(operands[0]!);
  if (!described.ok) return refuse(terminal, described.error.sentence);
  terminal.out(options.json ? toJson(described.value) : deviceWords(described.value, terminal.page));
  return 0;
}

async function describeFile(path: string): Promise<Result<DeviceDescription, Refusal>> {
  const name = basename(path);
  const bytes = await readSmallFile(path, name);
  if (!bytes.ok) return bytes;
  const device = readAmxd(bytes.value, name);
  return device.ok ? describeDevice(device.value, { name, size: bytes.value.length }) : device;
}

async function readSmallFile(path: string, name: string): Promise<Result<Uint8Array, Refusal>> {
  try {
    const found = await stat(path);
    if (!found.isFile()) return refused(refusal("not-a-file", `“${name}” is not a file: name a device (.amxd).`));
    if (found.size > LARGEST) {
      return refused(
        refusal("not-a-device", `“${name}” is too large for a Max for Live device: name a device (.amxd).`),
      );
    }
    return ok(await readFile(path));
  } catch (error) {
    return refused(cannotRead(name, (error as NodeJS.ErrnoException).code ?? String(error)));
  }
}

function cannotRead(name: string, reason: string): Refusal {
  return reason === "ENOENT"
    ? refusal("file-missing", `“${name}” is not there: check the path.`)
    : refusal("file-unreadable", `“${name}” cannot be read (${reason}): check its permissions.`);
}

/** Bytes. Source: house taste: a hundred times the largest device seen. */
const LARGEST = 2 ** 30;
