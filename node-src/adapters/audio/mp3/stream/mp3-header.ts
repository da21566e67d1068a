/** The header of one layer III frame. */
export interface Mp3Header {
  readonly version: "1" | "2" | "2.5";
  readonly sampleRate: number;
  /** 0 to 8: 44.1, 48, 32; 22.05, 24, 16; 11.025, 12, 8 kHz. */
  readonly rateIndex: number;
  readonly channels: 1 | 2;
  readonly midSide: boolean;
  readonly intensity: boolean;
  /** Bytes of the frame, header included. */
  readonly length: number;
  /** Audio frames in it: two granules of 576, or one. */
  readonly frames: number;
  /** Bytes of header and CRC. */
  readonly headerBytes: number;
  readonly sideBytes: number;
}

/**
 * Reads a frame header at `at`.
 *
 * Edge: undefined where none of layer III stands, or where it is of free format (no bitrate named).
 * Source: ISO/IEC 11172-3, 2.4.1.3 and 2.4.2.3; 13818-3; Fraunhofer's MPEG 2.5 for the low rates.
 */
export function readMp3Header(bytes: Uint8Array, at: number, end = bytes.length): Mp3Header | undefined {
  if (at + HEADER > end || bytes[at] !== 0xff) return undefined;
  const [, second = 0, third = 0, fourth = 0] = bytes.subarray(at, at + HEADER);
  const version = VERSIONS[(second >> 3) & 3];
  const bitrate = version && BITRATES[version][(third >> 4) - 1];
  const rateCode = (third >> 2) & 3;
  if ((second & SYNC_AND_LAYER) !== LAYER_THREE || version === undefined || bitrate === undefined || rateCode === 3) {
    return undefined;
  }
  const rateIndex = rateCode + FIRST_RATE[version];
  const sampleRate = RATES[rateIndex] ?? 0;
  const mode = fourth >> 6;
  const channels = mode === MONO ? 1 : 2;
  const frames = version === "1" ? 1152 : 576;
  return {
    version,
    sampleRate,
    rateIndex,
    channels,
    midSide: mode === JOINT && (fourth & 0x20) !== 0,
    intensity: mode === JOINT && (fourth & 0x10) !== 0,
    length: Math.floor((frames * 125 * bitrate) / sampleRate) + ((third >> 1) & 1),
    frames,
    headerBytes: second & 1 ? HEADER : HEADER + CRC,
    sideBytes: SIDE_BYTES[version][channels - 1] ?? 0,
  };
}

/** Whether two frames can be of one stream. */
export function sameStream(one: Mp3Header, other: Mp3Header): boolean {
  return one.rateIndex === other.rateIndex && one.channels === other.channels;
}

const HEADER = 4;
const CRC = 2;
const VERSIONS = ["2.5", undefined, "2", "1"] as const;
const RATES = [44100, 48000, 32000, 22050, 24000, 16000, 11025, 12000, 8000] as const;
const FIRST_RATE = { "1": 0, "2": 3, "2.5": 6 } as const;
const SYNC_AND_LAYER = 0xe6;
const LAYER_THREE = 0xe2;
const JOINT = 1;
const MONO = 3;
const LOW_BITRATES = [8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160] as const;
/** Kilobits a second. */
const BITRATES = {
  "1": [32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  "2": LOW_BITRATES,
  "2.5": LOW_BITRATES,
} as const;
/** Mono, stereo. */
const SIDE_BYTES = { "1": [17, 32], "2": [9, 17], "2.5": [9, 17] } as const;
