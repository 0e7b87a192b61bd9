//! What must not compile does not, and the compiler's message says what to do instead.

#[test]
fn wrong_calls_do_not_compile() {
    let cases = trybuild::TestCases::new();
    cases.pass("cases/right_calls.rs");
    cases.compile_fail("cases/fail/*.rs");
}
