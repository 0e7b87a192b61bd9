// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Bases: their tables, fields, records, views, forms, dashboards and roles.
//!
//! Enabled by the feature `bitable`.
//!
//! Documentation: [多维表格](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/bitable-overview).
//!
//! Schema: `schemas/open/bitable/v1/service.json`.
//!
//! | Operation | Endpoint | |
//! | --- | --- | --- |
//! | [`CopyApp`] | `POST /open-apis/bitable/v1/apps/:app_token/copy` | Copies a base. |
//! | [`CreateApp`] | `POST /open-apis/bitable/v1/apps` | Creates a base with one empty table. |
//! | [`GetApp`] | `GET /open-apis/bitable/v1/apps/:app_token` | Reads name, version and settings of a base. |
//! | [`UpdateApp`] | `PUT /open-apis/bitable/v1/apps/:app_token` | Renames a base, or turns advanced permissions on or off. |
//! | [`ListAppBlockWorkflow`] | `GET /open-apis/bitable/v1/apps/:app_token/block_workflows` | Lists the workflows of a base. |
//! | [`CopyAppDashboard`] | `POST /open-apis/bitable/v1/apps/:app_token/dashboards/:block_id/copy` | Copies a dashboard within its base. |
//! | [`ListAppDashboard`] | `GET /open-apis/bitable/v1/apps/:app_token/dashboards` | Lists the dashboards of a base. |
//! | [`CreateAppRole`] | `POST /open-apis/bitable/v1/apps/:app_token/roles` | Adds a role to a base, in the older way. |
//! | [`DeleteAppRole`] | `DELETE /open-apis/bitable/v1/apps/:app_token/roles/:role_id` | Deletes a role of a base. |
//! | [`ListAppRole`] | `GET /open-apis/bitable/v1/apps/:app_token/roles` | Lists the roles of a base, in the older way. |
//! | [`UpdateAppRole`] | `PUT /open-apis/bitable/v1/apps/:app_token/roles/:role_id` | Replaces a role of a base, in the older way. |
//! | [`BatchCreateAppRoleMember`] | `POST /open-apis/bitable/v1/apps/:app_token/roles/:role_id/members/batch_create` | Gives a role to up to 100 members. |
//! | [`BatchDeleteAppRoleMember`] | `POST /open-apis/bitable/v1/apps/:app_token/roles/:role_id/members/batch_delete` | Takes a role from up to 100 members. |
//! | [`CreateAppRoleMember`] | `POST /open-apis/bitable/v1/apps/:app_token/roles/:role_id/members` | Gives a role to a user, group chat or department. |
//! | [`DeleteAppRoleMember`] | `DELETE /open-apis/bitable/v1/apps/:app_token/roles/:role_id/members/:member_id` | Takes a role from a user, group chat or department. |
//! | [`ListAppRoleMember`] | `GET /open-apis/bitable/v1/apps/:app_token/roles/:role_id/members` | Lists who has a role. |
//! | [`BatchCreateAppTable`] | `POST /open-apis/bitable/v1/apps/:app_token/tables/batch_create` | Adds tables to a base, by their names alone. |
//! | [`BatchDeleteAppTable`] | `POST /open-apis/bitable/v1/apps/:app_token/tables/batch_delete` | Deletes up to 50 tables. |
//! | [`CreateAppTable`] | `POST /open-apis/bitable/v1/apps/:app_token/tables` | Adds a table to a base, with its fields if they are given. |
//! | [`DeleteAppTable`] | `DELETE /open-apis/bitable/v1/apps/:app_token/tables/:table_id` | Deletes a table. |
//! | [`ListAppTable`] | `GET /open-apis/bitable/v1/apps/:app_token/tables` | Lists the tables of a base. |
//! | [`PatchAppTable`] | `PATCH /open-apis/bitable/v1/apps/:app_token/tables/:table_id` | Renames a table. |
//! | [`CreateAppTableField`] | `POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/fields` | Adds a field to a table. |
//! | [`DeleteAppTableField`] | `DELETE /open-apis/bitable/v1/apps/:app_token/tables/:table_id/fields/:field_id` | Deletes a field. |
//! | [`ListAppTableField`] | `GET /open-apis/bitable/v1/apps/:app_token/tables/:table_id/fields` | Lists the fields of a table. |
//! | [`UpdateAppTableField`] | `PUT /open-apis/bitable/v1/apps/:app_token/tables/:table_id/fields/:field_id` | Replaces name, type and settings of a field. |
//! | [`CreateAppTableFieldGroup`] | `POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/field_groups` | Groups fields of a table. |
//! | [`GetAppTableForm`] | `GET /open-apis/bitable/v1/apps/:app_token/tables/:table_id/forms/:form_id` | Reads a form. |
//! | [`PatchAppTableForm`] | `PATCH /open-apis/bitable/v1/apps/:app_token/tables/:table_id/forms/:form_id` | Changes a form. |
//! | [`UpgradeAppTableForm`] | `POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/forms/:form_id/upgrade` | Turns an old form into one of the new kind. |
//! | [`ListAppTableFormField`] | `GET /open-apis/bitable/v1/apps/:app_token/tables/:table_id/forms/:form_id/fields` | Lists the questions of a form. |
//! | [`PatchAppTableFormField`] | `PATCH /open-apis/bitable/v1/apps/:app_token/tables/:table_id/forms/:form_id/fields/:field_id` | Changes or moves a question of a form. |
//! | [`BatchCreateAppTableRecord`] | `POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/batch_create` | Adds up to 1,000 records to a table. |
//! | [`BatchDeleteAppTableRecord`] | `POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/batch_delete` | Deletes up to 500 records. |
//! | [`BatchGetAppTableRecord`] | `POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/batch_get` | Reads up to 100 records by their ids. |
//! | [`BatchUpdateAppTableRecord`] | `POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/batch_update` | Changes values of up to 1,000 records. |
//! | [`CreateAppTableRecord`] | `POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records` | Adds a record to a table. |
//! | [`DeleteAppTableRecord`] | `DELETE /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/:record_id` | Deletes a record. |
//! | [`GetAppTableRecord`] | `GET /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/:record_id` | Reads a record. |
//! | [`ListAppTableRecord`] | `GET /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records` | Lists the records of a table, in the older way. |
//! | [`SearchAppTableRecord`] | `POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/search` | Finds records of a table, filtered and sorted. |
//! | [`UpdateAppTableRecord`] | `PUT /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/:record_id` | Changes values of a record. |
//! | [`CreateAppTableView`] | `POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/views` | Adds a view to a table. |
//! | [`DeleteAppTableView`] | `DELETE /open-apis/bitable/v1/apps/:app_token/tables/:table_id/views/:view_id` | Deletes a view. |
//! | [`GetAppTableView`] | `GET /open-apis/bitable/v1/apps/:app_token/tables/:table_id/views/:view_id` | Reads a view. |
//! | [`ListAppTableView`] | `GET /open-apis/bitable/v1/apps/:app_token/tables/:table_id/views` | Lists the views of a table. |
//! | [`PatchAppTableView`] | `PATCH /open-apis/bitable/v1/apps/:app_token/tables/:table_id/views/:view_id` | Renames a view, or changes what it filters and hides. |
//! | [`ListAppWorkflow`] | `GET /open-apis/bitable/v1/apps/:app_token/workflows` | Lists the automations of a base. |
//! | [`UpdateAppWorkflow`] | `PUT /open-apis/bitable/v1/apps/:app_token/workflows/:workflow_id` | Turns an automation on or off. |

