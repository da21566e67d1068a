/** Items with commas between them, in lines of at most `columns`, each after `indent`; a longer item has its line to itself. */
export function wrappedList(items: readonly string[], indent: string, columns = 80): string {
  const lines: string[] = [];
  let line = "";
  for (const [index, item] of items.entries()) {
    const piece = index === items.length - 1 ? item : `${item},`;
    if (line !== "" && indent.length + line.length + 1 + piece.length > columns) {
      lines.push(line);
      line = piece;
    } else line = line === "" ? piece : `${line} ${piece}`;
  }
  return [...lines, ...(line === "" ? [] : [line])].map((each) => `${indent}${each}\n`).join("");
}
