// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/im/v1/events/user_withdrawn`: 撤销拉用户进群

use feishu_api_runtime as rt;

use crate::open::im::v1::types::{ChatMemberUser, I18nNames};
use crate::open::types::UserIds;

/// Users were uninvited from a chat that the bot is in.
///
/// - Type: `im.chat.member.user.withdrawn_v1`, version 2.0
/// - Apps: self-built, store
/// - Scope: `im:chat` or `im:chat.members:read` or `im:chat:readonly`
/// - Scope `contact:user.employee_id:readonly`: Needed to read `user_id` of users.
/// - Documentation: [撤销拉用户进群](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-member-user/events/withdrawn)
/// - Schema: `schemas/open/im/v1/events/user_withdrawn.json`
#[doc(alias = "撤销拉用户进群")]
#[doc(alias = "im.chat.member.user.withdrawn_v1")]
#[derive(Clone, Default, rt::Record)]
pub struct UserWithdrawn {
    /// The chat: `oc_…`.
    pub chat_id: Option<String>,
    /// Who did it, by all types of id.
    pub operator_id: Option<UserIds>,
    /// Whether people of other tenants are in the chat.
    pub external: Option<bool>,
    /// Key of the tenant of who did it.
    pub operator_tenant_key: Option<String>,
    /// Who they are.
    pub users: Option<Vec<ChatMemberUser>>,
    /// Name of the chat.
    pub name: Option<String>,
    /// The name in other languages.
    pub i18n_names: Option<I18nNames>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::event! {
    UserWithdrawn = "im.chat.member.user.withdrawn_v1"
}
