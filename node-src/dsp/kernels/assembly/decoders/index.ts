/** The decoders' kernels: a module of their own, loaded by the first compressed file. */
export { decodeFlac, flacInput, flacOutput, prepareFlac } from "./flac";
export {
  decodeLines,
  layerBands,
  layerCodes,
  layerData,
  layerFactors,
  layerGains,
  layerPowers,
  layerRequest,
  prepareLines,
  startData,
} from "./huffman-lines";
export { startPacket } from "./packet";
export { filterGranule, filterInput, filterOutput, filterTables, prepareFilter } from "./polyphase";
export {
  addResidue,
  applyFloor,
  endBlock,
  prepareVorbis,
  startBlock,
  uncouple,
  vorbisChannels,
  vorbisDecibels,
  vorbisOutput,
  vorbisPoints,
  vorbisRoom,
  vorbisSlopes,
  vorbisTables,
} from "./vorbis";
