/** A kind of file that can be opened. */
export type KnownKind = "wav" | "aiff" | "flac" | "vorbis" | "mp3";

/** What the first bytes of a file say it is: a kind to open, or the words for something else. */
export type Recognised = { readonly kind: KnownKind } | { readonly other: string };

/**
 * Recognises a file by its contents; its name is not asked.
 *
 * Shape: the first bytes (64 or more where the file has them), any ID3v2 tag skipped.
 * Edge: undefined for what nobody here knows. MPEG audio is known by its frame header alone: ask for more before believing it.
 */
export function recognise(head: Uint8Array): Recognised | undefined {
  const text = Buffer.from(head).toString("latin1");
  return SIGNATURES.find(([matches]) => matches(text, head))?.[1];
}

type Signature = readonly [matches: (text: string, head: Uint8Array) => boolean, is: Recognised];

const starts = (magic: string) => (text: string) => text.startsWith(magic);
const form = (outer: string, inner: string) => (text: string) => text.startsWith(outer) && text.startsWith(inner, 8);
/** An Ogg page: its first packet starts after 27 bytes and one segment length. Source: RFC 3533. */
const ogg = (codec: string) => (text: string) => text.startsWith("OggS") && text.startsWith(codec, 28);

/** Eleven bits of sync, then the layer: 00 is AAC in ADTS, 01 is layer III. Source: ISO/IEC 11172-3 2.4.1.3, 13818-7 6.2. */
const mpegLayer = (layer: number) => (_text: string, head: Uint8Array) =>
  head[0] === 0xff && ((head[1] ?? 0) & 0xe0) === 0xe0 && (((head[1] ?? 0) >> 1) & 3) === layer;

const SIGNATURES: readonly Signature[] = [
  [form("RIFF", "WAVE"), { kind: "wav" }],
  [form("RF64", "WAVE"), { kind: "wav" }],
  [form("BW64", "WAVE"), { kind: "wav" }],
  [form("FORM", "AIFF"), { kind: "aiff" }],
  [form("FORM", "AIFC"), { kind: "aiff" }],
  [starts("fLaC"), { kind: "flac" }],
  [ogg("\x01vorbis"), { kind: "vorbis" }],
  [ogg("OpusHead"), { other: "Opus in an Ogg file" }],
  [ogg("\x7fFLAC"), { other: "FLAC in an Ogg file" }],
  [ogg("Speex"), { other: "Speex in an Ogg file" }],
  [starts("OggS"), { other: "an Ogg file without Vorbis" }],
  [(text) => text.startsWith("ftyp", 4), { other: "an MPEG-4 file (AAC or Apple Lossless)" }],
  [starts("ADIF"), { other: "an AAC file" }],
  [mpegLayer(0), { other: "an AAC file" }],
  [mpegLayer(2), { other: "an MPEG layer II file" }],
  [mpegLayer(3), { other: "an MPEG layer I file" }],
  [mpegLayer(1), { kind: "mp3" }],
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
];
