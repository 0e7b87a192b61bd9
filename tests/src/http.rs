//! Requests without a client: what browsers and the platform send to programs.

use std::io;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// What was answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    /// HTTP status.
    pub status: u16,
    /// The status line and headers, as they came.
    pub head: String,
    /// The body.
    pub body: String,
}

impl Reply {
    /// The value of a header, whose name is in lower case.
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut headers = self.head.lines().filter_map(|line| line.split_once(": "));
        headers.find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }
}

/// Sends a request to a URL of plain HTTP, on a connection of its own.
///
/// # Errors
///
/// When nobody answers in HTTP.
pub async fn send(
    method: &str,
    url: &str,
    headers: &[(&str, &str)],
    body: &str,
) -> io::Result<Reply> {
    let address = url.strip_prefix("http://").ok_or_else(|| io::Error::other("no http"))?;
    let (address, path) = address.split_once('/').unwrap_or((address, ""));
    let length = body.len().to_string();
    let own = [("host", address), ("connection", "close"), ("content-length", &length)];
    let lines = own.iter().chain(headers).map(|(name, value)| format!("{name}: {value}\r\n"));
    let request = format!("{method} /{path} HTTP/1.1\r\n{}\r\n{body}", lines.collect::<String>());
    let mut stream = TcpStream::connect(address).await?;
    stream.write_all(request.as_bytes()).await?;
    let mut reply = String::new();
    stream.read_to_string(&mut reply).await?;
    let (head, body) = reply.split_once("\r\n\r\n").ok_or_else(|| io::Error::other("no reply"))?;
    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok());
    let status = status.ok_or_else(|| io::Error::other("no status"))?;
    Ok(Reply { status, head: head.to_owned(), body: body.to_owned() })
}
