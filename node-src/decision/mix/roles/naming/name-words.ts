/**
 * A name in words, a list for each part that “&”, “+”, “/”, a comma or “and” joins to the others.
 *
 * Shape: `LeadVox2_AdLibs` gives `lead vox 2 ad libs`, `Grosse Caisse + E-Git` `grosse caisse` and `e git`. Words are lower case, without accents; numbers
 * are words; katakana keeps its marks.
 */
export function nameWords(name: string): readonly (readonly string[])[] {
  return plain(name)
    .split(/[&+/,]|(?<![\p{L}\p{N}])(?:and|und|et)(?![\p{L}\p{N}])/iu)
    .map((part) => part.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== ""))
    .filter((words) => words.length > 0);
}

function plain(name: string): string {
  return name
    .normalize("NFKC")
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC")
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{Lu})(\p{Lu}\p{Ll}{2})/gu, "$1 $2")
    .replace(/(\p{L})(\p{N})/gu, "$1 $2")
    .replace(/(\p{N})(\p{L})/gu, "$1 $2")
    .toLowerCase()
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae")
    .replaceAll("ß", "ss")
    .replaceAll("ø", "o");
}
