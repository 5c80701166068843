"""What Throughline costs and how quick it is, each figure beside a ceiling measured in the same run on this machine.

Rule of this folder: figures are for reading, and nothing is asserted on a clock. A figure on a machine that does
something else as well moves by half; so ours and its ceiling take turns, and the middle of their ratios is what counts.
"""
