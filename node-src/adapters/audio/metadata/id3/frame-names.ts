import { ID3_GENRES } from "#src/knowledge/files/id3-genres.ts";
import { ID3_NAMES, METADATA_FIELDS } from "#src/knowledge/files/metadata-fields.ts";

/** The usual name of a frame among Vorbis comments; its own letters where it has none. */
export function frameName(id: string): string {
  const known = METADATA_FIELDS.find(({ id3, id3Short }) => id === id3 || id === id3Short)?.vorbis;
  return known ?? ID3_NAMES.find(([id3, id3Short]) => id === id3 || id === id3Short)?.[2] ?? id;
}

/** The frame of a name; `null`: one that says its name itself. */
export function frameOf(name: string): string | null {
  const known = METADATA_FIELDS.find(({ vorbis }) => vorbis === name)?.id3;
  return (
    known ??
    ID3_NAMES.find(([, , vorbis]) => vorbis === name)?.[0] ??
    (/^T[A-Z0-9]{3}$/.test(name) && name !== "TXXX" ? name : null)
  );
}

/** Genres of a text like “17”, “(17)”, “(4)(31)Trance” or “Techno”. Source: ID3v2.3.0, 4.2.1, TCON; ID3v2.4.0 frames, 4.2.3. */
export function genreName(text: string): readonly string[] {
  const coded = /^((?:\(\d{1,3}\))+)(.*)$/s.exec(text);
  const numbers = coded === null ? (/^\d{1,3}$/.test(text) ? [text] : []) : coded[1]!.slice(1, -1).split(")(");
  if (numbers.length === 0) return [text.replace(/^\(\(/, "(")];
  const names = numbers.map((number) => ID3_GENRES[Number(number)] ?? number);
  const words = coded?.[2] ?? "";
  return words === "" || names.includes(words)
    ? names
    : [...names.filter((_, index) => index < names.length - 1), words];
}
