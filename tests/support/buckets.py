"""A server of S3's protocol for the tests, and buckets on it."""

import os
import subprocess
import sys
from functools import cache
from typing import Any

import boto3
from tornado.testing import bind_unused_port

from tests.support.proxies import listens
from tests.support.waiting import until

# Nothing of the machine's own settings, and no look for credentials of a cloud.
_ENVIRONMENT = {
    "AWS_ACCESS_KEY_ID": "key",
    "AWS_SECRET_ACCESS_KEY": "secret",
    "AWS_DEFAULT_REGION": "us-east-1",
    "AWS_CONFIG_FILE": "/dev/null",
    "AWS_SHARED_CREDENTIALS_FILE": "/dev/null",
    "AWS_EC2_METADATA_DISABLED": "true",
}


class Buckets:
    """A running server."""

    def __init__(self) -> None:
        probe, port = bind_unused_port()
        probe.close()
        self.url = f"http://127.0.0.1:{port}"
        self._process = subprocess.Popen(
            [sys.executable, "-m", "moto.server", "-H", "127.0.0.1", "-p", str(port)],
            env={**os.environ, **_ENVIRONMENT},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        until(lambda: self._process.poll() is not None or listens(port))
        assert self._process.poll() is None

    def environment(self) -> dict[str, str]:
        """Return the variables with which a server finds it."""
        return {**_ENVIRONMENT, "AWS_ENDPOINT_URL": self.url}

    def client(self) -> Any:
        """Return a client of it."""
        return boto3.session.Session().client(
            "s3",
            endpoint_url=self.url,
            aws_access_key_id="key",
            aws_secret_access_key="secret",
            region_name="us-east-1",
        )

    def stop(self) -> None:
        """End it."""
        self._process.terminate()
        until(lambda: self._process.poll() is not None)


@cache
def running() -> Buckets:
    """Return the server of this run of the tests, which `stop_running` ends."""
    return Buckets()


def stop_running() -> None:
    """End the server of this run, if one was started."""
    if running.cache_info().currsize:
        running().stop()
