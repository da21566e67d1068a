"""Live.Track: slots, devices, the mixer, and the arrangement that copies of session clips write into."""

from .automation import QUIRK
from .calls import LiveObject
from .Clip import Clip
from .DeviceParameter import DeviceParameter


class ClipSlot(LiveObject):
    def __init__(self, clip=None):
        self.clip = clip


class Device(LiveObject):
    def __init__(self, track, name, parameters):
        self.name = name
        on = DeviceParameter(track, "Device On", 0, 1, 1, quantized=True)
        self.parameters = (on,) + tuple(DeviceParameter(track, **held) for held in parameters)


class MixerDevice(LiveObject):
    def __init__(self, track, sends):
        self.volume = DeviceParameter(track, "Track Volume", 0, 1, 0.85)
        self.panning = DeviceParameter(track, "Track Panning", -1, 1, 0)
        self.track_activator = DeviceParameter(track, "Speaker On", 0, 1, 1, quantized=True)
        self.sends = tuple(DeviceParameter(track, "Send %d" % index, 0, 1, 0) for index in range(sends))


class Track(LiveObject):
    def __init__(self, song, name, sends=0):
        self.song = song
        self.name = name
        self.is_frozen = False
        self.clip_slots = []
        self.devices = []
        self.mixer_device = MixerDevice(self, sends)
        self._arrangement = []
        self.lanes = []

    @property
    def arrangement_clips(self):
        return tuple(self._arrangement)

    def duplicate_clip_to_arrangement(self, clip, destination):
        """Replaces what lies under the copy (a clip that it covers in part is cut) and writes the envelopes into lanes."""
        clip.automation_envelope(None)
        QUIRK["copies"] += 1
        if self.is_frozen or (QUIRK["kind"] == "no-copy" and QUIRK["copies"] > QUIRK["after"]):
            return None
        end = destination + clip.length
        self.song.about_to_change(self, self._saved)
        kept = [c for c in self._arrangement if c.end_time <= destination or c.start_time >= end]
        copy = Clip(self, clip.name, clip.length, clip.is_midi_clip, True, destination, arrangement=True)
        for parameter, envelope in clip._envelopes.items():
            points = [[t + destination, v] for t, v in zip(envelope._times, envelope._values) if 0 <= t <= clip.length]
            self.lanes.append({"parameter": parameter.name, "start": destination, "end": end, "points": points})
        self._arrangement = sorted(kept + [copy], key=lambda clip: clip.start_time)
        return copy

    def delete_clip(self, clip):
        if not clip.alive:
            raise RuntimeError("Python argument types did not match C++ signature: the clip is gone")
        self.song.about_to_change(self, self._saved)
        self.song.about_to_change(("gone", id(clip)), lambda: lambda: setattr(clip, "alive", True))
        clip.alive = False
        self._arrangement = [c for c in self._arrangement if c is not clip]
        for slot in self.clip_slots:
            if slot.clip is clip:
                slot.clip = None

    def _saved(self):
        clips, lanes = list(self._arrangement), list(self.lanes)
        held = [slot.clip for slot in self.clip_slots]

        def put_back():
            self._arrangement, self.lanes = clips, lanes
            for slot, clip in zip(self.clip_slots, held):
                slot.clip = clip

        return put_back
