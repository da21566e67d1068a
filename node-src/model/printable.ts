/**
 * Text from a file as one line that is safe to show: what would move a terminal's cursor, end the line or turn the
 * direction of writing cannot get out. Line ends and tabs become a space.
 */
export function printable(text: string): string {
  return withoutControls(text).replace(/[\t\n\u2028\u2029]+/g, " ");
}

/** The same with tabs and line feeds left in: for a page, where they are blanks. */
export function withoutControls(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(UNWANTED, "\uFFFD");
}

/** C0 and C1 controls but tab and line feed, bidirectional overrides and isolates (Unicode UAX 9), lone surrogates, noncharacters. */
const UNWANTED = /[\p{Cs}\p{Noncharacter_Code_Point}\u202A-\u202E\u2066-\u2069]|(?![\t\n])\p{Cc}/gu;
