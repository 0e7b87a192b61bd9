//! What must not compile: see `cases/`. A package of its own, because the tests build everything
//! that their package depends on once more.
