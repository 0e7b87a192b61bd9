//! The shape of files: keys and the kinds of their values.

use super::cases;

cases! {
    keys_that_are_words_of_the_language: PLATFORM r#"{
        "tokens": {
            "tenant": { "header": "Authorization", "doc": "A tenant." },
            "usr": { "header": "Authorization", "doc": "A user." },
            "robot": { "doc": "A robot." }
        }
    }"#
}
