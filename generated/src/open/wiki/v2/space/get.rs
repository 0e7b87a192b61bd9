// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/wiki/v2/space/get`: 获取知识空间信息

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::wiki::v2::types::Space;

/// Returns a wiki space.
///
/// The caller must be a member or an administrator of it.
///
/// - Endpoint: `GET /open-apis/wiki/v2/spaces/:space_id`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `wiki:space:read` or `wiki:wiki` or `wiki:wiki:readonly`
/// - Rate limit: `100/min`
/// - Documentation: [获取知识空间信息](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space/get)
/// - Schema: `schemas/open/wiki/v2/space/get.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 131001 | 400 | [`SERVICE_FAILED`](super::super::errors::SERVICE_FAILED) | A service behind the API failed. |
/// | 131002 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong, such as of the wrong type. |
/// | 131004 | 400 | [`INVALID_USER`](super::super::errors::INVALID_USER) | The caller is not a valid user, such as one who is not signed in. |
/// | 131005 | 400 | [`NOT_FOUND`](super::super::errors::NOT_FOUND) | The wiki space, the wiki node, the document, the member or the user does not exist; the message says which. |
/// | 131006 | 400 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller lacks a permission on the wiki space, the wiki node or the document; the message says which. |
/// | 131007 | 400 | [`INTERNAL_ERROR`](super::super::errors::INTERNAL_ERROR) | The server failed. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::wiki::v2::Language;
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .wiki()
///     .v2()
///     .space()
///     .get("6870403571079249922")
///     .lang(Language::Zh)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "获取知识空间信息")]
#[doc(alias = "/open-apis/wiki/v2/spaces/:space_id")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetSpace<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    GetSpace -> GetSpaceReply, TenantOrUserToken, NoCredential
}

impl GetSpace {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `space_id`: The wiki space, by its id; for a user's own library, the id of that.
    pub fn new(space_id: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).path("space_id", space_id.into()))
    }
}

impl<C> GetSpace<C> {
    /// Language of the name of a user's own library. The platform assumes `"en"` when it is not given.
    pub fn lang(self, lang: Language) -> Self {
        Self(self.0.query("lang", &lang))
    }
}

impl<C: rt::Caller> super::SpaceResource<'_, C> {
    /// Returns a wiki space.
    pub fn get(&self, space_id: impl Into<String>) -> GetSpace<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        GetSpace(GetSpace::new(space_id).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`GetSpace`].
#[derive(Clone, Default, rt::Record)]
pub struct GetSpaceReply {
    /// The wiki space.
    #[wire(ALWAYS)]
    pub space: Option<Space>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl GetSpaceReply {
    /// `space`, which every documented reply has, or an error if this one lacks it.
    pub fn space(&self) -> Result<&Space, rt::Error> {
        rt::always(self.space.as_ref(), "space", &self.unknown_fields)
    }
}

rt::text_enum! {
    /// Language of the name of a user's own library.
    pub enum Language {
        /// Simplified Chinese.
        Zh = "zh",
        /// Indonesian.
        Id = "id",
        /// German.
        De = "de",
        /// English.
        En = "en",
        /// Spanish.
        Es = "es",
        /// French.
        Fr = "fr",
        /// Italian.
        It = "it",
        /// Portuguese.
        Pt = "pt",
        /// Vietnamese.
        Vi = "vi",
        /// Russian.
        Ru = "ru",
        /// Hindi.
        Hi = "hi",
        /// Thai.
        Th = "th",
        /// Korean.
        Ko = "ko",
        /// Japanese.
        Ja = "ja",
        /// Traditional Chinese (Hong Kong).
        ZhHk = "zh-HK",
        /// Traditional Chinese (Taiwan).
        ZhTw = "zh-TW",
    }
}

/// The documented facts of [`GetSpace`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/wiki/v2/space/get",
    title: "获取知识空间信息",
    doc: "https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space/get",
    method: rt::Method::Get,
    path: "/open-apis/wiki/v2/spaces/:space_id",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["wiki:space:read", "wiki:wiki", "wiki:wiki:readonly"],
    rate_limits: &[rt::Rate::per_minute(100)],
    params: &[rt::Param::path("space_id"), rt::Param::query("lang")],
    errors: rt::ErrorTable::new(
        &[
            "131001 400 Server ServiceFailed\nA service behind the API failed.\nRepeat the call; contact support with the log id if it keeps failing.",
            "131002 400 InvalidRequest InvalidParameter\nA parameter is wrong, such as of the wrong type.\nThe message says what is wrong; correct the request.",
            "131004 400 Auth InvalidUser\nThe caller is not a valid user, such as one who is not signed in.\nCall with a valid token of a user or an app; contact support if it keeps failing.",
            "131005 400 NotFound NotFound\nThe wiki space, the wiki node, the document, the member or the user does not exist; the message says which.\nConfirm that it exists, and that its id was copied in full.",
            "131006 400 Permission PermissionDenied\nThe caller lacks a permission on the wiki space, the wiki node or the document; the message says which.\nMake the app or the user a member or administrator of the wiki space, or a collaborator of the document.",
            "131007 400 Server InternalError\nThe server failed.\nDo not repeat the call; contact support with the log id.",
        ],
    ),
    ..platform::ENDPOINT
};