pub mod errors;
pub mod types;
pub mod app;
pub mod app_block_workflow;
pub mod app_dashboard;
pub mod app_role;
pub mod app_role_member;
pub mod app_table;
pub mod app_table_field;
pub mod app_table_field_group;
pub mod app_table_form;
pub mod app_table_form_field;
pub mod app_table_record;
pub mod app_table_view;
pub mod app_workflow;

#[doc(inline)]
pub use self::types::{
    BitableApp, FieldType, UiType, Field, FieldNote, FieldNoteSegment, NewField,
    FieldDescription, FieldProperty, SelectOption, AutoSerial, AutoSerialType,
    AutoSerialRule, AutoSerialRuleType, LocationSettings, LocationInput,
    AllowedEditModes, CurrencyCode, Rating, RatingSymbol, FormulaType, FormulaUiProperty,
    LookupFilter, FieldGroup, FieldGroupChild, FieldGroupChildType, Conjunction,
    Operator, Form, SharedLimit, DescriptionSegment, SegmentType, Record, NewRecord,
    RecordChange, DeletedRecord, Person, Filter, FilterGroup, Condition, Sort, Role,
    TableRole, TablePermission, FieldPermission, RecordRule, RoleCondition,
    OtherPermission, BlockRole, BlockType, BlockPermission, MemberIdType, MemberId, View,
    ViewType, ViewPublicLevel, ViewProperty, FieldFilter, FieldCondition, HierarchyConfig,
};

