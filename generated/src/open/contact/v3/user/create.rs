// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/contact/v3/user/create`: 创建用户

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::contact::v3::types::{
    ContactUser, DepartmentIdList, EmployeeType, Gender, InputUserCustomAttr, UserOrder,
};
use crate::open::types::UserIdType;

/// Adds a user to the tenant.
///
/// The user is invited by text message or email, and has access once they accept.
///
/// The contact range of the app must include all the departments; for the root department it must
/// have all members. A tenant that is not certified has at most 100 users.
///
/// - Endpoint: `POST /open-apis/contact/v3/users`
/// - Token: `tenant_access_token`
/// - Apps: self-built
/// - Scope: `contact:contact`
/// - Scope `contact:user.base:readonly`: Needed to read `name`, `en_name`, `nickname` and `avatar` of users.
/// - Scope `contact:user.department:readonly`: Needed to read `department_ids`, `leader_user_id` and `orders` of users.
/// - Scope `contact:user.dotted_line_leader_info.read`: Needed to read `dotted_line_leader_user_ids` of users.
/// - Scope `contact:user.employee:readonly`: Needed to read status, city, country, work station, date of entry, type of employee, job title, business mailbox and custom fields of users.
/// - Scope `contact:user.employee_number:read`: Enough to read `employee_no` of users.
/// - Scope `contact:user.gender:readonly`: Needed to read `gender` of users.
/// - Scope `contact:user.email:readonly`: Needed to read `email` of users.
/// - Scope `contact:user.job_level:readonly`: Needed to read `job_level_id` of users.
/// - Scope `contact:user.employee_id:readonly`: Needed for ids of type `user_id`, and to read them.
/// - Scope `contact:user.phone:readonly`: Needed to read `mobile` of users.
/// - Scope `contact:user.user_geo`: Needed to read `geo` of users.
/// - Scope `contact:user.job_family:readonly`: Needed to read `job_family_id` of users.
/// - Scope `contact:contact:access_as_app`: Enough to read what the scopes for base, department, employee and gender allow.
/// - Scope `contact:contact:readonly`: Enough to read what the scopes for base, department, employee and gender allow.
/// - Scope `contact:contact:readonly_as_app`: Enough to read what the scopes for base, department, employee and gender allow.
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [创建用户](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/create)
/// - Schema: `schemas/open/contact/v3/user/create.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 40001 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong. |
/// | 40003 | 400 | [`INTERNAL_ERROR`](super::super::errors::INTERNAL_ERROR) | The platform failed. |
/// | 40004 | 403 | [`DEPARTMENT_FORBIDDEN`](super::super::errors::DEPARTMENT_FORBIDDEN) | A department is outside the contact range of the app or, for a user, outside what the user can see. |
/// | 40021 | 400 | [`CLIENT_TOKEN_REUSED`](super::super::errors::CLIENT_TOKEN_REUSED) | Another request was made with the same client token. |
/// | 41001 | 400 | [`MOBILE_TAKEN`](super::super::errors::MOBILE_TAKEN) | Another user of the tenant has the mobile number. |
/// | 41002 | 400 | [`EMAIL_TAKEN`](super::super::errors::EMAIL_TAKEN) | Another user of the tenant has the email address. |
/// | 41003 | 409 | [`ACCOUNT_CONFLICT`](super::super::errors::ACCOUNT_CONFLICT) | Mobile number and email address belong to two different accounts of Feishu. |
/// | 41004 | 400 | [`INVALID_MOBILE`](super::super::errors::INVALID_MOBILE) | The mobile number is not valid. |
/// | 41005 | 400 | [`INVALID_EMAIL`](super::super::errors::INVALID_EMAIL) | The email address is not valid. |
/// | 41006 | 400 | [`USER_NAME_MISSING`](super::super::errors::USER_NAME_MISSING) | The user has no name. |
/// | 41007 | 400 | [`UNCERTIFIED_SEAT_LIMIT`](super::super::errors::UNCERTIFIED_SEAT_LIMIT) | The tenant is not certified and has as many users as it may have. |
/// | 41008 | 400 | [`SEAT_LIMIT`](super::super::errors::SEAT_LIMIT) | The tenant has as many users as it may have. |
/// | 41009 | 400 | [`CONTACT_MISSING`](super::super::errors::CONTACT_MISSING) | Neither an email address nor a mobile number is given. |
/// | 41010 | 400 | [`MOBILE_MISSING`](super::super::errors::MOBILE_MISSING) | No mobile number is given. |
/// | 41011 | 400 | [`USER_ID_TAKEN`](super::super::errors::USER_ID_TAKEN) | Another user of the tenant has the `user_id`. |
/// | 41012 | 400 | [`INVALID_USER_ID`](super::super::errors::INVALID_USER_ID) | The id of a user is not valid. |
/// | 41013 | 400 | [`USER_ID_CHANGE_LIMIT`](super::super::errors::USER_ID_CHANGE_LIMIT) | The `user_id` was changed as often as is allowed. |
/// | 41014 | 400 | [`SENSITIVE_NAME`](super::super::errors::SENSITIVE_NAME) | The name has sensitive words. |
/// | 41015 | 400 | [`INVALID_IDP_TYPE`](super::super::errors::INVALID_IDP_TYPE) | The kind of login is not valid. |
/// | 41016 | 400 | [`DEPARTMENT_FULL`](super::super::errors::DEPARTMENT_FULL) | A department has as many users as it may have. |
/// | 41017 | 400 | [`DEPARTMENTS_MISSING`](super::super::errors::DEPARTMENTS_MISSING) | No department is given. |
/// | 41018 | 400 | [`INVALID_POSITION`](super::super::errors::INVALID_POSITION) | The position is not valid. |
/// | 41019 | 400 | [`INVALID_POSITION_DEPARTMENT`](super::super::errors::INVALID_POSITION_DEPARTMENT) | The department of the position is not valid. |
/// | 41020 | 400 | [`INVALID_POSITION_CODE`](super::super::errors::INVALID_POSITION_CODE) | The code of the position is not valid, or is taken. |
/// | 41021 | 400 | [`SEVERAL_MAIN_POSITIONS`](super::super::errors::SEVERAL_MAIN_POSITIONS) | A user can have one main position only. |
/// | 41022 | 400 | [`FOREIGN_USER`](super::super::errors::FOREIGN_USER) | The user belongs to another tenant. |
/// | 41025 | 400 | [`INVALID_ORDER_DEPARTMENT`](super::super::errors::INVALID_ORDER_DEPARTMENT) | A department in `orders` is none of the user's departments. |
/// | 41027 | 504 | [`ACCOUNT_CREATION_FAILED`](super::super::errors::ACCOUNT_CREATION_FAILED) | The account could not be created. |
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
/// | 41043 | 400 | [`USER_ID_TOO_LONG`](super::super::errors::USER_ID_TOO_LONG) | The `user_id` is not valid: it may have 64 characters. |
/// | 41044 | 400 | [`CUSTOM_ATTR_ID_MISSING`](super::super::errors::CUSTOM_ATTR_ID_MISSING) | A custom field is given without its id. |
/// | 41045 | 400 | [`CUSTOM_ATTR_NOT_FOUND`](super::super::errors::CUSTOM_ATTR_NOT_FOUND) | A custom field does not exist. |
/// | 41046 | 400 | [`CUSTOM_ATTR_VALUE_MISSING`](super::super::errors::CUSTOM_ATTR_VALUE_MISSING) | A custom field is given without a value. |
/// | 41047 | 400 | [`LINK_TITLE_MISSING`](super::super::errors::LINK_TITLE_MISSING) | A link of a custom field has no title. |
/// | 41048 | 400 | [`LINK_URL_MISSING`](super::super::errors::LINK_URL_MISSING) | A link of a custom field has no URL. |
/// | 41051 | 400 | [`USER_ID_MISSING`](super::super::errors::USER_ID_MISSING) | No id of the user is given. |
/// | 41052 | 400 | [`INVALID_ACCEPTOR`](super::super::errors::INVALID_ACCEPTOR) | The user who takes over is not valid. |
/// | 41053 | 409 | [`USER_EXISTS`](super::super::errors::USER_EXISTS) | The user exists already. |
/// | 41054 | 400 | [`INVITATION_EMAIL_MISSING`](super::super::errors::INVITATION_EMAIL_MISSING) | An invitation is to be sent by email, but no address is given. |
/// | 41055 | 400 | [`INVITATION_MOBILE_MISSING`](super::super::errors::INVITATION_MOBILE_MISSING) | An invitation is to be sent by text message, but no mobile number is given. |
/// | 41059 | 400 | [`INVALID_EMPLOYEE_TYPE`](super::super::errors::INVALID_EMPLOYEE_TYPE) | The type of employee is not valid. |
/// | 41060 | 400 | [`INACTIVE_EMPLOYEE_TYPE`](super::super::errors::INACTIVE_EMPLOYEE_TYPE) | The type of employee is not in use. |
/// | 41063 | 400 | [`JOB_TITLE_TOO_LONG`](super::super::errors::JOB_TITLE_TOO_LONG) | The job title is too long. |
/// | 41068 | 400 | [`EMAIL_ALIAS_LIMIT`](super::super::errors::EMAIL_ALIAS_LIMIT) | No further business mailbox can be created. |
/// | 41069 | 400 | [`EMAIL_IN_RECYCLE_BIN`](super::super::errors::EMAIL_IN_RECYCLE_BIN) | The business mailbox is in the recycle bin. |
/// | 41070 | 400 | [`NAME_TOO_LONG`](super::super::errors::NAME_TOO_LONG) | The name is too long. |
/// | 41071 | 400 | [`ENGLISH_NAME_TOO_LONG`](super::super::errors::ENGLISH_NAME_TOO_LONG) | The English name is too long. |
/// | 41072 | 400 | [`NICKNAME_TOO_LONG`](super::super::errors::NICKNAME_TOO_LONG) | The nickname is too long. |
/// | 41410 | 400 | [`MAIN_DEPARTMENT_NOT_FIRST`](super::super::errors::MAIN_DEPARTMENT_NOT_FIRST) | The main department is not the first one. |
/// | 44001 | 400 | [`EMAIL_DOMAIN_MISSING`](super::super::errors::EMAIL_DOMAIN_MISSING) | The tenant has no mailboxes under the domain of the address. |
/// | 44004 | 400 | [`TOO_MANY_TENANTS_JOINED`](super::super::errors::TOO_MANY_TENANTS_JOINED) | The user has joined too many tenants of late. |
/// | 44006 | 400 | [`USER_NAME_TOO_LONG`](super::super::errors::USER_NAME_TOO_LONG) | The name is too long. |
/// | 44007 | 400 | [`USER_ENGLISH_NAME_TOO_LONG`](super::super::errors::USER_ENGLISH_NAME_TOO_LONG) | The English name is too long. |
/// | 44008 | 400 | [`USER_NICKNAME_TOO_LONG`](super::super::errors::USER_NICKNAME_TOO_LONG) | The nickname is too long. |
/// | 44009 | 400 | [`TOO_MANY_USERS_CREATED`](super::super::errors::TOO_MANY_USERS_CREATED) | Users are added too often: a number or address can join three tenants a day. |
/// | 44012 | 400 | [`ADDING_INTERCEPTED`](super::super::errors::ADDING_INTERCEPTED) | Adding the user was stopped by the platform. |
/// | 44013 | 400 | [`INVALID_EMAIL_PASSWORD`](super::super::errors::INVALID_EMAIL_PASSWORD) | The password of the business mailbox is not valid. |
/// | 44016 | 400 | [`EMAIL_PASSWORD_FORBIDDEN`](super::super::errors::EMAIL_PASSWORD_FORBIDDEN) | The password of the business mailbox cannot be set. |
/// | 44018 | 400 | [`CHINESE_MOBILE_IN_LARK`](super::super::errors::CHINESE_MOBILE_IN_LARK) | Lark does not take mobile numbers that begin with `+86`. |
/// | 44019 | 400 | [`FOREIGN_MOBILE_IN_FEISHU`](super::super::errors::FOREIGN_MOBILE_IN_FEISHU) | A tenant that is not certified can have mobile numbers of mainland China only. |
/// | 44020 | 400 | [`EMAIL_NEEDED`](super::super::errors::EMAIL_NEEDED) | A user with a mobile number from outside mainland China needs an email address. |
/// | 44021 | 400 | [`LEADER_RESIGNED`](super::super::errors::LEADER_RESIGNED) | The leader, or a dotted-line leader, has left the tenant. |
/// | 44022 | 400 | [`INVALID_LEADER`](super::super::errors::INVALID_LEADER) | The leader, or a dotted-line leader, is not valid. |
/// | 44023 | 400 | [`CONTACT_LIMIT`](super::super::errors::CONTACT_LIMIT) | The tenant's plan does not allow more users. |
/// | 44024 | 400 | [`BUSINESS_EMAIL_TAKEN`](super::super::errors::BUSINESS_EMAIL_TAKEN) | The business mailbox is the account of another member. |
/// | 44038 | 400 | [`INVALID_GEO`](super::super::errors::INVALID_GEO) | The place where the data is kept is not known. |
/// | 44039 | 400 | [`GEO_FORBIDDEN`](super::super::errors::GEO_FORBIDDEN) | The caller may not choose where the data is kept. |
/// | 44040 | 400 | [`GEO_UNAVAILABLE`](super::super::errors::GEO_UNAVAILABLE) | The tenant keeps its data in one place. |
/// | 44044 | 400 | [`INVALID_JOB_LEVEL_ID`](super::super::errors::INVALID_JOB_LEVEL_ID) | The id of the job level is not valid. |
/// | 44045 | 400 | [`INVALID_JOB_FAMILY_ID`](super::super::errors::INVALID_JOB_FAMILY_ID) | The id of the job family is not valid. |
/// | 44046 | 400 | [`SEAT_MISSING`](super::super::errors::SEAT_MISSING) | The tenant has several kinds of seats, and none is given. |
/// | 44047 | 400 | [`SEAT_LIMIT_REACHED`](super::super::errors::SEAT_LIMIT_REACHED) | No seats of this kind are left. |
/// | 44048 | 400 | [`INVALID_SEAT`](super::super::errors::INVALID_SEAT) | The id of a seat is not valid. |
/// | 44050 | 403 | [`SEAT_FORBIDDEN`](super::super::errors::SEAT_FORBIDDEN) | The app may not assign seats. |
/// | 44051 | 400 | [`EMPLOYEE_NUMBER_TAKEN`](super::super::errors::EMPLOYEE_NUMBER_TAKEN) | Another user has the employee number. |
/// | 44054 | 400 | [`CREATED_WITHOUT_CITY`](super::super::errors::CREATED_WITHOUT_CITY) | The user was created, but the new work city was not. |
/// | 44055 | 400 | [`CREATED_WITHOUT_JOB_TITLE`](super::super::errors::CREATED_WITHOUT_JOB_TITLE) | The user was created, but the new job title was not. |
/// | 44056 | 400 | [`CREATED_WITHOUT_CITY_AND_JOB_TITLE`](super::super::errors::CREATED_WITHOUT_CITY_AND_JOB_TITLE) | The user was created, but neither the new work city nor the new job title was. |
/// | 44060 | 400 | [`GEO_EXPIRED`](super::super::errors::GEO_EXPIRED) | The service that keeps data in several places has expired. |
/// | 44061 | 400 | [`GEO_LIMIT`](super::super::errors::GEO_LIMIT) | The service that keeps data in several places has no seats left. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::{Seconds, UserIdType};
/// use feishu_api::contact::v3::{
///     DepartmentIdList, EmployeeType, Gender, InputCustomAttrValue, InputTextValue,
///     InputUserCustomAttr, UserOrder,
/// };
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .contact()
///     .v3()
///     .user()
///     .create(
///         "张三",
///         "13011111111",
///         DepartmentIdList::Open(
///             vec!["od-4e6ac4d14bcd5071a37a39de902c714111111".into()],
///         ),
///         EmployeeType::Regular,
///     )
///     .user_id_type(UserIdType::OpenId)
///     .client_token("abcd-12345-e6f")
///     .user_id("3e3cf96b")
///     .en_name("San Zhang")
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "创建用户")]
#[doc(alias = "/open-apis/contact/v3/users")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CreateUser<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    CreateUser -> CreateUserReply, TenantToken, NoCredential
}

