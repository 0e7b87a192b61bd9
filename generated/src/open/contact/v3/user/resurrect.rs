// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/contact/v3/user/resurrect`: 恢复已删除用户

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::contact::v3::types::{DepartmentIdType, UserId};

/// Brings back a user who left within the last 30 days.
///
/// For self-built apps of tenants with a business plan; support has to allow it.
///
/// Direct chats, external contacts, group chats, the business mailbox and what was not handed over
/// come back; departments, roles of an administrator and what was handed over do not. `user_id`,
/// mobile number and email address must not be taken by now.
///
/// - Endpoint: `POST /open-apis/contact/v3/users/:user_id/resurrect`
/// - Token: `tenant_access_token`
/// - Apps: self-built
/// - Scope: `contact:contact`
/// - Scope `contact:user.employee_id:readonly`: Needed for ids of type `user_id`, and to read them.
/// - Rate limit: `10/min`
/// - Documentation: [恢复已删除用户](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/resurrect)
/// - Schema: `schemas/open/contact/v3/user/resurrect.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 41007 | 400 | [`UNCERTIFIED_SEAT_LIMIT`](super::super::errors::UNCERTIFIED_SEAT_LIMIT) | The tenant is not certified and has as many users as it may have. |
/// | 41008 | 400 | [`SEAT_LIMIT`](super::super::errors::SEAT_LIMIT) | The tenant has as many users as it may have. |
/// | 44023 | 400 | [`CONTACT_LIMIT`](super::super::errors::CONTACT_LIMIT) | The tenant's plan does not allow more users. |
/// | 44028 | 400 | [`RECOVERY_PERIOD_OVER`](super::super::errors::RECOVERY_PERIOD_OVER) | The user left more than 30 days ago. |
/// | 44029 | 400 | [`RECOVERY_FORBIDDEN`](super::super::errors::RECOVERY_FORBIDDEN) | The app may not restore users. |
/// | 44030 | 400 | [`RESTORED_MOBILE_TAKEN`](super::super::errors::RESTORED_MOBILE_TAKEN) | Another user has the mobile number. |
/// | 44031 | 400 | [`RESTORED_EMAIL_TAKEN`](super::super::errors::RESTORED_EMAIL_TAKEN) | Another user has the email address. |
/// | 44032 | 400 | [`RESTORED_USER_ID_TAKEN`](super::super::errors::RESTORED_USER_ID_TAKEN) | Another user has the `user_id`. |
/// | 44033 | 400 | [`USER_NOT_RESIGNED`](super::super::errors::USER_NOT_RESIGNED) | The user has not left. |
/// | 44034 | 400 | [`RESIGNATION_IN_PROGRESS`](super::super::errors::RESIGNATION_IN_PROGRESS) | The user is still being deleted. |
/// | 44041 | 400 | [`USER_ANONYMIZED`](super::super::errors::USER_ANONYMIZED) | The user was made anonymous and cannot be changed. |
/// | 44046 | 400 | [`SEAT_MISSING`](super::super::errors::SEAT_MISSING) | The tenant has several kinds of seats, and none is given. |
/// | 44047 | 400 | [`SEAT_LIMIT_REACHED`](super::super::errors::SEAT_LIMIT_REACHED) | No seats of this kind are left. |
/// | 44048 | 400 | [`INVALID_SEAT`](super::super::errors::INVALID_SEAT) | The id of a seat is not valid. |
/// | 44050 | 403 | [`SEAT_FORBIDDEN`](super::super::errors::SEAT_FORBIDDEN) | The app may not assign seats. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::contact::v3::{DepartmentIdType, RestoredDepartment, UserId};
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// client
///     .contact()
///     .v3()
///     .user()
///     .resurrect(UserId::OpenId("ou_7dab8a3d3cdcc9da365777c7ad535d62".into()))
///     .department_id_type(DepartmentIdType::Custom)
///     .departments([
///         RestoredDepartment {
///             department_id: "od-4e6ac4d14bcd5071a37a39de902c7141".into(),
///             user_order: Some(0),
///             department_order: Some(0),
///         },
///     ])
///     .subscription_ids(["23213213213123123"])
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "恢复已删除用户")]
#[doc(alias = "/open-apis/contact/v3/users/:user_id/resurrect")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct RestoreUser<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    RestoreUser -> rt::Empty, TenantToken, NoCredential
}

impl RestoreUser {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `user_id`: The user to bring back.
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .shape_at(
                    &[(rt::Place::Path, "user_id"), (rt::Place::Query, "user_id_type")],
                    &Into::<UserId>::into(user_id),
                ),
        )
    }
}

