import { basename } from "node:path";
import { checkSound } from "#src/chassis/work/check-sound.ts";
import type { MasterDevicePorts } from "#src/devices/master/session/master-ports.ts";
import type { MasterWish } from "#src/devices/master/session/master-wish.ts";
import type { CheckItem } from "#src/model/quality/check-item.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";
import type { Carrying } from "#src/ports/progress.ts";

/** Goes through all checks of a recording, and says which fail. */
export async function checkedWords(
  { listening, metadata }: Pick<MasterDevicePorts, "listening" | "metadata">,
  path: string,
  { platform, genre }: MasterWish,
  { signal, progress }: Carrying,
): Promise<Result<string, Refusal>> {
  const name = basename(path);
  const files = listening.asker({ signal, heard: (_, done) => progress.report(`Checking “${name}”`, done) });
  const checked = await checkSound(path, { platform, genre }, { files, metadata });
  return checked.ok ? ok(`“${name}”: ${sentenceOf(checked.value.items)}`) : checked;
}

function sentenceOf(items: readonly CheckItem[]): string {
  const passed = items.filter(({ verdict }) => verdict === "pass").length;
  const failed = items.filter(({ verdict }) => verdict === "fail");
  if (failed.length === 0) return `${passed} checks pass, none fails.`;
  const words = failed.map(({ code, evidence }) => `${code.replaceAll("-", " ")}, ${evidence}`);
  return `${passed} checks pass, ${failed.length} ${failed.length === 1 ? "fails" : "fail"}: ${words.join("; ")}.`;
}
