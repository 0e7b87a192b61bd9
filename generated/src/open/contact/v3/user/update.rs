// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/contact/v3/user/update`: 更新用户所有信息

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::contact::v3::types::{
    ContactUser, DepartmentIdType, EmployeeType, Gender, InputUserCustomAttr, UserId,
    UserOrder,
};

/// Replaces all that is known of a user.
///
/// What is not given is cleared; `patch` leaves it as it is.
///
/// - Endpoint: `PUT /open-apis/contact/v3/users/:user_id`
/// - Token: `tenant_access_token`
/// - Scope: `contact:contact`
/// - Scope `contact:contact:access_as_app`: Enough to read what the scopes for base, department, employee and gender allow.
/// - Scope `contact:contact:readonly`: Enough to read what the scopes for base, department, employee and gender allow.
/// - Scope `contact:contact:readonly_as_app`: Enough to read what the scopes for base, department, employee and gender allow.
/// - Scope `contact:user.base:readonly`: Needed to read `name`, `en_name`, `nickname` and `avatar` of users.
/// - Scope `contact:user.department:readonly`: Needed to read `department_ids`, `leader_user_id` and `orders` of users.
/// - Scope `contact:user.email:readonly`: Needed to read `email` of users.
/// - Scope `contact:user.employee:readonly`: Needed to read status, city, country, work station, date of entry, type of employee, job title, business mailbox and custom fields of users.
/// - Scope `contact:user.employee_id:readonly`: Needed for ids of type `user_id`, and to read them.
/// - Scope `contact:user.employee_number:read`: Enough to read `employee_no` of users.
/// - Scope `contact:user.gender:readonly`: Needed to read `gender` of users.
/// - Scope `contact:user.phone:readonly`: Needed to read `mobile` of users.
/// - Scope `contact:user.union_id:readonly`: Needed to read `union_id` of users.
/// - Scope `directory:employee.base.email:read`: Enough to read `email` of users.
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [更新用户所有信息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/update)
/// - Schema: `schemas/open/contact/v3/user/update.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 40001 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong. |
/// | 40016 | 400 | [`NAME_MISSING`](super::super::errors::NAME_MISSING) | No name is given. |
/// | 41001 | 400 | [`MOBILE_TAKEN`](super::super::errors::MOBILE_TAKEN) | Another user of the tenant has the mobile number. |
/// | 41002 | 400 | [`EMAIL_TAKEN`](super::super::errors::EMAIL_TAKEN) | Another user of the tenant has the email address. |
/// | 41003 | 409 | [`ACCOUNT_CONFLICT`](super::super::errors::ACCOUNT_CONFLICT) | Mobile number and email address belong to two different accounts of Feishu. |
/// | 41004 | 400 | [`INVALID_MOBILE`](super::super::errors::INVALID_MOBILE) | The mobile number is not valid. |
/// | 41005 | 400 | [`INVALID_EMAIL`](super::super::errors::INVALID_EMAIL) | The email address is not valid. |
/// | 41006 | 400 | [`USER_NAME_MISSING`](super::super::errors::USER_NAME_MISSING) | The user has no name. |
/// | 41009 | 400 | [`CONTACT_MISSING`](super::super::errors::CONTACT_MISSING) | Neither an email address nor a mobile number is given. |
/// | 41011 | 400 | [`USER_ID_TAKEN`](super::super::errors::USER_ID_TAKEN) | Another user of the tenant has the `user_id`. |
/// | 41010 | 400 | [`MOBILE_MISSING`](super::super::errors::MOBILE_MISSING) | No mobile number is given. |
/// | 41014 | 400 | [`SENSITIVE_NAME`](super::super::errors::SENSITIVE_NAME) | The name has sensitive words. |
/// | 41013 | 400 | [`USER_ID_CHANGE_LIMIT`](super::super::errors::USER_ID_CHANGE_LIMIT) | The `user_id` was changed as often as is allowed. |
/// | 41015 | 400 | [`EMPLOYEE_TYPE_MISSING`](super::super::errors::EMPLOYEE_TYPE_MISSING) | No type of employee is given. |
/// | 41016 | 400 | [`DEPARTMENT_FULL`](super::super::errors::DEPARTMENT_FULL) | A department has as many users as it may have. |
/// | 41017 | 400 | [`USER_DEPARTMENT_NOT_FOUND`](super::super::errors::USER_DEPARTMENT_NOT_FOUND) | A department does not exist. |
/// | 41018 | 400 | [`INVALID_POSITION`](super::super::errors::INVALID_POSITION) | The position is not valid. |
/// | 41019 | 400 | [`INVALID_POSITION_DEPARTMENT`](super::super::errors::INVALID_POSITION_DEPARTMENT) | The department of the position is not valid. |
/// | 41020 | 400 | [`INVALID_POSITION_CODE`](super::super::errors::INVALID_POSITION_CODE) | The code of the position is not valid, or is taken. |
/// | 41021 | 400 | [`SEVERAL_MAIN_POSITIONS`](super::super::errors::SEVERAL_MAIN_POSITIONS) | A user can have one main position only. |
/// | 41022 | 400 | [`FOREIGN_USER`](super::super::errors::FOREIGN_USER) | The user belongs to another tenant. |
/// | 41023 | 400 | [`DEPARTMENTS_LEAVE_POSITION`](super::super::errors::DEPARTMENTS_LEAVE_POSITION) | The departments of the user would no longer include that of the user's position. |
/// | 41024 | 400 | [`POSITION_LEAVES_DEPARTMENTS`](super::super::errors::POSITION_LEAVES_DEPARTMENTS) | The department of the position is none of the user's departments. |
/// | 41025 | 400 | [`INVALID_ORDER_DEPARTMENT`](super::super::errors::INVALID_ORDER_DEPARTMENT) | A department in `orders` is none of the user's departments. |
/// | 41028 | 405 | [`VISIBILITY_RULES_OUTDATED`](super::super::errors::VISIBILITY_RULES_OUTDATED) | Users cannot be in several departments before the tenant's rules of visibility are upgraded. |
/// | 41029 | 400 | [`ONE_DEPARTMENT_ONLY`](super::super::errors::ONE_DEPARTMENT_ONLY) | The tenant does not let users be in several departments. |
/// | 41030 | 400 | [`OWN_LEADER`](super::super::errors::OWN_LEADER) | Users cannot report to themselves. |
/// | 41031 | 504 | [`POSITIONS_UNAVAILABLE`](super::super::errors::POSITIONS_UNAVAILABLE) | The tenant does not have positions. |
/// | 41032 | 504 | [`SEVERAL_DEPARTMENTS_UNAVAILABLE`](super::super::errors::SEVERAL_DEPARTMENTS_UNAVAILABLE) | The tenant does not let users be in several departments. |
/// | 41033 | 400 | [`TOO_MANY_DEPARTMENTS`](super::super::errors::TOO_MANY_DEPARTMENTS) | The user would be in too many departments. |
/// | 41034 | 400 | [`EMAIL_PREFIX_TAKEN`](super::super::errors::EMAIL_PREFIX_TAKEN) | The part of the email address before `@` is taken. |
/// | 41035 | 400 | [`INVALID_EMAIL_PREFIX`](super::super::errors::INVALID_EMAIL_PREFIX) | The part of the email address before `@` is not valid. |
/// | 41036 | 400 | [`INVALID_AVATAR_KEY`](super::super::errors::INVALID_AVATAR_KEY) | The key of the avatar is not valid. |
/// | 41037 | 400 | [`SENSITIVE_AVATAR`](super::super::errors::SENSITIVE_AVATAR) | The avatar did not pass the check. |
/// | 41038 | 400 | [`INVALID_GENDER`](super::super::errors::INVALID_GENDER) | The gender is not valid. |
/// | 41040 | 400 | [`USER_NAME_EMPTY`](super::super::errors::USER_NAME_EMPTY) | The name is empty. |
/// | 41041 | 400 | [`NO_DEPARTMENT`](super::super::errors::NO_DEPARTMENT) | The user is in no department. |
/// | 41042 | 400 | [`INVALID_JOIN_TIME`](super::super::errors::INVALID_JOIN_TIME) | The date of entry is missing or not valid. |
/// | 41043 | 400 | [`INVALID_TYPE_OF_EMPLOYEE`](super::super::errors::INVALID_TYPE_OF_EMPLOYEE) | The type of employee is not valid. |
/// | 41044 | 400 | [`CUSTOM_ATTR_ID_MISSING`](super::super::errors::CUSTOM_ATTR_ID_MISSING) | A custom field is given without its id. |
/// | 41045 | 400 | [`CUSTOM_ATTR_NOT_FOUND`](super::super::errors::CUSTOM_ATTR_NOT_FOUND) | A custom field does not exist. |
/// | 41046 | 400 | [`CUSTOM_ATTR_VALUE_MISSING`](super::super::errors::CUSTOM_ATTR_VALUE_MISSING) | A custom field is given without a value. |
/// | 41047 | 400 | [`LINK_TITLE_MISSING`](super::super::errors::LINK_TITLE_MISSING) | A link of a custom field has no title. |
/// | 41048 | 400 | [`LINK_URL_MISSING`](super::super::errors::LINK_URL_MISSING) | A link of a custom field has no URL. |
/// | 41050 | 400 | [`USER_FORBIDDEN`](super::super::errors::USER_FORBIDDEN) | The user is outside the contact range of the app or, for calls by a user, outside what that user can see. |
/// | 41051 | 400 | [`USER_ID_MISSING`](super::super::errors::USER_ID_MISSING) | No id of the user is given. |
/// | 40004 | 403 | [`DEPARTMENT_FORBIDDEN`](super::super::errors::DEPARTMENT_FORBIDDEN) | A department is outside the contact range of the app or, for a user, outside what the user can see. |
/// | 41059 | 400 | [`INVALID_EMPLOYEE_TYPE`](super::super::errors::INVALID_EMPLOYEE_TYPE) | The type of employee is not valid. |
/// | 41060 | 400 | [`INACTIVE_EMPLOYEE_TYPE`](super::super::errors::INACTIVE_EMPLOYEE_TYPE) | The type of employee is not in use. |
/// | 41063 | 400 | [`JOB_TITLE_TOO_LONG`](super::super::errors::JOB_TITLE_TOO_LONG) | The job title is too long. |
/// | 41068 | 400 | [`EMAIL_ALIAS_LIMIT`](super::super::errors::EMAIL_ALIAS_LIMIT) | No further business mailbox can be created. |
/// | 41069 | 400 | [`EMAIL_IN_RECYCLE_BIN`](super::super::errors::EMAIL_IN_RECYCLE_BIN) | The business mailbox is in the recycle bin. |
/// | 41070 | 400 | [`NAME_TOO_LONG`](super::super::errors::NAME_TOO_LONG) | The name is too long. |
/// | 41071 | 400 | [`ENGLISH_NAME_TOO_LONG`](super::super::errors::ENGLISH_NAME_TOO_LONG) | The English name is too long. |
/// | 41072 | 400 | [`NICKNAME_TOO_LONG`](super::super::errors::NICKNAME_TOO_LONG) | The nickname is too long. |
/// | 44001 | 400 | [`EMAIL_DOMAIN_MISSING`](super::super::errors::EMAIL_DOMAIN_MISSING) | The tenant has no mailboxes under the domain of the address. |
/// | 44002 | 400 | [`ORDER_WITHOUT_DEPARTMENTS`](super::super::errors::ORDER_WITHOUT_DEPARTMENTS) | `orders` is given without `department_ids`, or has departments that are not among them. |
/// | 44006 | 400 | [`USER_NAME_TOO_LONG`](super::super::errors::USER_NAME_TOO_LONG) | The name is too long. |
/// | 44007 | 400 | [`USER_ENGLISH_NAME_TOO_LONG`](super::super::errors::USER_ENGLISH_NAME_TOO_LONG) | The English name is too long. |
/// | 44008 | 400 | [`USER_NICKNAME_TOO_LONG`](super::super::errors::USER_NICKNAME_TOO_LONG) | The nickname is too long. |
/// | 44010 | 400 | [`USER_NOT_JOINED`](super::super::errors::USER_NOT_JOINED) | Users who have not joined yet cannot be changed. |
/// | 44011 | 400 | [`USER_EXITED`](super::super::errors::USER_EXITED) | Users who have left by themselves cannot be changed. |
/// | 42006 | 400 | [`USER_RESIGNED`](super::super::errors::USER_RESIGNED) | A user has left the tenant. |
/// | 44013 | 400 | [`INVALID_EMAIL_PASSWORD`](super::super::errors::INVALID_EMAIL_PASSWORD) | The password of the business mailbox is not valid. |
/// | 44014 | 400 | [`EMAIL_FIXED`](super::super::errors::EMAIL_FIXED) | The email address of the user cannot be changed while it is the business mailbox. |
/// | 44015 | 400 | [`PASSWORD_EXISTS`](super::super::errors::PASSWORD_EXISTS) | The user has a password already. |
/// | 44016 | 400 | [`EMAIL_PASSWORD_FORBIDDEN`](super::super::errors::EMAIL_PASSWORD_FORBIDDEN) | The password of the business mailbox cannot be set. |
/// | 44017 | 400 | [`CONTENT_REJECTED`](super::super::errors::CONTENT_REJECTED) | What is given did not pass the check. |
/// | 44018 | 400 | [`CHINESE_MOBILE_IN_LARK`](super::super::errors::CHINESE_MOBILE_IN_LARK) | Lark does not take mobile numbers that begin with `+86`. |
/// | 44019 | 400 | [`FOREIGN_MOBILE_IN_FEISHU`](super::super::errors::FOREIGN_MOBILE_IN_FEISHU) | A tenant that is not certified can have mobile numbers of mainland China only. |
/// | 44020 | 400 | [`EMAIL_NEEDED`](super::super::errors::EMAIL_NEEDED) | A user with a mobile number from outside mainland China needs an email address. |
/// | 44024 | 400 | [`BUSINESS_EMAIL_TAKEN`](super::super::errors::BUSINESS_EMAIL_TAKEN) | The business mailbox is the account of another member. |
/// | 44025 | 400 | [`USER_BUSY`](super::super::errors::USER_BUSY) | Another call changes the user. |
/// | 44035 | 400 | [`INVALID_DEPARTMENT_ID`](super::super::errors::INVALID_DEPARTMENT_ID) | The id of a department is not valid. |
/// | 44036 | 400 | [`FOUNDER_NOT_FREEZABLE`](super::super::errors::FOUNDER_NOT_FREEZABLE) | The founder of the tenant cannot be suspended. |
/// | 44038 | 400 | [`USER_PROTECTED`](super::super::errors::USER_PROTECTED) | The user cannot be changed for reasons of security. |
/// | 44051 | 400 | [`EMPLOYEE_NUMBER_TAKEN`](super::super::errors::EMPLOYEE_NUMBER_TAKEN) | Another user has the employee number. |
/// | 44052 | 400 | [`PLAN_EXPIRED`](super::super::errors::PLAN_EXPIRED) | The plan of the tenant has expired, so users cannot be changed. |
/// | 44053 | 400 | [`EXTERNAL_USER`](super::super::errors::EXTERNAL_USER) | The user comes from an external source and cannot be changed here. |
/// | 44057 | 400 | [`CHANGED_WITHOUT_CITY`](super::super::errors::CHANGED_WITHOUT_CITY) | The user was changed, but the new work city was not created. |
/// | 44058 | 400 | [`CHANGED_WITHOUT_JOB_TITLE`](super::super::errors::CHANGED_WITHOUT_JOB_TITLE) | The user was changed, but the new job title was not created. |
/// | 44059 | 400 | [`CHANGED_WITHOUT_CITY_AND_JOB_TITLE`](super::super::errors::CHANGED_WITHOUT_CITY_AND_JOB_TITLE) | The user was changed, but neither the new work city nor the new job title was created. |
/// | 41410 | 400 | [`MAIN_DEPARTMENT_NOT_FIRST`](super::super::errors::MAIN_DEPARTMENT_NOT_FIRST) | The main department is not the first one. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::Seconds;
/// use feishu_api::contact::v3::{
///     DepartmentIdType, EmployeeType, Gender, InputCustomAttrValue, InputTextValue,
///     InputUserCustomAttr, UserId, UserOrder,
/// };
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .contact()
///     .v3()
///     .user()
///     .update(
///         UserId::OpenId("ou_7dab8a3d3cdcc9da365777c7ad535d62".into()),
///         "张三",
///         "13011111111",
///         ["od-4e6ac4d14bcd5071a37a39de902c714111111"],
///         EmployeeType::Regular,
///     )
///     .department_id_type(DepartmentIdType::Open)
///     .en_name("San Zhang")
///     .nickname("Alex Zhang")
///     .email("zhangsan@gmail.com")
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "更新用户所有信息")]
#[doc(alias = "/open-apis/contact/v3/users/:user_id")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct UpdateUser<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    UpdateUser -> UpdateUserReply, TenantToken, NoCredential
}

