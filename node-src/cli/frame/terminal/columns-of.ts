/**
 * How many columns of a terminal a text takes: two for wide and full-width characters and emoji, none for marks on others.
 * Source: Unicode UAX 11 (East Asian Width W and F) and UAX 29 for what is one character to a person.
 */
export function columnsOf(text: string): number {
  if (NARROW.test(text)) return text.length;
  let columns = 0;
  const characters = new Intl.Segmenter(undefined, { granularity: "grapheme" });
  for (const { segment } of characters.segment(text)) columns += WIDE.test(segment) ? 2 : NONE.test(segment) ? 0 : 1;
  return columns;
}

const NARROW = /^[\u0020-\u007e]*$/;
const NONE = /^[\p{M}\p{Cf}]+$/u;
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|^\p{Emoji_Presentation}|\ufe0f/u;
