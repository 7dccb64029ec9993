"""Fuzz --documents N [--seed S] GWM_API - lets the compiler judge spoiled documents, and compile those it accepts.

`check` may accept a document (exit code 0) or refuse it (1), with at least one line of the form
FILE:LINE:COLUMN: error|unsupported: TEXT; so may `generate`, of what `check` accepts. Of every tenth package, the Swift
compiler must understand each file. Whatever else happens is a find: a crash, a hang of more than 10 seconds of processor
time, more than 2 GiB of memory, or an answer of another form. Finds are shortened and kept in Tests/Generator/finds.
Exit code 1 if there are any.
"""

import argparse
import hashlib
import os
import pathlib
import random
import re
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time

import mutations

TESTS = pathlib.Path(__file__).resolve().parent.parent
SECONDS = 10
"""Of processor time for each document; ten times as much by the clock, as the machine may be busy."""
BYTES = 2 << 30
BATCH = 25
FAULT = re.compile(r"^(\S+?):[1-9]\d*:[1-9]\d*: (?:error|unsupported): .*\S", re.M)
LARGEST = 200_000
"""Of the documents to spoil, in bytes."""
SHORTENING = 60
"""Seconds for each find."""


def corpus():
    files = sorted(file for folder in ("Corpus", "positive") for file in (TESTS / folder).rglob("*.*"))
    files = [file for file in files if file.suffix in (".yaml", ".json")]
    files = [file for file in files if file.stat().st_size <= LARGEST]
    # Large ones have more to spoil, and there are few of them.
    return files, [1 + file.stat().st_size / 4_000 for file in files]


class Compiler:
    def __init__(self, program):
        self.program = program

    def run(self, folder, names):
        """What is wrong with the answer of `check` for these files; None where it is as it should be."""
        fault, told = self.answer(folder, ["check", "--document-only", *names], names)
        if fault or not told or len(names) == 1:
            return fault
        # Those of which nothing is said must be those that are accepted.
        silent = [name for name in names if name not in told]
        return self.run_each(folder, silent) if silent else None

    def compile(self, folder, name, parses):
        """What is wrong with the answer of `generate` for this file, or with what it writes."""
        shutil.rmtree(folder / "package", ignore_errors=True)
        arguments = ["generate", "--from", name, "--into", "package", "--module", "Fuzzed"]
        fault, _ = self.answer(folder, arguments, [name])
        if fault:
            return f"generate-{fault}"
        # Files of one name are no fault in modules of their own.
        modules = [sorted((folder / "package").glob(part)) for part in ("*.swift", "Sources/**/*.swift", "Tests/**/*.swift")]
        if not parses or not all(modules):
            return None
        for files in modules:
            call = ["swiftc", "-parse", *files]
            if subprocess.run(call, stdin=subprocess.DEVNULL, capture_output=True, timeout=600).returncode:
                return "generate-no-swift"
        return None

    def answer(self, folder, arguments, names):
        """What is wrong with an answer, and the names of the files that it tells of."""
        def limit():
            resource.setrlimit(resource.RLIMIT_AS, (BYTES, BYTES))
            seconds = SECONDS * len(names)
            resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))

        try:
            done = subprocess.run(
                [self.program, *arguments], cwd=folder, stdin=subprocess.DEVNULL, capture_output=True,
                timeout=10 * SECONDS * len(names), preexec_fn=limit, env={**os.environ, "SWIFT_BACKTRACE": "enable=no"})
        except subprocess.TimeoutExpired:
            return "hang", set()
        if done.returncode in (-signal.SIGXCPU, -signal.SIGKILL):
            return "hang", set()
        if done.returncode < 0:
            return f"signal-{-done.returncode}", set()
        if done.returncode not in (0, 1):
            return f"exit-{done.returncode}", set()
        output = (done.stdout + done.stderr).decode("utf-8", "replace")
        told = {match[1] for match in FAULT.finditer(output)}
        if done.returncode == 0:
            return "faults-but-accepted" if told else None, set()
        return None if told else "refused-without-place", told

    def run_each(self, folder, names):
        return next((fault for name in names if (fault := self.run(folder, [name]))), None)

    def judge(self, folder, data, suffix, compiles):
        name = f"one{suffix}"
        (folder / name).write_bytes(data)
        return self.compile(folder, name, parses=True) if compiles else self.run(folder, [name])


def shortened(compiler, folder, data, suffix, fault):
    """The least text found in time that has the same fault: parts of lines are left out, then of characters."""
    end = time.monotonic() + SHORTENING
    compiles = fault.startswith("generate-")
    for separator in (b"\n", None):
        parts = data.split(separator) if separator else [bytes([byte]) for byte in data]
        joint = separator or b""
        size = max(1, len(parts) // 2)
        while size and len(parts) > 1 and time.monotonic() < end and (separator or len(parts) < 2_000):
            at = 0
            while at < len(parts) and time.monotonic() < end:
                rest = parts[:at] + parts[at + size :]
                if compiler.judge(folder, joint.join(rest), suffix, compiles) == fault:
                    parts = rest
                else:
                    at += size
            size //= 2
        data = joint.join(parts)
    return data


def main():
    parser = argparse.ArgumentParser(prog="Fuzz", description=__doc__.split(".")[0])
    parser.add_argument("--documents", type=int, default=2_000)
    parser.add_argument("--seed", type=int, default=None, help="by default another one each time; it is printed")
    parser.add_argument("program", help="gwm-api")
    options = parser.parse_args()
    seed = random.randrange(1 << 32) if options.seed is None else options.seed
    print(f"{options.documents} documents, seed {seed}")
    source = random.Random(seed)
    files, weights = corpus()
    compiler = Compiler(str(pathlib.Path(options.program).resolve()))
    finds = {}

    def keep(folder, name, data, fault):
        suffix = pathlib.Path(name).suffix
        short = shortened(compiler, folder, data, suffix, fault)
        known = finds.setdefault(fault, set())
        known.add(short)
        path = TESTS / "finds" / f"{fault}-{hashlib.sha256(short).hexdigest()[:8]}{suffix}"
        path.write_bytes(short)
        print(f"{fault}: {path.relative_to(TESTS)}, {len(short)} bytes", flush=True)
        if len(known) >= 5:
            sys.exit(f"{fault} five times: mend it first")

    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(scratch)
        for start in range(0, options.documents, BATCH):
            batch = {}
            for number in range(start, min(start + BATCH, options.documents)):
                file = source.choices(files, weights)[0]
                name = f"{number}{file.suffix}"
                batch[name] = mutations.mutated(source, file.read_text("utf-8"))
                (folder / name).write_bytes(batch[name])
            if compiler.run(folder, list(batch)):
                for name, data in batch.items():
                    if fault := compiler.run(folder, [name]):
                        keep(folder, name, data, fault)
            for number, (name, data) in enumerate(batch.items()):
                if fault := compiler.compile(folder, name, parses=number % 10 == 0):
                    keep(folder, name, data, fault)
            for name in batch:
                (folder / name).unlink()
    print(f"{sum(map(len, finds.values()))} finds")
    sys.exit(1 if finds else 0)


main()
