//! A server that always answers the same: what it costs is no part of what is measured.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::thread;

/// Answers every request with this JSON, until the process is killed. The first line that it
/// prints is its URL.
///
/// # Errors
///
/// If no port is free.
pub fn serve(body: &str) -> io::Result<()> {
    let listener = TcpListener::bind(("127.0.0.1", 0))?;
    println!("http://{}", listener.local_addr()?);
    let length = body.len();
    let reply = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json; charset=utf-8\r\n\
         content-length: {length}\r\n\r\n{body}"
    );
    for stream in listener.incoming() {
        let (stream, reply) = (stream?, reply.clone());
        // A connection that breaks is the client's to notice.
        thread::spawn(move || answer(stream, &reply));
    }
    Ok(())
}

/// Answers all requests of one connection.
fn answer(mut stream: TcpStream, reply: &str) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let mut input = BufReader::new(stream.try_clone()?);
    while let Some(length) = head(&mut input)? {
        io::copy(&mut input.by_ref().take(length), &mut io::sink())?;
        stream.write_all(reply.as_bytes())?;
    }
    Ok(())
}

/// Reads the head of a request: the length of its body; `None` at the end.
fn head(input: &mut impl BufRead) -> io::Result<Option<u64>> {
    let mut length = 0;
    loop {
        let mut line = String::new();
        if input.read_line(&mut line)? == 0 {
            return Ok(None);
        }
        if line.trim_end().is_empty() {
            return Ok(Some(length));
        }
        let (name, value) = line.split_once(':').unwrap_or_default();
        if name.eq_ignore_ascii_case("content-length") {
            length = value.trim().parse().map_err(io::Error::other)?;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_length_of_a_body_is_found() {
        let mut input: &[u8] = b"PATCH / HTTP/1.1\r\nhost: a:1\r\nContent-Length: 12\r\n\r\nbody";
        assert_eq!(head(&mut input).unwrap(), Some(12));
        assert_eq!(input, b"body");
        let mut nothing: &[u8] = b"";
        assert_eq!(head(&mut nothing).unwrap(), None);
    }
}
