"""What the service is meant to reach."""

from dataclasses import dataclass
from statistics import median

from measure import codec
from measure.candidates import OURS, UNCACHED
from measure.codec import Times
from measure.compiler import Cost, Costs
from measure.load import Sample
from measure.sweep import Sweeps


@dataclass(frozen=True)
class Goal:
    what: str
    limit: float
    # Whether more is better.
    at_least: bool
    found: float
    unit: str

    @property
    def is_met(self) -> bool:
        return self.found >= self.limit if self.at_least else self.found <= self.limit

    @property
    def wanted(self) -> str:
        return f"{'at least' if self.at_least else 'at most'} {self.limit:g} {self.unit}"

    @property
    def text(self) -> str:
        return f"{self.found:.1f} {self.unit}"

    @property
    def verdict(self) -> str:
        return "met" if self.is_met else "missed"


# How many times the requests per second of each peer listInstances has to reach.
PEERS = {"Django": 20, "FastAPI": 4, "Go": 1.5}


def of_lists(samples: dict[str, list[Sample]]) -> list[Goal]:
    """Beside peers it is judged by what does the same work as they do; its own cost both ways."""
    alike = median(sample.rate for sample in samples[UNCACHED])
    goals = []
    for peer, times in PEERS.items():
        theirs = median(sample.rate for sample in samples[peer])
        goals.append(Goal(f"listInstances without a row cache, beside {peer}", times, True, alike / theirs, "×"))
    for name in (OURS, UNCACHED):
        goals.append(Goal(f"CPU for a page of 50, {name}", 150, False, median(one.cpu for one in samples[name]), "µs"))
    return goals


def of_process(startup: list[float], sweeps: Sweeps, rss: float) -> list[Goal]:
    return [
        Goal("CPU for an unchanged sweep of 1,000", 50, False, sweeps.unchanged, "ms"),
        Goal("start until ready", 100, False, median(startup), "ms"),
        Goal("`gwm serve`, resident after the load", 40, False, rss, "MiB"),
    ]


def of_codec(times: Times) -> list[Goal]:
    return [
        Goal(f"{direction} JSON, beside Foundation", limit, True, codec.least(times, direction), "×")
        for direction, limit in (("write", 15), ("read", 8))]


def of_compiler(costs: Costs) -> list[Goal]:
    def both(cost: Cost, seconds: float, memory: float) -> list[Goal]:
        return [
            Goal(cost.what, seconds, False, cost.seconds, "s"),
            Goal(f"{cost.what}, at most resident", memory, False, cost.memory, "MiB")]

    return [
        *both(costs.large_generate, 2, 300), *both(costs.larger_check, 5, 600),
        Goal(costs.module.what, 60, False, costs.module.seconds, "s")]