impl UpdateUser {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `user_id`: The user to change.
    /// - `name`: Name of the user. 1 to 255 characters.
    /// - `mobile`: Mobile number, unique in the tenant; from outside mainland China with `+` and the code of the
    ///   country, which only certified tenants of Feishu can have.
    /// - `department_ids`: The departments that the user is in, by ids of the type `department_id_type`. At most 50
    ///   elements.
    /// - `employee_type`: Type of employee; one that the tenant defined is given by its number.
    pub fn new(
        user_id: impl Into<UserId>,
        name: impl Into<String>,
        mobile: impl Into<String>,
        department_ids: impl IntoIterator<Item = impl Into<String>>,
        employee_type: EmployeeType,
    ) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .shape_at(
                    &[(rt::Place::Path, "user_id"), (rt::Place::Query, "user_id_type")],
                    &Into::<UserId>::into(user_id),
                )
                .body_text("name", name.into())
                .body_text("mobile", mobile.into())
                .body(
                    "department_ids",
                    &department_ids.into_iter().map(Into::into).collect::<Vec<String>>(),
                )
                .body("employee_type", &employee_type),
        )
    }
}

impl<C> UpdateUser<C> {
    /// Type of all ids of departments. The platform assumes `"open_department_id"` when it is not
    /// given.
    pub fn department_id_type(self, department_id_type: DepartmentIdType) -> Self {
        Self(self.0.query("department_id_type", &department_id_type))
    }

