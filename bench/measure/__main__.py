"""Starts everyone on the same rows, checks that they say the same, measures them in turn, then the codec and the
compiler, and writes what was found."""

import argparse
import secrets
import shutil
import signal
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path

from measure import candidates, codec, compiler, goals, load, machine, report, sameness, startup, sweep
from measure.candidates import LIST, UNCACHED, Candidate
from measure.database import Database
from measure.http import get
from measure.peers import Tools
from measure.processes import run

ROOT = Path(__file__).parent.parent.parent
PAGE = ROOT / "docs" / "benchmarks.md"


def main() -> None:
    options = parsed()
    # So that what was started is stopped then too.
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(number, lambda *_: sys.exit("stopped"))
    options.scratch.mkdir(parents=True, exist_ok=True)
    say("building the peers")
    tools = Tools(options.scratch.resolve())
    idle = machine.idle_share()
    with ExitStack() as stack:
        folder = Path(tempfile.mkdtemp(prefix="gwm-bench."))
        stack.callback(shutil.rmtree, folder, ignore_errors=True)
        # The database's own user must get through.
        folder.chmod(0o755)
        database = stack.enter_context(Database(folder / "postgresql"))
        found = measured(options, tools, idle, database, folder, stack)
    text = report.page(found)
    print("\n" + text)
    options.page.write_text(text)
    say(f"wrote {options.page}")
    if not all(goal.is_met for goal in found.goals):
        say("not all goals are met")


def measured(
    options: argparse.Namespace, tools: Tools, idle: float, database: Database, folder: Path, stack: ExitStack
) -> report.Findings:
    gwm = options.gwm.resolve()
    key = folder / "key"
    run([str(gwm), "key", "create", str(key)])
    run([str(gwm), "migrate", "--database", database.connection()])
    token = "gwm_" + secrets.token_urlsafe(32)
    database.psql(f"--set=token={token}", "--file", str(candidates.BENCH / "data.sql"))

    ours = candidates.service(gwm, key, database, folder)
    stack.enter_context(ours.process)
    everyone = [ours, candidates.service(gwm, key, database, folder, UNCACHED)]
    stack.enter_context(everyone[-1].process)
    for start in (candidates.django, candidates.fastapi, candidates.go):
        everyone.append(start(tools, database, folder))
        stack.enter_context(everyone[-1].process)
    for candidate in everyone:
        candidate.wait(token)
    say("checking that all say the same")
    ids = sameness.check(everyone, token)
    _, page = get(ours.url + LIST, token)
    _, instance = get(f"{ours.url}/v1.0/instances/{ids[0]}", token)
    everyone.append(candidates.nginx(folder / "nginx", folder, page, instance))
    stack.enter_context(everyone[-1].process)
    everyone[-1].wait(token)

    found = report.Findings(
        machine.describe(), idle, machine.postgresql(), options.seconds, options.rounds, everyone)
    for operation, paths in operations(ids).items():
        file = folder / "paths"
        file.write_text("".join(path + "\n" for path in paths))
        # Only lists are served from the cache.
        those = [one for one in everyone if one.name != UNCACHED or LIST in paths]
        found.samples[operation] = in_turn(options, those, database, file, token, operation)
    for candidate in everyone:
        found.memory[candidate.name] = (
            candidate.process.memory("Pss", "smaps_rollup"), candidate.process.memory("RssAnon"))
    found.rss = ours.process.memory("VmRSS")
    for candidate in everyone:
        candidate.process.stop()

    say("starting the service")
    found.startup = startup.measure(gwm, key, database, folder)
    say("sweeping a cluster")
    found.sweeps = sweep.measure(gwm, options.simulation.resolve(), key, database, folder)
    say("writing and reading JSON")
    found.times = codec.measure(options.codec_bench.resolve())
    say("compiling contracts")
    found.costs = compiler.measure(options.gwm_api.resolve(), folder / "compiler")
    found.goals = [
        *goals.of_lists(next(iter(found.samples.values()))),
        *goals.of_process(found.startup, found.sweeps, found.rss),
        *goals.of_codec(found.times), *goals.of_compiler(found.costs)]
    return found


def operations(ids: list[str]) -> dict[str, list[str]]:
    """The paths to ask for, by operation; the list comes first."""
    return {
        f"listInstances, 50 of {len(ids):,}": [LIST],
        "getInstance": [f"/v1.0/instances/{id}" for id in ids],
    }


def in_turn(
    options: argparse.Namespace, everyone: list[Candidate], database: Database, paths: Path, token: str, operation: str
) -> dict[str, list[load.Sample]]:
    """A short round to warm up, and then the rounds that count: each time everyone, one after the other."""
    samples: dict[str, list[load.Sample]] = {candidate.name: [] for candidate in everyone}
    for turn in range(options.rounds + 1):
        for candidate in everyone:
            say(f"{operation}: {candidate.name}, " + (f"round {turn} of {options.rounds}" if turn else "warming up"))
            sample = load.measure(candidate, database, paths, token, options.seconds if turn else 1)
            if turn:
                samples[candidate.name].append(sample)
    return samples


def parsed() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="bench/run", description=__doc__)
    parser.add_argument("--gwm", type=Path, required=True, help="the service's program")
    parser.add_argument("--simulation", type=Path, required=True, help="the program that simulates a cluster")
    parser.add_argument("--codec-bench", type=Path, required=True, help="the program that measures the codec")
    parser.add_argument("--gwm-api", type=Path, required=True, help="the spec compiler")
    parser.add_argument("--scratch", type=Path, required=True, help="a folder for what is kept between runs")
    parser.add_argument("--page", type=Path, default=PAGE, help="the page to write")
    parser.add_argument("--seconds", type=float, default=4, help="how long a round is")
    parser.add_argument("--rounds", type=int, default=3, help="how many rounds count")
    return parser.parse_args()


def say(what: str) -> None:
    print(f"bench: {what}", file=sys.stderr, flush=True)


main()
