// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Events of open/auth/v4.

pub mod user_access_token_revoked;
