"""From the editor through a bucket to a kiosk: the real commands, and moto's S3 on loopback."""

import json
import logging
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import boto3
import pytest
import urllib3
from click.testing import CliRunner, Result
from moto.server import ThreadedMotoServer

from kiosk.cli import main
from kiosk.publish.storage import S3Storage, StorageError
from tests.e2e.small_sources import edit, write_sources

BUCKET = "kiosks"
PLACE = f"s3://{BUCKET}/brussels/export"
READABLE = {"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": f"arn:aws:s3:::{BUCKET}/*"}
"""Kiosks have no account: docs/operator.md."""


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    """The address of an S3 server."""
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    moto = ThreadedMotoServer("127.0.0.1", 0, verbose=False)
    moto.start()
    host, port = moto.get_host_and_port()
    yield f"http://{host}:{port}"
    moto.stop()
    assert moto._server is not None
    moto._server.server_close()


@pytest.fixture(autouse=True)
def account(server: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """An account of this test alone: nothing of the machine's own is read or asked for."""
    for name in [name for name in os.environ if name.startswith("AWS_")]:
        monkeypatch.delenv(name)
    for name, value in {
        "AWS_ACCESS_KEY_ID": "editor",
        "AWS_SECRET_ACCESS_KEY": "of the tests",
        "AWS_ENDPOINT_URL": server,
        "AWS_CONFIG_FILE": str(tmp_path / "none"),
        "AWS_SHARED_CREDENTIALS_FILE": str(tmp_path / "none"),
        "AWS_EC2_METADATA_DISABLED": "true",
        "NO_PROXY": "127.0.0.1",
    }.items():
        monkeypatch.setenv(name, value)


@pytest.fixture
def bucket(server: str, account: None) -> Iterator[Any]:
    """An empty bucket that everybody may read."""
    found = boto3.resource("s3").Bucket(BUCKET)
    found.create()
    found.Policy().put(Policy=json.dumps({"Version": "2012-10-17", "Statement": [READABLE]}))
    yield found
    found.objects.delete()
    found.delete()


@pytest.fixture(scope="module")
def first_release(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A desk with sources, keys and an export of release 1. It is never written: a test takes a copy."""
    desk = tmp_path_factory.mktemp("desk")
    write_sources(desk / "content")
    run(desk, "publish", "init", str(desk / "keys"))
    export(desk)
    return desk


def run(desk: Path, *arguments: str) -> Result:
    environment = {
        "KIOSK_KEY_PASSPHRASE": "a passphrase of the tests",
        "KIOSK_TRUST_ROOT": str(desk / "keys/1.root.json"),
    }
    result = CliRunner().invoke(main, arguments, env=environment)
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exc_info
    return result


def export(desk: Path) -> None:
    folders = ("--content", str(desk / "content"), "--keys", str(desk / "keys"), "--out", str(desk / "out"))
    result = run(desk, "publish", "export", *folders)
    assert result.exit_code == 0, result.output


def upload(desk: Path, to: str = PLACE, *options: str) -> Result:
    return run(desk, "publish", "upload", "--out", str(desk / "out"), *options, to)


def sync(desk: Path, server: str, state: Path) -> dict[str, Any]:
    result = run(desk, "sync", "--from", f"{server}/{BUCKET}/brussels/export", "--json", "--state", str(state))
    told: dict[str, Any] = json.loads(result.stdout)
    return told


def test_a_kiosk_follows_what_the_editor_uploads(first_release: Path, bucket: Any, server: str, tmp_path: Path) -> None:
    desk = Path(shutil.copytree(first_release, tmp_path / "desk"))
    first = upload(desk)
    assert first.exit_code == 0, first.output
    assert first.output == f"{PLACE}: release 1, {len(list(bucket.objects.all()))} files sent, 0 were there\n"
    told = sync(desk, server, tmp_path / "state")
    assert (told["answer"], told["release"]) == ("updated", 1)
    assert "release 1, 0 files sent" in upload(desk).output

    edit(desk / "content/pages/health/doctor/fr.md", "Prenez rendez-vous.", "Demandez un rendez-vous.")
    export(desk)
    names = {item.key for item in bucket.objects.all()}
    assert upload(desk).exit_code == 0
    # The text, its list and its pack, the manifest, the targets and the snapshot.
    assert len({item.key for item in bucket.objects.all()} - names) == 6
    told = sync(desk, server, tmp_path / "state")
    assert (told["answer"], told["release"], told["changes"]["changed"]) == ("updated", 2, ["health/doctor"])


def test_only_the_timestamp_may_change_in_a_cache(first_release: Path, bucket: Any, server: str) -> None:
    assert upload(first_release).exit_code == 0
    found: dict[str, set[str]] = {}
    for item in bucket.objects.all():
        answer = urllib3.request("GET", f"{server}/{BUCKET}/{item.key}")
        found.setdefault(answer.headers["Cache-Control"], set()).add(item.key)
        assert "Content-Encoding" not in answer.headers
    changing = found.pop("public, max-age=60, must-revalidate")
    assert changing == {"brussels/export/metadata/timestamp.json"}
    assert found.keys() == {"public, max-age=31536000, immutable"}


def test_an_upload_goes_on_where_another_has_ended(
    first_release: Path, bucket: Any, server: str, tmp_path: Path
) -> None:
    assert upload(first_release).exit_code == 0
    there = list(bucket.objects.all())
    lost = [item for item in there if "/packs/" in item.key or item.key.endswith("timestamp.json")]
    for item in lost:
        item.delete()
    assert sync(first_release, server, tmp_path)["reason"] == "incomplete"
    assert f"{len(lost)} files sent, {len(there) - len(lost)} were there" in upload(first_release).output
    assert sync(first_release, server, tmp_path)["answer"] == "updated"


def test_the_storage_itself_gives_a_name_only_once(bucket: Any) -> None:
    storage = S3Storage(BUCKET, "", None)
    storage.put("metadata/1.root.json", b"one", "")
    storage.put("metadata/1.root.json", b"one", "")
    with pytest.raises(StorageError, match="PreconditionFailed"):
        storage.put("metadata/1.root.json", b"two", "")
    assert storage.get("metadata/1.root.json") == b"one"
    storage.put("metadata/1.root.json", b"two", "", replace=True)
    assert storage.get("metadata/1.root.json") == b"two"


def test_names_are_those_below_the_prefix_on_any_number_of_pages(bucket: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MOTO_S3_DEFAULT_MAX_KEYS", "3")
    for number in range(10):
        bucket.put_object(Key=f"a/packs/{number}", Body=b"12")
    bucket.put_object(Key="ab/packs/other", Body=b"")
    assert S3Storage(BUCKET, "a", None).list() == {f"packs/{number}": 2 for number in range(10)}


def test_the_endpoint_may_be_an_option(
    first_release: Path, bucket: Any, server: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("AWS_ENDPOINT_URL")
    assert upload(first_release, PLACE, "--endpoint", server).exit_code == 0
    assert list(bucket.objects.all())


@pytest.mark.parametrize(
    ("to", "endpoint", "said"),
    [
        pytest.param("s3://nobody/here", None, "NoSuchBucket", id="no bucket"),
        pytest.param(PLACE, "http://127.0.0.1:9", "Could not connect", id="no server"),
        pytest.param(PLACE, "no address", "Invalid endpoint", id="no address"),
    ],
)
def test_storage_that_cannot_be_used_is_one_line_and_exit_code_1(
    first_release: Path, to: str, endpoint: str | None, said: str
) -> None:
    result = upload(first_release, to, *(("--endpoint", endpoint) if endpoint else ()))
    assert result.exit_code == 1
    assert result.stderr.startswith(f"error: {to}: ")
    assert said in result.stderr
    assert result.stderr.count("\n") == 1


def test_without_an_account_the_upload_says_so(first_release: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("AWS_ACCESS_KEY_ID")
    monkeypatch.delenv("AWS_SECRET_ACCESS_KEY")
    result = upload(first_release)
    assert result.exit_code == 1
    assert "Unable to locate credentials" in result.stderr
