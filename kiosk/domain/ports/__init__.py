"""What the screen needs of the world. The floors below implement it, fakes do in tests."""
