import { UsageError } from "#src/cli/frame/command.ts";
import { LIVE_CHECKS } from "#src/knowledge/live/live-checks.ts";
import { didYouMean } from "#src/model/naming/did-you-mean.ts";
import { printable } from "#src/model/printable.ts";
import type { LiveNote } from "#src/ports/output/live-notes-file.ts";

/**
 * The outcomes that `--note` says, a line each, in order.
 * @throws UsageError for a check that the plan does not have, and for what says no outcome.
 */
export function readNotes(text: string | undefined, at: string): readonly LiveNote[] {
  return text === undefined ? [] : text.split("\n").map((line) => readNote(line, at));
}

/** These outcomes in the place of those that were noted of the same checks, in the order of the plan. */
export function addNotes(before: readonly LiveNote[], now: readonly LiveNote[]): readonly LiveNote[] {
  const byCheck = new Map([...before, ...now].map((note) => [note.check, note]));
  return LIVE_CHECKS.flatMap((check) => byCheck.get(check) ?? []);
}

function readNote(line: string, at: string): LiveNote {
  const [, typed, said] = /^\s*([^=]*?)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
  if (!typed || !said)
    throw new UsageError(`--note takes a check and its outcome, as --note LOAD-1=ok: “${line}” is none.`);
  const check = LIVE_CHECKS.find((each) => each === typed.toUpperCase());
  if (check === undefined)
    throw new UsageError(`--note: the plan has no check “${typed}”.${didYouMean(typed, LIVE_CHECKS)}`);
  const outcome = said.toLowerCase();
  if (outcome === "ok" || outcome === "failed") return { check, outcome, words: null, at };
  if (said.length > LONGEST)
    throw new UsageError(`--note ${check}: say it in ${LONGEST} characters, and send the rest beside the file.`);
  return { check, outcome: "noted", words: printable(said), at };
}

/** Source: house taste; two long sentences. */
const LONGEST = 400;
