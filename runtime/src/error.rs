//! The one error type: what went wrong, why, and what to do about it.

mod attempt;
mod detail;
mod display;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::code::Code;
use crate::endpoint::{Endpoint, ErrorCase};
use crate::kind::Kind;
use crate::record::{ReadError, Violation};

pub use attempt::Attempt;
pub use detail::{Detail, FieldViolation, Help, PermissionViolation};

/// Why a call failed.
///
/// `Display` says it on one line: code, message, documented meaning, log id, HTTP status, advice,
/// and whether repeating the call may help. Neither it nor `Debug` shows tokens or secrets.
///
/// Documented codes have names, so that they can be matched:
/// `Err(error) if error.code() == task::v2::errors::NOT_FOUND => …`
#[derive(Clone)]
pub struct Error(Box<Report>);

/// Everything that is known of a failure.
#[derive(Clone, Debug)]
pub(crate) struct Report {
    pub(crate) kind: Kind,
    pub(crate) endpoint: Option<&'static Endpoint>,
    pub(crate) code: Code,
    pub(crate) case: Option<ErrorCase>,
    /// The server's words, or what happened if it said nothing.
    pub(crate) message: String,
    pub(crate) status: Option<u16>,
    pub(crate) log_id: Option<String>,
    pub(crate) detail: Detail,
    pub(crate) violations: Vec<Violation>,
    pub(crate) json_path: Option<String>,
    pub(crate) excerpt: Option<String>,
    pub(crate) retry_after: Option<Duration>,
    /// Whether repeating does not help, although failures of this kind usually pass.
    pub(crate) is_permanent: bool,
    pub(crate) attempts: Vec<Attempt>,
    pub(crate) source: Option<Arc<dyn std::error::Error + Send + Sync>>,
}

impl Report {
    pub(crate) fn new(kind: Kind, message: impl Into<String>) -> Self {
        Self {
            kind,
            endpoint: None,
            code: Code::NONE,
            case: None,
            message: message.into(),
            status: None,
            log_id: None,
            detail: Detail::default(),
            violations: Vec::new(),
            json_path: None,
            excerpt: None,
            retry_after: None,
            is_permanent: false,
            attempts: Vec::new(),
            source: None,
        }
    }

    /// A reply that could not be read; the excerpt is left to the caller, who knows the secrets.
    pub(crate) fn unreadable(error: &ReadError) -> Self {
        let path = error.path();
        Self {
            json_path: (!path.is_empty()).then(|| path.to_owned()),
            ..Self::new(Kind::Decode, error.message())
        }
    }
}

impl From<Report> for Error {
    fn from(report: Report) -> Self {
        Self(Box::new(report))
    }
}

impl Error {
    pub(crate) fn new(kind: Kind, message: impl Into<String>) -> Self {
        Report::new(kind, message).into()
    }

    /// A request that breaks documented rules, and was not sent.
    pub fn invalid(endpoint: &'static Endpoint, violations: Vec<Violation>) -> Self {
        let endpoint = Some(endpoint);
        let message =
            "the request breaks documented rules and was not sent (`unchecked()` sends it)";
        Report { endpoint, violations, ..Report::new(Kind::InvalidRequest, message) }.into()
    }

    /// Names the endpoint that was called, unless the error names one already.
    pub(crate) fn during(mut self, endpoint: Option<&'static Endpoint>) -> Self {
        self.0.endpoint = self.0.endpoint.or(endpoint);
        self
    }

    /// Puts the attempts that led to the error before those that it names already.
    pub(crate) fn after(mut self, mut attempts: Vec<Attempt>) -> Self {
        attempts.append(&mut self.0.attempts);
        self.0.attempts = attempts;
        self
    }

    /// Changes some of what the error says.
    pub(crate) fn amended(mut self, amend: impl FnOnce(&mut Report)) -> Self {
        amend(&mut self.0);
        self
    }

    /// The error as that of one attempt.
    pub(crate) fn as_attempt(&self, took: Duration) -> Attempt {
        Attempt {
            kind: self.0.kind,
            code: self.0.code,
            status: self.0.status,
            log_id: self.0.log_id.clone(),
            took,
        }
    }

    /// The error of a connection that fails, for a [`Transport`](crate::Transport) of one's own.
    pub fn transport(message: impl Into<String>) -> Self {
        Self::new(Kind::Transport, message)
    }

    /// What kind of failure it is.
    pub fn kind(&self) -> Kind {
        self.0.kind
    }

    /// The server's error code, with the documented case it stands for; [`Code::NONE`] if the
    /// server sent none.
    pub fn code(&self) -> Code {
        self.0.code
    }

    /// The server's message, or what happened if it sent none.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// The id under which the platform's support finds the request.
    pub fn log_id(&self) -> Option<&str> {
        self.0.log_id.as_deref()
    }

    /// The HTTP status, if there was a reply.
    pub fn status(&self) -> Option<u16> {
        self.0.status
    }

