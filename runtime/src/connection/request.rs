//! Requests as this crate holds them, and as the HTTP client sends them.

use std::sync::Arc;

use bytes::Bytes;
use reqwest::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use reqwest::multipart::{Form, Part};
use reqwest::{Method as HttpMethod, RequestBuilder};

use super::Connection;
use super::failure::unsendable;
use crate::endpoint::{Endpoint, Method};
use crate::error::{Error, Report};
use crate::kind::Kind;
use crate::progress::Progress;
use crate::secret::Secret;
use crate::upload::File;

/// The content type of JSON bodies.
const JSON: HeaderValue = HeaderValue::from_static("application/json; charset=utf-8");

/// The content type of forms in one line.
const URLENCODED: HeaderValue = HeaderValue::from_static("application/x-www-form-urlencoded");

/// A request ready to be sent, any number of times.
pub(crate) struct Outgoing {
    /// None for raw calls and for requests for tokens.
    pub(crate) endpoint: Option<&'static Endpoint>,
    pub(crate) method: Method,
    /// Path and query.
    pub(crate) target: String,
    pub(crate) headers: HeaderMap,
    pub(crate) payload: Payload,
    /// A secret in it that is none of the client's own.
    pub(crate) secret: Option<Secret>,
    /// Whether carrying it out twice does no harm.
    pub(crate) is_repeatable: bool,
}

/// What a request carries.
pub(crate) enum Payload {
    Nothing,
    Json(Bytes),
    Urlencoded(Bytes),
    Form(Vec<(&'static str, FormValue)>),
    File(File),
}

/// One part of a form.
pub(crate) enum FormValue {
    Text(String),
    File(File),
}

impl Outgoing {
    /// What may be logged of the target.
    pub(super) fn path(&self) -> &str {
        self.target.split('?').next().unwrap_or_default()
    }

    /// What the call is named by in logs.
    pub(super) fn name(&self) -> &str {
        self.endpoint.map_or(self.path(), |endpoint| endpoint.id)
    }

    pub(super) fn files(&self) -> impl Iterator<Item = &File> {
        let (parts, whole) = match &self.payload {
            Payload::Form(parts) => (parts.as_slice(), None),
            Payload::File(file) => (&[][..], Some(file)),
            Payload::Nothing | Payload::Json(_) | Payload::Urlencoded(_) => (&[][..], None),
        };
        let parts = parts.iter().filter_map(|(_, value)| match value {
            FormValue::File(file) => Some(file),
            FormValue::Text(_) => None,
        });
        whole.into_iter().chain(parts)
    }

    /// Which of the platform's other hosts it goes to.
    fn host(&self) -> Option<&'static str> {
        self.endpoint.and_then(|endpoint| endpoint.host)
    }

    /// Whether it has a file that is gone when it was sent.
    pub(crate) fn can_be_sent_once(&self) -> bool {
        self.files().any(File::is_stream)
    }

    /// The request for one attempt, with headers beside its own.
    pub(super) async fn to_http(
        &self,
        connection: &Connection,
        more: [HeaderMap; 2],
        progress: &Progress,
    ) -> Result<reqwest::Request, Error> {
        let url = connection.hosts.url(self.host(), &self.target);
        let request = reqwest::Request::new(self.method.to_http(), url);
        let mut builder = RequestBuilder::from_parts(connection.pool.client(), request);
        builder = match &self.payload {
            Payload::Nothing => builder,
            Payload::Json(body) => builder.header(CONTENT_TYPE, JSON).body(body.clone()),
            Payload::Urlencoded(body) => {
                builder.header(CONTENT_TYPE, URLENCODED).body(body.clone())
            }
            Payload::Form(parts) => builder.multipart(form(parts, progress).await?),
            Payload::File(file) => whole(builder, file, progress).await?,
        };
        let mut request = builder.build().map_err(|error| unsendable(&error))?;
        request.headers_mut().extend(self.headers.clone());
        for headers in more {
            request.headers_mut().extend(headers);
        }
        Ok(request)
    }
}

impl Method {
    fn to_http(self) -> HttpMethod {
        match self {
            Self::Get => HttpMethod::GET,
            Self::Post => HttpMethod::POST,
            Self::Put => HttpMethod::PUT,
            Self::Patch => HttpMethod::PATCH,
            Self::Delete => HttpMethod::DELETE,
        }
    }
}

/// The name of a header.
pub(crate) fn header_name(name: &str) -> Result<HeaderName, Error> {
    HeaderName::try_from(name)
        .map_err(|_| Error::new(Kind::InvalidRequest, format!("{name} is no name of a header")))
}

/// The value of a header; UTF-8 is sent as it is.
pub(crate) fn header_value(name: &str, text: &str) -> Result<HeaderValue, Error> {
    HeaderValue::from_bytes(text.as_bytes()).map_err(|_| {
        let message = format!("{name} has characters that no header can carry");
        Error::new(Kind::InvalidRequest, message)
    })
}

async fn form(parts: &[(&'static str, FormValue)], progress: &Progress) -> Result<Form, Error> {
    let mut form = Form::new();
    for (name, value) in parts {
        form = match value {
            FormValue::Text(text) => form.text(*name, text.clone()),
            FormValue::File(file) => form.part(*name, part(file, progress).await?),
        };
    }
    Ok(form)
}

async fn part(file: &File, progress: &Progress) -> Result<Part, Error> {
    let (body, length) = content(file, progress).await?;
    let part = Part::stream_with_length(body, length);
    let part = part.file_name(file.name().to_owned()).mime_str(file.content_type());
    part.map_err(|error| unreadable(file, Arc::new(error)))
}

/// Makes a file the body of a request.
async fn whole(
    builder: RequestBuilder,
    file: &File,
    progress: &Progress,
) -> Result<RequestBuilder, Error> {
    let (body, length) = content(file, progress).await?;
    let kind = header_value("the content type", file.content_type())?;
    // Without its length, a stream is sent in chunks, which not every server takes.
    Ok(builder.header(CONTENT_TYPE, kind).header(CONTENT_LENGTH, length).body(body))
}

/// The content of a file, and its length.
async fn content(file: &File, progress: &Progress) -> Result<(reqwest::Body, u64), Error> {
    let chunks = file.open(progress.clone()).await;
    let chunks = chunks.map_err(|error| unreadable(file, Arc::new(error)))?;
    let length = chunks.length();
    Ok((reqwest::Body::wrap_stream(chunks), length))
}

fn unreadable(file: &File, source: Arc<dyn std::error::Error + Send + Sync>) -> Error {
    let message = format!("the file {:?} cannot be sent: {source}", file.name());
    Report { source: Some(source), ..Report::new(Kind::Io, message) }.into()
}
