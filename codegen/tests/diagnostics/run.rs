//! One run over several files.
