//! File names from servers, made safe to be used.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;

/// Longest name, in bytes, that common file systems take.
const LONGEST: usize = 255;

/// The file name in a `Content-Disposition` header, if there is one that can be used.
///
/// Servers send it in any of three forms: `filename*=UTF-8''…`, percent-encoded, or as it is.
pub(super) fn of(header: &[u8]) -> Option<String> {
    let text = String::from_utf8_lossy(header);
    let extended = param(&text, "filename*").and_then(|value| {
        let (_, encoded) = value.split_once("''")?;
        Some(percent_decode_str(encoded).decode_utf8_lossy().into_owned())
    });
    let plain = || {
        let value = param(&text, "filename")?;
        let decoded = percent_decode_str(&value).decode_utf8().map(Cow::into_owned);
        Some(decoded.unwrap_or(value))
    };
    extended.or_else(plain).and_then(|name| safe(&name))
}

/// The value of one parameter, without quotes.
fn param(header: &str, wanted: &str) -> Option<String> {
    let mut rest = header;
    while let Some((_, behind)) = rest.split_once(';') {
        let Some((name, value)) = behind.split_once('=') else { break };
        let (value, next) = if let Some(quoted) = value.trim_start().strip_prefix('"') {
            unquote(quoted)
        } else {
            let (value, next) = value.split_at(value.find(';').unwrap_or(value.len()));
            (value.trim().to_owned(), next)
        };
        if name.trim().eq_ignore_ascii_case(wanted) {
            return Some(value);
        }
        rest = next;
    }
    None
}

/// A quoted text from behind its first quote, and what follows it.
fn unquote(quoted: &str) -> (String, &str) {
    let mut value = String::new();
    let mut chars = quoted.chars();
    while let Some(c) = chars.next() {
        match c {
            '"' => break,
            '\\' => value.extend(chars.next()),
            c => value.push(c),
        }
    }
    (value, chars.as_str())
}

/// The name without folders, control characters, and what Windows refuses.
fn safe(name: &str) -> Option<String> {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let kept = last.chars().filter(|c| !c.is_control());
    let kept: String = kept.map(|c| if "<>:\"|?*".contains(c) { '_' } else { c }).collect();
    // Trailing dots and spaces vanish on Windows; names of dots alone are folders.
    let kept = kept.trim().trim_end_matches(['.', ' ']);
    let end = (0..=LONGEST.min(kept.len())).rev().find(|&at| kept.is_char_boundary(at));
    let kept = kept.split_at(end.unwrap_or(0)).0;
    (!kept.is_empty()).then(|| kept.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_forms_are_read() {
        for header in [
            "attachment; filename=\"周报.docx\"",
            "attachment; filename=%E5%91%A8%E6%8A%A5.docx",
            "attachment; filename=\"x\"; filename*=UTF-8''%E5%91%A8%E6%8A%A5.docx",
            "attachment;FILENAME*=utf-8''%E5%91%A8%E6%8A%A5.docx; filename=x",
        ] {
            assert_eq!(of(header.as_bytes()).as_deref(), Some("周报.docx"), "{header}");
        }
        assert_eq!(of(b"attachment; filename=\"a\\\"b;c.txt\"").as_deref(), Some("a_b;c.txt"));
    }

    #[test]
    fn names_cannot_leave_their_folder() {
        for (sent, safe) in [
            ("../../etc/passwd", Some("passwd")),
            ("..%2F..%2Fx.sh", Some("x.sh")),
            ("C:\\\\Windows\\\\x.dll", Some("x.dll")),
            ("..", None),
            ("a/", None),
            ("", None),
            ("a%0d%0ab", Some("ab")),
            ("con. ", Some("con")),
        ] {
            let header = format!("attachment; filename=\"{sent}\"");
            assert_eq!(of(header.as_bytes()).as_deref(), safe, "{sent}");
        }
    }

    #[test]
    fn names_are_not_too_long() {
        let name = of(format!("a; filename=\"{}\"", "审".repeat(200)).as_bytes()).unwrap();
        assert_eq!(name.len(), 255);
    }

    #[test]
    fn other_headers_have_no_name() {
        for header in ["", "attachment", "inline; x=y", ";;;", "; filename", "=;="] {
            assert_eq!(of(header.as_bytes()), None, "{header}");
        }
    }
}
