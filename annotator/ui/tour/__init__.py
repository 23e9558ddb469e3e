"""The tour: the main job, done in the real window by key presses alone."""
