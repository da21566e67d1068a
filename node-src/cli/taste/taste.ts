import { ownWhereabouts } from "#src/adapters/companion/settings.ts";
import { diskFiles } from "#src/adapters/disk/disk-files.ts";
import { diskTaste, tasteText } from "#src/adapters/disk/taste/disk-taste.ts";
import { tastePath } from "#src/adapters/disk/taste/taste-path.ts";
import { type CommandCall, type ExitCode, UsageError } from "#src/cli/frame/command.ts";
import { toJson } from "#src/cli/frame/json.ts";
import { refuse } from "#src/cli/frame/terminal/terminal.ts";
import type { TASTE_COMMAND } from "#src/cli/taste/taste-command.ts";
import { tasteJson, tasteWords } from "#src/cli/taste/taste-told.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";
import type { TasteFile } from "#src/ports/output/taste-file.ts";

/** Shows, copies or puts aside what was learnt of the user's moves. */
export async function taste({ operands, options, terminal }: TasteCall): Promise<ExitCode> {
  const [what] = operands;
  const { out, force, json } = options;
  if (what === "copy" && !out) throw new UsageError("copy goes with --out, the file to write.");
  if (what !== "copy" && out !== undefined) throw new UsageError("--out goes with copy.");
  const file = diskTaste(tastePath(ownWhereabouts()));
  const told = what === "reset" ? await reset(file) : await shown(file, out, force);
  if (!told.ok) return refuse(terminal, told.error.sentence);
  terminal.out(json ? toJson(told.value.json) : told.value.words);
  return 0;
}

type TasteCall = CommandCall<typeof TASTE_COMMAND.options>;

interface Told {
  readonly words: string;
  readonly json: object;
}

async function reset(file: TasteFile): Promise<Result<Told, Refusal>> {
  const aside = await file.putAside();
  if (!aside.ok) return aside;
  const words =
    aside.value === null
      ? `Nothing has been learnt: there is no ${file.path}.\n`
      : `What was learnt is put aside as ${aside.value}. mix --learn begins again.\n`;
  return ok({ words, json: { file: file.path, putAside: aside.value } });
}

async function shown(file: TasteFile, out: string | undefined, force: boolean): Promise<Result<Told, Refusal>> {
  const read = await file.read();
  if (!read.ok) return read;
  if (out !== undefined) {
    const written = await diskFiles().write(out, new TextEncoder().encode(tasteText(read.value)), {
      force,
      kind: COPY,
    });
    if (!written.ok) return written;
  }
  const copied = out === undefined ? "" : `${out} is a copy of it.\n`;
  return ok({
    words: `${tasteWords(read.value, file.path)}${copied}`,
    json: { ...tasteJson(read.value, file.path), output: out ?? null },
  });
}

const COPY = { name: "a taste", endings: [".json"], opening: "{" } as const;
