import { styled, type Tone } from "#src/cli/frame/terminal/colours.ts";
import { wrapped } from "#src/cli/frame/terminal/wrapped.ts";
import { printable } from "#src/model/printable.ts";

/** Where a command speaks: its one result on `out`, progress and words on `words`. */
export interface Terminal {
  /** Whether a person watches `words`, on a terminal that can rewrite a line. */
  readonly interactive: boolean;
  /** Columns of that terminal as it stands now, however narrow; left out or 0 where it does not say. */
  width?(): number;
  /** How wide `words` is; left out where no terminal shows it, and nothing is wrapped then. */
  readonly columns?: number | undefined;
  /** How wide a page of help is. */
  readonly page?: number;
  /** Whether colours are shown on each; left out for neither. */
  readonly coloured?: { readonly out: boolean; readonly words: boolean };
  out(text: string): void;
  words(text: string): void;
}

/** One sentence on `words`: on one line whatever names are in it, wrapped between words where a person watches. */
export function say(terminal: Terminal, sentence: string, tone: Tone = "plain"): void {
  const { columns, coloured } = terminal;
  const line = printable(sentence);
  const lines = columns === undefined ? [line] : wrapped(line, columns);
  terminal.words(lines.map((each) => `${styled(each, tone, coloured?.words === true)}\n`).join(""));
}

/** What a person should know of something that is done all the same. */
export function warn(terminal: Terminal, sentence: string): void {
  say(terminal, sentence, "warning");
}

/** Why something is not done; the exit code that goes with it. */
export function refuse(terminal: Terminal, sentence: string): 1 {
  say(terminal, sentence, "refusal");
  return 1;
}