    /// The endpoint that was called; none for raw calls and for building a client.
    pub fn endpoint(&self) -> Option<&'static Endpoint> {
        self.0.endpoint
    }

    /// The documented case: name, meaning, advice.
    pub fn case(&self) -> Option<ErrorCase> {
        self.0.case
    }

    /// The documented advice.
    pub fn advice(&self) -> Option<&'static str> {
        self.0.case?.advice
    }

    /// The documented rules that the request breaks, when it was not sent for that. A request that is
    /// [`unchecked`](crate::Request::unchecked) is sent all the same.
    pub fn violations(&self) -> &[Violation] {
        &self.0.violations
    }

    /// Where in the reply reading failed, such as `data.task.members[3].id`.
    pub fn json_path(&self) -> Option<&str> {
        self.0.json_path.as_deref()
    }

    /// A short piece of a reply that could not be read. What looks like a token is masked.
    pub fn excerpt(&self) -> Option<&str> {
        self.0.excerpt.as_deref()
    }

    /// How long the server asks to wait before the call is repeated.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// The attempts that were made, in order, the last one included unless it ran out of time.
    /// Empty if nothing was tried.
    pub fn attempts(&self) -> &[Attempt] {
        &self.0.attempts
    }

    /// Whether the same call may succeed later, unchanged.
    ///
    /// It does not say that repeating is safe: a write that timed out may have been carried out.
    pub fn is_retryable(&self) -> bool {
        match self.0.kind {
            _ if self.0.is_permanent => false,
            Kind::RateLimit | Kind::Busy | Kind::Transport | Kind::Timeout => true,
            Kind::Server => self.0.status.is_some_and(|status| status >= 500),
            _ => false,
        }
    }

    /// What caused it on this side, such as the error of the HTTP client or of a file, to be
    /// downcast. `Display` says it already.
    pub fn cause(&self) -> Option<&(dyn std::error::Error + Send + Sync + 'static)> {
        self.0.source.as_deref()
    }

    /// What the server says beside code and message.
    pub fn detail(&self) -> &Detail {
        &self.0.detail
    }

    /// The fields that the server refuses, each with its value and the reason.
    pub fn field_violations(&self) -> &[FieldViolation] {
        &self.0.detail.field_violations
    }

    /// The scopes that the app lacks, as far as the server names them.
    pub fn missing_scopes(&self) -> impl Iterator<Item = &str> {
        self.0.detail.permission_violations.iter().map(|violation| violation.scope.as_str())
    }

    /// The documented scopes of the endpoint, any one of which is enough, when a permission is
    /// missing; empty for other failures and for raw calls.
    pub fn sufficient_scopes(&self) -> &'static [&'static str] {
        match self.0.endpoint {
            Some(endpoint) if self.0.kind == Kind::Permission => endpoint.scopes,
            _ => &[],
        }
    }

    /// Links to pages where missing permissions can be granted: those that the server names beside
    /// its message, else the one within it.
    pub fn permission_links(&self) -> impl Iterator<Item = &str> {
        let detail = &self.0.detail;
        let of_scopes = detail.permission_violations.iter().filter_map(|v| v.url.as_deref());
        let is_permission = self.0.kind == Kind::Permission;
        let helps = detail.helps.iter().filter(move |_| is_permission);
        let mut named = of_scopes.chain(helps.map(|help| help.url.as_str())).peekable();
        let in_message = (is_permission && named.peek().is_none()).then(|| link(&self.0.message));
        named.chain(in_message.flatten())
    }

    /// The link to the platform's page about this very failure.
    pub fn troubleshooter(&self) -> Option<&str> {
        self.0.detail.troubleshooter.as_deref()
    }
}

/// The first link in a text.
fn link(text: &str) -> Option<&str> {
    let (_, link) = text.split_at(text.find("https://")?);
    let is_outside = |c: char| c.is_whitespace() || !c.is_ascii() || "\"'<>)]}`".contains(c);
    let link = link.split(is_outside).next()?;
    Some(link.trim_end_matches(['.', ',', ';']))
}

/// It has no [`source`](std::error::Error::source) but a [`cause`](Self::cause): `Display` says what
/// caused it, which would be said twice wherever errors are shown with their sources.
impl std::error::Error for Error {}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Report { kind, endpoint, code, case, message, status, log_id, detail, .. } = &*self.0;
        let mut out = f.debug_struct("Error");
        out.field("kind", kind)
            .field("endpoint", &endpoint.map(|endpoint| endpoint.id))
            .field("code", code)
            .field("case", &case.map(|case| case.name))
            .field("message", message)
            .field("status", status)
            .field("log_id", log_id)
            .field("detail", detail);
        let Report { violations, json_path, excerpt, retry_after, attempts, source, .. } = &*self.0;
        out.field("violations", violations)
            .field("json_path", json_path)
            .field("excerpt", excerpt)
            .field("retry_after", retry_after)
            .field("attempts", attempts)
            .field("source", source)
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_are_found_in_messages() {
        let page = "https://open.feishu.cn/app/cli_a/auth?q=task:task:write,task:task:writeonly&op_from=openapi";
        for message in [
            format!("应用尚未开通所需的权限，点击链接申请：{page}，或联系管理员"),
            format!("grant one of the scopes ({page}). Then try again."),
            page.to_owned(),
        ] {
            assert_eq!(link(&message), Some(page), "{message}");
        }
        assert_eq!(link("no permission"), None);
        let error: Error = Report::new(Kind::Permission, format!("see {page} now")).into();
        assert_eq!(error.permission_links().collect::<Vec<_>>(), [page]);
        let other: Error = Report::new(Kind::NotFound, format!("see {page} now")).into();
        assert_eq!(other.permission_links().count(), 0);
    }

    #[test]
    fn an_error_is_one_pointer() {
        assert_eq!(size_of::<Error>(), size_of::<usize>());
    }
}
