"""Copies of a session clip in the arrangement. Live writes each envelope of the clip into the track's lanes with it."""

from .wire import Refused

# Copies and clips that meet do not overlap; a 4096th of a beat is nearer than Live's grid can place them.
MEETING = 1.0 / 4096


def replaced_clips(track, clip, starts):
    """Clips of the arrangement that copies at these beats would replace or cut: name and start, each once."""
    spans = [(start, start + clip.length) for start in starts]
    found = []
    for standing in track.arrangement_clips if spans else ():
        if any(standing.start_time < end - MEETING and standing.end_time > start + MEETING for start, end in spans):
            found.append({"name": standing.name, "start": standing.start_time})
    return found


class Copies:
    """The copies made so far, so that they can be taken back."""

    def __init__(self):
        self._made = []
        self._lost = False
        self._done = set()

    def make(self, place, order):
        """Copies the clip to each start that no other order has copied it to; answers what that replaced. Yields."""
        track, clip = place.track, place.clip
        starts = [start for start in order.arrangement if (order.clip, start) not in self._done]
        replaced = replaced_clips(track, clip, order.arrangement)
        for start in starts:
            self._lost = self._lost or bool(replaced)
            copy = track.duplicate_clip_to_arrangement(clip, start)
            yield
            if copy is None or abs(copy.start_time - start) > MEETING:
                raise Refused("copy-failed", order.clip_name)
            self._made.append((track, copy))
            self._done.add((order.clip, start))
        return replaced

    def take_back(self):
        """Deletes the copies; answers what cannot be had back this way, or an empty string."""
        for track, copy in reversed(self._made):
            track.delete_clip(copy)
        return "arrangement clips were replaced" if self._lost else ""
