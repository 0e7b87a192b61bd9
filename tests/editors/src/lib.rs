//! What editors show and check: see `tests/`. A package of its own, because the validator is a large one.