impl CreateUser {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `name`: Name of the user. 1 to 255 characters.
    /// - `mobile`: Mobile number, unique in the tenant; from outside mainland China with `+` and the code of the
    ///   country, which only certified tenants of Feishu can have.
    /// - `department_ids`: The departments that the user is in, at most 50.
    /// - `employee_type`: Type of employee; one that the tenant defined is given by its number.
    pub fn new(
        name: impl Into<String>,
        mobile: impl Into<String>,
        department_ids: impl Into<DepartmentIdList>,
        employee_type: EmployeeType,
    ) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .body_text("name", name.into())
                .body_text("mobile", mobile.into())
                .shape_at(
                    &[
                        (rt::Place::Body, "department_ids"),
                        (rt::Place::Query, "department_id_type"),
                    ],
                    &Into::<DepartmentIdList>::into(department_ids),
                )
                .body("employee_type", &employee_type),
        )
    }
}

impl<C> CreateUser<C> {
    /// Type of all ids of users. The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }

    /// Makes repeating the call safe: a second call with the same token does not create anything.
    pub fn client_token(self, client_token: impl Into<String>) -> Self {
        Self(self.0.query_text("client_token", client_token.into()))
    }

    /// The `user_id` that the user is to have, unique among the users of the tenant, not among those
    /// who left; the platform chooses one if it is not given. At most 64 characters.
    pub fn user_id(self, user_id: impl Into<String>) -> Self {
        Self(self.0.body_text("user_id", user_id.into()))
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

    /// Whether others in the tenant can see the mobile number. The platform assumes `true` when it is
    /// not given.
    pub fn mobile_visible(self, mobile_visible: bool) -> Self {
        Self(self.0.body("mobile_visible", &mobile_visible))
    }

    /// Gender, where it is disclosed. The platform assumes `0` when it is not given.
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

    /// When the user joined the company. The time of the call if not given.
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

    /// Where the data of the user is kept; support has to allow it.
    pub fn geo(self, geo: impl Into<String>) -> Self {
        Self(self.0.body_text("geo", geo.into()))
    }

    /// Job level of the user.
    pub fn job_level_id(self, job_level_id: impl Into<String>) -> Self {
        Self(self.0.body_text("job_level_id", job_level_id.into()))
    }

    /// Job family of the user.
    pub fn job_family_id(self, job_family_id: impl Into<String>) -> Self {
        Self(self.0.body_text("job_family_id", job_family_id.into()))
    }

    /// Ids of the seats that the user is given. Needs the scope to assign seats; where the tenant
    /// bought seats, a user without one cannot sign in.
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

    /// Whom the user also reports to: ids of the type `user_id_type`.
    pub fn dotted_line_leader_user_ids(
        self,
        dotted_line_leader_user_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self
                .0
                .body(
                    "dotted_line_leader_user_ids",
                    &dotted_line_leader_user_ids
                        .into_iter()
                        .map(Into::into)
                        .collect::<Vec<String>>(),
                ),
        )
    }
}

