"""Copies of session clips in the arrangement: Live writes each envelope of the clip into the track's lanes under them."""

from ..wire import Refused

# Copies and clips that meet do not overlap; a 4096th of a beat is nearer than Live's grid can place them.
MEETING = 1.0 / 4096


def replaced_clips(track, clip, starts):
    """Clips of the arrangement that copies at these beats would replace or cut: name and start, each once. Yields."""
    if not starts:
        return []
    length = clip.length
    found = []
    for standing in track.arrangement_clips:
        begin, end = standing.start_time, standing.end_time
        if any(begin < start + length - MEETING and end > start + MEETING for start in starts):
            found.append({"name": standing.name, "start": begin})
        yield
    return found


class Copies:
    """The copies made so far, so that they can be taken back."""

    def __init__(self):
        self._made = []
        self._done = set()
        # From the first copy on: deleting one leaves the lanes as it wrote them, and does not bring back what it replaced.
        self._changed = False

    def make(self, place, order):
        """Copies the clip to each start that no other order has copied it to; answers what that replaced. Yields."""
        track, clip = place.track, place.clip
        replaced = yield from replaced_clips(track, clip, order.arrangement)
        for start in order.arrangement:
            if (order.clip, start) in self._done:
                continue
            before = track.arrangement_clips
            yield
            try:
                copy = track.duplicate_clip_to_arrangement(clip, start)
            except Exception:
                self._changed = self._changed or not _same(track, before)
                raise
            if copy is None:
                self._changed = self._changed or not _same(track, before)
                raise Refused("copy-failed", order.clip_name)
            self._changed = True
            self._made.append((track, copy))
            yield
            if abs(copy.start_time - start) > MEETING:
                raise Refused("copy-failed", order.clip_name)
            self._done.add((order.clip, start))
        return replaced

    def take_back(self):
        """Deletes the copies; answers what cannot be had back this way, or an empty string. Yields."""
        for track, copy in reversed(self._made):
            try:
                track.delete_clip(copy)
            except Exception:
                self._changed = True
            yield
        return "the arrangement was written" if self._changed else ""


def _same(track, before):
    """Whether the arrangement holds the clips that it held; where Live does not say, it is taken for changed."""
    try:
        return tuple(track.arrangement_clips) == tuple(before)
    except Exception:
        return False
