import type { Terminal } from "#src/cli/frame/terminal/terminal.ts";
import { printable } from "#src/model/printable.ts";
import type { Progress } from "#src/ports/progress.ts";

/** One line that rewrites itself on a terminal; in a pipe, one line for each new piece of work. */
export function terminalProgress(terminal: Terminal): Progress & { end(): void } {
  let shown = "";
  return {
    report(work, done) {
      const words = printable(work);
      const percent = `${Math.floor(Math.min(1, Math.max(0, done)) * 100)} %`;
      const line = terminal.interactive ? `\r\u001b[2K${words} ${percent}` : `${words}\n`;
      if (line !== shown) terminal.words(line);
      shown = line;
    },
    end() {
      if (terminal.interactive && shown !== "") terminal.words("\r\u001b[2K");
      shown = "";
    },
  };
}
