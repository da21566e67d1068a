"""Live.Song: the set, and undo steps that are not counted: one end closes, whoever began; a second begin starts another
step, which nobody measured and is the worse of what may be.
"""

from .calls import LiveObject


class Song(LiveObject):
    def __init__(self):
        self.name = ""
        self.tracks = []
        self.return_tracks = []
        self.master_track = None
        self.undo_steps = []
        self._open = False
        self._touched = None

    def begin_undo_step(self):
        self._open = True
        self._touched = None

    def end_undo_step(self):
        self._open = False
        self._touched = None

    def about_to_change(self, thing, save):
        """Outside a step every change is a step of its own."""
        if not self._open or self._touched is None:
            self._touched = set()
            self.undo_steps.append([])
        key = thing if isinstance(thing, tuple) else id(thing)
        if key not in self._touched:
            self._touched.add(key)
            self.undo_steps[-1].append(save())
        if not self._open:
            self._touched = None

    def delete_track(self, index):
        track = self.tracks[index]
        kept = list(self.tracks)
        clips = [slot.clip for slot in track.clip_slots if slot.clip]
        self.about_to_change(self, lambda: lambda: (self._put(kept), [setattr(clip, "alive", True) for clip in clips]))
        for clip in clips:
            clip.alive = False
        del self.tracks[index]

    def _put(self, tracks):
        self.tracks[:] = tracks

    def undo(self):
        for put_back in reversed(self.undo_steps.pop()):
            put_back()
