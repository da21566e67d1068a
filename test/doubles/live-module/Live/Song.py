"""Live.Song: the set, and undo steps that are not counted: a second begin changes nothing, one end closes."""


class Song:
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
        if id(thing) not in self._touched:
            self._touched.add(id(thing))
            self.undo_steps[-1].append(save())
        if not self._open:
            self._touched = None

    def undo(self):
        for put_back in reversed(self.undo_steps.pop()):
            put_back()
