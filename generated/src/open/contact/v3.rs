// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Users, departments, user groups, roles, units, and the job levels, titles and cities of a
//! tenant.
//!
//! Enabled by the feature `contact`.
//!
//! Documentation: [通讯录](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/resources).
//!
//! Schema: `schemas/open/contact/v3/service.json`.
//!
//! | Operation | What it does |
//! | --- | --- |
//! | [`ListCustomAttr`] | Lists the custom fields that users of the tenant have.<br>`GET /open-apis/contact/v3/custom_attrs` |
//! | [`BatchGetDepartments`] | Returns several departments.<br>`GET /open-apis/contact/v3/departments/batch` |
//! | [`ListChildDepartments`] | Lists the departments below one.<br>`GET /open-apis/contact/v3/departments/:department_id/children` |
//! | [`CreateDepartment`] | Creates a department.<br>`POST /open-apis/contact/v3/departments` |
//! | [`DeleteDepartment`] | Deletes a department.<br>`DELETE /open-apis/contact/v3/departments/:department_id` |
//! | [`GetDepartment`] | Returns one department.<br>`GET /open-apis/contact/v3/departments/:department_id` |
//! | [`ListDepartment`] | Lists the departments below one, or those that the contact range of the app names.<br>`GET /open-apis/contact/v3/departments` |
//! | [`ListParentDepartments`] | Lists the departments above one, the nearest first.<br>`GET /open-apis/contact/v3/departments/parent` |
//! | [`PatchDepartment`] | Changes some of what is known of a department.<br>`PATCH /open-apis/contact/v3/departments/:department_id` |
//! | [`SearchDepartments`] | Finds departments by name.<br>`POST /open-apis/contact/v3/departments/search` |
//! | [`UnbindDepartmentChat`] | Makes the chat of a department an ordinary chat.<br>`POST /open-apis/contact/v3/departments/unbind_department_chat` |
//! | [`UpdateDepartment`] | Replaces all that is known of a department.<br>`PUT /open-apis/contact/v3/departments/:department_id` |
//! | [`ChangeDepartmentId`] | Changes the custom id of a department.<br>`PATCH /open-apis/contact/v3/departments/:department_id/update_department_id` |
//! | [`CreateEmployeeType`] | Defines a type of employee.<br>`POST /open-apis/contact/v3/employee_type_enums` |
//! | [`DeleteEmployeeType`] | Deletes a type of employee that the tenant defined.<br>`DELETE /open-apis/contact/v3/employee_type_enums/:enum_id` |
//! | [`ListEmployeeTypes`] | Lists the types of employee, built in and defined by the tenant.<br>`GET /open-apis/contact/v3/employee_type_enums` |
//! | [`UpdateEmployeeType`] | Changes a type of employee that the tenant defined.<br>`PUT /open-apis/contact/v3/employee_type_enums/:enum_id` |
//! | [`CreateRole`] | Creates a role, such as finance, by which approvals find who decides.<br>`POST /open-apis/contact/v3/functional_roles` |
//! | [`DeleteRole`] | Deletes a role that has no members.<br>`DELETE /open-apis/contact/v3/functional_roles/:role_id` |
//! | [`UpdateRole`] | Renames a role.<br>`PUT /open-apis/contact/v3/functional_roles/:role_id` |
//! | [`BatchAddRoleMembers`] | Gives users a role.<br>`POST /open-apis/contact/v3/functional_roles/:role_id/members/batch_create` |
//! | [`BatchRemoveRoleMembers`] | Takes a role from users.<br>`PATCH /open-apis/contact/v3/functional_roles/:role_id/members/batch_delete` |
//! | [`GetRoleMember`] | Returns what a member of a role manages.<br>`GET /open-apis/contact/v3/functional_roles/:role_id/members/:member_id` |
//! | [`ListRoleMembers`] | Lists the members of a role, and what they manage.<br>`GET /open-apis/contact/v3/functional_roles/:role_id/members` |
//! | [`SetRoleMemberScopes`] | Sets which departments members of a role manage.<br>`PATCH /open-apis/contact/v3/functional_roles/:role_id/members/scopes` |
//! | [`CreateGroup`] | Creates a user group whose members are added one by one.<br>`POST /open-apis/contact/v3/group` |
//! | [`DeleteGroup`] | Deletes a user group that is not dynamic.<br>`DELETE /open-apis/contact/v3/group/:group_id` |
//! | [`GetGroup`] | Returns one user group, dynamic or not.<br>`GET /open-apis/contact/v3/group/:group_id` |
//! | [`ListGroupsOfUser`] | Lists the user groups that a user is in.<br>`GET /open-apis/contact/v3/group/member_belong` |
//! | [`UpdateGroup`] | Changes name or description of a user group that is not dynamic.<br>`PATCH /open-apis/contact/v3/group/:group_id` |
//! | [`ListGroups`] | Lists the user groups of one type.<br>`GET /open-apis/contact/v3/group/simplelist` |
//! | [`AddGroupMember`] | Adds a user to a user group that is not dynamic.<br>`POST /open-apis/contact/v3/group/:group_id/member/add` |
//! | [`BatchAddGroupMembers`] | Adds users to a user group that is not dynamic.<br>`POST /open-apis/contact/v3/group/:group_id/member/batch_add` |
//! | [`BatchRemoveGroupMembers`] | Removes users from a user group that is not dynamic.<br>`POST /open-apis/contact/v3/group/:group_id/member/batch_remove` |
//! | [`RemoveGroupMember`] | Removes a user from a user group that is not dynamic.<br>`POST /open-apis/contact/v3/group/:group_id/member/remove` |
//! | [`ListGroupMembers`] | Lists the users or the departments of a user group, dynamic or not.<br>`GET /open-apis/contact/v3/group/:group_id/member/simplelist` |
//! | [`CreateJobFamily`] | Creates a job family: a line of work that users can be in.<br>`POST /open-apis/contact/v3/job_families` |
//! | [`DeleteJobFamily`] | Deletes a job family that has no families below it.<br>`DELETE /open-apis/contact/v3/job_families/:job_family_id` |
//! | [`GetJobFamily`] | Returns one job family.<br>`GET /open-apis/contact/v3/job_families/:job_family_id` |
//! | [`ListJobFamilies`] | Lists job families.<br>`GET /open-apis/contact/v3/job_families` |
//! | [`UpdateJobFamily`] | Changes a job family.<br>`PUT /open-apis/contact/v3/job_families/:job_family_id` |
//! | [`CreateJobLevel`] | Creates a job level that users can have.<br>`POST /open-apis/contact/v3/job_levels` |
//! | [`DeleteJobLevel`] | Deletes a job level.<br>`DELETE /open-apis/contact/v3/job_levels/:job_level_id` |
//! | [`GetJobLevel`] | Returns one job level.<br>`GET /open-apis/contact/v3/job_levels/:job_level_id` |
//! | [`ListJobLevels`] | Lists job levels.<br>`GET /open-apis/contact/v3/job_levels` |
//! | [`UpdateJobLevel`] | Changes a job level.<br>`PUT /open-apis/contact/v3/job_levels/:job_level_id` |
//! | [`GetJobTitle`] | Returns one job title.<br>`GET /open-apis/contact/v3/job_titles/:job_title_id` |
//! | [`ListJobTitles`] | Lists job titles.<br>`GET /open-apis/contact/v3/job_titles` |
//! | [`ListScope`] | Lists what the contact range of the app has.<br>`GET /open-apis/contact/v3/scopes` |
//! | [`BindUnitDepartment`] | Makes a department belong to a unit.<br>`POST /open-apis/contact/v3/unit/bind_department` |
//! | [`CreateUnit`] | Creates a unit: a company or branch within the tenant.<br>`POST /open-apis/contact/v3/unit` |
//! | [`DeleteUnit`] | Deletes a unit.<br>`DELETE /open-apis/contact/v3/unit/:unit_id` |
//! | [`GetUnit`] | Returns one unit.<br>`GET /open-apis/contact/v3/unit/:unit_id` |
//! | [`ListUnits`] | Lists the units of the tenant.<br>`GET /open-apis/contact/v3/unit` |
//! | [`ListUnitDepartments`] | Lists the departments that are bound to a unit.<br>`GET /open-apis/contact/v3/unit/list_department` |
//! | [`RenameUnit`] | Renames a unit.<br>`PATCH /open-apis/contact/v3/unit/:unit_id` |
//! | [`UnbindUnitDepartment`] | Makes a department no longer belong to its unit.<br>`POST /open-apis/contact/v3/unit/unbind_department` |
//! | [`BatchGetUserNames`] | Returns the names of users.<br>`POST /open-apis/contact/v3/users/basic_batch` |
//! | [`BatchGetUsers`] | Returns several users.<br>`GET /open-apis/contact/v3/users/batch` |
//! | [`FindUserIds`] | Finds ids of users by email address or mobile number.<br>`POST /open-apis/contact/v3/users/batch_get_id` |
//! | [`CreateUser`] | Adds a user to the tenant.<br>`POST /open-apis/contact/v3/users` |
//! | [`DeleteUser`] | Deletes a user, who thereby leaves the tenant.<br>`DELETE /open-apis/contact/v3/users/:user_id` |
//! | [`ListDepartmentUsers`] | Lists the users directly in a department.<br>`GET /open-apis/contact/v3/users/find_by_department` |
//! | [`GetUser`] | Returns one user.<br>`GET /open-apis/contact/v3/users/:user_id` |
//! | [`ListUser`] | Lists users directly in a department, or those whom the contact range of the app names.<br>`GET /open-apis/contact/v3/users` |
//! | [`PatchUser`] | Changes some of what is known of a user.<br>`PATCH /open-apis/contact/v3/users/:user_id` |
//! | [`RestoreUser`] | Brings back a user who left within the last 30 days.<br>`POST /open-apis/contact/v3/users/:user_id/resurrect` |
//! | [`UpdateUser`] | Replaces all that is known of a user.<br>`PUT /open-apis/contact/v3/users/:user_id` |
//! | [`ChangeUserId`] | Changes the `user_id` of a user.<br>`PATCH /open-apis/contact/v3/users/:user_id/update_user_id` |
//! | [`GetWorkCity`] | Returns one work city.<br>`GET /open-apis/contact/v3/work_cities/:work_city_id` |
//! | [`ListWorkCities`] | Lists work cities.<br>`GET /open-apis/contact/v3/work_cities` |
//!
//! | Event | When it comes |
//! | --- | --- |
//! | [`CustomAttrsUpdated`] | Custom fields of users were added or removed, or an administrator changed whether calls may use them.<br>`contact.custom_attr_event.updated_v3` |
//! | [`DepartmentCreated`] | A department was created.<br>`contact.department.created_v3` |
//! | [`DepartmentDeleted`] | A department was deleted.<br>`contact.department.deleted_v3` |
//! | [`DepartmentUpdated`] | A department was changed, by an administrator or a call.<br>`contact.department.updated_v3` |
//! | [`EmployeeTypeActivated`] | A type of employee can be used from now on.<br>`contact.employee_type_enum.actived_v3` |
//! | [`EmployeeTypeCreated`] | A type of employee was defined.<br>`contact.employee_type_enum.created_v3` |
//! | [`EmployeeTypeDeactivated`] | A type of employee can no longer be used.<br>`contact.employee_type_enum.deactivated_v3` |
//! | [`EmployeeTypeDeleted`] | A type of employee was deleted.<br>`contact.employee_type_enum.deleted_v3` |
//! | [`EmployeeTypeUpdated`] | A type of employee was renamed, in any language.<br>`contact.employee_type_enum.updated_v3` |
//! | [`ContactScopeUpdated`] | The contact range of the app changed.<br>`contact.scope.updated_v3` |
//! | [`UserCreated`] | A user joined the tenant.<br>`contact.user.created_v3` |
//! | [`UserDeleted`] | A user left the tenant.<br>`contact.user.deleted_v3` |
//! | [`UserUpdated`] | Something that is known of a user changed.<br>`contact.user.updated_v3` |

