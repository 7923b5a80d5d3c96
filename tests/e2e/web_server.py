"""A real nginx on loopback, as a process of its own, which serves one folder and can be told to fail."""

import os
import shutil
import socket
import subprocess
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from http import HTTPStatus
from http.client import HTTPConnection
from pathlib import Path
from socketserver import StreamRequestHandler, TCPServer

NGINX = shutil.which("nginx", path=os.pathsep.join([os.environ.get("PATH", ""), "/usr/sbin"]))

_CONFIG = """\
daemon off;
master_process off;
pid {home}/pid;
error_log {home}/error.log;
events {{ }}
http {{
    types {{ application/json json; }}
    default_type application/octet-stream;
    client_body_temp_path {home}/body;
    proxy_temp_path {home}/proxy;
    fastcgi_temp_path {home}/fastcgi;
    uwsgi_temp_path {home}/uwsgi;
    scgi_temp_path {home}/scgi;
    log_format bytes '$status $body_bytes_sent $uri';
    access_log {home}/access.log bytes;
    server {{
        listen 127.0.0.1:{port};
        root {root};
        location / {{
            if (-f {home}/refusing) {{ return 500; }}
        }}
        location ~ ^/(packs|objects)/ {{
            error_page 418 = @cutting;
            if (-f {home}/cutting) {{ return 418; }}
            if (-f {home}/refusing-objects) {{ return 503; }}
        }}
        location @cutting {{ proxy_pass http://127.0.0.1:{cutter}; }}
        location = /all-logged {{
            access_log off;
            return 204;
        }}
    }}
}}
"""


@dataclass(frozen=True)
class Request:
    """A line of nginx's access log: the status, the bytes of the body that were sent, the path."""

    status: int
    sent: int
    path: str


@dataclass
class WebServer:
    """An nginx. `stop` and `start` may be called again and again; the port stays."""

    home: Path
    root: Path
    port: int
    cutter: int
    process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> None:
        assert NGINX is not None, "nginx is not there: .ci/setup test installs it"
        config = self.home / "nginx.conf"
        text = _CONFIG.format(home=self.home, root=self.root, port=self.port, cutter=self.cutter)
        config.write_text(text, encoding="utf-8")
        command = [NGINX, "-p", str(self.home), "-e", str(self.home / "error.log"), "-c", str(config)]
        self.process = subprocess.Popen(command)
        while not self._listens():
            with suppress(subprocess.TimeoutExpired):
                self.process.wait(0.01)
                raise AssertionError((self.home / "error.log").read_text(encoding="utf-8"))

    def stop(self) -> None:
        if self.process is not None:
            self.process.terminate()
            self.process.wait(10)
            self.process = None

    def requests(self) -> list[Request]:
        """What was asked for since the last call, in its order; nginx, one process, has logged it before it answers."""
        with closing(HTTPConnection("127.0.0.1", self.port)) as connection:
            connection.request("GET", "/all-logged")
            assert connection.getresponse().status == HTTPStatus.NO_CONTENT
        log = self.home / "access.log"
        lines = [line.split(" ", 2) for line in log.read_text(encoding="utf-8").splitlines()]
        log.write_bytes(b"")
        return [Request(int(status), int(sent), path) for status, sent, path in lines]

    @contextmanager
    def told(self, what: str) -> Iterator[None]:
        """For a while, be "refusing", "refusing-objects" or "cutting"."""
        (self.home / what).touch()
        try:
            yield
        finally:
            (self.home / what).unlink()

    def _listens(self) -> bool:
        with socket.socket() as probe:
            return probe.connect_ex(("127.0.0.1", self.port)) == 0


@contextmanager
def web_server(home: Path, root: Path) -> Iterator[WebServer]:
    """Serve the folder `root`; the server's own files lie in `home`."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    with _cutter(root) as cutter:
        server = WebServer(home, root, port, cutter)
        try:
            server.start()
            yield server
        finally:
            server.stop()


@contextmanager
def _cutter(root: Path) -> Iterator[int]:
    """Stand behind nginx and promise whole files, of which only the first half comes."""

    class Handler(StreamRequestHandler):
        def handle(self) -> None:
            name = self.rfile.readline().split()[1].decode().lstrip("/")
            while self.rfile.readline().strip():
                pass
            data = (root / name).read_bytes()
            self.wfile.write(f"HTTP/1.0 200 OK\r\nContent-Length: {len(data)}\r\n\r\n".encode())
            self.wfile.write(data[: len(data) // 2])

    with TCPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield server.server_address[1]
        finally:
            server.shutdown()
            thread.join()