    /// Name in English. At most 255 characters.
    pub fn en_name(self, en_name: impl Into<String>) -> Self {
        Self(self.0.body_text("en_name", en_name.into()))
    }

    /// Another name that colleagues know. At most 255 characters.
    pub fn nickname(self, nickname: impl Into<String>) -> Self {
        Self(self.0.body_text("nickname", nickname.into()))
    }

    /// Email address, unique in the tenant. Needed with mobile numbers from outside mainland China.
    pub fn email(self, email: impl Into<String>) -> Self {
        Self(self.0.body_text("email", email.into()))
    }

    /// Whether others in the tenant can see the mobile number.
    pub fn mobile_visible(self, mobile_visible: bool) -> Self {
        Self(self.0.body("mobile_visible", &mobile_visible))
    }

    /// Gender, where it is disclosed.
    pub fn gender(self, gender: Gender) -> Self {
        Self(self.0.body("gender", &gender))
    }

    /// Key of the avatar, from uploading an image of the type `avatar`.
    pub fn avatar_key(self, avatar_key: impl Into<String>) -> Self {
        Self(self.0.body_text("avatar_key", avatar_key.into()))
    }

    /// Whom the user reports to: an id of the type `user_id_type`.
    pub fn leader_user_id(self, leader_user_id: impl Into<String>) -> Self {
        Self(self.0.body_text("leader_user_id", leader_user_id.into()))
    }