impl<C> RestoreUser<C> {
    /// Type of all ids of departments. The platform assumes `"open_department_id"` when it is not
    /// given.
    pub fn department_id_type(self, department_id_type: DepartmentIdType) -> Self {
        Self(self.0.query("department_id_type", &department_id_type))
    }

    /// The departments that the user comes to; the root department without them. At most 50 elements.
    pub fn departments(
        self,
        departments: impl IntoIterator<Item = RestoredDepartment>,
    ) -> Self {
        Self(
            self
                .0
                .body(
                    "departments",
                    &departments.into_iter().collect::<Vec<RestoredDepartment>>(),
                ),
        )
    }

    /// Ids of the seats that the user is given, if the user had seats. Needs the scope to assign
    /// seats.
    pub fn subscription_ids(
        self,
        subscription_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self
                .0
                .body(
                    "subscription_ids",
                    &subscription_ids
                        .into_iter()
                        .map(Into::into)
                        .collect::<Vec<String>>(),
                ),
        )
    }
}

impl<C: rt::Caller> super::UserResource<'_, C> {
    /// Brings back a user who left within the last 30 days.
    pub fn resurrect(&self, user_id: impl Into<UserId>) -> RestoreUser<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken>,
    {
        RestoreUser(RestoreUser::new(user_id).0.bind(self.client.core()))
    }
}

/// Where a user who comes back stands in one department.
#[derive(Clone, rt::Record)]
pub struct RestoredDepartment {
    /// The department: an id of the type `department_id_type`.
    #[wire(REQUIRED)]
    pub department_id: String,
    /// Position among the users of the department: larger numbers come first.
    pub user_order: Option<i64>,
    /// Position of the department among those of the user: larger numbers come first.
    pub department_order: Option<i64>,
}

impl RestoredDepartment {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(department_id: impl Into<String>) -> Self {
        Self {
            department_id: department_id.into(),
            user_order: None,
            department_order: None,
        }
    }
}

/// The documented facts of [`RestoreUser`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/contact/v3/user/resurrect",
    title: "恢复已删除用户",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/resurrect",
    method: rt::Method::Post,
    path: "/open-apis/contact/v3/users/:user_id/resurrect",
    tokens: &[rt::TokenKind::Tenant],
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["contact:contact"],
    field_scopes: &[
        (
            "contact:user.employee_id:readonly",
            "Needed for ids of type `user_id`, and to read them.",
        ),
    ],
    rate_limits: &[rt::Rate::per_minute(10)],
    params: &[
        rt::Param::path("user_id"),
        rt::Param::query("user_id_type").flags(rt::Field::REQUIRED),
        rt::Param::query("department_id_type"),
        rt::Param::body("departments").limits(&[rt::Limit::Items(0, 50)]),
        rt::Param::body("subscription_ids"),
    ],
    errors: rt::ErrorTable::new(
        &[
            "41007 400 Quota UncertifiedSeatLimit\nThe tenant is not certified and has as many users as it may have.\nHave the tenant certified, or delete users.",
            "41008 400 Quota SeatLimit\nThe tenant has as many users as it may have.\nBuy more seats, or delete users.",
            "44023 400 Quota ContactLimit\nThe tenant's plan does not allow more users.\nHave the plan upgraded.",
            "44028 400 Conflict RecoveryPeriodOver\nThe user left more than 30 days ago.",
            "44029 400 Permission RecoveryForbidden\nThe app may not restore users.\nContact support to be allowed to.",
            "44030 400 Conflict RestoredMobileTaken\nAnother user has the mobile number.\nChange that user's number, or delete that user.",
            "44031 400 Conflict RestoredEmailTaken\nAnother user has the email address.\nChange that user's address, or delete that user.",
            "44032 400 Conflict RestoredUserIdTaken\nAnother user has the `user_id`.\nDelete that user first; name the one to be restored by another type of id.",
            "44033 400 Conflict UserNotResigned\nThe user has not left.\nWith a `user_id`, check whether another user has it by now.",
            "44034 400 Conflict ResignationInProgress\nThe user is still being deleted.\nWait up to 48 hours.",
            "44041 400 Conflict UserAnonymized\nThe user was made anonymous and cannot be changed.",
            "44046 400 InvalidRequest SeatMissing\nThe tenant has several kinds of seats, and none is given.\nGive `subscription_ids`.",
            "44047 400 Quota SeatLimitReached\nNo seats of this kind are left.\nChoose another kind.",
            "44048 400 InvalidRequest InvalidSeat\nThe id of a seat is not valid.\nList the seats of the tenant to see their ids.",
            "44050 403 Permission SeatForbidden\nThe app may not assign seats.\nGrant it the scope to assign seats.",
        ],
    ),
    ..platform::ENDPOINT
};
