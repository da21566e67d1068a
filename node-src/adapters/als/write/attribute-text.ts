/**
 * A value as an attribute, with its quotes: what XML reserves and what would be read as a blank is written as a reference.
 * Source: names and annotations in sets of Live 10 to 12, which stand in single quotes where they hold a double one.
 */
export function attributeText(value: string): string {
  const quote = value.includes('"') ? "'" : '"';
  const text = value.replace(/[&<>'\p{Cc}]/gu, (mark) =>
    mark === "'" && quote === '"' ? mark : (REFERENCES[mark] ?? numbered(mark)),
  );
  return quote + text + quote;
}

const REFERENCES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "'": "&apos;" };

function numbered(mark: string): string {
  return `&#x${mark.codePointAt(0)!.toString(16).toUpperCase().padStart(2, "0")};`;
}
