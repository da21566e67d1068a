/** How long the loudest section of a song is. Source: house taste: four bars at 96 to 120 bpm, and three of the meter's short-term windows. */
export const LOUDEST_SECTION = 10;
