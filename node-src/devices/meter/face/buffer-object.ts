/** What is used of Max's `Buffer`: channels count from 1, frames from 0; more than one sample come as a list. Source: docs.cycling74.com/apiref/js/buffer. */
export interface BufferObject {
  peek(channel: number, frame: number, count: number): readonly number[];
  poke(channel: number, frame: number, samples: number | readonly number[]): void;
}
