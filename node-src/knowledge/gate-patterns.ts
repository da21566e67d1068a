/**
 * Rhythms for a gate, one letter a step: X open, o half open, . shut.
 *
 * Source: tresillo, cinquillo, son, rumba and bossa nova as in G. T. Toussaint, The Geometry of Musical Rhythm (2013), on 16
 * steps; gallops as drummers count them; the rest is house taste, from what trance and techno gates do.
 */
export const GATE_PATTERNS = {
  sixteenths: "XXXXXXXXXXXXXXXX",
  eighths: "X.X.X.X.X.X.X.X.",
  "off-beats": "..XX..XX..XX..XX",
  backbeats: "....XXXX....XXXX",
  gallop: "X.XXX.XXX.XXX.XX",
  "reverse gallop": "XXX.XXX.XXX.XXX.",
  tresillo: "X..X..X.X..X..X.",
  cinquillo: "X.XX.XX.X.XX.XX.",
  "son clave": "X..X..X...X.X...",
  "rumba clave": "X..X...X..X.X...",
  "bossa nova": "X..X..X...X..X..",
  "dotted eighths": "X..X..X..X..X...",
  trance: "X.XX.XX.X.XX.X.X",
  accents: "XoooXoooXoXoXooo",
  stutter: "X.......X...X.XX",
  "half bars": "XXXXXXXX........",
} as const;

/** How far each letter opens the gate, in amplitude. */
export const GATE_LETTERS: Readonly<Record<string, number>> = { X: 1, o: 0.5, ".": 0 };
