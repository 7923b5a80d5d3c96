"""`kiosk content report`: what an editor must know of the content."""
