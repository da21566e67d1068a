import { type Refusal, type RefusalCode, refusal } from "#src/model/refusal.ts";
import type { CaseKind, RefusalCase, RefusalCases } from "#src/model/refusals/refusal-cases.ts";
import { TERMINAL_WORDS } from "#src/model/refusals/terminal-words.ts";

/** A refusal that each shell says in its own words; until one does, its sentence is the terminal's. */
export function caseRefusal<Kind extends CaseKind>(kind: Kind, named: RefusalCases[Kind]): Refusal {
  return { ...refusal(CODES[kind], TERMINAL_WORDS[kind](named)), about: { kind, named } as RefusalCase };
}

const CODES: Readonly<Record<CaseKind, RefusalCode>> = {
  "range-unit": "parameter-unknown",
  "range-scale": "parameter-unknown",
  "target-missing": "parameter-unknown",
  "targets-several": "parameter-unknown",
  "triggers-alike": "track-unknown",
  "trigger-missing": "track-unknown",
  "notes-missing": "track-unknown",
  "bed-in-session": "nothing-to-ride",
  "recordings-missing": "nothing-to-ride",
  "sound-file-missing": "file-missing",
  "file-stands": "output-exists",
  "library-missing": "file-missing",
  "companion-version": "companion-outdated",
  "companion-settings-missing": "companion-missing",
  "companion-settings-unreadable": "companion-missing",
  "companion-settings-damaged": "companion-missing",
  "companion-folder-taken": "output-exists",
};
