// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/drive/v1/file/task_check`: 查询异步任务状态

use feishu_api_runtime as rt;

use crate::open::platform;

/// Returns how far the deletion or the move of a folder is.
///
/// - Endpoint: `GET /open-apis/drive/v1/files/task_check`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `drive:drive` or `drive:drive.metadata:readonly` or `drive:drive:readonly`
/// - Rate limit: `special`
/// - Documentation: [查询异步任务状态](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/task_check)
/// - Schema: `schemas/open/drive/v1/file/task_check.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1061001 | 500 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed, or took too long. |
/// | 1061002 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong. |
/// | 1061003 | 404 | [`NOT_FOUND`](super::super::errors::NOT_FOUND) | The file or folder does not exist. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.drive().v1().file().task_check("7360595374803812356").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "查询异步任务状态")]
#[doc(alias = "/open-apis/drive/v1/files/task_check")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct TaskCheckFile<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    TaskCheckFile -> TaskCheckFileReply, TenantOrUserToken, NoCredential
}

impl TaskCheckFile {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `task_id`: The task, from deleting or moving a folder.
    pub fn new(task_id: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).query_text("task_id", task_id.into()))
    }
}

impl<C: rt::Caller> super::FileResource<'_, C> {
    /// Returns how far the deletion or the move of a folder is.
    pub fn task_check(&self, task_id: impl Into<String>) -> TaskCheckFile<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        TaskCheckFile(TaskCheckFile::new(task_id).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`TaskCheckFile`].
#[derive(Clone, Default, rt::Record)]
pub struct TaskCheckFileReply {
    /// How far it is.
    #[wire(ALWAYS)]
    pub status: Option<TaskStatus>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl TaskCheckFileReply {
    /// `status`, which every documented reply has, or an error if this one lacks it.
    pub fn status(&self) -> Result<&TaskStatus, rt::Error> {
        rt::always(self.status.as_ref(), "status", &self.unknown_fields)
    }
}

rt::text_enum! {
    /// How far a task is.
    pub enum TaskStatus {
        /// It is done.
        Success = "success",
        /// It failed.
        Failed = "fail",
        /// It is not done yet.
        Processing = "process",
    }
}

/// The documented facts of [`TaskCheckFile`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/drive/v1/file/task_check",
    title: "查询异步任务状态",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/task_check",
    method: rt::Method::Get,
    path: "/open-apis/drive/v1/files/task_check",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["drive:drive", "drive:drive.metadata:readonly", "drive:drive:readonly"],
    params: &[rt::Param::query("task_id").flags(rt::Field::REQUIRED)],
    errors: rt::ErrorTable::new(
        &[
            "1061001 500 Server ServerError\nThe server failed, or took too long.\nRepeat the call; contact support if it keeps failing.",
            "1061002 400 InvalidRequest InvalidParameter\nA parameter is wrong.\nCheck the parameters; a size must not be 0, and files travel as `multipart/form-data`.",
            "1061003 404 NotFound NotFound\nThe file or folder does not exist.\nCheck the token.",
        ],
    ),
    ..platform::ENDPOINT
};