pub mod errors;
pub mod types;
pub mod custom_attr;
pub mod department;
pub mod employee_type_enum;
pub mod functional_role;
pub mod functional_role_member;
pub mod group;
pub mod group_member;
pub mod job_family;
pub mod job_level;
pub mod job_title;
pub mod scope;
pub mod unit;
pub mod user;
pub mod work_city;
pub mod events;

#[doc(inline)]
pub use self::types::{
    UserId, UserIdList, DepartmentIdType, DepartmentId, DepartmentIdList, I18nName,
    I18nContent, Locale, Department, DepartmentStatus, DepartmentLeader, LeaderType,
    EventDepartment, RoleMember, RoleScopeType, RoleMemberResult, RoleMemberOutcome,
    Group, GroupType, MemberType, GroupMemberIdType, InputGroupMember, GroupMember,
    JobFamily, JobLevel, JobTitle, WorkCity, EmployeeTypeEnum, EnumType, EnumStatus,
    Unit, ContactUser, Gender, EmployeeType, Avatar, UserStatus, UserOrder,
    CustomAttrType, UserCustomAttr, CustomAttrValue, CustomAttrUser, CustomAttrUserType,
    InputUserCustomAttr, InputCustomAttrValue, InputTextValue, InputLinkValue,
    InputOptionValue, InputUserValue, InputCustomAttrUser, Seat, DepartmentDetail,
    DepartmentPathName, DepartmentPath, EventUser,
};

