"""Live.Clip: a clip and its envelopes. Before Live 12.2 the envelope's class stands here."""

from . import AGE
from .automation import Automation
from .calls import LiveObject


class AutomationEnvelope(Automation):
    """Before 12.2: `insert_step` and `value_at_time` alone."""


class Clip(LiveObject):
    def __init__(self, track, name, length, midi=False, warping=True, start_time=0.0, arrangement=False):
        self._track = track
        self._envelopes = {}
        self.alive = True
        self._name = name
        self.length = float(length)
        self.is_midi_clip = midi
        self.is_audio_clip = not midi
        self.is_arrangement_clip = arrangement
        self.looping = False
        self.start_time = float(start_time)
        self.loop_start = self.start_marker = 0.0
        self.loop_end = self.end_marker = self.length
        if not midi:
            self.warping = warping

    @property
    def name(self):
        self._must_live()
        return self._name

    @name.setter
    def name(self, value):
        self._name = value

    @property
    def end_time(self):
        return self.start_time + self.length

    @property
    def has_envelopes(self):
        return bool(self._envelopes)

    def automation_envelope(self, parameter):
        self._must_live()
        return None if self.is_arrangement_clip else self._envelopes.get(parameter)

    def create_automation_envelope(self, parameter):
        self._must_live()
        if self.is_arrangement_clip or parameter.track is not self._track:
            raise RuntimeError("Not a session clip or parameter belongs to another track")
        if not parameter.is_enabled:
            raise RuntimeError("The parameter is disabled")
        if parameter in self._envelopes:
            raise RuntimeError("The clip has this envelope already")
        self.changed()
        made = envelope_class()(self, parameter)
        self._envelopes[parameter] = made
        return made

    def clear_envelope(self, parameter):
        self._must_live()
        self.changed()
        gone = self._envelopes.pop(parameter, None)
        if gone is not None:
            gone._alive = False

    def _drop(self, envelope):
        envelope._alive = False
        self._envelopes = {parameter: held for parameter, held in self._envelopes.items() if held is not envelope}

    def changed(self):
        """Before any change: what stands here goes into the undo step, once a step."""
        self._track.song.about_to_change(self, self._saved)

    def _saved(self):
        kept = {parameter: envelope.copied(self) for parameter, envelope in self._envelopes.items()}

        def put_back():
            self._envelopes = kept

        return put_back

    def _must_live(self):
        if not self.alive:
            raise RuntimeError("Python argument types did not match C++ signature: the clip is gone")


def envelope_class():
    if AGE >= (12, 2):
        from . import Envelope

        return Envelope.Envelope
    return AutomationEnvelope


if AGE >= (12, 2):
    Clip.automation_envelopes = property(lambda self: tuple(self._envelopes.values()))
    del AutomationEnvelope
