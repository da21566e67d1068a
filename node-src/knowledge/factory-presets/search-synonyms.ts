import type { Synonyms } from "#src/model/recipe/search/search-terms.ts";

/**
 * What producers type for one thing, and what presets call it. `finds` goes one way: who looks for drum and bass is served
 * by a duck that follows the real kick, but who looks for a kick does not mean drum and bass.
 *
 * Source: house taste, 2026-11-29: the spellings and short forms that producers use for one effect, style or voice, with
 * Live's own names for the same (Beat Repeat, Auto Pan, Saturator), and the presets of ours that serve them.
 */
export const SEARCH_SYNONYMS: Synonyms = [
  {
    words: [
      "sidechain",
      "side chain",
      "sidechained",
      "sidechaining",
      "ducking",
      "ducks",
      "duck",
      "ducker",
      "pumping",
      "pump",
    ],
    finds: [],
  },
  {
    words: ["dnb", "d&b", "d'n'b", "drum and bass", "drum n bass", "drum & bass", "drumnbass", "jungle", "neurofunk"],
    finds: ["follows the drummer", "live drums", "room for the kick", "under the kick", "half time"],
  },
  { words: ["lo-fi", "lofi", "low fidelity"], finds: ["tape", "cassette"] },
  { words: ["hip-hop", "hiphop", "boom bap", "boombap"], finds: ["rap", "trap"] },
  { words: ["edm", "festival", "mainstage"], finds: ["big room"] },
  { words: ["ukg", "uk garage", "2-step", "two step", "2step"], finds: ["garage", "shuffle"] },
  { words: ["french touch", "filter house", "filtered house"], finds: ["french house"] },
  { words: ["riser", "uplifter", "buildup", "build-up", "build"], finds: [] },
  { words: ["downlifter", "close down", "breakdown"], finds: ["transition", "break"] },
  { words: ["lpf", "lp filter", "lowpass", "low-pass", "high cut", "hicut"], finds: [] },
  { words: ["hpf", "hp filter", "highpass", "high-pass", "low cut", "locut"], finds: [] },
  { words: ["autopan", "auto-pan", "panning", "panner"], finds: ["pan"] },
  { words: ["trem", "tremolo", "amplitude modulation", "volume lfo"], finds: [] },
  { words: ["vibrato", "wow", "flutter", "detune", "pitch drift"], finds: ["pitch", "micro pitch"] },
  { words: ["gater", "gated", "chopper", "trance gate", "volume gate"], finds: ["gate"] },
  { words: ["stutter", "beat repeat", "glitch"], finds: [] },
  { words: ["lfo", "free running", "free-running", "unsynced", "hertz", "hz", "not synced"], finds: ["free"] },
  { words: ["one-shot", "oneshot", "one shot", "single shot"], finds: ["entry"] },
  { words: ["retrigger", "retriggered", "retrig", "envelope follower"], finds: ["hits", "notes"] },
  { words: ["midi", "midi trigger", "midi notes", "keytrigger"], finds: ["notes"] },
  { words: ["euclidean", "euclid", "bjorklund"], finds: [] },
  { words: ["randomize", "randomise", "randomizer", "random", "dice", "shuffle steps"], finds: ["seed"] },
  { words: ["leslie", "rotary", "rotor"], finds: [] },
  { words: ["vox", "vocals", "vocal", "singer", "singing"], finds: [] },
  { words: ["voice-over", "voiceover", "vo", "narration", "audiobook"], finds: [] },
  { words: ["bgv", "bvs", "bvox", "backing vocals", "backing vocal", "harmonies"], finds: ["choir"] },
  { words: ["leveler", "levelling", "leveling", "vocal rider", "gain riding", "autolevel"], finds: ["vocal ride"] },
  { words: ["verb", "reverb"], finds: [] },
  { words: ["echo", "delay"], finds: [] },
  { words: ["reverse reverb", "backwards reverb", "preverb", "pre-verb"], finds: ["reverse"] },
  { words: ["distortion", "overdrive", "saturation", "saturator", "warmth"], finds: ["drive"] },
  { words: ["widener", "stereo width", "widen"], finds: ["width", "wide"] },
  { words: ["comp", "compressor", "compression"], finds: ["glue"] },
  { words: ["fx throw", "delay throw", "dub delay"], finds: ["delay"] },
  { words: ["fingerpicked", "acoustic guitar", "gtr", "guitars"], finds: ["guitar"] },
  { words: ["sub", "808", "sub bass", "subbass"], finds: ["bass", "low end"] },
  {
    words: ["bd", "bass drum", "kick drum", "kickdrum", "four to the floor", "4x4", "four on the floor"],
    finds: ["kick"],
  },
];