#[doc(inline)]
pub use self::custom_attr::list::{
    ListCustomAttr, ListCustomAttrReply, CustomAttr, CustomAttrOptions, OptionType,
    CustomAttrOption,
};

#[doc(inline)]
pub use self::department::batch::{BatchGetDepartments, BatchGetDepartmentsReply};

#[doc(inline)]
pub use self::department::children::{ListChildDepartments, ListChildDepartmentsReply};

#[doc(inline)]
pub use self::department::create::{CreateDepartment, CreateDepartmentReply};

#[doc(inline)]
pub use self::department::delete::DeleteDepartment;

#[doc(inline)]
pub use self::department::get::{GetDepartment, GetDepartmentReply};

#[doc(inline)]
pub use self::department::list::{ListDepartment, ListDepartmentReply};

#[doc(inline)]
pub use self::department::parent::{ListParentDepartments, ListParentDepartmentsReply};

#[doc(inline)]
pub use self::department::patch::{PatchDepartment, PatchDepartmentReply};

#[doc(inline)]
pub use self::department::search::{SearchDepartments, SearchDepartmentsReply};

#[doc(inline)]
pub use self::department::unbind_department_chat::UnbindDepartmentChat;

#[doc(inline)]
pub use self::department::update::{UpdateDepartment, UpdateDepartmentReply};

