"""A real CUPS on loopback, as a process of its own: nothing of the machine's own CUPS is read or touched."""

import os
import shutil
import socket
import subprocess
import tempfile
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

CUPSD = shutil.which("cupsd", path=os.pathsep.join([os.environ.get("PATH", ""), "/usr/sbin"]))
_PROGRAMS = Path("/usr/lib/cups")

_SETTINGS = """\
Listen 127.0.0.1:{port}
LogLevel debug
MaxLogSize 0
WebInterface No
Browsing Off
<Policy default>
    JobPrivateAccess default
    JobPrivateValues default
    SubscriptionPrivateAccess default
    SubscriptionPrivateValues default
    <Limit Create-Job Print-Job Validate-Job>
        Order deny,allow
    </Limit>
    <Limit Send-Document Cancel-My-Jobs Cancel-Job Purge-Jobs>
        Require user @OWNER @SYSTEM
        Order deny,allow
    </Limit>
    <Limit Cancel-Jobs>
        AuthType Basic
        Require user @SYSTEM
        Order deny,allow
    </Limit>
    <Limit All>
        Order deny,allow
    </Limit>
</Policy>
"""
_PLACES = """\
ServerRoot {home}/etc
ServerBin {home}/bin
CacheDir {home}/cache
RequestRoot {home}/spool
TempDir {home}/spool/tmp
StateDir {home}/run
ErrorLog {home}/error.log
AccessLog {home}/access.log
PageLog {home}/page.log
"""
# A printer that plays what the last word of its address says; the title of the last job lies in home/title.
_PLAYED = """\
#!/bin/sh
[ $# = 0 ] && exit
printf %s "$3" >{home}/title
case $DEVICE_URI in
    */fails) exit 1 ;;
    */*) echo "STATE: +${{DEVICE_URI##*/}}" >&2; exec sleep 600 ;;
esac
"""


@dataclass
class PrintServer:
    """A CUPS, and a printer behind it on a socket, which keeps what it gets."""

    home: Path
    port: int
    sink: int
    documents: list[bytes] = field(default_factory=list)
    arrived: threading.Event = field(default_factory=threading.Event)

    @property
    def address(self) -> str:
        return f"127.0.0.1:{self.port}"

    def queue(self, name: str, device: str) -> str:
        """Make a queue as docs/operator.md says."""
        self.run("lpadmin", "-p", name, "-E", "-v", device, "-o", "printer-error-policy=retry-job")
        return name

    def jobs(self, queue: str) -> list[str]:
        """The owners of the jobs that wait or are printed."""
        return [line.split()[1] for line in self.run("lpstat", "-o", queue).splitlines()]

    def run(self, *command: str, document: bytes = b"") -> str:
        path = f"{os.environ.get('PATH', '')}:/usr/sbin"
        settings = {**os.environ, "CUPS_SERVER": self.address, "PATH": path, "LC_ALL": "C"}
        done = subprocess.run(command, env=settings, input=document, capture_output=True, timeout=20, check=False)
        assert done.returncode == 0, f"{done.stderr!r}\n{self.log()}"
        return done.stdout.decode()

    def document(self) -> bytes:
        """The only document that came out."""
        assert self.arrived.wait(20), self.log()
        (document,) = self.documents
        return document

    def log(self) -> str:
        """The end of what CUPS says of itself."""
        return (self.home / "error.log").read_text(encoding="utf-8", errors="replace")[-3000:]


@contextmanager
def print_server() -> Iterator[PrintServer]:
    """Run a CUPS. Its folder can be entered by the user whom CUPS lets its own programs run as."""
    with tempfile.TemporaryDirectory() as folder, _sink() as (sink, documents, arrived):
        home = Path(folder)
        home.chmod(0o755)
        server = PrintServer(home, _free_port(), sink, documents, arrived)
        process = _start(server)
        try:
            yield server
        finally:
            process.terminate()
            process.wait(20)


def _start(server: PrintServer) -> subprocess.Popen[bytes]:
    assert CUPSD is not None, "cupsd is not there: .ci/setup test installs it"
    home = server.home
    for name in ("etc", "bin/backend", "cache", "spool/tmp", "run"):
        (home / name).mkdir(parents=True)
    for program in _PROGRAMS.iterdir():
        if program.name != "backend":
            (home / "bin" / program.name).symlink_to(program)
    for backend in ("socket", "ipp"):
        (home / "bin/backend" / backend).symlink_to(_PROGRAMS / "backend" / backend)
    played = home / "bin/backend/played"
    played.write_text(_PLAYED.format(home=home), encoding="utf-8")
    played.chmod(0o700)
    (home / "cupsd.conf").write_text(_SETTINGS.format(port=server.port), encoding="utf-8")
    (home / "cups-files.conf").write_text(_PLACES.format(home=home), encoding="utf-8")
    command = [CUPSD, "-f", "-c", str(home / "cupsd.conf"), "-s", str(home / "cups-files.conf")]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    while not _listens(server.port):
        with suppress(subprocess.TimeoutExpired):
            process.wait(0.02)
            raise AssertionError(server.log())
    return process


def _listens(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def _sink() -> Iterator[tuple[int, list[bytes], threading.Event]]:
    """Be a printer that takes everything: its port, the documents, and whether one has come."""
    documents: list[bytes] = []
    arrived = threading.Event()

    def serve(server: socket.socket) -> None:
        with suppress(OSError):
            while True:
                connection, _ = server.accept()
                with closing(connection), connection.makefile("rb") as stream:
                    documents.append(stream.read())
                    arrived.set()

    with socket.create_server(("127.0.0.1", 0)) as server:
        thread = threading.Thread(target=serve, args=(server,))
        thread.start()
        try:
            yield server.getsockname()[1], documents, arrived
        finally:
            with suppress(OSError):
                server.shutdown(socket.SHUT_RDWR)
            thread.join()