#[doc(inline)]
pub use self::app::copy::{CopyApp, CopyAppReply};

#[doc(inline)]
pub use self::app::create::{CreateApp, CreateAppReply};

#[doc(inline)]
pub use self::app::get::{
    GetApp, GetAppReply, AppDetails, FormulaSupport, AdvancedVersion,
};

#[doc(inline)]
pub use self::app::update::{UpdateApp, UpdateAppReply, UpdatedApp};

#[doc(inline)]
pub use self::app_block_workflow::list::{
    ListAppBlockWorkflow, ListAppBlockWorkflowReply, BlockWorkflow, BlockWorkflowStatus,
};

#[doc(inline)]
pub use self::app_dashboard::copy::{CopyAppDashboard, CopyAppDashboardReply};

#[doc(inline)]
pub use self::app_dashboard::list::{ListAppDashboard, ListAppDashboardReply, Dashboard};

#[doc(inline)]
pub use self::app_role::create::{CreateAppRole, CreateAppRoleReply};

#[doc(inline)]
pub use self::app_role::delete::DeleteAppRole;

#[doc(inline)]
pub use self::app_role::list::{ListAppRole, ListAppRoleReply};

#[doc(inline)]
pub use self::app_role::update::{UpdateAppRole, UpdateAppRoleReply};

#[doc(inline)]
pub use self::app_role_member::batch_create::BatchCreateAppRoleMember;

#[doc(inline)]
pub use self::app_role_member::batch_delete::BatchDeleteAppRoleMember;

#[doc(inline)]
pub use self::app_role_member::create::CreateAppRoleMember;

#[doc(inline)]
pub use self::app_role_member::delete::DeleteAppRoleMember;

#[doc(inline)]
pub use self::app_role_member::list::{
    ListAppRoleMember, ListAppRoleMemberReply, Member, MemberType,
};

#[doc(inline)]
pub use self::app_table::batch_create::{
    BatchCreateAppTable, BatchCreateAppTableReply, TableName,
};

#[doc(inline)]
pub use self::app_table::batch_delete::BatchDeleteAppTable;

#[doc(inline)]
pub use self::app_table::create::{CreateAppTable, CreateAppTableReply, NewTable};

#[doc(inline)]
pub use self::app_table::delete::DeleteAppTable;

#[doc(inline)]
pub use self::app_table::list::{ListAppTable, ListAppTableReply, Table};

#[doc(inline)]
pub use self::app_table::patch::{PatchAppTable, PatchAppTableReply};

#[doc(inline)]
pub use self::app_table_field::create::{CreateAppTableField, CreateAppTableFieldReply};

#[doc(inline)]
pub use self::app_table_field::delete::{DeleteAppTableField, DeleteAppTableFieldReply};

#[doc(inline)]
pub use self::app_table_field::list::{ListAppTableField, ListAppTableFieldReply};

#[doc(inline)]
pub use self::app_table_field::update::{UpdateAppTableField, UpdateAppTableFieldReply};

#[doc(inline)]
pub use self::app_table_field_group::create::{
    CreateAppTableFieldGroup, CreateAppTableFieldGroupReply,
};

#[doc(inline)]
pub use self::app_table_form::get::{GetAppTableForm, GetAppTableFormReply};

#[doc(inline)]
pub use self::app_table_form::patch::{PatchAppTableForm, PatchAppTableFormReply};

#[doc(inline)]
pub use self::app_table_form::upgrade::{
    UpgradeAppTableForm, UpgradeAppTableFormReply, DisplayMode, UpgradedForm,
};

#[doc(inline)]
pub use self::app_table_form_field::list::{
    ListAppTableFormField, ListAppTableFormFieldReply, FormField,
};

#[doc(inline)]
pub use self::app_table_form_field::patch::{
    PatchAppTableFormField, PatchAppTableFormFieldReply, UpdatedFormField,
};

#[doc(inline)]
pub use self::app_table_record::batch_create::{
    BatchCreateAppTableRecord, BatchCreateAppTableRecordReply,
};

#[doc(inline)]
pub use self::app_table_record::batch_delete::{
    BatchDeleteAppTableRecord, BatchDeleteAppTableRecordReply,
};

#[doc(inline)]
pub use self::app_table_record::batch_get::{
    BatchGetAppTableRecord, BatchGetAppTableRecordReply,
};

#[doc(inline)]
pub use self::app_table_record::batch_update::{
    BatchUpdateAppTableRecord, BatchUpdateAppTableRecordReply,
};

#[doc(inline)]
pub use self::app_table_record::create::{
    CreateAppTableRecord, CreateAppTableRecordReply,
};