#[doc(inline)]
pub use self::department::update_department_id::ChangeDepartmentId;

#[doc(inline)]
pub use self::employee_type_enum::create::{CreateEmployeeType, CreateEmployeeTypeReply};

#[doc(inline)]
pub use self::employee_type_enum::delete::DeleteEmployeeType;

#[doc(inline)]
pub use self::employee_type_enum::list::{ListEmployeeTypes, ListEmployeeTypesReply};

#[doc(inline)]
pub use self::employee_type_enum::update::{UpdateEmployeeType, UpdateEmployeeTypeReply};

#[doc(inline)]
pub use self::functional_role::create::{CreateRole, CreateRoleReply};

#[doc(inline)]
pub use self::functional_role::delete::DeleteRole;

#[doc(inline)]
pub use self::functional_role::update::UpdateRole;

#[doc(inline)]
pub use self::functional_role_member::batch_create::{
    BatchAddRoleMembers, BatchAddRoleMembersReply,
};

#[doc(inline)]
pub use self::functional_role_member::batch_delete::{
    BatchRemoveRoleMembers, BatchRemoveRoleMembersReply,
};

#[doc(inline)]
pub use self::functional_role_member::get::{GetRoleMember, GetRoleMemberReply};

#[doc(inline)]
pub use self::functional_role_member::list::{ListRoleMembers, ListRoleMembersReply};

#[doc(inline)]
pub use self::functional_role_member::scopes::{
    SetRoleMemberScopes, SetRoleMemberScopesReply,
};

#[doc(inline)]
pub use self::group::create::{CreateGroup, CreateGroupReply};

#[doc(inline)]
pub use self::group::delete::DeleteGroup;

#[doc(inline)]
pub use self::group::get::{GetGroup, GetGroupReply};

#[doc(inline)]
pub use self::group::member_belong::{ListGroupsOfUser, ListGroupsOfUserReply};

