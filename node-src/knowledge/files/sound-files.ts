/**
 * Name endings of sound files that Live takes in; `.m4v` and `.mov` carry sound too.
 * Source: Live 12 manual, "Managing Files and Sets"; the second row by the formats that Live takes through the system's decoders.
 */
export const SOUND_ENDINGS: ReadonlySet<string> = new Set([
  ...[".wav", ".wave", ".aif", ".aiff", ".aifc", ".flac", ".ogg", ".mp3", ".m4a", ".mp4", ".aac"],
  ...[".w64", ".rf64", ".bwf", ".caf", ".snd", ".au", ".sd2", ".rx2", ".rex", ".mov", ".m4v"],
]);

/**
 * How the sound files begin that a set may name without an ending: some bytes at a place.
 * Source: RIFF/RF64 (EBU Tech 3306), AIFF 1.3, RFC 9639, RFC 3533, ID3v2.4, CAF 1.0, ISO 14496-12, Sun audio header.
 */
export const SOUND_BEGINNINGS: readonly { readonly at: number; readonly bytes: string }[] = [
  { at: 0, bytes: "RIFF" },
  { at: 0, bytes: "RF64" },
  { at: 0, bytes: "riff" },
  { at: 0, bytes: "FORM" },
  { at: 0, bytes: "CAT " },
  { at: 0, bytes: "fLaC" },
  { at: 0, bytes: "OggS" },
  { at: 0, bytes: "ID3" },
  { at: 0, bytes: "caff" },
  { at: 0, bytes: ".snd" },
  { at: 4, bytes: "ftyp" },
  { at: 0, bytes: "\xff\xfb" },
  { at: 0, bytes: "\xff\xfa" },
  { at: 0, bytes: "\xff\xf3" },
  { at: 0, bytes: "\xff\xf2" },
  { at: 0, bytes: "\xff\xe3" },
  { at: 0, bytes: "\xff\xf1" },
  { at: 0, bytes: "\xff\xf9" },
];
