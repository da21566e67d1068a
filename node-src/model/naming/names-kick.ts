/**
 * Whether a track is named as a kick alone, and not as whole drums, a bus, or a kick among others.
 *
 * Shape: kick, kik, BD, bass drum, kick drum, numbered or with a microphone's place; 808 where nothing says that it is the machine.
 * Edge: what names another drum or a bass beside it, "Kick + Snare" or "808 Bass", is none.
 * Source: house taste, from the names of tracks in published Live Sets.
 */
export function namesKick(name: string): boolean {
  if (ONE_808.test(name)) return true;
  const beside = name.replace(KICK_ALL, " ");
  return beside !== name && !OTHERS.test(beside);
}

/** A kick somewhere in a name. */
export const KICK_WORD = /(?<!\p{L})(?:kicks?|kiks?|bd)(?!\p{L})|bass ?drum|kick ?drum/iu;

const KICK_ALL = /(?<!\p{L})(?:(?:kick|bass) ?drums?|kicks?|kiks?|bd)(?!\p{L})/giu;

/** The sub kick that is called after the machine. */
const ONE_808 = /^[^\p{L}]*808s?(?:[^\p{L}]*(?:sub|boom|long|short|low)?)[^\p{L}]*$/iu;

const OTHERS =
  /drum|\bkit|beat|break|snare|\bsd\b|hats?\b|\bhh\b|clap|snap|\brim|\btoms?\b|perc|cymbal|crash|\bride\b|shaker|tamb|cong|bongo|bass|\bbus\b|\bbuss\b|\ball\b|\bmix|\bgroup|\bgrp|\btops?\b|[&+/,]|\band\b/i;
