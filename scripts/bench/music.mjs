import {
  closeSync,
  existsSync,
  ftruncateSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  statSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const RATE = 48_000;
const BYTES_PER_SAMPLE = 3;
const BYTES_PER_FRAME = 2 * BYTES_PER_SAMPLE;
const HEADER = 44;
const SCALE = 8_388_607;
/** Change it when the sound changes: the file is cached by it. */
const VERSION = 2;

/**
 * Music of the same bytes everywhere: chords, a bass, drums and pink noise, in eight-bar sections of different level and
 * stereo width. 48 kHz, stereo, 24 bits. Answers the path of the WAV file, made on the first call.
 */
export function musicFile(minutes) {
  const path = join(tmpdir(), `steadyhand-bench-music-v${VERSION}-${minutes}min.wav`);
  const frames = minutes * 60 * RATE;
  if (existsSync(path) && statSync(path).size === HEADER + frames * BYTES_PER_FRAME) return path;
  const file = openSync(`${path}.part`, "w");
  writeSync(file, header(frames));
  const player = band();
  const piece = Buffer.alloc(RATE * BYTES_PER_FRAME);
  for (let second = 0; second < frames / RATE; second++) {
    player(second, piece);
    writeSync(file, piece);
  }
  closeSync(file);
  renameSync(`${path}.part`, path);
  return path;
}

/** A minute of the music and then silence to the end: a file whose length is real and whose bytes are mostly holes. */
export function longFile(minutes) {
  const path = join(tmpdir(), `steadyhand-bench-long-v${VERSION}-${minutes}min.wav`);
  const frames = minutes * 60 * RATE;
  if (existsSync(path) && statSync(path).size === HEADER + frames * BYTES_PER_FRAME) return path;
  const minute = Buffer.alloc(60 * RATE * BYTES_PER_FRAME);
  const music = openSync(musicFile(10), "r");
  readSync(music, minute, 0, minute.length, HEADER);
  closeSync(music);
  const file = openSync(path, "w");
  writeSync(file, header(frames));
  writeSync(file, minute);
  ftruncateSync(file, HEADER + frames * BYTES_PER_FRAME);
  closeSync(file);
  return path;
}

/** The four minutes over and over: a long file that is music to its end. */
export function longMusicFile(minutes) {
  return repeated(musicFile(4), minutes, 2, "long-music");
}

/** A mono take of a singer-like tone: phrases of unequal level with a little noise between, which is what a ride is for. */
export function vocalFile(minutes) {
  const path = join(tmpdir(), `steadyhand-bench-vocal-v${VERSION}-${minutes}min.wav`);
  const frames = minutes * 60 * RATE;
  if (existsSync(path) && statSync(path).size === HEADER + frames * BYTES_PER_SAMPLE) return path;
  const bytes = Buffer.alloc(frames * BYTES_PER_SAMPLE);
  const random = noise(7);
  let phase = 0;
  for (let frame = 0; frame < frames; frame++) {
    const time = frame / RATE;
    const phrase = Math.floor(time / 4);
    const within = time - phrase * 4;
    const singing = within < 3 ? Math.min(1, within * 20, (3 - within) * 20) : 0;
    const level = 0.3 * 10 ** (-((phrase * 7) % 5) * 0.15);
    phase += (180 + 60 * ((phrase * 3) % 4) + 4 * Math.sin(2 * Math.PI * 5 * time)) / RATE;
    let voice = 0;
    for (let partial = 1; partial <= 8; partial++) voice += Math.sin(2 * Math.PI * phase * partial) / partial;
    const sample = singing * level * voice * 0.5 + 0.0005 * random();
    bytes.writeIntLE(Math.round(sample * SCALE), frame * BYTES_PER_SAMPLE, BYTES_PER_SAMPLE);
  }
  writeFileSync(path, Buffer.concat([header(frames, 1), bytes]));
  return path;
}

/** The four-minute take over and over: a long file whose making takes no longer than its writing. */
export function longVocalFile(minutes) {
  return repeated(vocalFile(4), minutes, 1, "long-vocal");
}

function repeated(from, minutes, channels, name) {
  const path = join(tmpdir(), `steadyhand-bench-${name}-v${VERSION}-${minutes}min.wav`);
  const frames = minutes * 60 * RATE;
  const length = frames * channels * BYTES_PER_SAMPLE;
  if (existsSync(path) && statSync(path).size === HEADER + length) return path;
  const take = readFileSync(from).subarray(HEADER);
  const file = openSync(path, "w");
  writeSync(file, header(frames, channels));
  for (let left = length; left > 0; left -= take.length) writeSync(file, take, 0, Math.min(left, take.length));
  closeSync(file);
  return path;
}

function band() {
  const random = noise(1);
  const pinkLeft = pink(noise(2));
  const pinkRight = pink(noise(3));
  const chords = [
    [57, 60, 64, 67],
    [53, 57, 60, 64],
    [48, 55, 60, 64],
    [55, 59, 62, 65],
  ].map((notes) => notes.map((note) => 440 * 2 ** ((note - 69) / 12)));
  const levels = [0.35, 0.7, 1, 0.5, 1.05, 0.25, 0.9, 1.1];
  let hat = 0;
  return (second, piece) => {
    const section = levels[Math.floor(second / 16) % levels.length];
    const width = 0.2 + 0.5 * ((Math.floor(second / 16) * 3) % 4) * 0.33;
    for (let i = 0; i < RATE; i++) {
      const time = second + i / RATE;
      const chord = chords[Math.floor(time / 2) % 4];
      let left = 0;
      let right = 0;
      for (let n = 0; n < 4; n++) {
        left += Math.sin(2 * Math.PI * (chord[n] + 0.7) * time + n);
        right += Math.sin(2 * Math.PI * (chord[n] - 0.7) * time + n * (1 + width));
      }
      const beat = time % 0.5;
      const kick = Math.exp(-beat * 14) * Math.sin(2 * Math.PI * (45 * beat - 6 * Math.exp(-beat * 30)));
      const back = (time + 0.5) % 1;
      const hiss = random();
      const snare = Math.exp(-back * 18) * (hiss * 0.6 + 0.4 * Math.sin(2 * Math.PI * 190 * back));
      const tick = Math.exp(-(time % 0.25) * 60) * (hiss - hat);
      hat = hiss;
      const bass = Math.sin(2 * Math.PI * (chord[0] / 4) * time);
      const centre = 0.42 * kick + 0.2 * bass + 0.25 * snare + 0.06 * tick;
      left = section * (centre + 0.045 * left + 0.05 * pinkLeft());
      right = section * (centre + 0.045 * right + 0.05 * pinkRight());
      put(piece, i, left, right);
    }
  };
}

function put(piece, frame, left, right) {
  piece.writeIntLE(Math.round(Math.max(-1, Math.min(1, left)) * SCALE), frame * BYTES_PER_FRAME, 3);
  piece.writeIntLE(Math.round(Math.max(-1, Math.min(1, right)) * SCALE), frame * BYTES_PER_FRAME + 3, 3);
}

/** White noise, -1 to 1. Source: xorshift32, Marsaglia 2003. */
function noise(seed) {
  let state = seed * 2654435761 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state / 2147483648;
  };
}

/** White noise to pink within 0.5 dB. Source: P. Kellett, musicdsp.org, "economy" form. */
function pink(white) {
  let [b0, b1, b2] = [0, 0, 0];
  return () => {
    const w = white();
    b0 = 0.99765 * b0 + w * 0.099046;
    b1 = 0.963 * b1 + w * 0.2965164;
    b2 = 0.57 * b2 + w * 1.0526913;
    return b0 + b1 + b2 + w * 0.1848;
  };
}

function header(frames, channels = 2) {
  const frameBytes = channels * BYTES_PER_SAMPLE;
  const bytes = frames * frameBytes;
  const head = Buffer.alloc(HEADER);
  head.write("RIFF", 0, "latin1");
  head.writeUInt32LE(36 + bytes, 4);
  head.write("WAVEfmt ", 8, "latin1");
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(channels, 22);
  head.writeUInt32LE(RATE, 24);
  head.writeUInt32LE(RATE * frameBytes, 28);
  head.writeUInt16LE(frameBytes, 32);
  head.writeUInt16LE(24, 34);
  head.write("data", 36, "latin1");
  head.writeUInt32LE(bytes, 40);
  return head;
}
