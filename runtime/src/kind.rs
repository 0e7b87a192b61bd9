//! Kinds of failure: what callers branch on when no single code matters.

/// The kind of a failure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// The request is wrong: it breaks a documented rule and was not sent, or was refused. One that is
    /// [`unchecked`](crate::Request::unchecked) is sent whatever rules it breaks.
    InvalidRequest,
    /// The token is not valid, or no longer. The client has already tried with a new one, unless
    /// the token was given by the caller.
    InvalidToken,
    /// The user token has expired and has to be refreshed.
    UserTokenExpired,
    /// The caller is not who it has to be: wrong secret, wrong kind of token, no token.
    Auth,
    /// No token could be fetched for the call, which was not sent: the platform's token server
    /// answered something that says nothing about the endpoint. The base URL may be wrong.
    ///
    /// Failures that mean the same for both keep their usual kind: no connection, no reply in time, a rate limit,
    /// a failing server, a wrong secret ([`Auth`](Self::Auth)), a user who has to sign in again.
    TokenRequest,
    /// The app or the user lacks a permission.
    Permission,
    /// What was asked for does not exist.
    NotFound,
    /// It conflicts with the present state, for instance with a change made at the same time.
    Conflict,
    /// Too many calls; repeat later.
    RateLimit,
    /// A quota is used up; repeating does not help.
    Quota,
    /// The server asks to repeat the call later.
    Busy,
    /// The server failed, or refused without a documented reason.
    Server,
    /// No reply: no connection, or it broke.
    Transport,
    /// No reply in time.
    Timeout,
    /// There is a reply, but not one that can be read.
    Decode,
    /// A file on this machine, or the program's own store, cannot be read or written.
    Io,
}

impl Kind {
    /// The kind that an HTTP status stands for, for codes that are not documented.
    pub const fn of_status(status: u16) -> Self {
        match status {
            401 | 407 => Self::Auth,
            403 => Self::Permission,
            404 | 410 => Self::NotFound,
            408 | 504 => Self::Timeout,
            409 | 412 => Self::Conflict,
            429 => Self::RateLimit,
            400..=499 => Self::InvalidRequest,
            _ => Self::Server,
        }
    }
}