#[doc(inline)]
pub use self::app_table_record::delete::{
    DeleteAppTableRecord, DeleteAppTableRecordReply,
};

#[doc(inline)]
pub use self::app_table_record::get::{GetAppTableRecord, GetAppTableRecordReply};

#[doc(inline)]
pub use self::app_table_record::list::{ListAppTableRecord, ListAppTableRecordReply};

#[doc(inline)]
pub use self::app_table_record::search::{
    SearchAppTableRecord, SearchAppTableRecordReply,
};

#[doc(inline)]
pub use self::app_table_record::update::{
    UpdateAppTableRecord, UpdateAppTableRecordReply,
};

#[doc(inline)]
pub use self::app_table_view::create::{CreateAppTableView, CreateAppTableViewReply};

#[doc(inline)]
pub use self::app_table_view::delete::DeleteAppTableView;

#[doc(inline)]
pub use self::app_table_view::get::{GetAppTableView, GetAppTableViewReply};

#[doc(inline)]
pub use self::app_table_view::list::{ListAppTableView, ListAppTableViewReply};

#[doc(inline)]
pub use self::app_table_view::patch::{PatchAppTableView, PatchAppTableViewReply};

#[doc(inline)]
pub use self::app_workflow::list::{ListAppWorkflow, ListAppWorkflowReply, Workflow};

#[doc(inline)]
pub use self::app_workflow::update::{UpdateAppWorkflow, WorkflowSwitch};

/// The resources of open/bitable/v1.
#[derive(Debug)]
pub struct V1<'c, C> {
    pub(super) client: &'c C,
}

impl<'c, C> V1<'c, C> {
    /// Operations on `app`.
    pub fn app(&self) -> app::AppResource<'c, C> {
        app::AppResource {
            client: self.client,
        }
    }

    /// Operations on `app_block_workflow`.
    pub fn app_block_workflow(
        &self,
    ) -> app_block_workflow::AppBlockWorkflowResource<'c, C> {
        app_block_workflow::AppBlockWorkflowResource {
            client: self.client,
        }
    }

    /// Operations on `app_dashboard`.
    pub fn app_dashboard(&self) -> app_dashboard::AppDashboardResource<'c, C> {
        app_dashboard::AppDashboardResource {
            client: self.client,
        }
    }

    /// Operations on `app_role`.
    pub fn app_role(&self) -> app_role::AppRoleResource<'c, C> {
        app_role::AppRoleResource {
            client: self.client,
        }
    }

    /// Operations on `app_role_member`.
    pub fn app_role_member(&self) -> app_role_member::AppRoleMemberResource<'c, C> {
        app_role_member::AppRoleMemberResource {
            client: self.client,
        }
    }

    /// Operations on `app_table`.
    pub fn app_table(&self) -> app_table::AppTableResource<'c, C> {
        app_table::AppTableResource {
            client: self.client,
        }
    }

    /// Operations on `app_table_field`.
    pub fn app_table_field(&self) -> app_table_field::AppTableFieldResource<'c, C> {
        app_table_field::AppTableFieldResource {
            client: self.client,
        }
    }

    /// Operations on `app_table_field_group`.
    pub fn app_table_field_group(
        &self,
    ) -> app_table_field_group::AppTableFieldGroupResource<'c, C> {
        app_table_field_group::AppTableFieldGroupResource {
            client: self.client,
        }
    }

    /// Operations on `app_table_form`.
    pub fn app_table_form(&self) -> app_table_form::AppTableFormResource<'c, C> {
        app_table_form::AppTableFormResource {
            client: self.client,
        }
    }

    /// Operations on `app_table_form_field`.
    pub fn app_table_form_field(
        &self,
    ) -> app_table_form_field::AppTableFormFieldResource<'c, C> {
        app_table_form_field::AppTableFormFieldResource {
            client: self.client,
        }
    }

    /// Operations on `app_table_record`.
    pub fn app_table_record(&self) -> app_table_record::AppTableRecordResource<'c, C> {
        app_table_record::AppTableRecordResource {
            client: self.client,
        }
    }

    /// Operations on `app_table_view`.
    pub fn app_table_view(&self) -> app_table_view::AppTableViewResource<'c, C> {
        app_table_view::AppTableViewResource {
            client: self.client,
        }
    }

    /// Operations on `app_workflow`.
    pub fn app_workflow(&self) -> app_workflow::AppWorkflowResource<'c, C> {
        app_workflow::AppWorkflowResource {
            client: self.client,
        }
    }
}
