/** A kind of file that can be opened. */
export type KnownKind = "wav" | "aiff" | "flac" | "vorbis" | "mp3";

/** What the first bytes of a file say it is: a kind to open, the words for something else, or a file that holds no sound at all. */
export type Recognised = { readonly kind: KnownKind } | { readonly other: string } | { readonly silent: true };

/** MPEG's sync alone says little: what it would be. */
export interface Weak {
  readonly weak: string;
}

/**
 * Recognises a file by its contents; its name is not asked.
 *
 * Shape: the first bytes (64 or more where the file has them), any ID3v2 tag skipped.
 * Edge: undefined for what is not known here; weak where only the eleven bits of MPEG's sync speak for it.
 */
export function recognise(head: Uint8Array): Recognised | Weak | undefined {
  const text = Buffer.from(head).toString("latin1");
  return SIGNATURES.find(([matches]) => matches(text, head))?.[1];
}

type Signature = readonly [matches: (text: string, head: Uint8Array) => boolean, is: Recognised | Weak];

const starts = (magic: string) => (text: string) => text.startsWith(magic);
const form = (outer: string, inner: string) => (text: string) => text.startsWith(outer) && text.startsWith(inner, 8);
/** The first page of an Ogg stream has a flag. Source: RFC 3533, 6. */
const oggStart = (text: string, head: Uint8Array) => text.startsWith("OggS\0") && ((head[5] ?? 0) & 2) !== 0;

/** Eleven bits of sync, then the layer: 00 is AAC in ADTS, 01 is layer III. Source: ISO/IEC 11172-3 2.4.1.3, 13818-7 6.2. */
const mpegLayer = (layer: number) => (_text: string, head: Uint8Array) =>
  head[0] === 0xff && ((head[1] ?? 0) & 0xe0) === 0xe0 && (((head[1] ?? 0) >> 1) & 3) === layer;

const SILENT: Recognised = { silent: true };

const SIGNATURES: readonly Signature[] = [
  [form("RIFF", "WAVE"), { kind: "wav" }],
  [form("RF64", "WAVE"), { kind: "wav" }],
  [form("BW64", "WAVE"), { kind: "wav" }],
  [form("FORM", "AIFF"), { kind: "aiff" }],
  [form("FORM", "AIFC"), { kind: "aiff" }],
  [starts("fLaC"), { kind: "flac" }],
  [oggStart, { kind: "vorbis" }],
  [starts("OggS"), { weak: "an Ogg file without its beginning" }],
  [(text) => text.startsWith("ftyp", 4), { other: "an MPEG-4 file (AAC or Apple Lossless)" }],
  [starts("ADIF"), { other: "an AAC file" }],
  [mpegLayer(0), { weak: "an AAC file" }],
  [mpegLayer(2), { weak: "an MPEG layer II file" }],
  [mpegLayer(3), { weak: "an MPEG layer I file" }],
  [mpegLayer(1), { weak: "mp3" }],
  [starts("caff"), { other: "a Core Audio file (CAF)" }],
  [starts("\x30\x26\xb2\x75\x8e\x66\xcf\x11"), { other: "a Windows Media file (WMA)" }],
  [starts("MThd"), { other: "a MIDI file, notes without sound" }],
  [starts("RIFX"), { other: "a big-endian WAV file (RIFX)" }],
  [starts("riff\x2e\x91\xcf\x11"), { other: "a Sony Wave64 file" }],
  [starts("wvpk"), { other: "a WavPack file" }],
  [starts("MAC "), { other: "a Monkey's Audio file" }],
  [starts(".snd"), { other: "a Sun AU file" }],
  [starts("DSD "), { other: "a DSD file" }],
  [starts("FRM8"), { other: "a DSD file" }],
  [starts("\x1a\x45\xdf\xa3"), { other: "a Matroska or WebM file" }],
  [starts("#!AMR"), { other: "an AMR speech file" }],
  [starts("PK\x03\x04"), { other: "a ZIP archive" }],
  [starts("\0\0\x01\xba"), { other: "an MPEG film" }],
  [starts("FLV\x01"), { other: "a Flash film" }],
  [starts("RIFF"), SILENT],
  [starts("FORM"), SILENT],
  [starts("%PDF-"), SILENT],
  [starts("\x89PNG"), SILENT],
  [starts("\xff\xd8\xff"), SILENT],
  [starts("\x1f\x8b"), SILENT],
];
