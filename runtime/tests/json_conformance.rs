//! What is JSON and what is not, case by case, in the spirit of `JSONTestSuite`.
//!
//! Each text is read twice: into a value and past it. Both have to agree.

use feishu_api_runtime::record::Reader;

fn accepted(text: &[u8]) -> bool {
    let built = {
        let mut input = Reader::new(text).strict(true);
        input.json().and_then(|_| input.end())
    };
    let skipped = {
        let mut input = Reader::new(text);
        input.skip().and_then(|()| input.end())
    };
    assert_eq!(built.is_ok(), skipped.is_ok(), "{}", String::from_utf8_lossy(text));
    built.is_ok()
}

#[test]
fn json_is_accepted() {
    let texts: &[&[u8]] = &[
        b"null",
        b"true",
        b"false",
        b"0",
        b"-0",
        b"-1",
        b"123456789012345678901234567890",
        b"1.5",
        b"0.1",
        b"-0.0",
        b"0e1",
        b"0e+1",
        b"1E22",
        b"1e-2",
        b"1.234e+10",
        b"123e65",
        b"1e-400",
        b"-9223372036854775809",
        b"\"\"",
        b"\"a\"",
        b"\" \"",
        b"\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"",
        b"\"\\u0000\"",
        b"\"\\u00e9\\u00E9\"",
        b"\"\\ud834\\udd1e\"",
        b"\"\\uDBFF\\uDFFF\"",
        b"\"\\uFFFF\"",
        b"\"\\\\u0000\"",
        b"\"\x7f\"",
        "\"审核 é 😀\"".as_bytes(),
        "\"\u{2028}\u{2029}\u{feff}\"".as_bytes(),
        b"\"/* not a comment */\"",
        b"[]",
        b"[ ]",
        b"[[]]",
        b"[null, 1, \"1\", {}]",
        b"[1\n]",
        b" [1 , 2] ",
        b"\t\r\n 1 \t\r\n",
        b"{}",
        b"{ }",
        b"{\"\":0}",
        b"{\"a\":{}}",
        b"{\"a\":1,\"a\":2}",
        b"{\"a\\u0000b\":1}",
        b"{ \"a\" : [ 1 , { \"b\" : null } ] , \"c\" : true }",
    ];
    for text in texts {
        assert!(accepted(text), "{}", String::from_utf8_lossy(text));
    }
}

fn refused(texts: &[&[u8]]) {
    for text in texts {
        assert!(!accepted(text), "{}", String::from_utf8_lossy(text));
    }
}

#[test]
fn one_value_and_nothing_else() {
    refused(&[b"", b" ", b"1 2", b"[] []", b"{}}", b"\"a\"x", b"[1]]", b"null,"]);
}

#[test]
fn words_are_null_true_and_false() {
    refused(&[
        b"nul",
        b"nulll",
        b"True",
        b"tru",
        b"truefalse",
        b"undefined",
        b"NaN",
        b"Infinity",
        b"-Infinity",
    ]);
}

#[test]
fn numbers_have_one_form() {
    refused(&[
        b"-",
        b"+1",
        b"01",
        b"-01",
        b"00",
        b"1.",
        b".1",
        b"-.1",
        b"1.e1",
        b"1e",
        b"1e+",
        b"1e1.5",
        b"0x1F",
        b"1_000",
        b"1 000",
        b"- 1",
        b"--1",
        b"1-",
        "１".as_bytes(),
    ]);
}

#[test]
fn strings_have_quotes_and_known_escapes() {
    refused(&[
        b"\"",
        b"\"a",
        b"'a'",
        b"a",
        b"\"\\\"",
        b"\"\\x41\"",
        b"\"\\a\"",
        b"\"\\u\"",
        b"\"\\u00\"",
        b"\"\\u00G0\"",
        b"\"\\u+123\"",
        b"\"\\U0041\"",
        b"\"\\ud800\\u\"",
        b"\"\n\"",
        b"\"\t\"",
        b"\"\0\"",
        b"\"12345678\x1f\"",
        b"\"\\\n\"",
    ]);
}

