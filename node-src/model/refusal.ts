import type { RefusalCase } from "#src/model/refusals/refusal-cases.ts";

/** Why something was not done. The code is for programs, the sentence for a person: one sentence, with the file's name and the way out. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly sentence: string;
  /** Where the way out is another in each shell: what the shell's own table says it of. */
  readonly about?: RefusalCase;
}

export type RefusalCode = (typeof REFUSAL_CODES)[number];

export const REFUSAL_CODES = [
  "file-missing",
  "file-unreadable",
  "file-empty",
  "not-a-file",
  "not-audio",
  "audio-damaged",
  "audio-unsupported",
  "not-a-live-set",
  "live-set-damaged",
  "live-set-too-old",
  "live-set-too-large",
  "not-a-device",
  "device-damaged",
  "track-unknown",
  "clip-unknown",
  "parameter-unknown",
  "parameter-held",
  "move-unknown",
  "device-unsupported",
  "device-unknown",
  "nothing-to-ride",
  "not-heard",
  "nothing-to-draw",
  "envelope-unsupported",
  "companion-missing",
  "companion-elsewhere",
  "companion-outdated",
  "companion-stopped",
  "companion-refused",
  "write-unknown",
  "clip-gone",
  "live-busy",
  "output-exists",
  "output-is-input",
  "write-failed",
  "not-opened",
  "read-back-differs",
  "preset-unusable",
  "preset-unknown",
  "preset-exists",
] as const;

export function refusal(code: RefusalCode, sentence: string): Refusal {
  return { code, sentence };
}

/** What stands in the way of a file with a hidden name, said of the one that it is made for. */
export function saidOfAnother({ code, sentence }: Refusal, hidden: string, name: string): Refusal {
  return refusal(code, sentence.replaceAll(hidden, name));
}
