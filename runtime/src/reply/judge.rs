//! Whether a reply reports success, and the error it reports otherwise.

use bytes::Bytes;

use super::context::Context;
use super::excerpt::mask;
use super::parts::{Parts, ReplyCode, succeeds_at_once};
use crate::code::Code;
use crate::connection::head::Head;
use crate::connection::whole::as_text;
use crate::endpoint::{Endpoint, Platform};
use crate::error::{Detail, Error, Report};
use crate::kind::Kind;

/// Longest piece of a reply without a message that an error quotes, in characters.
const EXCERPT: usize = 200;

/// Where the data of a reply stands that reports success.
pub(super) enum Data {
    /// There is none.
    Nothing,
    /// The data alone, or the whole body where there is no envelope.
    Apart(Bytes),
    /// The whole body, whose envelope reports success before the data; nothing is known of what
    /// comes behind.
    Within(Bytes),
}

/// Where the data stands, if the reply reports success.
pub(super) fn judge(context: &Context, head: &Head, body: &Bytes) -> Result<Data, Error> {
    if head.status == 204 && body.is_empty() {
        return Ok(Data::Nothing);
    }
    if head.is_success() && succeeds_at_once(body, context.envelope) {
        return Ok(Data::Within(body.clone()));
    }
    judge_whole(context, head, body)
}

/// Judges a reply with nothing left unread but the data.
pub(super) fn judge_whole(context: &Context, head: &Head, body: &Bytes) -> Result<Data, Error> {
    let body = &as_text(body);
    match Parts::of(body, context.envelope) {
        Ok(parts) if parts.reports_success(head) => {
            Ok(parts.data.map_or(Data::Nothing, |data| Data::Apart(body.slice_ref(data))))
        }
        _ => Err(refused(context, head, body)),
    }
}

impl Parts<'_> {
    /// Code 0, or data and no word of a failure, with an HTTP status that says so too.
    pub(crate) fn reports_success(&self, head: &Head) -> bool {
        let has_succeeded = match self.code {
            ReplyCode::Number(number) => number == 0,
            ReplyCode::Absent => self.data.is_some() && !self.names_failure(),
            ReplyCode::Unreadable => false,
        };
        has_succeeded && head.is_success()
    }

    /// Whether there is the code of a failure.
    pub(crate) fn reports_failure(&self) -> bool {
        self.code.failure().is_some() || self.code == ReplyCode::Absent && self.names_failure()
    }

    /// Whether the detail, which only failures have, says something.
    fn names_failure(&self) -> bool {
        self.detail.is_some_and(|detail| {
            Detail::of(detail).code.is_some_and(|number| number != 0)
                || detail.starts_with(b"\"") && detail != b"\"\""
        })
    }
}

/// The error that a reply reports, or the error of not being able to read it.
pub(crate) fn refused(context: &Context, head: &Head, body: &[u8]) -> Error {
    let text = context.secrets.scrub(&String::from_utf8_lossy(body));
    let parts = match Parts::of(text.as_bytes(), context.envelope) {
        Ok(parts) => parts,
        Err(error) => {
            let parts = Parts::recover(&text, context.envelope);
            if head.is_success() && parts.code.failure().is_none() {
                return Report {
                    endpoint: context.endpoint,
                    status: Some(head.status),
                    log_id: head.log_id().map(str::to_owned),
                    excerpt: Some(mask(error.excerpt())),
                    ..Report::unreadable(&error)
                }
                .into();
            }
            parts
        }
    };
    let detail = parts.detail.map(Detail::of).unwrap_or_default();
    let number = parts.code.failure().or(detail.code);
    let message = parts.message.as_deref().filter(|message| !message.is_empty());
    let redirect = head.redirect().map(|target| {
        let target = context.secrets.scrub(target);
        format!("the server redirects the call to {target}, which is not followed")
    });
    let message = message.or(detail.message.as_deref()).or(redirect.as_deref());
    let message = message.unwrap_or(match head.status {
        200..=299 if parts.code == ReplyCode::Unreadable => "the reply's code is no whole number",
        200..=299 => "the reply has neither a code nor data",
        300..=399 => "the server redirects the call, which is not followed",
        _ => "the call failed",
    });
    let said_nothing = number.is_none() && parts.message.is_none();
    let report =
        refusal(context.endpoint, context.platform, head, number, message.to_owned(), detail);
    let excerpt = (said_nothing && !text.trim().is_empty())
        .then(|| mask(&text.trim().chars().take(EXCERPT).collect::<String>()));
    Report { excerpt, ..report }.into()
}

/// The error of a code and message. A documented code decides what kind it is, at any status.
pub(crate) fn refusal(
    endpoint: Option<&'static Endpoint>,
    platform: &'static Platform,
    head: &Head,
    number: Option<i64>,
    message: String,
    detail: Detail,
) -> Report {
    let mut messages = vec![message.as_str()];
    messages.extend(detail.message.as_deref());
    let case = number.and_then(|number| match endpoint {
        Some(endpoint) => endpoint.error_case(number, head.status, &messages),
        None => platform.error_case(number, head.status, &messages),
    });
    let kind = match case {
        Some(case) => case.kind,
        // Nothing says that anything failed, but this is not what was asked for.
        None if number.is_none() && head.is_success() => Kind::Decode,
        None => Kind::of_status(head.status),
    };
    let may_wait = matches!(kind, Kind::RateLimit | Kind::Busy | Kind::Server);
    Report {
        endpoint,
        code: case.map_or(Code::new(number.unwrap_or_default()), |case| case.code),
        case,
        status: Some(head.status),
        log_id: detail.log_id.clone().or_else(|| head.log_id().map(str::to_owned)),
        retry_after: head.retry_after().filter(|_| may_wait),
        detail,
        ..Report::new(kind, message)
    }
}
