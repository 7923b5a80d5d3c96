"""The overview as one HTML page, which needs nothing but itself."""

from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from kiosk.publish.report.overview import Overview
from kiosk.publish.report.table import summary


def as_page(report: Overview) -> str:
    """Return the overview as an HTML document."""
    templates = Environment(
        loader=FileSystemLoader(Path(__file__).parent), autoescape=True, undefined=StrictUndefined, trim_blocks=True
    )
    return templates.get_template("page.html.j2").render(report=report, summary=list(summary(report)))
