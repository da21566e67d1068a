import autoPanHatsOnEighths from "../../../presets/pump/auto-pan-hats-on-eighths.json" with { type: "json" };
import autoPanWideAndSlow from "../../../presets/pump/auto-pan-wide-and-slow.json" with { type: "json" };
import bigRoomSidechainYouCanSee from "../../../presets/pump/big-room-sidechain-you-can-see.json" with { type: "json" };
import breathingPads from "../../../presets/pump/breathing-pads.json" with { type: "json" };
import claveChop from "../../../presets/pump/clave-chop.json" with { type: "json" };
import diceNineOverTwoBars from "../../../presets/pump/dice-nine-over-two-bars.json" with { type: "json" };
import diceSixOfSixteen from "../../../presets/pump/dice-six-of-sixteen.json" with { type: "json" };
import duckUnderTheLowNotes from "../../../presets/pump/duck-under-the-low-notes.json" with { type: "json" };
import euclidFiveOfSixteen from "../../../presets/pump/euclid-five-of-sixteen.json" with { type: "json" };
import euclidSevenOfTwelve from "../../../presets/pump/euclid-seven-of-twelve.json" with { type: "json" };
import fourOnTheFloorLong from "../../../presets/pump/four-on-the-floor-long.json" with { type: "json" };
import fourOnTheFloorTight from "../../../presets/pump/four-on-the-floor-tight.json" with { type: "json" };
import gallop from "../../../presets/pump/gallop.json" with { type: "json" };
import glitchOneInFourIsLeftOut from "../../../presets/pump/glitch-one-in-four-is-left-out.json" with { type: "json" };
import halfTimeHipHop from "../../../presets/pump/half-time-hip-hop.json" with { type: "json" };
import justTheClick from "../../../presets/pump/just-the-click.json" with { type: "json" };
import kickFollowsTheDrummer from "../../../presets/pump/kick-follows-the-drummer.json" with { type: "json" };
import lowEndOnlyUnderTheKick from "../../../presets/pump/low-end-only-under-the-kick.json" with { type: "json" };
import makeRoomWhereItComesIn from "../../../presets/pump/make-room-where-it-comes-in.json" with { type: "json" };
import notesStartTheGate from "../../../presets/pump/notes-start-the-gate.json" with { type: "json" };
import offBeatPush from "../../../presets/pump/off-beat-push.json" with { type: "json" };
import oneTurnAtTheEntry from "../../../presets/pump/one-turn-at-the-entry.json" with { type: "json" };
import pingPongQuarters from "../../../presets/pump/ping-pong-quarters.json" with { type: "json" };
import reverbOutOfTheWay from "../../../presets/pump/reverb-out-of-the-way.json" with { type: "json" };
import roomForTheKickAsDeepAsTheBass from "../../../presets/pump/room-for-the-kick-as-deep-as-the-bass.json" with {
  type: "json",
};
import rotaryFastHorn from "../../../presets/pump/rotary-fast-horn.json" with { type: "json" };
import shufflePump from "../../../presets/pump/shuffle-pump.json" with { type: "json" };
import slowBreathSixSeconds from "../../../presets/pump/slow-breath-six-seconds.json" with { type: "json" };
import stutterBehindTheKick from "../../../presets/pump/stutter-behind-the-kick.json" with { type: "json" };
import tapeWander5Cents from "../../../presets/pump/tape-wander-5-cents.json" with { type: "json" };
import tranceGateClassic from "../../../presets/pump/trance-gate-classic.json" with { type: "json" };
import tranceGateSoftAccents from "../../../presets/pump/trance-gate-soft-accents.json" with { type: "json" };
import tremoloDottedDrift from "../../../presets/pump/tremolo-dotted-drift.json" with { type: "json" };
import tremoloEighths from "../../../presets/pump/tremolo-eighths.json" with { type: "json" };
import tremoloFromEveryKick from "../../../presets/pump/tremolo-from-every-kick.json" with { type: "json" };
import tremoloNervousSixteenths from "../../../presets/pump/tremolo-nervous-sixteenths.json" with { type: "json" };
import tripletStutter from "../../../presets/pump/triplet-stutter.json" with { type: "json" };
import wornCassette18Cents from "../../../presets/pump/worn-cassette-18-cents.json" with { type: "json" };

/**
 * The presets that ship for pump, by file name, as their files hold them.
 * Source: house taste: presets/pump/, one preset a file; this list is written by `npm run bake`.
 */
export const FACTORY_PUMP: Readonly<Record<string, unknown>> = {
  "auto-pan-hats-on-eighths": autoPanHatsOnEighths,
  "auto-pan-wide-and-slow": autoPanWideAndSlow,
  "big-room-sidechain-you-can-see": bigRoomSidechainYouCanSee,
  "breathing-pads": breathingPads,
  "clave-chop": claveChop,
  "dice-nine-over-two-bars": diceNineOverTwoBars,
  "dice-six-of-sixteen": diceSixOfSixteen,
  "duck-under-the-low-notes": duckUnderTheLowNotes,
  "euclid-five-of-sixteen": euclidFiveOfSixteen,
  "euclid-seven-of-twelve": euclidSevenOfTwelve,
  "four-on-the-floor-long": fourOnTheFloorLong,
  "four-on-the-floor-tight": fourOnTheFloorTight,
  gallop,
  "glitch-one-in-four-is-left-out": glitchOneInFourIsLeftOut,
  "half-time-hip-hop": halfTimeHipHop,
  "just-the-click": justTheClick,
  "kick-follows-the-drummer": kickFollowsTheDrummer,
  "low-end-only-under-the-kick": lowEndOnlyUnderTheKick,
  "make-room-where-it-comes-in": makeRoomWhereItComesIn,
  "notes-start-the-gate": notesStartTheGate,
  "off-beat-push": offBeatPush,
  "one-turn-at-the-entry": oneTurnAtTheEntry,
  "ping-pong-quarters": pingPongQuarters,
  "reverb-out-of-the-way": reverbOutOfTheWay,
  "room-for-the-kick-as-deep-as-the-bass": roomForTheKickAsDeepAsTheBass,
  "rotary-fast-horn": rotaryFastHorn,
  "shuffle-pump": shufflePump,
  "slow-breath-six-seconds": slowBreathSixSeconds,
  "stutter-behind-the-kick": stutterBehindTheKick,
  "tape-wander-5-cents": tapeWander5Cents,
  "trance-gate-classic": tranceGateClassic,
  "trance-gate-soft-accents": tranceGateSoftAccents,
  "tremolo-dotted-drift": tremoloDottedDrift,
  "tremolo-eighths": tremoloEighths,
  "tremolo-from-every-kick": tremoloFromEveryKick,
  "tremolo-nervous-sixteenths": tremoloNervousSixteenths,
  "triplet-stutter": tripletStutter,
  "worn-cassette-18-cents": wornCassette18Cents,
};
