//! The code of the guide and of the README, compiled as documentation tests.

#[doc = include_str!("../README.md")]
pub mod readme {}

#[doc = include_str!("../README.zh-CN.md")]
pub mod readme_in_chinese {}

/// Chapters, each a module that holds nothing but its text.
macro_rules! chapters {
    ($($name:ident $file:literal)*) => {
        $(
            #[doc = include_str!(concat!("src/", $file))]
            pub mod $name {}
        )*
    };
}

chapters! {
    introduction "introduction.md"
    first_call "first-call.md"
    sign_in "sign-in.md"
    events "events.md"
    messages "messages.md"
    files "files.md"
    documents "documents.md"
    bases "bases.md"
    address_book "address-book.md"
    paging "paging.md"
    errors "errors.md"
    testing "testing.md"
    tenants "tenants.md"
    deploying "deploying.md"
    moving "moving.md"
    maintaining "maintaining.md"
}
