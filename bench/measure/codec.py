"""The generated codec beside Foundation's, on the same values."""

from pathlib import Path
from statistics import median

from measure.processes import run

# The ways as `gwm-codec-bench` names them.
OURS = "generated"

# Nanoseconds of processor time in each round, by value and direction, then by way.
Times = dict[tuple[str, str], dict[str, list[float]]]


def measure(program: Path, rounds: int = 15) -> Times:
    times: Times = {}
    for line in run([str(program), str(rounds)], seconds=300).splitlines():
        value, direction, way, *figures = line.split("\t")
        times.setdefault((value, direction), {})[way] = [float(figure) for figure in figures]
    return times


def ratio(ways: dict[str, list[float]], way: str) -> float:
    """How many times as long a way takes as the generated codec."""
    return median(ways[way]) / median(ways[OURS])


def least(times: Times, direction: str) -> float:
    """How many times as fast the generated codec is at least, whatever the value and the other way."""
    return min(
        ratio(ways, way) for (_, found), ways in times.items() if found == direction for way in ways if way != OURS)
