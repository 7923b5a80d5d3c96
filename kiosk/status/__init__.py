"""How a kiosk is: looked over, written down, and read back from many."""
