"""What `tools/bench.py` measures with, in parts."""