#[doc(inline)]
pub use self::group::patch::UpdateGroup;

#[doc(inline)]
pub use self::group::simplelist::{ListGroups, ListGroupsReply};

#[doc(inline)]
pub use self::group_member::add::AddGroupMember;

#[doc(inline)]
pub use self::group_member::batch_add::{
    BatchAddGroupMembers, BatchAddGroupMembersReply, GroupMemberResult,
};

#[doc(inline)]
pub use self::group_member::batch_remove::BatchRemoveGroupMembers;

#[doc(inline)]
pub use self::group_member::remove::RemoveGroupMember;

#[doc(inline)]
pub use self::group_member::simplelist::{ListGroupMembers, ListGroupMembersReply};

#[doc(inline)]
pub use self::job_family::create::{CreateJobFamily, CreateJobFamilyReply};

#[doc(inline)]
pub use self::job_family::delete::DeleteJobFamily;

#[doc(inline)]
pub use self::job_family::get::{GetJobFamily, GetJobFamilyReply};

#[doc(inline)]
pub use self::job_family::list::{ListJobFamilies, ListJobFamiliesReply};

#[doc(inline)]
pub use self::job_family::update::{UpdateJobFamily, UpdateJobFamilyReply};

#[doc(inline)]
pub use self::job_level::create::{CreateJobLevel, CreateJobLevelReply};

#[doc(inline)]
pub use self::job_level::delete::DeleteJobLevel;

#[doc(inline)]
pub use self::job_level::get::{GetJobLevel, GetJobLevelReply};

#[doc(inline)]
pub use self::job_level::list::{ListJobLevels, ListJobLevelsReply};

#[doc(inline)]
pub use self::job_level::update::{UpdateJobLevel, UpdateJobLevelReply};

#[doc(inline)]
pub use self::job_title::get::{GetJobTitle, GetJobTitleReply};

#[doc(inline)]
pub use self::job_title::list::{ListJobTitles, ListJobTitlesReply};

#[doc(inline)]
pub use self::scope::list::{ListScope, ListScopeReply};

#[doc(inline)]
pub use self::unit::bind_department::BindUnitDepartment;

#[doc(inline)]
pub use self::unit::create::{CreateUnit, CreateUnitReply};

#[doc(inline)]
pub use self::unit::delete::DeleteUnit;

#[doc(inline)]
pub use self::unit::get::{GetUnit, GetUnitReply};

#[doc(inline)]
pub use self::unit::list::{ListUnits, ListUnitsReply};

#[doc(inline)]
pub use self::unit::list_department::{
    ListUnitDepartments, ListUnitDepartmentsReply, UnitDepartment,
};

#[doc(inline)]
pub use self::unit::patch::RenameUnit;

#[doc(inline)]
pub use self::unit::unbind_department::UnbindUnitDepartment;

#[doc(inline)]
pub use self::user::basic_batch::{BatchGetUserNames, BatchGetUserNamesReply, UserName};

#[doc(inline)]
pub use self::user::batch::{BatchGetUsers, BatchGetUsersReply};

#[doc(inline)]
pub use self::user::batch_get_id::{FindUserIds, FindUserIdsReply, FoundUser};

#[doc(inline)]
pub use self::user::create::{CreateUser, CreateUserReply};

#[doc(inline)]
pub use self::user::delete::{DeleteUser, EmailAcceptor, EmailHandover, EmailProcessing};

#[doc(inline)]
pub use self::user::find_by_department::{ListDepartmentUsers, ListDepartmentUsersReply};

#[doc(inline)]
pub use self::user::get::{GetUser, GetUserReply};

#[doc(inline)]
pub use self::user::list::{ListUser, ListUserReply};

#[doc(inline)]
pub use self::user::patch::{PatchUser, PatchUserReply};

#[doc(inline)]
pub use self::user::resurrect::{RestoreUser, RestoredDepartment};

#[doc(inline)]
pub use self::user::update::{UpdateUser, UpdateUserReply};

#[doc(inline)]
pub use self::user::update_user_id::ChangeUserId;

#[doc(inline)]
pub use self::work_city::get::{GetWorkCity, GetWorkCityReply};

#[doc(inline)]
pub use self::work_city::list::{ListWorkCities, ListWorkCitiesReply};

