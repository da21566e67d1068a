"""Orders into envelopes: what stands there, what shall, drawing it, proving it, putting it back."""
