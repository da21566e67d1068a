"""Matches one recording to another by the published method of Matchering 2, written anew from its description: level (RMS), frequency response of middle
and side (4096 bins, smoothed by LOWESS over 0.0375 of a logarithmic axis), four passes of level correction, and a limiter of sample peaks (attack and hold
1 ms, release 3 s). Not the program: where the description is silent, whole recordings are averaged, and what lies
60 dB under the loudest is left as it is.

usage: matching-method.py TARGET.wav REFERENCE.wav OUT.wav   (floats in, floats out, both at 44.1 kHz and stereo)
"""

import sys

import numpy as np
from scipy.io import wavfile
from scipy.ndimage import maximum_filter1d, uniform_filter1d
from scipy.signal import fftconvolve, lfilter

BINS, SPAN, PASSES, CEILING, HEARD = 4096, 0.0375, 4, 0.998, 1e-3


def mid_side(sound):
    return (sound[:, 0] + sound[:, 1]) / 2, (sound[:, 0] - sound[:, 1]) / 2


def rms(samples):
    return max(np.sqrt(np.mean(samples**2)), 1e-12)


def response(samples):
    blocks = samples[: len(samples) // BINS * BINS].reshape(-1, BINS)
    return np.sqrt(np.mean(np.abs(np.fft.rfft(blocks * np.hanning(BINS), axis=1)) ** 2, axis=0)) + 1e-9


def lowess(values):
    """Straight lines through the nearest points on an even axis, weighed by the cube of a cube."""
    count = len(values)
    half = max(2, int(SPAN * count) // 2)
    places = np.arange(-half, half + 1)
    weights = (1 - np.abs(places / (half + 1)) ** 3) ** 3
    return np.convolve(np.pad(values, half, mode="edge"), weights / weights.sum(), mode="valid")


def smoothed(ratio):
    linear = np.linspace(0, 1, len(ratio))
    log = np.geomspace(1 / len(ratio), 1, len(ratio))
    return np.interp(linear, log, lowess(np.interp(log, linear, ratio)))


def matched(target, reference):
    gain = rms(reference) / rms(target)
    wanted, found = response(reference), response(target * gain)
    there = np.minimum(found / found.max(), wanted / wanted.max()) > HEARD
    curve = smoothed(np.where(there, wanted / found, 1))
    taps = np.roll(np.fft.irfft(curve, BINS), BINS // 2) * np.hanning(BINS)
    return gain * fftconvolve(target, taps, mode="same")


def limited(sound, rate):
    over = np.maximum(1, np.abs(sound).max(axis=1) / CEILING)
    if over.max() == 1:
        return sound
    millisecond = int(rate / 1000)
    held = uniform_filter1d(maximum_filter1d(1 - 1 / over, 4 * millisecond + 1), millisecond)
    keep = np.exp(-1 / (3 * rate))
    released = lfilter([1 - keep], [1, -keep], held)
    return sound * (1 - np.maximum(held, released))[:, None]


def main(target_path, reference_path, out_path):
    rate, target = wavfile.read(target_path)
    _, reference = wavfile.read(reference_path)
    target_mid, target_side = mid_side(target.astype(float))
    reference_mid, reference_side = mid_side(reference.astype(float))
    mid, side = matched(target_mid, reference_mid), matched(target_side, reference_side)
    for _ in range(PASSES):
        clipped = np.clip(mid, -1, 1)
        gain = rms(reference_mid) / rms(clipped)
        mid, side = mid * gain, side * gain
    sound = limited(np.stack([mid + side, mid - side], axis=1), rate)
    wavfile.write(out_path, rate, sound.astype(np.float32))


main(*sys.argv[1:])
