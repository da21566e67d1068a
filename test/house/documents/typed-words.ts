/** The words of a line as a shell hands them over: quotes taken off, what follows a free `#` left out; `null` where a quote stays open. */
export function typedWords(line: string): readonly string[] | null {
  const pieces = line.match(PIECE) ?? [];
  const comment = pieces.findIndex((piece) => piece.startsWith("#"));
  const words = comment < 0 ? pieces : pieces.slice(0, comment);
  return words.some((word) => /^["']$/.test(word)) ? null : words.map((word) => word.replace(QUOTED, "$1$2"));
}

/** A word with what stands in quotes in it, or a quote that nothing closes. */
const PIECE = /(?:"[^"]*"|'[^']*'|[^\s"'])+|["']/g;
const QUOTED = /"([^"]*)"|'([^']*)'/g;
