"""The commands."""

import click

from kiosk import __version__, logs
from kiosk.cli.run import run


class _Commands(click.Group):
    """Loads the commands that the screen does not wait for when one of them is asked for."""

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in self.commands:
            self._load()
        return super().get_command(ctx, cmd_name)

    def list_commands(self, ctx: click.Context) -> list[str]:
        self._load()
        return super().list_commands(ctx)

    def _load(self) -> None:
        from kiosk.cli.commands import COMMANDS  # noqa: PLC0415

        for command in COMMANDS:
            self.add_command(command)


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="kiosk")
def main() -> None:
    """Touch kiosk of www.helpukraine.brussels."""
    logs.set_up()


main.add_command(run)