#[test]
fn bytes_are_utf8() {
    refused(&[
        b"\"\xff\"",
        b"\"\xc0\xaf\"",
        b"\"\xed\xa0\x80\"",
        b"\"\xe5\xae",
        b"\xef\xbb\xbf1",
        b"\0",
        b"1\0",
        b"1 \xff",
        b"\x0c1",
        b"\xc2\xa01",
    ]);
}

#[test]
fn lists_have_commas_between() {
    refused(&[
        b"[",
        b"]",
        b"[1",
        b"[1,",
        b"[1,]",
        b"[,1]",
        b"[,]",
        b"[1,,2]",
        b"[1 2]",
        b"[1:2]",
        b"[1}",
        b"[\"a\",\n",
        b"[1]/**/",
        b"[1] // end",
    ]);
}

#[test]
fn objects_have_string_keys_and_colons() {
    refused(&[
        b"{",
        b"{\"a\"",
        b"{\"a\":",
        b"{\"a\":1",
        b"{\"a\":1,",
        b"{\"a\":1,}",
        b"{,\"a\":1}",
        b"{\"a\" 1}",
        b"{\"a\"::1}",
        b"{\"a\",1}",
        b"{\"a\":1 \"b\":2}",
        b"{\"a\":1;\"b\":2}",
        b"{a:1}",
        b"{1:1}",
        b"{null:1}",
        b"{'a':1}",
        b"{\"a\":}",
        b"{:1}",
        b"{\"a\":1]",
        b"{[]:1}",
    ]);
}

/// Skipping asks only for syntax; a value has to hold the number.
#[test]
fn numbers_beyond_floats_have_no_value() {
    assert!(Reader::new(b"1e999").skip().is_ok());
    assert!(Reader::new(b"1e999").strict(true).json().is_err());
    assert_eq!(Reader::new(b"1e999").json(), Ok("1e999".into()));
}

/// What the standard leaves to implementations, and what is decided here: nothing of it may panic.
#[test]
fn what_the_standard_leaves_open_is_decided() {
    let nested = |depth: usize| ["[".repeat(depth), "]".repeat(depth)].concat().into_bytes();
    let accepted_ones: &[(&str, Vec<u8>)] = &[
        (
            "numbers that floats round",
            b"0.1000000000000000055511151231257827021181583404541015625".to_vec(),
        ),
        ("numbers that become 0", b"[123e-10000000]".to_vec()),
        ("whole numbers beyond 64 bits", b"[-123123123123123123123123123123]".to_vec()),
        ("an exponent without end of a zero", format!("0e{}", "9".repeat(400)).into_bytes()),
        ("equal keys", br#"{"a":"b","a":"b"}"#.to_vec()),
        ("characters that are none", "\"\u{fffe}\u{fdd0}\u{10ffff}\"".into()),
        ("nesting within reason", nested(127)),
        ("half a pair of surrogates", br#"["\uDADA"]"#.to_vec()),
        ("surrogates in the wrong order", br#"["\uDd1e\uD834"]"#.to_vec()),
        ("half a pair before a character", br#"["\uD888\u1234"]"#.to_vec()),
        ("half a pair as a key", br#"{"\uDFAA":0}"#.to_vec()),
    ];
    for (what, text) in accepted_ones {
        assert!(accepted(text), "{what}");
    }
    let refused_ones: &[(&str, Vec<u8>)] = &[
        ("a byte order mark", b"\xef\xbb\xbf{}".to_vec()),
        ("UTF-16", b"[\0\"\0\xe9\0\"\0]\0".to_vec()),
        ("UTF-8 of more bytes than it takes", b"[\"\xfc\x80\x80\x80\x80\x80\"]".to_vec()),
        ("UTF-8 beyond Unicode", b"[\"\xf4\xbf\xbf\xbf\"]".to_vec()),
        ("a lone byte of a sequence", b"[\"\x81\"]".to_vec()),
    ];
    for (what, text) in refused_ones {
        assert!(!accepted(text), "{what}");
    }
}
