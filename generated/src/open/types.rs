// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Types that every service of 飞书开放平台 may use.

use feishu_api_runtime as rt;

/// Which kind of id stands for a user, in the request and in the reply.
///
/// Declared in `schemas/open/platform.json`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum UserIdType {
    /// The user within one app: `ou_…`. Another app knows the same user under another id.
    OpenId,
    /// The user within all apps of one developer: `on_…`.
    UnionId,
    /// The user within one tenant, the same for all apps. Reading it needs the scope
    /// `contact:user.employee_id:readonly`.
    UserId,
    /// A value that is not documented, as it stands on the wire.
    Unknown(String),
}

impl UserIdType {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::OpenId => "open_id",
            Self::UnionId => "union_id",
            Self::UserId => "user_id",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for UserIdType {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "open_id" => Self::OpenId,
            "union_id" => Self::UnionId,
            "user_id" => Self::UserId,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl rt::Value for UserIdType {
    #[inline]
    fn view(&self) -> rt::View<'_> {
        rt::View::Text(self.as_str())
    }
}
