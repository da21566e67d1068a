/** Live's transport, moved by the audio that is rendered or by hand. */
export class Transport {
  tempo: number;
  /** Beats from the start of the arrangement. */
  beats = 0;
  /** Beats that have run, whatever loop or jump lay between: what session clips go by. */
  elapsed = 0;
  playing = false;
  loop: { readonly start: number; readonly length: number } | undefined;
  readonly signature: readonly [number, number] = [4, 4];
  /** Beats run at the place where the transport is not playing stay put; samples count on. */
  samples = 0;
  private readonly listeners = new Set<(transport: Transport) => void>();

  constructor(tempo = 120) {
    this.tempo = tempo;
  }

  play(from = this.beats): void {
    this.beats = from;
    this.playing = true;
    this.tell();
  }

  stop(): void {
    this.playing = false;
    this.tell();
  }

  jump(to: number): void {
    this.beats = to;
    this.tell();
  }

  setTempo(tempo: number): void {
    this.tempo = tempo;
    this.tell();
  }

  /** Moves on by a block of samples; the end of the loop leads back to its start within the block. */
  advance(samples: number, sampleRate: number): void {
    this.samples += samples;
    if (!this.playing) return;
    const before = this.beats;
    const run = ((samples / sampleRate) * this.tempo) / 60;
    this.elapsed += run;
    this.beats += run;
    const end = this.loop ? this.loop.start + this.loop.length : Number.POSITIVE_INFINITY;
    if (this.loop && before < end && this.beats >= end) this.beats = this.loop.start + (this.beats - end);
    this.tell();
  }

  /** Told after every move; a fake Live follows with `is_playing`, `tempo`, `current_song_time`. */
  onMove(listener: (transport: Transport) => void): () => void {
    this.listeners.add(listener);
    listener(this);
    return () => this.listeners.delete(listener);
  }

  private tell(): void {
    for (const listener of this.listeners) listener(this);
  }
}
