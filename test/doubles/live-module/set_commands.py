"""What a test may ask of the set that the stand-in holds, and make this Live do to it."""

import array
import hashlib

from Live.automation import QUIRK, STRAIGHT
from Live.calls import HOOKS
from made_set import made_set


class SetCommands:
    """Of a host with a `song`; paths are Live's, `"live_set tracks 0"`."""

    def do_reset(self, held):
        """Another set in the same Live."""
        made_set(self.song, held)
        QUIRK.update(kind=None, after=0, writes=0, copies=0)
        HOOKS.update(before=None, after=None, seconds=0.0)
        return True

    def do_envelope(self, clip, parameter):
        """The events as they are kept, or null."""
        held = self.at(clip)._envelopes.get(self.at(parameter))
        return None if held is None else [list(row) for row in zip(held._times, held._values)]

    def do_digests(self):
        """Of every envelope of every session clip: count and SHA-256 of times (float64) and values (float32)."""
        found = {}
        for t, track in enumerate(self.song.tracks):
            for s, slot in enumerate(track.clip_slots):
                for parameter, held in (slot.clip._envelopes if slot.clip else {}).items():
                    digest = hashlib.sha256(held._times.tobytes() + held._values.tobytes()).hexdigest()
                    found["live_set tracks %d clip_slots %d clip/%s" % (t, s, parameter.name)] = [len(held._times), digest]
        return found

    def do_draw(self, clip, parameter, points, bend=None):
        """An envelope as a user would draw it; a point may bring a bend of its own."""
        target, drawn = self.at(clip), self.at(parameter)
        target.clear_envelope(drawn)
        envelope = target.create_automation_envelope(drawn)
        envelope._times = array.array("d", [row[0] for row in points])
        envelope._values = array.array("f", [row[1] for row in points])
        envelope._bends = [tuple(row[2] if len(row) > 2 else bend or STRAIGHT) for row in points]
        envelope._bends[-1] = STRAIGHT
        self.song.undo_steps.clear()
        return len(points)

    def do_value(self, clip, parameter, times):
        envelope = self.at(clip)._envelopes[self.at(parameter)]
        return [envelope.value_at_time(time_) for time_ in times]

    def do_set(self, path, name, value):
        setattr(self.at(path), name, value)
        return getattr(self.at(path), name)

    def do_get(self, path, name):
        return getattr(self.at(path), name)

    def do_delete(self, path):
        clip = self.at(path)
        clip._track.delete_clip(clip)
        return True

    def do_arrangement(self, path):
        track = self.at(path)
        return {"clips": [[c.name, c.start_time, c.end_time] for c in track.arrangement_clips], "lanes": track.lanes}

    def do_slow(self, seconds):
        """Every call into this Live takes so long."""
        HOOKS["seconds"] = seconds
        return True

    def do_quirk(self, kind, after=0):
        QUIRK.update(kind=kind, after=after, writes=0, copies=0)
        return QUIRK

    def do_undo(self):
        self.song.undo()
        return len(self.song.undo_steps)

    def do_writes(self):
        return QUIRK["writes"]

    def at(self, path):
        found = self.song
        for word in path.split(" ")[1:]:
            found = found[int(word)] if word.isdigit() else getattr(found, word)
        return found
