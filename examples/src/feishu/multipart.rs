//! Forms with files, read apart.

use bytes::Bytes;
use feishu_api_tests::server::Received;
use percent_encoding::percent_decode_str;

/// One part of a form.
pub(super) struct Part {
    pub(super) name: String,
    pub(super) file_name: Option<String>,
    pub(super) content: Bytes,
}

/// The parts of a form; what is malformed is left out.
pub(super) fn parts(request: &Received) -> Vec<Part> {
    let kind = request.header("content-type").unwrap_or_default();
    let Some((_, boundary)) = kind.split_once("boundary=") else { return Vec::new() };
    let delimiter = format!("\r\n--{}", boundary.trim_matches('"'));
    // The first delimiter has no line before it.
    let mut rest = Bytes::from([b"\r\n", request.body.as_ref()].concat());
    let mut pieces = Vec::new();
    while let Some(piece) = take_until(&mut rest, delimiter.as_bytes()) {
        pieces.push(piece);
    }
    pieces.into_iter().filter_map(part).collect()
}

/// Splits off the text before the mark; `rest` becomes the text behind it.
fn take_until(rest: &mut Bytes, mark: &[u8]) -> Option<Bytes> {
    let at = rest.windows(mark.len()).position(|window| window == mark)?;
    let before = rest.split_to(at);
    let _ = rest.split_to(mark.len());
    Some(before)
}

fn part(mut piece: Bytes) -> Option<Part> {
    let head = take_until(&mut piece, b"\r\n\r\n")?;
    let head = String::from_utf8_lossy(&head).into_owned();
    let quoted = |key: &str| {
        let (_, behind) = head.split_once(&format!("; {key}=\""))?;
        behind.split_once('"').map(|(value, _)| value.to_owned())
    };
    // Names that are not ASCII are percent-encoded.
    let encoded = || {
        let (_, behind) = head.split_once("; filename*=utf-8''")?;
        let value = behind.lines().next()?;
        Some(percent_decode_str(value).decode_utf8_lossy().into_owned())
    };
    let file_name = quoted("filename").or_else(encoded);
    Some(Part { name: quoted("name")?, file_name, content: piece })
}
