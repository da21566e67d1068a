import { METADATA_FIELDS, OF_OTHER_SOUND, OTHER_NAMES } from "#src/knowledge/files/metadata-fields.ts";
import type { MetadataField, Picture, SoundMetadata } from "#src/model/metadata/sound-metadata.ts";

/** Source: house choice: more text than any tagger writes, and little enough to hold. */
export const LARGEST = { value: 1 << 16, fields: 1024, block: 1 << 20, pictures: 1 << 25 } as const;

/** Fields and pictures in the order in which they are found; what is too long or too many is left out. */
export class FoundFields {
  readonly #fields: MetadataField[] = [];
  readonly #pictures: Picture[] = [];
  #letters = 0;
  #pictureBytes = 0;

  /** Names count without regard to case; an empty value is none. */
  add(name: string, value: string): void {
    const text = value.replace(/\0+$/, "");
    if (text.trim() === "" || text.length > LARGEST.value || this.#fields.length >= LARGEST.fields) return;
    if (!/^[\x20-\x3c\x3e-\x7d]+$/.test(name) || this.#letters + text.length > LARGEST.block) return;
    this.#letters += name.length + text.length;
    this.#fields.push({ name: name.toUpperCase(), value: text });
  }

  addPicture(picture: Picture): void {
    this.#pictureBytes += picture.data.length;
    if (this.#pictureBytes <= LARGEST.pictures) this.#pictures.push(picture);
  }

  /** Takes over what a lesser source says of what is not yet known. */
  addMissing(other: FoundFields): void {
    const known = new Set(this.#fields.map(({ name }) => name));
    for (const { name, value } of other.#fields) if (!known.has(name)) this.add(name, value);
    if (this.#pictures.length === 0) for (const picture of other.#pictures) this.addPicture(picture);
  }

  metadata(): SoundMetadata {
    const others = [...this.#fields];
    const known = METADATA_FIELDS.flatMap(({ field, vorbis }) => {
      const named = others.findIndex(({ name }) => name === vorbis);
      const at = named >= 0 ? named : others.findIndex(({ name }) => OTHER_NAMES[name] === vorbis);
      return at < 0 ? [] : [[field, others.splice(at, 1)[0]!.value] as const];
    });
    return {
      ...Object.fromEntries(known),
      ...(others.length > 0 && { others }),
      ...(this.#pictures.length > 0 && { pictures: this.#pictures }),
    };
  }
}

/** What of metadata is written, in the names of Vorbis comments: known fields first; nothing that is true of other sound alone. */
export function writtenFields(metadata: SoundMetadata): readonly MetadataField[] {
  const known = METADATA_FIELDS.flatMap(({ field, vorbis }) => {
    const value = metadata[field];
    return value === undefined || value === "" ? [] : [{ name: vorbis, value }];
  });
  const others = (metadata.others ?? []).filter(
    ({ name }) => !OF_OTHER_SOUND.some((form) => form.test(name.toUpperCase())),
  );
  return [...known, ...others].map(({ name, value }) => ({
    name: name.toUpperCase(),
    value: value.replaceAll("\0", " "),
  }));
}

/** UTF-8 where the bytes are that, else Latin-1; up to the first NUL. */
export function plainText(bytes: Uint8Array): string {
  const end = bytes.indexOf(0);
  const text = end < 0 ? bytes : bytes.subarray(0, end);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(text);
  } catch {
    return Buffer.from(text).toString("latin1");
  }
}
