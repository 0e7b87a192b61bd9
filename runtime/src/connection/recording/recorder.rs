//! Writing exchanges down.

use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use bytes::Bytes;
use reqwest::header::HeaderMap;
use reqwest::{Request, Response};

use super::recorded::{Asked, KEPT, Recorded};
use super::scrub::Scrub;
use crate::connection::failure::lost;
use crate::connection::transport::Transport;
use crate::error::Error;
use crate::kind::Kind;

/// Appends exchanges to a file.
pub(crate) struct Recorder(Mutex<File>);

impl Recorder {
    pub(crate) fn create(path: &Path) -> io::Result<Self> {
        let file = OpenOptions::new().create(true).append(true).open(path)?;
        Ok(Self(Mutex::new(file)))
    }

    /// Sends a request and writes it down with its reply, which is read as a whole for that.
    pub(crate) async fn send(
        &self,
        transport: &dyn Transport,
        request: Request,
        scrub: Scrub<'_>,
    ) -> Result<Response, Error> {
        let asked = Asked::of(&request);
        let response = transport.send(request).await?;
        let (status, headers) = (response.status(), response.headers().clone());
        let reply = response.bytes().await.map_err(lost)?;
        let is_kept = |name: &str| KEPT.contains(&name);
        let kept = headers.iter().filter(|(name, _)| is_kept(name.as_str()));
        let recorded = Recorded {
            asked: Asked {
                target: scrub.text(&asked.target),
                body: scrub.body(&asked.body),
                method: asked.method,
            },
            status: status.as_u16(),
            headers: kept.map(|(name, value)| (name.clone(), value.clone())).collect::<HeaderMap>(),
            reply: scrub.body(&reply),
        };
        self.write(&recorded).map_err(|error| {
            Error::new(Kind::Io, format!("the exchange cannot be recorded: {error}"))
        })?;
        Ok(rebuilt(status, headers, reply))
    }

    fn write(&self, recorded: &Recorded) -> io::Result<()> {
        let line = recorded.to_json().to_string() + "\n";
        self.0.lock().unwrap_or_else(PoisonError::into_inner).write_all(line.as_bytes())
    }
}

/// A reply made of its parts.
pub(super) fn rebuilt(status: http::StatusCode, headers: HeaderMap, body: Bytes) -> Response {
    let mut response = http::Response::new(body);
    *response.status_mut() = status;
    *response.headers_mut() = headers;
    response.into()
}
