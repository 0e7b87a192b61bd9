//! What single checks say.
