"""What every test runs under: no display, no GPU, and no configuration but the test's own."""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"
os.environ.pop("KIOSK_CONFIG", None)