impl<C: rt::Caller> super::UserResource<'_, C> {
    /// Adds a user to the tenant.
    pub fn create(
        &self,
        name: impl Into<String>,
        mobile: impl Into<String>,
        department_ids: impl Into<DepartmentIdList>,
        employee_type: EmployeeType,
    ) -> CreateUser<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken>,
    {
        CreateUser(
            CreateUser::new(name, mobile, department_ids, employee_type)
                .0
                .bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`CreateUser`].
#[derive(Clone, Default, rt::Record)]
pub struct CreateUserReply {
    /// The new user.
    #[wire(ALWAYS)]
    pub user: Option<ContactUser>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl CreateUserReply {
    /// `user`, which every documented reply has, or an error if this one lacks it.
    pub fn user(&self) -> Result<&ContactUser, rt::Error> {
        rt::always(self.user.as_ref(), "user", &self.unknown_fields)
    }
}

/// The documented facts of [`CreateUser`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/contact/v3/user/create",
    title: "创建用户",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/create",
    method: rt::Method::Post,
    path: "/open-apis/contact/v3/users",
    tokens: &[rt::TokenKind::Tenant],
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["contact:contact"],
    field_scopes: &[
        (
            "contact:user.base:readonly",
            "Needed to read `name`, `en_name`, `nickname` and `avatar` of users.",
        ),
        (
            "contact:user.department:readonly",
            "Needed to read `department_ids`, `leader_user_id` and `orders` of users.",
        ),
        (
            "contact:user.dotted_line_leader_info.read",
            "Needed to read `dotted_line_leader_user_ids` of users.",
        ),
        (
            "contact:user.employee:readonly",
            "Needed to read status, city, country, work station, date of entry, type of employee, job title, business mailbox and custom fields of users.",
        ),
        ("contact:user.employee_number:read", "Enough to read `employee_no` of users."),
        ("contact:user.gender:readonly", "Needed to read `gender` of users."),
        ("contact:user.email:readonly", "Needed to read `email` of users."),
        ("contact:user.job_level:readonly", "Needed to read `job_level_id` of users."),
        (
            "contact:user.employee_id:readonly",
            "Needed for ids of type `user_id`, and to read them.",
        ),
        ("contact:user.phone:readonly", "Needed to read `mobile` of users."),
        ("contact:user.user_geo", "Needed to read `geo` of users."),
        ("contact:user.job_family:readonly", "Needed to read `job_family_id` of users."),
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
    ],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    idempotency: Some("client_token"),
    params: &[
        rt::Param::query("user_id_type"),
        rt::Param::query("department_id_type").flags(rt::Field::REQUIRED),
        rt::Param::query("client_token"),
        rt::Param::body("user_id").limits(&[rt::Limit::Length(0, 64)]),
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
        rt::Param::body("department_ids").flags(rt::Field::REQUIRED),
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
        rt::Param::body("geo"),
        rt::Param::body("job_level_id"),
        rt::Param::body("job_family_id"),
        rt::Param::body("subscription_ids"),
        rt::Param::body("dotted_line_leader_user_ids"),
    ],
    errors: rt::ErrorTable::new(
        &[
            "40001 400 InvalidRequest InvalidParameter\nA parameter is wrong.\nCheck the request against what its fields may hold; the message can say more.",
            "40003 400 Server InternalError\nThe platform failed.\nRepeat the call; contact support with the log id if it keeps failing.",
            "40004 403 Permission DepartmentForbidden\nA department is outside the contact range of the app or, for a user, outside what the user can see.\nAdd the department to the contact range of the app, or to what the user can see.",
            "40021 400 Conflict ClientTokenReused\nAnother request was made with the same client token.\nUse a new client token for each new request.",
            "41001 400 Conflict MobileTaken\nAnother user of the tenant has the mobile number.\nUse another number; `batch_get_id` finds the user who has it.",
            "41002 400 Conflict EmailTaken\nAnother user of the tenant has the email address.\nUse another address; `batch_get_id` finds the user who has it.",
            "41003 409 Conflict AccountConflict\nMobile number and email address belong to two different accounts of Feishu.\nUse another number or address, or have one of the accounts closed.",
            "41004 400 InvalidRequest InvalidMobile\nThe mobile number is not valid.\nWrite numbers from outside mainland China with `+` and the code of the country.",
            "41005 400 InvalidRequest InvalidEmail\nThe email address is not valid.",
            "41006 400 InvalidRequest UserNameMissing\nThe user has no name.\nGive a name.",
            "41007 400 Quota UncertifiedSeatLimit\nThe tenant is not certified and has as many users as it may have.\nHave the tenant certified, or delete users.",
            "41008 400 Quota SeatLimit\nThe tenant has as many users as it may have.\nBuy more seats, or delete users.",
            "41009 400 InvalidRequest ContactMissing\nNeither an email address nor a mobile number is given.\nGive one of them.",
            "41010 400 InvalidRequest MobileMissing\nNo mobile number is given.\nGive a mobile number.",
            "41011 400 Conflict UserIdTaken\nAnother user of the tenant has the `user_id`.\nChoose another one.",
            "41012 400 InvalidRequest InvalidUserId\nThe id of a user is not valid.\nCheck the id, and that it is of the given type.",
            "41013 400 Conflict UserIdChangeLimit\nThe `user_id` was changed as often as is allowed.",
            "41014 400 InvalidRequest SensitiveName\nThe name has sensitive words.\nChange the name.",
            "41015/1 400 InvalidRequest InvalidIdpType\nThe kind of login is not valid.",
            "41016 400 Conflict DepartmentFull\nA department has as many users as it may have.\nChoose another department.",
            "41017/1 400 InvalidRequest DepartmentsMissing\nNo department is given.\nGive `department_ids`.",
            "41018 400 InvalidRequest InvalidPosition\nThe position is not valid.",
            "41019 400 InvalidRequest InvalidPositionDepartment\nThe department of the position is not valid.",
            "41020 400 InvalidRequest InvalidPositionCode\nThe code of the position is not valid, or is taken.",
            "41021 400 InvalidRequest SeveralMainPositions\nA user can have one main position only.",
            "41022 400 Permission ForeignUser\nThe user belongs to another tenant.\nCall with a token of the user's tenant.",
            "41025 400 InvalidRequest InvalidOrderDepartment\nA department in `orders` is none of the user's departments.\nUse departments of `department_ids`.",
            "41027 504 Server AccountCreationFailed\nThe account could not be created.\nRepeat later; contact support if it keeps failing.",
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
            "41043/1 400 InvalidRequest UserIdTooLong\nThe `user_id` is not valid: it may have 64 characters.",
            "41044 400 InvalidRequest CustomAttrIdMissing\nA custom field is given without its id.\nList the custom fields to see their ids.",
            "41045 400 NotFound CustomAttrNotFound\nA custom field does not exist.\nList the custom fields to see their ids.",
            "41046 400 InvalidRequest CustomAttrValueMissing\nA custom field is given without a value.\nGive the value.",
            "41047 400 InvalidRequest LinkTitleMissing\nA link of a custom field has no title.\nGive its `text`.",
            "41048 400 InvalidRequest LinkUrlMissing\nA link of a custom field has no URL.\nGive its `url`.",
            "41051 400 InvalidRequest UserIdMissing\nNo id of the user is given.",
            "41052 400 InvalidRequest InvalidAcceptor\nThe user who takes over is not valid.",
            "41053 409 Conflict UserExists\nThe user exists already.",
            "41054/1 400 InvalidRequest InvitationEmailMissing\nAn invitation is to be sent by email, but no address is given.\nGive an email address.",
            "41055 400 InvalidRequest InvitationMobileMissing\nAn invitation is to be sent by text message, but no mobile number is given.\nGive a mobile number.",
            "41059 400 InvalidRequest InvalidEmployeeType\nThe type of employee is not valid.\nList the types of employee to see which there are.",
            "41060 400 Conflict InactiveEmployeeType\nThe type of employee is not in use.\nChoose an active one, or activate it.",
            "41063 400 InvalidRequest JobTitleTooLong\nThe job title is too long.\nThe message says how long it may be; shorten it.",
            "41068 400 Quota EmailAliasLimit\nNo further business mailbox can be created.\nAsk the administrator how many the tenant may have.",
            "41069 400 Conflict EmailInRecycleBin\nThe business mailbox is in the recycle bin.\nDelete it there for good, then use the address.",
            "41070 400 InvalidRequest NameTooLong\nThe name is too long.\nShorten it to 255 characters.",
            "41071/2 400 InvalidRequest EnglishNameTooLong\nThe English name is too long.\nShorten it to 255 characters.",
            "41072/2 400 InvalidRequest NicknameTooLong\nThe nickname is too long.\nShorten it to 255 characters.",
            "41410 400 InvalidRequest MainDepartmentNotFirst\nThe main department is not the first one.\nGive the one with `is_primary_dept` the largest `department_order`.",
            "44001 400 Conflict EmailDomainMissing\nThe tenant has no mailboxes under the domain of the address.\nHave an administrator set up the domain.",
            "44004 400 Conflict TooManyTenantsJoined\nThe user has joined too many tenants of late.\nRepeat after 24 hours.",
            "44006 400 InvalidRequest UserNameTooLong\nThe name is too long.\nShorten it to 255 characters.",
            "44007 400 InvalidRequest UserEnglishNameTooLong\nThe English name is too long.\nShorten it to 255 characters.",
            "44008 400 InvalidRequest UserNicknameTooLong\nThe nickname is too long.\nShorten it to 255 characters.",
            "44009 400 Conflict TooManyUsersCreated\nUsers are added too often: a number or address can join three tenants a day.\nRepeat later.",
            "44012 400 Permission AddingIntercepted\nAdding the user was stopped by the platform.\nContact support.",
            "44013 400 InvalidRequest InvalidEmailPassword\nThe password of the business mailbox is not valid.",
            "44016 400 Permission EmailPasswordForbidden\nThe password of the business mailbox cannot be set.\nCheck the rights of the caller.",
            "44018 400 InvalidRequest ChineseMobileInLark\nLark does not take mobile numbers that begin with `+86`.\nUse another number.",
            "44019 400 InvalidRequest ForeignMobileInFeishu\nA tenant that is not certified can have mobile numbers of mainland China only.\nUse such a number, or have the tenant certified.",
            "44020 400 InvalidRequest EmailNeeded\nA user with a mobile number from outside mainland China needs an email address.\nGive an email address.",
            "44021 400 Conflict LeaderResigned\nThe leader, or a dotted-line leader, has left the tenant.\nName another user.",
            "44022 400 InvalidRequest InvalidLeader\nThe leader, or a dotted-line leader, is not valid.\nName another user.",
            "44023 400 Quota ContactLimit\nThe tenant's plan does not allow more users.\nHave the plan upgraded.",
            "44024 400 Conflict BusinessEmailTaken\nThe business mailbox is the account of another member.\nUse another address.",
            "44038/1 400 InvalidRequest InvalidGeo\nThe place where the data is kept is not known.",
            "44039 400 Permission GeoForbidden\nThe caller may not choose where the data is kept.",
            "44040 400 Conflict GeoUnavailable\nThe tenant keeps its data in one place.\nLeave `geo` out.",
            "44044 400 InvalidRequest InvalidJobLevelId\nThe id of the job level is not valid.\nList the job levels to see their ids.",
            "44045 400 InvalidRequest InvalidJobFamilyId\nThe id of the job family is not valid.\nList the job families to see their ids.",
            "44046 400 InvalidRequest SeatMissing\nThe tenant has several kinds of seats, and none is given.\nGive `subscription_ids`.",
            "44047 400 Quota SeatLimitReached\nNo seats of this kind are left.\nChoose another kind.",
            "44048 400 InvalidRequest InvalidSeat\nThe id of a seat is not valid.\nList the seats of the tenant to see their ids.",
            "44050 403 Permission SeatForbidden\nThe app may not assign seats.\nGrant it the scope to assign seats.",
            "44051 400 Conflict EmployeeNumberTaken\nAnother user has the employee number.\nUse another number.",
            "44054 400 Conflict CreatedWithoutCity\nThe user was created, but the new work city was not.\nCheck the name of the city, and whether the tenant has 10,000 already or disabled it.",
            "44055 400 Conflict CreatedWithoutJobTitle\nThe user was created, but the new job title was not.\nCheck the title, and whether the tenant has 10,000 already or disabled it.",
            "44056 400 Conflict CreatedWithoutCityAndJobTitle\nThe user was created, but neither the new work city nor the new job title was.\nCheck their names, and whether the tenant has 10,000 already or disabled them.",
            "44060 400 Conflict GeoExpired\nThe service that keeps data in several places has expired.",
            "44061 400 Quota GeoLimit\nThe service that keeps data in several places has no seats left.",
        ],
    ),
    ..platform::ENDPOINT
};
