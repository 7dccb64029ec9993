"""What the peers need to run: a virtual environment for Python's, a program for Go's. Both are kept between runs."""

import hashlib
import shutil
from pathlib import Path

from measure.database import Database
from measure.processes import run

PEERS = Path(__file__).parent.parent / "peers"
GO_LIBRARIES = "/usr/share/gocode"


class Tools:
    def __init__(self, scratch: Path):
        self.scratch = scratch
        self.python = self._python()
        self.go = self._go()
        pgx = run(["dpkg-query", "-W", "-f=${Version}", "golang-github-jackc-pgx-v4-dev"]).partition("-")[0]
        self.go_versions = f"{run(['go', 'version']).split()[2].replace('go', 'Go ')}, pgx {pgx}"

    def python_environment(self, database: Database) -> dict[str, str]:
        return {**database.environment(), "PYTHONPATH": ".", "PYTHONDONTWRITEBYTECODE": "1"}

    def versions(self, *packages: str) -> str:
        """As the requirements pin them."""
        pinned = {}
        for file in requirements():
            for line in file.read_text().splitlines():
                name, _, version = line.partition("==")
                pinned[name] = version
        return ", ".join(f"{package} {pinned[package]}" for package in packages)

    def _python(self) -> Path:
        """The programs of a virtual environment with what the requirements pin."""
        pinned = b"".join(file.read_bytes() for file in requirements())
        folder = self.scratch / f"python-{hashlib.sha256(pinned).hexdigest()[:12]}"
        complete = folder / "complete"
        if not complete.exists():
            shutil.rmtree(folder, ignore_errors=True)
            run(["python3", "-m", "venv", str(folder)])
            install = [str(folder / "bin" / "pip"), "install", "--quiet", "--only-binary=:all:"]
            for file in requirements():
                install += ["--requirement", str(file)]
            run(install, seconds=300)
            complete.touch()
        return folder / "bin"

    def _go(self) -> Path:
        """Go's peer, built with Debian's libraries."""
        program = self.scratch / "go-peer"
        environment = {
            "GO111MODULE": "off", "GOPATH": GO_LIBRARIES, "GOCACHE": str(self.scratch / "go-cache"), "GOFLAGS": "-p=1"}
        run(["go", "build", "-o", str(program), "."], environment, seconds=300, folder=PEERS / "go")
        return program


def requirements() -> list[Path]:
    return [PEERS / "django" / "requirements.txt", PEERS / "fastapi" / "requirements.txt"]
