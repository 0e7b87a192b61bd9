// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Types that several operations share.
//!
//! Schema: `schemas/open/contact/v3/service.json`.
//! Schema: `schemas/open/contact/v3/department.types.json`.
//! Schema: `schemas/open/contact/v3/functional_role.types.json`.
//! Schema: `schemas/open/contact/v3/group.types.json`.
//! Schema: `schemas/open/contact/v3/job.types.json`.
//! Schema: `schemas/open/contact/v3/unit.types.json`.
//! Schema: `schemas/open/contact/v3/user.types.json`.

use feishu_api_runtime as rt;

use crate::open::types::UserIds;

/// Which user, by one of the types of id.
#[derive(Debug, Clone, PartialEq)]
pub enum UserId {
    /// The user within this app: `ou_…`.
    OpenId(String),
    /// The user within all apps of one developer: `on_…`.
    UnionId(String),
    /// The user within the tenant.
    UserId(String),
}

impl rt::Shape for UserId {
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match (self, index) {
            (Self::OpenId(value), 0) => value,
            (Self::OpenId(_), 1) => &"open_id",
            (Self::UnionId(value), 0) => value,
            (Self::UnionId(_), 1) => &"union_id",
            (Self::UserId(value), 0) => value,
            (Self::UserId(_), 1) => &"user_id",
            _ => &rt::Absent,
        }
    }
}

/// Which users, by one of the types of id.
#[derive(Debug, Clone, PartialEq)]
pub enum UserIdList {
    /// Users, by the ids within this app: `ou_…`.
    OpenId(Vec<String>),
    /// Users, by the ids within all apps of one developer: `on_…`.
    UnionId(Vec<String>),
    /// Users, by the ids within the tenant.
    UserId(Vec<String>),
}

impl rt::Shape for UserIdList {
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match (self, index) {
            (Self::OpenId(value), 0) => value,
            (Self::OpenId(_), 1) => &"open_id",
            (Self::UnionId(value), 0) => value,
            (Self::UnionId(_), 1) => &"union_id",
            (Self::UserId(value), 0) => value,
            (Self::UserId(_), 1) => &"user_id",
            _ => &rt::Absent,
        }
    }
}

rt::text_enum! {
    /// Type of the ids that identify departments.
    pub enum DepartmentIdType {
        /// The id that the platform gave the department: `od-…`; unique in the tenant for ever.
        Open = "open_department_id",
        /// The id that the tenant can choose and change; that of a deleted department can be used again.
        Custom = "department_id",
    }
}

/// Which department, by one of the types of id; of either type, `0` is the root department.
#[derive(Debug, Clone, PartialEq)]
pub enum DepartmentId {
    /// By the id that the platform gave it: `od-…`.
    Open(String),
    /// By the id that the tenant chose.
    Custom(String),
}

impl rt::Shape for DepartmentId {
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match (self, index) {
            (Self::Open(value), 0) => value,
            (Self::Open(_), 1) => &"open_department_id",
            (Self::Custom(value), 0) => value,
            (Self::Custom(_), 1) => &"department_id",
            _ => &rt::Absent,
        }
    }
}

/// Which departments, by one of the types of id.
#[derive(Debug, Clone, PartialEq)]
pub enum DepartmentIdList {
    /// By the ids that the platform gave them: `od-…`.
    Open(Vec<String>),
    /// By the ids that the tenant chose.
    Custom(Vec<String>),
}

impl rt::Shape for DepartmentIdList {
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match (self, index) {
            (Self::Open(value), 0) => value,
            (Self::Open(_), 1) => &"open_department_id",
            (Self::Custom(value), 0) => value,
            (Self::Custom(_), 1) => &"department_id",
            _ => &rt::Absent,
        }
    }
}

