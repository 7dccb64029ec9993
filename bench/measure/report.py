"""What was found, as a page of Markdown."""

from dataclasses import dataclass, field
from datetime import date
from statistics import median

from measure import codec
from measure.candidates import OURS, UNCACHED, Candidate
from measure.codec import Times
from measure.compiler import Costs
from measure.goals import Goal
from measure.load import CONNECTIONS, Sample
from measure.sweep import INSTANCES, Sweeps


@dataclass
class Findings:
    machine: str
    # How much of it was free before anything was started, from 0 to 1.
    idle: float
    postgresql: str
    seconds: float
    rounds: int
    candidates: list[Candidate]
    # By operation, by the candidate's name.
    samples: dict[str, dict[str, list[Sample]]] = field(default_factory=dict)
    # MiB after the load, by the candidate's name: proportional share, and what is its own.
    memory: dict[str, tuple[float, float]] = field(default_factory=dict)
    # MiB of our own process after the load.
    rss: float = 0
    startup: list[float] = field(default_factory=list)
    sweeps: Sweeps | None = None
    times: Times = field(default_factory=dict)
    costs: Costs | None = None
    goals: list[Goal] = field(default_factory=list)


def page(found: Findings) -> str:
    parts = [
        "# Benchmarks",
        paragraph(
            f"Written by `make bench` on {date.today():%-d %B %Y}: {found.machine}, PostgreSQL {found.postgresql}. "
            f"Before anything was started, {found.idle:.0%} of the machine was free."),
        paragraph(
            f"Each server was asked over {CONNECTIONS} connections for {found.seconds:g} s, {found.rounds} times in "
            "turn with the others; the table has the medians, and in brackets the lowest and the highest. All "
            "answered the same JSON, from the same rows, before any was timed, and all run on the cores that the load "
            "generator and PostgreSQL also need. Latencies are those of a server that has as much to do as it can. "
            "Processor time is that of the server's processes for one request, and beside it PostgreSQL's."),
    ]
    parts.append(
        paragraph(
            f"**What {OURS} does otherwise.** By default it keeps rows as JSON by their version: for a list it asks "
            "PostgreSQL only which rows there are and of which version, and the peers read and write all columns each "
            "time. The list here is one page whose rows do not change, which is the best that can befall such a cache. "
            f"The row *{UNCACHED}* (`--row-cache-mib 0`) does the work that the peers do, in two statements to their "
            "one: it is the one to compare them with, and the goals beside peers are judged by it."))
    for operation, samples in found.samples.items():
        parts += [f"## {operation}", comparison(samples)]
    parts += [
        "## Goals",
        table(["", "goal", "found", ""], [[goal.what, goal.wanted, goal.text, goal.verdict] for goal in found.goals]),
        "## Memory after the load",
        table(
            ["", "MiB, shared pages by share", "MiB, anonymous"],
            [[name, f"{pss:.0f}", f"{own:.0f}"] for name, (pss, own) in found.memory.items()]),
    ]
    if found.startup:
        parts += [
            "## Start and sweeps",
            table(["", "median or mean"], [
                ["`gwm serve` until `/ready` answers", spread(found.startup, "ms", 0)],
                *sweep_rows(found.sweeps),
            ]),
        ]
    if found.times:
        parts += ["## The generated codec beside Foundation's", paragraph(CODEC), coding(found.times)]
    if found.costs:
        parts += ["## The spec compiler", paragraph(COMPILER), compiling(found.costs)]
    parts += [
        "## Who was measured",
        table(
            ["", "versions", "token"],
            [[one.name, one.versions, one.tokens or "not checked"] for one in found.candidates]),
        paragraph(
            "Django runs REST framework's generic views with a ModelSerializer and cursor pagination on gunicorn's two "
            "workers; FastAPI a pydantic response model over asyncpg on uvicorn's two workers; Go net/http, pgx and "
            "encoding/json. Django and FastAPI look a token up for each request, as REST framework's "
            "TokenAuthentication and FastAPI's tutorial do; Go remembers it as our service does. nginx serves what our "
            "service has answered, as a file: the limit of what a server can do here. The peers are in `bench/peers`."),
    ]
    return "\n\n".join(parts) + "\n"


