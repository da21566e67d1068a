import type { Envelope } from "#src/model/envelope.ts";
import type { Bars } from "#src/model/time/bars.ts";
import type { TempoMap } from "#src/model/time/tempo-map.ts";
import type { Beats, Decibels, Fraction, LoudnessUnits, Lufs } from "#src/model/units.ts";

/**
 * What a recipe knows of the music that it is drawn over. Beats are those of the axis that is written: of the song, or of
 * the clip's content. What was not listened for is empty.
 */
export interface Music {
  /** The stretch to draw, `from` before `to`. */
  readonly from: Beats;
  readonly to: Beats;
  /** The part of it that comes round and round, to its end; left out where the stretch is played once. */
  readonly loop?: MusicLoop;
  readonly bars: Bars;
  readonly tempo: TempoMap;
  /** Hits of the trigger (kick, notes or onsets) in rising time. */
  readonly hits: readonly Hit[];
  /** Where the moved track begins to play after it did not, in rising time; left out: at `from` alone. */
  readonly starts?: readonly Beats[];
  /** In rising time. */
  readonly phraseEnds: readonly PhraseEnd[];
  /** In rising time, touching each other, from the first to the last; none when the song has no form that is known. */
  readonly sections: readonly Section[];
  readonly levels: MusicLevels;
}

/** A loop of a session clip on its content axis: what stands at `to` is heard as `from`. */
export interface MusicLoop {
  readonly from: Beats;
  readonly to: Beats;
}

/** Something struck. */
export interface Hit {
  readonly at: Beats;
  /** 1 for the hardest of its kind, in proportion to amplitude or velocity. */
  readonly strength: Fraction;
  /** Of what was heard in audio: whether it is surely the kick; left out of notes, which are certain. */
  readonly sure?: boolean;
  /** Of a kick that was heard in audio: how likely it is one; left out where that was not judged, as where no kick stands out. */
  readonly confidence?: Fraction;
  /** Of a note: its MIDI number. Left out of what was heard in audio, and of a kick. */
  readonly pitch?: number;
}

/** The end of a phrase that has a gap of a beat or more behind it. */
export interface PhraseEnd {
  /** Where its last syllable begins. */
  readonly syllable: Beats;
  /** Where it has gone quiet. */
  readonly end: Beats;
  /** Until the next phrase begins; infinite after the last. */
  readonly gap: Beats;
  /** Whether the gap is clearly quieter than the phrase and clearly long enough, and the syllable begins clearly; left out where that was not judged. */
  readonly sure?: boolean;
  /** How clear all that is: half and more is sure. */
  readonly confidence?: Fraction;
}

/** A part of the song. */
export interface Section {
  readonly from: Beats;
  readonly to: Beats;
  /** The locator's or scene's name; empty where energy alone tells it. */
  readonly name: string;
  /** Mean loudness; `-Infinity` where nothing is known. */
  readonly loudness: Lufs;
  readonly kind: "build" | "drop" | "break" | "other";
  /** Whether what is heard clearly changes where it begins; left out where a locator, or the stretch, begins it. */
  readonly sure?: boolean;
}

/** How the moved track sounds over time, on the curve's own axis; empty where it was not heard. */
export interface MusicLevels {
  /** Short-term loudness. */
  readonly loudness: Envelope<Lufs>;
  /** Level below 120 Hz. */
  readonly bass: Envelope<Decibels>;
  /** What the mono sum loses against stereo; 0 for mono. */
  readonly monoLoss: Envelope<LoudnessUnits>;
}