    /// Name of the work city. A new name creates a city; a tenant can have 10,000. At most 100
    /// characters.
    pub fn city(self, city: impl Into<String>) -> Self {
        Self(self.0.body_text("city", city.into()))
    }

    /// Country or region: a code of two letters, such as `CN`.
    pub fn country(self, country: impl Into<String>) -> Self {
        Self(self.0.body_text("country", country.into()))
    }

    /// Where in the office the user works. At most 255 characters.
    pub fn work_station(self, work_station: impl Into<String>) -> Self {
        Self(self.0.body_text("work_station", work_station.into()))
    }

    /// When the user joined the company.
    pub fn join_time(self, join_time: impl Into<rt::Seconds>) -> Self {
        Self(self.0.body("join_time", &join_time.into()))
    }

    /// Number of the employee, unique in the tenant. At most 255 characters.
    pub fn employee_no(self, employee_no: impl Into<String>) -> Self {
        Self(self.0.body_text("employee_no", employee_no.into()))
    }

    /// Where the user stands in each department; give `department_ids` with it.
    pub fn orders(self, orders: impl IntoIterator<Item = UserOrder>) -> Self {
        Self(self.0.body("orders", &orders.into_iter().collect::<Vec<UserOrder>>()))
    }

    /// The custom fields. Only where an administrator lets calls use them.
    pub fn custom_attrs(
        self,
        custom_attrs: impl IntoIterator<Item = InputUserCustomAttr>,
    ) -> Self {
        Self(
            self
                .0
                .body(
                    "custom_attrs",
                    &custom_attrs.into_iter().collect::<Vec<InputUserCustomAttr>>(),
                ),
        )
    }