CODEC = (
    "Nanoseconds of processor time, medians of rounds that take turns within one process, and in brackets the lowest and "
    "the highest. All have the same values and read the same bytes; before any was timed, each read what the others had "
    "written. *Generated* is what the service runs: it holds values to their constraints and notes every fault. "
    "*Codable* is JSONEncoder and JSONDecoder, kept for all runs, on structs whose coding the compiler writes, which "
    "leaves nulls out; *by hand* is a coding written out for the very same types. Foundation's are held to no "
    "constraints. The code is in `bench/Codec`.")

COMPILER = (
    "The large contracts are v1.0's own operations and schemas, many times over (`bench/measure/synthetic.py`). "
    "Generating writes everything: Swift, contract tests, and the reference.")


def coding(times: Times) -> str:
    rows = []
    for (value, direction), ways in times.items():
        for way, rounds in ways.items():
            rows.append([
                f"{direction} {value}", way, spread(rounds, "", 0), f"{codec.ratio(ways, way):.1f}"])
    return table(["", "", "ns", "this : generated"], rows)


def compiling(costs: Costs) -> str:
    return table(["", "s", "MiB at most"], [
        [cost.what, f"{cost.seconds:.2f}", "" if cost.memory is None else f"{cost.memory:.0f}"] for cost in costs.all])


def comparison(samples: dict[str, list[Sample]]) -> str:
    """Everyone beside ours: first beside what does the same work, and then, where that is another, as it is run."""
    bases = [name for name in (UNCACHED, OURS) if name in samples]
    rows = []
    for name, rounds in samples.items():
        rows.append([
            name,
            spread([sample.rate for sample in rounds], "", 0),
            *(ratio(samples[base], rounds, lambda sample: sample.rate) for base in bases),
            spread([sample.p50 for sample in rounds], "", 1),
            spread([sample.p99 for sample in rounds], "", 1),
            spread([sample.cpu for sample in rounds], "", 0),
            ratio(rounds, samples[bases[0]], lambda sample: sample.cpu),
            f"{median(sample.database_cpu for sample in rounds):.0f}",
        ])
    names = [base.removeprefix(f"{OURS}, ") for base in bases]
    ratios = [f"{name} : this" for name in names]
    header = ["", "requests/s", *ratios, "p50, ms", "p99, ms", "CPU, µs", f"this : {names[0]}", "PostgreSQL's CPU, µs"]
    return table(header, rows)


def ratio(upper: list[Sample], lower: list[Sample], value) -> str:
    below = median(value(sample) for sample in lower)
    return f"{median(value(sample) for sample in upper) / below:.2f}" if below else ""


def sweep_rows(sweeps: Sweeps | None) -> list[list[str]]:
    if sweeps is None:
        return []
    what = f"`gwm work`, a sweep of {INSTANCES:,} instances"
    return [
        [f"{what}, nothing changed", f"{sweeps.unchanged:.1f} ms of CPU (mean of {sweeps.count})"],
        [f"{what}, 1 % changed", f"{sweeps.changed:.1f} ms of CPU (mean of {sweeps.count})"],
        ["`gwm work`, resident after the sweeps", f"{sweeps.rss:.1f} MiB, {sweeps.anonymous:.1f} of them anonymous"],
    ]


def spread(values: list[float], unit: str, digits: int) -> str:
    space = " " if unit else ""
    return f"{median(values):,.{digits}f}{space}{unit} ({min(values):,.{digits}f}–{max(values):,.{digits}f})"


def paragraph(text: str) -> str:
    """In lines of at most 120 columns."""
    lines = [""]
    for word in text.split():
        if len(lines[-1]) + 1 + len(word) > 120:
            lines.append(word)
        else:
            lines[-1] = f"{lines[-1]} {word}".strip()
    return "\n".join(lines)


def table(header: list[str], rows: list[list[str]]) -> str:
    """Columns as wide as their longest value, so that it is read as it stands too."""
    widths = [max(len(row[column]) for row in [header, *rows]) for column in range(len(header))]
    widths = [max(width, 3) for width in widths]

    def line(cells: list[str]) -> str:
        return "| " + " | ".join(cell.ljust(width) for cell, width in zip(cells, widths)) + " |"

    return "\n".join([line(header), "|" + "|".join("-" * (width + 2) for width in widths) + "|", *map(line, rows)])