/// A name in several languages.
#[derive(Clone, Default, rt::Record)]
pub struct I18nName {
    /// The name in Chinese.
    pub zh_cn: Option<String>,
    /// The name in Japanese.
    pub ja_jp: Option<String>,
    /// The name in English.
    pub en_us: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A text in one language.
#[derive(Clone, Default, rt::Record)]
pub struct I18nContent {
    /// The language.
    pub locale: Option<Locale>,
    /// The text.
    pub value: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::text_enum! {
    /// A language of names and descriptions.
    pub enum Locale {
        /// Chinese.
        Chinese = "zh_cn",
        /// English.
        English = "en_us",
        /// Japanese.
        Japanese = "ja_jp",
    }
}

/// A department of the tenant. What is there depends on the scopes of the app.
#[derive(Clone, Default, rt::Record)]
pub struct Department {
    /// Name of the department.
    pub name: Option<String>,
    /// The name in other languages.
    pub i18n_name: Option<I18nName>,
    /// The department above: an id of the type that the call asks for, or `0` for the root department.
    pub parent_department_id: Option<String>,
    /// Custom id of the department.
    pub department_id: Option<String>,
    /// Id that the platform gave the department: `od-…`.
    #[wire(ALWAYS)]
    pub open_department_id: Option<String>,
    /// Who leads the department: an id of the type that the call asks for.
    pub leader_user_id: Option<String>,
    /// The chat of the department, if it has one: `oc_…`.
    pub chat_id: Option<String>,
    /// Position among the departments of the same parent: smaller numbers come first.
    #[wire(DIGITS)]
    pub order: Option<i64>,
    /// The unit that the department is bound to: at most one.
    pub unit_ids: Option<Vec<String>>,
    /// Number of users in the department and all below it.
    pub member_count: Option<i64>,
    /// Whether the department was deleted.
    pub status: Option<DepartmentStatus>,
    /// All who lead the department.
    pub leaders: Option<Vec<DepartmentLeader>>,
    /// The types of employee that are in the chat of the department; none: all.
    pub group_chat_employee_types: Option<Vec<EmployeeType>>,
    /// The HR business partners of the department: ids of the type that the call asks for. Needs the
    /// scope `contact:department.hrbp:readonly`.
    pub department_hrbps: Option<Vec<String>>,
    /// Number of users in the department and all below it whose main department that is.
    pub primary_member_count: Option<i64>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl Department {
    /// `open_department_id`, which every documented reply has, or an error if this one lacks it.
    pub fn open_department_id(&self) -> Result<&str, rt::Error> {
        rt::always(
            self.open_department_id.as_deref(),
            "open_department_id",
            &self.unknown_fields,
        )
    }
}

/// The state of a department.
#[derive(Clone, Default, rt::Record)]
pub struct DepartmentStatus {
    /// Whether the department was deleted.
    pub is_deleted: Option<bool>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// Who leads a department.
#[derive(Clone, Default, rt::Record)]
pub struct DepartmentLeader {
    /// Whether first or deputy.
    #[wire(name = "leaderType", REQUIRED)]
    pub leader_type: Option<LeaderType>,
    /// The user: an id of the type that the call names; in events the `open_id`.
    #[wire(name = "leaderID", REQUIRED)]
    pub leader_id: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::int_enum! {
    /// How one leads a department.
    pub enum LeaderType {
        /// Leads the department; there is one at most.
        Main = 1,
        /// Is a deputy.
        Deputy = 2,
    }
}

/// A department, as events tell of it.
#[derive(Clone, Default, rt::Record)]
pub struct EventDepartment {
    /// Name of the department.
    pub name: Option<String>,
    /// The department above, by `open_department_id`.
    pub parent_department_id: Option<String>,
    /// Custom id of the department.
    pub department_id: Option<String>,
    /// Id that the platform gave the department: `od-…`.
    pub open_department_id: Option<String>,
    /// Who leads the department, by `open_id`.
    pub leader_user_id: Option<String>,
    /// The chat of the department, if it has one: `oc_…`.
    pub chat_id: Option<String>,
    /// Position among the departments of the same parent: smaller numbers come first.
    pub order: Option<i64>,
    /// Whether the department was deleted.
    pub status: Option<DepartmentStatus>,
    /// All who lead the department, by `open_id`.
    pub leaders: Option<Vec<DepartmentLeader>>,
    /// The HR business partners of the department, by all types of id.
    pub department_hrbps: Option<Vec<UserIds>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A user who has a role.
#[derive(Clone, Default, rt::Record)]
pub struct RoleMember {
    /// The user: an id of the type that the call asks for.
    pub user_id: Option<String>,
    /// How much the user manages in the role.
    pub scope_type: Option<RoleScopeType>,
    /// The departments that the user manages, if the scope is `Part`: ids of the type that the call
    /// asks for.
    pub department_ids: Option<Vec<String>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::text_enum! {
    /// How much the member of a role manages.
    pub enum RoleScopeType {
        /// Everything.
        All = "All",
        /// Some departments.
        Part = "Part",
        /// Nothing was set.
        Unset = "None",
    }
}

/// What was done about one user.
#[derive(Clone, Default, rt::Record)]
pub struct RoleMemberResult {
    /// The user: an id of the type that the call names.
    pub user_id: Option<String>,
    /// Whether it was done, or why not.
    pub reason: Option<RoleMemberOutcome>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::int_enum! {
    /// What was done about one user.
    pub enum RoleMemberOutcome {
        /// Done.
        Done = 1,
        /// The id is not valid.
        InvalidUserId = 2,
        /// The app may not act on the user.
        UserForbidden = 3,
        /// The user has the role already.
        AlreadyMember = 4,
        /// The user does not have the role.
        NotMember = 5,
        /// The app may not change what the user managed before.
        ScopeForbidden = 6,
    }
}

/// A user group.
#[derive(Clone, Default, rt::Record)]
pub struct Group {
    /// Id of the group.
    pub id: Option<String>,
    /// Name of the group.
    pub name: Option<String>,
    /// What the group is for.
    pub description: Option<String>,
    /// Number of users among the members.
    pub member_user_count: Option<i64>,
    /// Number of departments among the members; dynamic groups have none.
    pub member_department_count: Option<i64>,
    /// How the group gets its members.
    pub r#type: Option<GroupType>,
    /// The departments in whose range the group is.
    pub department_scope_list: Option<Vec<String>>,
    /// Id of the group that the tenant chose.
    pub group_id: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::int_enum! {
    /// How a user group gets its members.
    pub enum GroupType {
        /// Members are added one by one.
        Assigned = 1,
        /// Members follow from rules.
        Dynamic = 2,
    }
}

rt::text_enum! {
    /// What a member of a user group is.
    pub enum MemberType {
        /// A user.
        User = "user",
        /// A department.
        Department = "department",
    }
}

rt::text_enum! {
    /// Type of the ids of members of a user group.
    pub enum GroupMemberIdType {
        /// Users within this app: `ou_…`; departments by the id that the platform gave them: `od-…`.
        OpenId = "open_id",
        /// Users within all apps of one developer: `on_…`.
        UnionId = "union_id",
        /// Users within the tenant.
        UserId = "user_id",
        /// Departments, by the ids that the tenant chose.
        DepartmentId = "department_id",
    }
}

/// A user who is added to a user group, or removed.
#[derive(Clone, rt::Record)]
#[constant("member_type" = "user")]
pub struct InputGroupMember {
    /// The user.
    #[wire(part = "member_id", REQUIRED)]
    #[wire(part = "member_id_type", REQUIRED)]
    pub member_id: UserId,
}

impl InputGroupMember {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(member_id: UserId) -> Self {
        Self { member_id }
    }
}

/// A member of a user group.
#[derive(Clone, Default, rt::Record)]
pub struct GroupMember {
    /// The member: an id of the type that the call asks for.
    pub member_id: Option<String>,
    /// Whether a user or a department.
    pub member_type: Option<MemberType>,
    /// Type of the id. Not returned at present.
    pub member_id_type: Option<GroupMemberIdType>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A job family: a line of work, such as product or research; families form trees.
#[derive(Clone, Default, rt::Record)]
pub struct JobFamily {
    /// Name of the family.
    pub name: Option<String>,
    /// What the family is about.
    pub description: Option<String>,
    /// The family above, if any.
    pub parent_job_family_id: Option<String>,
    /// Whether users can be in it.
    pub status: Option<bool>,
    /// The name in other languages.
    pub i18n_name: Option<Vec<I18nContent>>,
    /// The description in other languages.
    pub i18n_description: Option<Vec<I18nContent>>,
    /// Id by which users and calls name the family.
    #[wire(ALWAYS)]
    pub job_family_id: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl JobFamily {
    /// `job_family_id`, which every documented reply has, or an error if this one lacks it.
    pub fn job_family_id(&self) -> Result<&str, rt::Error> {
        rt::always(self.job_family_id.as_deref(), "job_family_id", &self.unknown_fields)
    }
}

/// A job level, such as P4.
#[derive(Clone, Default, rt::Record)]
pub struct JobLevel {
    /// Name of the level.
    pub name: Option<String>,
    /// What the level is about.
    pub description: Option<String>,
    /// Position among the levels: smaller numbers come first.
    pub order: Option<i64>,
    /// Whether users can have it.
    pub status: Option<bool>,
    /// Id by which users and calls name the level.
    #[wire(ALWAYS)]
    pub job_level_id: Option<String>,
    /// The name in other languages.
    pub i18n_name: Option<Vec<I18nContent>>,
    /// The description in other languages.
    pub i18n_description: Option<Vec<I18nContent>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl JobLevel {
    /// `job_level_id`, which every documented reply has, or an error if this one lacks it.
    pub fn job_level_id(&self) -> Result<&str, rt::Error> {
        rt::always(self.job_level_id.as_deref(), "job_level_id", &self.unknown_fields)
    }
}

/// A job title that users can have.
#[derive(Clone, Default, rt::Record)]
pub struct JobTitle {
    /// Id by which calls name the title.
    #[wire(ALWAYS)]
    pub job_title_id: Option<String>,
    /// The title.
    pub name: Option<String>,
    /// The title in other languages.
    pub i18n_name: Option<Vec<I18nContent>>,
    /// Whether users can have it.
    pub status: Option<bool>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl JobTitle {
    /// `job_title_id`, which every documented reply has, or an error if this one lacks it.
    pub fn job_title_id(&self) -> Result<&str, rt::Error> {
        rt::always(self.job_title_id.as_deref(), "job_title_id", &self.unknown_fields)
    }
}

/// A city in which users work.
#[derive(Clone, Default, rt::Record)]
pub struct WorkCity {
    /// Id by which calls name the city.
    #[wire(ALWAYS)]
    pub work_city_id: Option<String>,
    /// Name of the city.
    pub name: Option<String>,
    /// The name in other languages.
    pub i18n_name: Option<Vec<I18nContent>>,
    /// Whether users can work there.
    pub status: Option<bool>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl WorkCity {
    /// `work_city_id`, which every documented reply has, or an error if this one lacks it.
    pub fn work_city_id(&self) -> Result<&str, rt::Error> {
        rt::always(self.work_city_id.as_deref(), "work_city_id", &self.unknown_fields)
    }
}

/// A type of employee, built in or defined by the tenant.
#[derive(Clone, Default, rt::Record)]
pub struct EmployeeTypeEnum {
    /// Id of the type, by which it is changed and deleted.
    #[wire(ALWAYS)]
    pub enum_id: Option<String>,
    /// Number of the type: what `employee_type` of users holds. 1 to 5 are built in, the tenant's own
    /// begin with 6.
    pub enum_value: Option<String>,
    /// Name of the type.
    pub content: Option<String>,
    /// Whether the type is built in.
    pub enum_type: Option<EnumType>,
    /// Whether users can be of it.
    pub enum_status: Option<EnumStatus>,
    /// The name in other languages; clients that use none of them see `content`.
    pub i18n_content: Option<Vec<I18nContent>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl EmployeeTypeEnum {
    /// `enum_id`, which every documented reply has, or an error if this one lacks it.
    pub fn enum_id(&self) -> Result<&str, rt::Error> {
        rt::always(self.enum_id.as_deref(), "enum_id", &self.unknown_fields)
    }
}

rt::int_enum! {
    /// Where a type of employee comes from.
    pub enum EnumType {
        /// Built in; cannot be changed.
        BuiltIn = 1,
        /// Defined by the tenant.
        Custom = 2,
    }
}

rt::int_enum! {
    /// Whether users can be of a type of employee.
    pub enum EnumStatus {
        /// Users can be of it.
        Active = 1,
        /// Users cannot be of it.
        Inactive = 2,
    }
}

/// A unit: a company or branch within the tenant, to which departments are bound.
#[derive(Clone, Default, rt::Record)]
pub struct Unit {
    /// Id by which calls name the unit.
    pub unit_id: Option<String>,
    /// Name of the unit.
    pub name: Option<String>,
    /// Type of the unit, as the tenant calls it, such as `Subsidiary`.
    pub unit_type: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A user of the tenant. What is there depends on the scopes of the app.
#[derive(Clone, Default, rt::Record)]
pub struct ContactUser {
    /// The user within all apps of one developer: `on_…`.
    pub union_id: Option<String>,
    /// The user within the tenant. Needs the scope `contact:user.employee_id:readonly`.
    pub user_id: Option<String>,
    /// The user within this app: `ou_…`.
    #[wire(ALWAYS)]
    pub open_id: Option<String>,
    /// Name of the user. Needs one of the scopes `contact:user.base:readonly` and those for all
    /// contacts.
    pub name: Option<String>,
    /// Name in English.
    pub en_name: Option<String>,
    /// Another name that colleagues know.
    pub nickname: Option<String>,
    /// Email address. Needs the scope `contact:user.email:readonly`.
    pub email: Option<String>,
    /// Mobile number. Needs the scope `contact:user.phone:readonly`.
    pub mobile: Option<String>,
    /// Whether others in the tenant can see the mobile number.
    pub mobile_visible: Option<bool>,
    /// Gender, where it is disclosed.
    pub gender: Option<Gender>,
    /// Key of the image that is the avatar.
    pub avatar_key: Option<String>,
    /// The avatar in several sizes.
    pub avatar: Option<Avatar>,
    /// Whether the user is active, suspended, has left, …
    pub status: Option<UserStatus>,
    /// The departments that the user is in: ids of the type that the call asks for.
    pub department_ids: Option<Vec<String>>,
    /// Whom the user reports to: an id of the type that the call asks for.
    pub leader_user_id: Option<String>,
    /// Name of the work city.
    pub city: Option<String>,
    /// Country or region: a code of two letters, such as `CN`.
    pub country: Option<String>,
    /// Where in the office the user works.
    pub work_station: Option<String>,
    /// When the user joined the company.
    pub join_time: Option<rt::Seconds>,
    /// Whether the user is a super administrator of the tenant.
    pub is_tenant_manager: Option<bool>,
    /// Number of the employee.
    pub employee_no: Option<String>,
    /// Whether a regular employee, an intern, …
    pub employee_type: Option<EmployeeType>,
    /// Where the user stands in each department.
    pub orders: Option<Vec<UserOrder>>,
    /// The custom fields. Only there if an administrator lets calls read them.
    pub custom_attrs: Option<Vec<UserCustomAttr>>,
    /// Address of the business mailbox, where the tenant has such.
    pub enterprise_email: Option<String>,
    /// Name of the job title.
    pub job_title: Option<String>,
    /// Whether the user is suspended.
    pub is_frozen: Option<bool>,
    /// Where the data of the user is kept. Needs the scope `contact:user.user_geo`.
    pub geo: Option<String>,
    /// Id of the job level. Needs the scope `contact:user.job_level:readonly`.
    pub job_level_id: Option<String>,
    /// Id of the job family. Needs the scope `contact:user.job_family:readonly`.
    pub job_family_id: Option<String>,
    /// Ids of the seats that the user has.
    pub subscription_ids: Option<Vec<String>>,
    /// The seats that the user has. Needs the scope `contact:user.assign_info:read`.
    pub assign_info: Option<Vec<Seat>>,
    /// The departments with all above them. Only for calls by a user, with the scope
    /// `contact:user.department_path:readonly`, and complete only where the tenant shows whole paths
    /// on cards.
    pub department_path: Option<Vec<DepartmentDetail>>,
    /// Whom the user also reports to: ids of the type that the call asks for. Needs the scope
    /// `contact:user.dotted_line_leader_info.read`.
    pub dotted_line_leader_user_ids: Option<Vec<String>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl ContactUser {
    /// `open_id`, which every documented reply has, or an error if this one lacks it.
    pub fn open_id(&self) -> Result<&str, rt::Error> {
        rt::always(self.open_id.as_deref(), "open_id", &self.unknown_fields)
    }
}

rt::int_enum! {
    /// Gender of a user.
    pub enum Gender {
        /// Not disclosed; in events also not known.
        Undisclosed = 0,
        /// Male.
        Male = 1,
        /// Female.
        Female = 2,
        /// Something else.
        Other = 3,
    }
}

rt::int_enum! {
    /// Type of employee. The tenant can define more: they are listed, with their numbers, by
    /// `employee_type_enum().list()`.
    pub enum EmployeeType {
        /// A regular employee.
        Regular = 1,
        /// An intern.
        Intern = 2,
        /// Works for another company.
        Outsourced = 3,
        /// Works under a contract for labour.
        Contractor = 4,
        /// A consultant.
        Consultant = 5,
    }
}

/// An avatar: its addresses in several sizes.
#[derive(Clone, Default, rt::Record)]
pub struct Avatar {
    /// 72 × 72 pixels.
    pub avatar_72: Option<String>,
    /// 240 × 240 pixels.
    pub avatar_240: Option<String>,
    /// 640 × 640 pixels.
    pub avatar_640: Option<String>,
    /// As it was uploaded.
    pub avatar_origin: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The state of a user.
#[derive(Clone, Default, rt::Record)]
pub struct UserStatus {
    /// Whether the user is suspended.
    pub is_frozen: Option<bool>,
    /// Whether the user has left.
    pub is_resigned: Option<bool>,
    /// Whether the user has activated the account.
    pub is_activated: Option<bool>,
    /// Whether the user left by themselves; some time later they count as having left.
    pub is_exited: Option<bool>,
    /// Whether the user has yet to accept the invitation.
    pub is_unjoin: Option<bool>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// Where a user stands in one department.
#[derive(Clone, Default, rt::Record)]
pub struct UserOrder {
    /// The department: an id of the type that the call names. In requests one of `department_ids`.
    pub department_id: Option<String>,
    /// Position among the users of the department: larger numbers come first.
    pub user_order: Option<i64>,
    /// Position of the department among those of the user: larger numbers come first.
    pub department_order: Option<i64>,
    /// Whether it is the main department of the user: the one with the largest `department_order`.
    pub is_primary_dept: Option<bool>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::text_enum! {
    /// Type of a custom field.
    pub enum CustomAttrType {
        /// A text.
        Text = "TEXT",
        /// A link with a title.
        Link = "HREF",
        /// One of the options that the field has.
        Choice = "ENUMERATION",
        /// One of the pictures that the field has.
        Picture = "PICTURE_ENUM",
        /// Another user.
        User = "GENERIC_USER",
    }
}

/// A custom field of a user.
#[derive(Clone, Default, rt::Record)]
pub struct UserCustomAttr {
    /// Type of the field: decides what the value has.
    pub r#type: Option<CustomAttrType>,
    /// Id of the field.
    pub id: Option<String>,
    /// What the field holds for the user.
    pub value: Option<CustomAttrValue>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The value of a custom field.
#[derive(Clone, Default, rt::Record)]
pub struct CustomAttrValue {
    /// The text, or the title of the link.
    pub text: Option<String>,
    /// The link.
    pub url: Option<String>,
    /// The link for desktop clients, if that is another one.
    pub pc_url: Option<String>,
    /// Id of the chosen option or picture.
    pub option_id: Option<String>,
    /// The chosen option.
    pub option_value: Option<String>,
    /// Name of the chosen picture.
    pub name: Option<String>,
    /// Where the chosen picture is found.
    pub picture_url: Option<String>,
    /// Whom the field names.
    pub generic_user: Option<CustomAttrUser>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A user that a custom field names.
#[derive(Clone, Default, rt::Record)]
pub struct CustomAttrUser {
    /// The user: an id of the type that the call asks for; in events the `user_id`.
    pub id: Option<String>,
    /// What is named: a user.
    pub r#type: Option<CustomAttrUserType>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::int_enum! {
    /// What a custom field names.
    pub enum CustomAttrUserType {
        /// A user.
        User = 1,
    }
}

/// A custom field of a user, as it is set.
#[derive(Clone, rt::Record)]
pub struct InputUserCustomAttr {
    /// Id of the field, which `custom_attr().list()` gives.
    #[wire(REQUIRED)]
    pub id: String,
    /// What the field holds for the user.
    #[wire(part = "value", REQUIRED)]
    #[wire(part = "type", REQUIRED)]
    pub value: InputCustomAttrValue,
}

impl InputUserCustomAttr {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(id: impl Into<String>, value: InputCustomAttrValue) -> Self {
        Self { id: id.into(), value }
    }
}

/// What a custom field is set to.
#[derive(Debug, Clone, PartialEq)]
pub enum InputCustomAttrValue {
    /// A text.
    Text(InputTextValue),
    /// A link with a title.
    Link(InputLinkValue),
    /// An option.
    Choice(InputOptionValue),
    /// A picture.
    Picture(InputOptionValue),
    /// A user.
    User(InputUserValue),
}

impl rt::Shape for InputCustomAttrValue {
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match (self, index) {
            (Self::Text(value), 0) => value,
            (Self::Text(_), 1) => &"TEXT",
            (Self::Link(value), 0) => value,
            (Self::Link(_), 1) => &"HREF",
            (Self::Choice(value), 0) => value,
            (Self::Choice(_), 1) => &"ENUMERATION",
            (Self::Picture(value), 0) => value,
            (Self::Picture(_), 1) => &"PICTURE_ENUM",
            (Self::User(value), 0) => value,
            (Self::User(_), 1) => &"GENERIC_USER",
            _ => &rt::Absent,
        }
    }
}

impl From<InputTextValue> for InputCustomAttrValue {
    fn from(value: InputTextValue) -> Self {
        Self::Text(value)
    }
}

impl From<InputLinkValue> for InputCustomAttrValue {
    fn from(value: InputLinkValue) -> Self {
        Self::Link(value)
    }
}

impl From<InputUserValue> for InputCustomAttrValue {
    fn from(value: InputUserValue) -> Self {
        Self::User(value)
    }
}

/// A text as the value of a custom field.
#[derive(Clone, rt::Record)]
pub struct InputTextValue {
    /// The text. At most 100 characters.
    #[wire(REQUIRED, Length(0, 100))]
    pub text: String,
}

impl InputTextValue {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}

/// A link as the value of a custom field.
#[derive(Clone, rt::Record)]
pub struct InputLinkValue {
    /// Title of the link. At most 100 characters.
    #[wire(REQUIRED, Length(0, 100))]
    pub text: String,
    /// The link, for all clients that `pc_url` is not for; begins with `http://` or `https://`.
    #[wire(REQUIRED)]
    pub url: String,
    /// The link for desktop clients; begins with `http://` or `https://`.
    pub pc_url: Option<String>,
}

impl InputLinkValue {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(text: impl Into<String>, url: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            url: url.into(),
            pc_url: None,
        }
    }
}

/// An option or picture as the value of a custom field.
#[derive(Clone, rt::Record)]
pub struct InputOptionValue {
    /// Id of the option, which `custom_attr().list()` gives.
    #[wire(REQUIRED)]
    pub option_id: String,
}

impl InputOptionValue {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(option_id: impl Into<String>) -> Self {
        Self {
            option_id: option_id.into(),
        }
    }
}

/// A user as the value of a custom field.
#[derive(Clone, rt::Record)]
pub struct InputUserValue {
    /// Whom the field names.
    #[wire(REQUIRED)]
    pub generic_user: InputCustomAttrUser,
}

impl InputUserValue {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(generic_user: InputCustomAttrUser) -> Self {
        Self { generic_user }
    }
}

/// The user that a custom field is set to.
#[derive(Clone, rt::Record)]
#[constant("type" = 1_i64)]
pub struct InputCustomAttrUser {
    /// The user. When a user is created: an id of the type that the call names; when one is changed:
    /// always the `user_id`.
    #[wire(REQUIRED)]
    pub id: String,
}

impl InputCustomAttrUser {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

/// A seat: the right to use a product, which a user was given.
#[derive(Clone, Default, rt::Record)]
pub struct Seat {
    /// Id of the seat.
    pub subscription_id: Option<String>,
    /// Key of the plan, such as `suite_enterprise_e5`.
    pub license_plan_key: Option<String>,
    /// Name of the product, as the administrator sees it.
    pub product_name: Option<String>,
    /// The name in other languages.
    pub i18n_name: Option<I18nName>,
    /// From when it can be used.
    #[wire(DIGITS)]
    pub start_time: Option<rt::Seconds>,
    /// Until when it can be used.
    #[wire(DIGITS)]
    pub end_time: Option<rt::Seconds>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A department of a user, with all above it.
#[derive(Clone, Default, rt::Record)]
pub struct DepartmentDetail {
    /// The department: an id of the type that the call asks for.
    pub department_id: Option<String>,
    /// What it is called, in all languages.
    pub department_name: Option<DepartmentPathName>,
    /// The departments from the top to this one.
    pub department_path: Option<DepartmentPath>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The name of a department, or names one after the other.
#[derive(Clone, Default, rt::Record)]
pub struct DepartmentPathName {
    /// The name.
    pub name: Option<String>,
    /// The name in other languages.
    pub i18n_name: Option<I18nName>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// Departments from the top to one of them.
#[derive(Clone, Default, rt::Record)]
pub struct DepartmentPath {
    /// Their ids.
    pub department_ids: Option<Vec<String>>,
    /// Their names.
    pub department_path_name: Option<DepartmentPathName>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A user, as events tell of them. What is there depends on the scopes of the app.
#[derive(Clone, Default, rt::Record)]
pub struct EventUser {
    /// The user within this app: `ou_…`.
    pub open_id: Option<String>,
    /// The user within all apps of one developer: `on_…`.
    pub union_id: Option<String>,
    /// The user within the tenant. Needs the scope `contact:user.employee_id:readonly`.
    pub user_id: Option<String>,
    /// Name of the user. Needs one of the scopes `contact:user.base:readonly` and those for all
    /// contacts.
    pub name: Option<String>,
    /// Name in English.
    pub en_name: Option<String>,
    /// Another name that colleagues know.
    pub nickname: Option<String>,
    /// Email address. Needs the scope `contact:user.email:readonly`.
    pub email: Option<String>,
    /// Address of the business mailbox, where the tenant has such.
    pub enterprise_email: Option<String>,
    /// Name of the job title.
    pub job_title: Option<String>,
    /// Mobile number. Needs the scope `contact:user.phone:readonly`.
    pub mobile: Option<String>,
    /// Gender, where it is disclosed.
    pub gender: Option<Gender>,
    /// The avatar in several sizes.
    pub avatar: Option<Avatar>,
    /// Whether the user is active, suspended, has left, …
    pub status: Option<UserStatus>,
    /// The departments that the user is in, by `open_department_id`.
    pub department_ids: Option<Vec<String>>,
    /// Whom the user reports to, by `open_id`.
    pub leader_user_id: Option<String>,
    /// Name of the work city.
    pub city: Option<String>,
    /// Country or region: a code of two letters, such as `CN`.
    pub country: Option<String>,
    /// Where in the office the user works.
    pub work_station: Option<String>,
    /// When the user joined the company.
    pub join_time: Option<rt::Seconds>,
    /// Number of the employee.
    pub employee_no: Option<String>,
    /// Whether a regular employee, an intern, …
    pub employee_type: Option<EmployeeType>,
    /// Where the user stands in each department.
    pub orders: Option<Vec<UserOrder>>,
    /// The custom fields. Only there if an administrator lets calls read them.
    pub custom_attrs: Option<Vec<UserCustomAttr>>,
    /// Id of the job level. Needs the scope `contact:user.job_level:readonly`.
    pub job_level_id: Option<String>,
    /// Id of the job family. Needs the scope `contact:user.job_family:readonly`.
    pub job_family_id: Option<String>,
    /// Whom the user also reports to. Needs the scope `contact:user.dotted_line_leader_info.read`.
    pub dotted_line_leader_user_ids: Option<Vec<String>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}