#[doc(inline)]
pub use self::events::custom_attrs_updated::{CustomAttrsUpdated, CustomAttrSettings};

#[doc(inline)]
pub use self::events::department_created::DepartmentCreated;

#[doc(inline)]
pub use self::events::department_deleted::{DepartmentDeleted, DeletedDepartment};

#[doc(inline)]
pub use self::events::department_updated::DepartmentUpdated;

#[doc(inline)]
pub use self::events::employee_type_activated::EmployeeTypeActivated;

#[doc(inline)]
pub use self::events::employee_type_created::EmployeeTypeCreated;

#[doc(inline)]
pub use self::events::employee_type_deactivated::EmployeeTypeDeactivated;

#[doc(inline)]
pub use self::events::employee_type_deleted::EmployeeTypeDeleted;

#[doc(inline)]
pub use self::events::employee_type_updated::EmployeeTypeUpdated;

#[doc(inline)]
pub use self::events::scope_updated::{
    ContactScopeUpdated, ContactScope, ScopeGroup, ScopeGroupStatus,
};

#[doc(inline)]
pub use self::events::user_created::UserCreated;

#[doc(inline)]
pub use self::events::user_deleted::{UserDeleted, DeletedUser};

#[doc(inline)]
pub use self::events::user_updated::UserUpdated;

/// The resources of open/contact/v3.
#[derive(Debug)]
pub struct V3<'c, C> {
    pub(super) client: &'c C,
}

impl<'c, C> V3<'c, C> {
    /// Operations on `custom_attr`.
    pub fn custom_attr(&self) -> custom_attr::CustomAttrResource<'c, C> {
        custom_attr::CustomAttrResource {
            client: self.client,
        }
    }

    /// Operations on `department`.
    pub fn department(&self) -> department::DepartmentResource<'c, C> {
        department::DepartmentResource {
            client: self.client,
        }
    }

    /// Operations on `employee_type_enum`.
    pub fn employee_type_enum(
        &self,
    ) -> employee_type_enum::EmployeeTypeEnumResource<'c, C> {
        employee_type_enum::EmployeeTypeEnumResource {
            client: self.client,
        }
    }

    /// Operations on `functional_role`.
    pub fn functional_role(&self) -> functional_role::FunctionalRoleResource<'c, C> {
        functional_role::FunctionalRoleResource {
            client: self.client,
        }
    }

    /// Operations on `functional_role_member`.
    pub fn functional_role_member(
        &self,
    ) -> functional_role_member::FunctionalRoleMemberResource<'c, C> {
        functional_role_member::FunctionalRoleMemberResource {
            client: self.client,
        }
    }

    /// Operations on `group`.
    pub fn group(&self) -> group::GroupResource<'c, C> {
        group::GroupResource {
            client: self.client,
        }
    }

    /// Operations on `group_member`.
    pub fn group_member(&self) -> group_member::GroupMemberResource<'c, C> {
        group_member::GroupMemberResource {
            client: self.client,
        }
    }

    /// Operations on `job_family`.
    pub fn job_family(&self) -> job_family::JobFamilyResource<'c, C> {
        job_family::JobFamilyResource {
            client: self.client,
        }
    }

    /// Operations on `job_level`.
    pub fn job_level(&self) -> job_level::JobLevelResource<'c, C> {
        job_level::JobLevelResource {
            client: self.client,
        }
    }

    /// Operations on `job_title`.
    pub fn job_title(&self) -> job_title::JobTitleResource<'c, C> {
        job_title::JobTitleResource {
            client: self.client,
        }
    }

    /// Operations on `scope`.
    pub fn scope(&self) -> scope::ScopeResource<'c, C> {
        scope::ScopeResource {
            client: self.client,
        }
    }

    /// Operations on `unit`.
    pub fn unit(&self) -> unit::UnitResource<'c, C> {
        unit::UnitResource {
            client: self.client,
        }
    }

    /// Operations on `user`.
    pub fn user(&self) -> user::UserResource<'c, C> {
        user::UserResource {
            client: self.client,
        }
    }

    /// Operations on `work_city`.
    pub fn work_city(&self) -> work_city::WorkCityResource<'c, C> {
        work_city::WorkCityResource {
            client: self.client,
        }
    }
}
