import type { KnownField } from "#src/model/metadata/sound-metadata.ts";

/** How each format names what all of them know. */
export interface FieldNames {
  readonly field: KnownField;
  readonly vorbis: string;
  /** ID3v2.3 and 2.4, and 2.2. */
  readonly id3: string;
  readonly id3Short: string;
  /** LIST INFO of WAV. */
  readonly info: string;
}

/**
 * Source: Xiph.Org, "Ogg Vorbis I format specification: comment field and header specification" (2005), field names, as RFC 9639, 8.6 takes them over;
 * id3.org, ID3v2.4.0 native frames (2000), 4.2, ID3v2.2.0 (1998), 4.2; Microsoft RIFF (1991), INFO list, with ITRK and IPRD as players write them.
 * INFO's ISRC means "source" there; here it holds the code, and what is no code is read as a source.
 */
export const METADATA_FIELDS: readonly FieldNames[] = [
  { field: "title", vorbis: "TITLE", id3: "TIT2", id3Short: "TT2", info: "INAM" },
  { field: "artist", vorbis: "ARTIST", id3: "TPE1", id3Short: "TP1", info: "IART" },
  { field: "album", vorbis: "ALBUM", id3: "TALB", id3Short: "TAL", info: "IPRD" },
  { field: "trackNumber", vorbis: "TRACKNUMBER", id3: "TRCK", id3Short: "TRK", info: "ITRK" },
  { field: "date", vorbis: "DATE", id3: "TDRC", id3Short: "TYE", info: "ICRD" },
  { field: "genre", vorbis: "GENRE", id3: "TCON", id3Short: "TCO", info: "IGNR" },
  { field: "isrc", vorbis: "ISRC", id3: "TSRC", id3Short: "TRC", info: "ISRC" },
  { field: "comment", vorbis: "COMMENT", id3: "COMM", id3Short: "COM", info: "ICMT" },
  { field: "copyright", vorbis: "COPYRIGHT", id3: "TCOP", id3Short: "TCR", info: "ICOP" },
];

/**
 * Names that stand for a known field where that is missing.
 * Source: Xiph.Org, comment field specification (DESCRIPTION); ffmpeg, libavformat/vorbiscomment.c, which writes a comment so; Picard's mapping.
 */
export const OTHER_NAMES: Readonly<Record<string, string>> = { DESCRIPTION: "COMMENT", YEAR: "DATE" };

/** ID3v2 frames that have a usual name among Vorbis comments. Source: id3.org, ID3v2.4.0 native frames; MusicBrainz Picard, tag mapping (2024). */
export const ID3_NAMES: readonly (readonly [id3: string, id3Short: string, vorbis: string])[] = [
  ["TPE2", "TP2", "ALBUMARTIST"],
  ["TPE3", "TP3", "CONDUCTOR"],
  ["TPE4", "TP4", "REMIXER"],
  ["TCOM", "TCM", "COMPOSER"],
  ["TEXT", "TXT", "LYRICIST"],
  ["TPOS", "TPA", "DISCNUMBER"],
  ["TBPM", "TBP", "BPM"],
  ["TKEY", "TKE", "KEY"],
  ["TPUB", "TPB", "LABEL"],
  ["TENC", "TEN", "ENCODEDBY"],
  ["TIT1", "TT1", "GROUPING"],
  ["TIT3", "TT3", "SUBTITLE"],
  ["TLAN", "TLA", "LANGUAGE"],
];

/** What a tag says of the very samples that stood beside it, or of what wrote them: untrue of other sound, so it is never written again. */
export const OF_OTHER_SOUND: readonly RegExp[] = [
  // Source: ReplayGain 2.0 (2014), metadata format; RFC 7845, 5.2.1; mp3gain; iTunes.
  /^(REPLAYGAIN|R128|MP3GAIN|MP3)_(TRACK|ALBUM|REFERENCE|MINMAX|UNDO|GAIN)/,
  /^(ITUNNORM|ITUNSMPB|ITUNPGAP)$/,
  /^WAVEFORMATEXTENSIBLE_CHANNEL_MASK$/,
  // Source: id3.org, ID3v2.4.0: length, size, delay, encoder and its settings; RIFF INFO: software.
  /^(TLEN|TSIZ|TDLY|TSSE|TDEN|ISFT|ENCODER|ENCODER_?SETTINGS|LENGTH)$/,
];
