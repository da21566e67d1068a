"""A stand-in for Ableton's own frameworks, as far as a control surface without hardware meets them."""