    /// Address of the business mailbox; the tenant must have mailboxes under its domain.
    pub fn enterprise_email(self, enterprise_email: impl Into<String>) -> Self {
        Self(self.0.body_text("enterprise_email", enterprise_email.into()))
    }

    /// Name of the job title. A new name creates a title, a space clears it; a tenant can have 10,000.
    /// At most 255 characters.
    pub fn job_title(self, job_title: impl Into<String>) -> Self {
        Self(self.0.body_text("job_title", job_title.into()))
    }

    /// Whether the user is suspended.
    pub fn is_frozen(self, is_frozen: bool) -> Self {
        Self(self.0.body("is_frozen", &is_frozen))
    }
}

impl<C: rt::Caller> super::UserResource<'_, C> {
    /// Replaces all that is known of a user.
    pub fn update(
        &self,
        user_id: impl Into<UserId>,
        name: impl Into<String>,
        mobile: impl Into<String>,
        department_ids: impl IntoIterator<Item = impl Into<String>>,
        employee_type: EmployeeType,
    ) -> UpdateUser<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken>,
    {
        UpdateUser(
            UpdateUser::new(user_id, name, mobile, department_ids, employee_type)
                .0
                .bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`UpdateUser`].
#[derive(Clone, Default, rt::Record)]
pub struct UpdateUserReply {
    /// The user as changed.
    #[wire(ALWAYS)]
    pub user: Option<ContactUser>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl UpdateUserReply {
    /// `user`, which every documented reply has, or an error if this one lacks it.
    pub fn user(&self) -> Result<&ContactUser, rt::Error> {
        rt::always(self.user.as_ref(), "user", &self.unknown_fields)
    }
}

/// The documented facts of [`UpdateUser`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/contact/v3/user/update",
    title: "更新用户所有信息",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/update",
    method: rt::Method::Put,
    path: "/open-apis/contact/v3/users/:user_id",
    tokens: &[rt::TokenKind::Tenant],
    scopes: &["contact:contact"],
    field_scopes: &[
        (
            "contact:contact:access_as_app",
            "Enough to read what the scopes for base, department, employee and gender allow.",
        ),
        (
            "contact:contact:readonly",
            "Enough to read what the scopes for base, department, employee and gender allow.",
        ),
        (
            "contact:contact:readonly_as_app",
            "Enough to read what the scopes for base, department, employee and gender allow.",
        ),
        (
            "contact:user.base:readonly",
            "Needed to read `name`, `en_name`, `nickname` and `avatar` of users.",
        ),
        (
            "contact:user.department:readonly",
            "Needed to read `department_ids`, `leader_user_id` and `orders` of users.",
        ),
        ("contact:user.email:readonly", "Needed to read `email` of users."),
        (
            "contact:user.employee:readonly",
            "Needed to read status, city, country, work station, date of entry, type of employee, job title, business mailbox and custom fields of users.",
        ),
        (
            "contact:user.employee_id:readonly",
            "Needed for ids of type `user_id`, and to read them.",
        ),
        ("contact:user.employee_number:read", "Enough to read `employee_no` of users."),
        ("contact:user.gender:readonly", "Needed to read `gender` of users."),
        ("contact:user.phone:readonly", "Needed to read `mobile` of users."),
        ("contact:user.union_id:readonly", "Needed to read `union_id` of users."),
        ("directory:employee.base.email:read", "Enough to read `email` of users."),
    ],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[
        rt::Param::path("user_id"),
        rt::Param::query("user_id_type").flags(rt::Field::REQUIRED),
        rt::Param::query("department_id_type"),
        rt::Param::body("name")
            .flags(rt::Field::REQUIRED)
            .limits(&[rt::Limit::Length(1, 255)]),
        rt::Param::body("en_name").limits(&[rt::Limit::Length(0, 255)]),
        rt::Param::body("nickname").limits(&[rt::Limit::Length(0, 255)]),
        rt::Param::body("email"),
        rt::Param::body("mobile").flags(rt::Field::REQUIRED),
        rt::Param::body("mobile_visible"),
        rt::Param::body("gender"),
        rt::Param::body("avatar_key"),
        rt::Param::body("department_ids")
            .flags(rt::Field::REQUIRED)
            .limits(&[rt::Limit::Items(0, 50)]),
        rt::Param::body("leader_user_id"),
        rt::Param::body("city").limits(&[rt::Limit::Length(0, 100)]),
        rt::Param::body("country"),
        rt::Param::body("work_station").limits(&[rt::Limit::Length(0, 255)]),
        rt::Param::body("join_time"),
        rt::Param::body("employee_no").limits(&[rt::Limit::Length(0, 255)]),
        rt::Param::body("employee_type").flags(rt::Field::REQUIRED),
        rt::Param::body("orders"),
        rt::Param::body("custom_attrs"),
        rt::Param::body("enterprise_email"),
        rt::Param::body("job_title").limits(&[rt::Limit::Length(0, 255)]),
        rt::Param::body("is_frozen"),
    ],
    errors: rt::ErrorTable::new(
        &[
            "40001 400 InvalidRequest InvalidParameter\nA parameter is wrong.\nCheck the request against what its fields may hold; the message can say more.",
            "40016 400 InvalidRequest NameMissing\nNo name is given.\nGive a name.",
            "41001 400 Conflict MobileTaken\nAnother user of the tenant has the mobile number.\nUse another number; `batch_get_id` finds the user who has it.",
            "41002 400 Conflict EmailTaken\nAnother user of the tenant has the email address.\nUse another address; `batch_get_id` finds the user who has it.",
            "41003 409 Conflict AccountConflict\nMobile number and email address belong to two different accounts of Feishu.\nUse another number or address, or have one of the accounts closed.",
            "41004 400 InvalidRequest InvalidMobile\nThe mobile number is not valid.\nWrite numbers from outside mainland China with `+` and the code of the country.",
            "41005 400 InvalidRequest InvalidEmail\nThe email address is not valid.",
            "41006 400 InvalidRequest UserNameMissing\nThe user has no name.\nGive a name.",
            "41009 400 InvalidRequest ContactMissing\nNeither an email address nor a mobile number is given.\nGive one of them.",
            "41011 400 Conflict UserIdTaken\nAnother user of the tenant has the `user_id`.\nChoose another one.",
            "41010 400 InvalidRequest MobileMissing\nNo mobile number is given.\nGive a mobile number.",
            "41014 400 InvalidRequest SensitiveName\nThe name has sensitive words.\nChange the name.",
            "41013 400 Conflict UserIdChangeLimit\nThe `user_id` was changed as often as is allowed.",
            "41015/2 400 InvalidRequest EmployeeTypeMissing\nNo type of employee is given.\nGive the type of employee.",
            "41016 400 Conflict DepartmentFull\nA department has as many users as it may have.\nChoose another department.",
            "41017/2 400 NotFound UserDepartmentNotFound\nA department does not exist.\nCheck the ids and their type.",
            "41018 400 InvalidRequest InvalidPosition\nThe position is not valid.",
            "41019 400 InvalidRequest InvalidPositionDepartment\nThe department of the position is not valid.",
            "41020 400 InvalidRequest InvalidPositionCode\nThe code of the position is not valid, or is taken.",
            "41021 400 InvalidRequest SeveralMainPositions\nA user can have one main position only.",
            "41022 400 Permission ForeignUser\nThe user belongs to another tenant.\nCall with a token of the user's tenant.",
            "41023 400 Conflict DepartmentsLeavePosition\nThe departments of the user would no longer include that of the user's position.\nChange departments and position together.",
            "41024 400 Conflict PositionLeavesDepartments\nThe department of the position is none of the user's departments.\nChange departments and position together.",
            "41025 400 InvalidRequest InvalidOrderDepartment\nA department in `orders` is none of the user's departments.\nUse departments of `department_ids`.",
            "41028 405 Conflict VisibilityRulesOutdated\nUsers cannot be in several departments before the tenant's rules of visibility are upgraded.\nHave an administrator upgrade them in the admin console, under security.",
            "41029 400 Conflict OneDepartmentOnly\nThe tenant does not let users be in several departments.\nGive one department, or contact support.",
            "41030 400 InvalidRequest OwnLeader\nUsers cannot report to themselves.\nGive another leader, or none.",
            "41031 504 Conflict PositionsUnavailable\nThe tenant does not have positions.\nContact support to have them.",
            "41032 504 Conflict SeveralDepartmentsUnavailable\nThe tenant does not let users be in several departments.\nGive one department, or contact support.",
            "41033 400 InvalidRequest TooManyDepartments\nThe user would be in too many departments.\nGive at most 50.",
            "41034 400 Conflict EmailPrefixTaken\nThe part of the email address before `@` is taken.\nUse another address.",
            "41035 400 InvalidRequest InvalidEmailPrefix\nThe part of the email address before `@` is not valid.",
            "41036 400 InvalidRequest InvalidAvatarKey\nThe key of the avatar is not valid.\nUpload the image again and use its key.",
            "41037 400 InvalidRequest SensitiveAvatar\nThe avatar did not pass the check.\nUse another image.",
            "41038 400 InvalidRequest InvalidGender\nThe gender is not valid.",
            "41040 400 InvalidRequest UserNameEmpty\nThe name is empty.\nGive a name.",
            "41041 400 InvalidRequest NoDepartment\nThe user is in no department.\nGive `department_ids`.",
            "41042 400 InvalidRequest InvalidJoinTime\nThe date of entry is missing or not valid.",
            "41043/2 400 InvalidRequest InvalidTypeOfEmployee\nThe type of employee is not valid.\nList the types of employee to see which there are.",
            "41044 400 InvalidRequest CustomAttrIdMissing\nA custom field is given without its id.\nList the custom fields to see their ids.",
            "41045 400 NotFound CustomAttrNotFound\nA custom field does not exist.\nList the custom fields to see their ids.",
            "41046 400 InvalidRequest CustomAttrValueMissing\nA custom field is given without a value.\nGive the value.",
            "41047 400 InvalidRequest LinkTitleMissing\nA link of a custom field has no title.\nGive its `text`.",
            "41048 400 InvalidRequest LinkUrlMissing\nA link of a custom field has no URL.\nGive its `url`.",
            "41050 400 Permission UserForbidden\nThe user is outside the contact range of the app or, for calls by a user, outside what that user can see.\nAdd the user to the contact range of the app, or to what the caller can see.",
            "41051 400 InvalidRequest UserIdMissing\nNo id of the user is given.",
            "40004 403 Permission DepartmentForbidden\nA department is outside the contact range of the app or, for a user, outside what the user can see.\nAdd the department to the contact range of the app, or to what the user can see.",
            "41059 400 InvalidRequest InvalidEmployeeType\nThe type of employee is not valid.\nList the types of employee to see which there are.",
            "41060 400 Conflict InactiveEmployeeType\nThe type of employee is not in use.\nChoose an active one, or activate it.",
            "41063 400 InvalidRequest JobTitleTooLong\nThe job title is too long.\nThe message says how long it may be; shorten it.",
            "41068 400 Quota EmailAliasLimit\nNo further business mailbox can be created.\nAsk the administrator how many the tenant may have.",
            "41069 400 Conflict EmailInRecycleBin\nThe business mailbox is in the recycle bin.\nDelete it there for good, then use the address.",
            "41070 400 InvalidRequest NameTooLong\nThe name is too long.\nShorten it to 255 characters.",
            "41071/2 400 InvalidRequest EnglishNameTooLong\nThe English name is too long.\nShorten it to 255 characters.",
            "41072/2 400 InvalidRequest NicknameTooLong\nThe nickname is too long.\nShorten it to 255 characters.",
            "44001 400 Conflict EmailDomainMissing\nThe tenant has no mailboxes under the domain of the address.\nHave an administrator set up the domain.",
            "44002 400 InvalidRequest OrderWithoutDepartments\n`orders` is given without `department_ids`, or has departments that are not among them.\nGive both together.",
            "44006 400 InvalidRequest UserNameTooLong\nThe name is too long.\nShorten it to 255 characters.",
            "44007 400 InvalidRequest UserEnglishNameTooLong\nThe English name is too long.\nShorten it to 255 characters.",
            "44008 400 InvalidRequest UserNicknameTooLong\nThe nickname is too long.\nShorten it to 255 characters.",
            "44010 400 Conflict UserNotJoined\nUsers who have not joined yet cannot be changed.",
            "44011 400 Conflict UserExited\nUsers who have left by themselves cannot be changed.",
            "42006 400 Conflict UserResigned\nA user has left the tenant.\nLeave the user out, or name another one.",
            "44013 400 InvalidRequest InvalidEmailPassword\nThe password of the business mailbox is not valid.",
            "44014 400 Conflict EmailFixed\nThe email address of the user cannot be changed while it is the business mailbox.",
            "44015 400 Conflict PasswordExists\nThe user has a password already.",
            "44016 400 Permission EmailPasswordForbidden\nThe password of the business mailbox cannot be set.\nCheck the rights of the caller.",
            "44017 400 InvalidRequest ContentRejected\nWhat is given did not pass the check.\nChange it.",
            "44018 400 InvalidRequest ChineseMobileInLark\nLark does not take mobile numbers that begin with `+86`.\nUse another number.",
            "44019 400 InvalidRequest ForeignMobileInFeishu\nA tenant that is not certified can have mobile numbers of mainland China only.\nUse such a number, or have the tenant certified.",
            "44020 400 InvalidRequest EmailNeeded\nA user with a mobile number from outside mainland China needs an email address.\nGive an email address.",
            "44024 400 Conflict BusinessEmailTaken\nThe business mailbox is the account of another member.\nUse another address.",
            "44025 400 Busy UserBusy\nAnother call changes the user.\nWait some seconds and repeat.",
            "44035 400 InvalidRequest InvalidDepartmentId\nThe id of a department is not valid.\nSearch departments by name to find their ids.",
            "44036 400 Permission FounderNotFreezable\nThe founder of the tenant cannot be suspended.",
            "44038/2 400 Permission UserProtected\nThe user cannot be changed for reasons of security.",
            "44051 400 Conflict EmployeeNumberTaken\nAnother user has the employee number.\nUse another number.",
            "44052 400 Conflict PlanExpired\nThe plan of the tenant has expired, so users cannot be changed.\nHave it renewed, or delete users.",
            "44053 400 Conflict ExternalUser\nThe user comes from an external source and cannot be changed here.\nChange the user at the source.",
            "44057 400 Conflict ChangedWithoutCity\nThe user was changed, but the new work city was not created.\nCheck the name of the city, and whether the tenant has 10,000 already or disabled it.",
            "44058 400 Conflict ChangedWithoutJobTitle\nThe user was changed, but the new job title was not created.\nCheck the title, and whether the tenant has 10,000 already or disabled it.",
            "44059 400 Conflict ChangedWithoutCityAndJobTitle\nThe user was changed, but neither the new work city nor the new job title was created.\nCheck their names, and whether the tenant has 10,000 already or disabled them.",
            "41410 400 InvalidRequest MainDepartmentNotFirst\nThe main department is not the first one.\nGive the one with `is_primary_dept` the largest `department_order`.",
        ],
    ),
    ..platform::ENDPOINT
};
