import { columnsOf } from "#src/cli/frame/terminal/columns-of.ts";

/**
 * Text in lines of at most so many columns, broken between words; lines after the first begin with `indent`.
 *
 * Edge: a word that is wider than a line, such as a path, has its line to itself and is never cut. Several blanks in a row stay
 * where they are inside a line.
 */
export function wrapped(text: string, columns: number, indent = ""): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const [piece, blanks = "", word = ""] of text.matchAll(/( *)([^ ]+)/g)) {
    if (line === "") line = lines.length === 0 ? piece : `${indent}${word}`;
    else if (columnsOf(line) + blanks.length + columnsOf(word) > columns) {
      lines.push(line);
      line = `${indent}${word}`;
    } else line += piece;
  }
  return line === "" ? lines : [...lines, line];
}
