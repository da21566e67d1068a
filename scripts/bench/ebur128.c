/* Integrated loudness, loudness range and true peak of a file by libebur128: the peer of the bench. */
#include <ebur128.h>
#include <sndfile.h>
#include <stdio.h>
#include <stdlib.h>

int main(int argc, char** argv) {
  SF_INFO info = {0};
  SNDFILE* file = argc == 2 ? sf_open(argv[1], SFM_READ, &info) : NULL;
  if (!file) {
    fprintf(stderr, "usage: ebur128 FILE\n");
    return 2;
  }
  ebur128_state* state = ebur128_init((unsigned)info.channels, (unsigned long)info.samplerate, EBUR128_MODE_I | EBUR128_MODE_LRA | EBUR128_MODE_TRUE_PEAK);
  const size_t frames = 65536;
  float* piece = malloc(frames * (size_t)info.channels * sizeof(float));
  for (sf_count_t got; (got = sf_readf_float(file, piece, (sf_count_t)frames)) > 0;) ebur128_add_frames_float(state, piece, (size_t)got);
  double loudness, range, peak = 0;
  ebur128_loudness_global(state, &loudness);
  ebur128_loudness_range(state, &range);
  for (int channel = 0; channel < info.channels; channel++) {
    double found;
    ebur128_true_peak(state, (unsigned)channel, &found);
    if (found > peak) peak = found;
  }
  printf("%.4f %.3f %.6f\n", loudness, range, peak);
  free(piece);
  ebur128_destroy(&state);
  sf_close(file);
  return 0;
}
