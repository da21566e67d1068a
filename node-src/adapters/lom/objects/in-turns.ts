/** What a long reading needs of its surroundings. */
export interface Turns {
  /** Milliseconds. */
  now(): number;
  /** Has it go on in a turn of its own. */
  later(run: () => void): void;
  /** Told at the end of each turn. */
  rest(): void;
}

/** Does a work in as many turns as it takes, so that Live's interface is not held; `done` is told what came of it, in the first turn where that is enough. */
export function inTurns<Done>(work: Generator<void, Done>, turns: Turns, done: (all: Done) => void): void {
  const turn = (): void => {
    const end = turns.now() + LONGEST_TURN;
    let step = work.next();
    while (step.done !== true && turns.now() < end) step = work.next();
    turns.rest();
    if (step.done === true) done(step.value);
    else turns.later(turn);
  };
  turn();
}

/** Does it in one turn, however long that is. */
export function atOnce<Done>(work: Generator<void, Done>): Done {
  let step = work.next();
  while (step.done !== true) step = work.next();
  return step.value;
}

/**
 * Milliseconds. Source: house taste: half of the 10 ms that Live's interface may be held, as what is begun is ended; one object is about 0.3 ms
 * (producer-pal, dev/LiveAPI-Performance.md, Live 12.4.3).
 */
const LONGEST_TURN = 5;
