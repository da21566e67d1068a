/** A line as it stood on a terminal that is wide enough for it. */
export interface ShownLine {
  readonly text: string;
  /** Columns that it took at its widest, rewritten lines included. */
  readonly widest: number;
}

/**
 * What a terminal shows of a text: carriage returns, erased lines and colours done, lines not broken.
 *
 * Edge: throws for a control sequence that it does not know, so that none passes unseen.
 * Source: ECMA-48, 8.3: CR, LF, EL (CSI K), SGR (CSI m).
 */
export function shownLines(written: string): readonly ShownLine[] {
  const lines: Line[] = [emptyLine()];
  for (const [piece] of written.matchAll(PIECES)) {
    if (piece === "\n") lines.push(emptyLine());
    else show(lines.at(-1)!, piece);
  }
  if (lines.at(-1)!.cells.length === 0) lines.pop();
  return lines.map(({ cells, widest }) => ({ text: cells.join("").trimEnd(), widest }));
}

interface Line {
  readonly cells: string[];
  /** Where the next character goes. */
  column: number;
  widest: number;
}

function emptyLine(): Line {
  return { cells: [], column: 0, widest: 0 };
}

function show(line: Line, piece: string): void {
  if (piece === "\r") line.column = 0;
  else if (ERASE_LINE.test(piece)) erase(line, piece);
  else if (piece.startsWith("\u001b")) {
    if (!SHADE.test(piece)) throw new Error(`shownLines: ${JSON.stringify(piece)} is not known here`);
  } else put(line, piece);
}

function put(line: Line, character: string): void {
  const wide = columnsIn(character);
  if (wide === 0) line.cells[Math.max(0, line.column - 1)] += character;
  else line.cells.splice(line.column, wide, character, ...Array.from({ length: wide - 1 }, () => ""));
  line.column += wide;
  line.widest = Math.max(line.widest, line.column);
}

function erase({ cells, column }: Line, sequence: string): void {
  if (ERASE_LINE.exec(sequence)![1] === "2") cells.fill(" ");
  else cells.length = Math.min(cells.length, column);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: a terminal is told by controls.
const PIECES = /\u001b\[[0-9;?]*[A-Za-z]|[\s\S]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above.
const ERASE_LINE = /^\u001b\[([02]?)K$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above.
const SHADE = /^\u001b\[[0-9;]*m$/;

/** Source: Unicode UAX 11: wide and fullwidth characters take two columns, combining marks none. */
function columnsIn(character: string): number {
  if (/^(?:\p{M}|[\u200b-\u200d])$/u.test(character)) return 0;
  return /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|^\p{Emoji_Presentation}/u.test(
    character,
  )
    ? 2
    : 1;
}
