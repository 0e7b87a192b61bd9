// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Bases: their tables, fields, records, views, forms, dashboards and roles.
//!
//! Enabled by the feature `bitable`.
//!
//! Documentation: [多维表格](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/bitable-overview).
//!
//! Schema: `schemas/open/bitable/v1/service.json`.
//!
//! | Operation | What it does |
//! | --- | --- |
//! | [`CopyApp`] | Copies a base.<br>`POST /open-apis/bitable/v1/apps/:app_token/copy` |
//! | [`CreateApp`] | Creates a base with one empty table.<br>`POST /open-apis/bitable/v1/apps` |
//! | [`GetApp`] | Reads name, version and settings of a base.<br>`GET /open-apis/bitable/v1/apps/:app_token` |
//! | [`UpdateApp`] | Renames a base, or turns advanced permissions on or off.<br>`PUT /open-apis/bitable/v1/apps/:app_token` |
//! | [`ListAppBlockWorkflow`] | Lists the workflows of a base.<br>`GET /open-apis/bitable/v1/apps/:app_token/block_workflows` |
//! | [`CopyAppDashboard`] | Copies a dashboard within its base.<br>`POST /open-apis/bitable/v1/apps/:app_token/dashboards/:block_id/copy` |
//! | [`ListAppDashboard`] | Lists the dashboards of a base.<br>`GET /open-apis/bitable/v1/apps/:app_token/dashboards` |
//! | [`CreateAppRole`] | Adds a role to a base, in the older way.<br>`POST /open-apis/bitable/v1/apps/:app_token/roles` |
//! | [`DeleteAppRole`] | Deletes a role of a base.<br>`DELETE /open-apis/bitable/v1/apps/:app_token/roles/:role_id` |
//! | [`ListAppRole`] | Lists the roles of a base, in the older way.<br>`GET /open-apis/bitable/v1/apps/:app_token/roles` |
//! | [`UpdateAppRole`] | Replaces a role of a base, in the older way.<br>`PUT /open-apis/bitable/v1/apps/:app_token/roles/:role_id` |
//! | [`BatchCreateAppRoleMember`] | Gives a role to up to 100 members.<br>`POST /open-apis/bitable/v1/apps/:app_token/roles/:role_id/members/batch_create` |
//! | [`BatchDeleteAppRoleMember`] | Takes a role from up to 100 members.<br>`POST /open-apis/bitable/v1/apps/:app_token/roles/:role_id/members/batch_delete` |
//! | [`CreateAppRoleMember`] | Gives a role to a user, group chat or department.<br>`POST /open-apis/bitable/v1/apps/:app_token/roles/:role_id/members` |
//! | [`DeleteAppRoleMember`] | Takes a role from a user, group chat or department.<br>`DELETE /open-apis/bitable/v1/apps/:app_token/roles/:role_id/members/:member_id` |
//! | [`ListAppRoleMember`] | Lists who has a role.<br>`GET /open-apis/bitable/v1/apps/:app_token/roles/:role_id/members` |
//! | [`BatchCreateAppTable`] | Adds tables to a base, by their names alone.<br>`POST /open-apis/bitable/v1/apps/:app_token/tables/batch_create` |
//! | [`BatchDeleteAppTable`] | Deletes up to 50 tables.<br>`POST /open-apis/bitable/v1/apps/:app_token/tables/batch_delete` |
//! | [`CreateAppTable`] | Adds a table to a base, with its fields if they are given.<br>`POST /open-apis/bitable/v1/apps/:app_token/tables` |
//! | [`DeleteAppTable`] | Deletes a table.<br>`DELETE /open-apis/bitable/v1/apps/:app_token/tables/:table_id` |
//! | [`ListAppTable`] | Lists the tables of a base.<br>`GET /open-apis/bitable/v1/apps/:app_token/tables` |
//! | [`PatchAppTable`] | Renames a table.<br>`PATCH /open-apis/bitable/v1/apps/:app_token/tables/:table_id` |
//! | [`CreateAppTableField`] | Adds a field to a table.<br>`POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/fields` |
//! | [`DeleteAppTableField`] | Deletes a field.<br>`DELETE /open-apis/bitable/v1/apps/:app_token/tables/:table_id/fields/:field_id` |
//! | [`ListAppTableField`] | Lists the fields of a table.<br>`GET /open-apis/bitable/v1/apps/:app_token/tables/:table_id/fields` |
//! | [`UpdateAppTableField`] | Replaces name, type and settings of a field.<br>`PUT /open-apis/bitable/v1/apps/:app_token/tables/:table_id/fields/:field_id` |
//! | [`CreateAppTableFieldGroup`] | Groups fields of a table.<br>`POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/field_groups` |
//! | [`GetAppTableForm`] | Reads a form.<br>`GET /open-apis/bitable/v1/apps/:app_token/tables/:table_id/forms/:form_id` |
//! | [`PatchAppTableForm`] | Changes a form.<br>`PATCH /open-apis/bitable/v1/apps/:app_token/tables/:table_id/forms/:form_id` |
//! | [`UpgradeAppTableForm`] | Turns an old form into one of the new kind.<br>`POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/forms/:form_id/upgrade` |
//! | [`ListAppTableFormField`] | Lists the questions of a form.<br>`GET /open-apis/bitable/v1/apps/:app_token/tables/:table_id/forms/:form_id/fields` |
//! | [`PatchAppTableFormField`] | Changes or moves a question of a form.<br>`PATCH /open-apis/bitable/v1/apps/:app_token/tables/:table_id/forms/:form_id/fields/:field_id` |
//! | [`BatchCreateAppTableRecord`] | Adds up to 1,000 records to a table.<br>`POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/batch_create` |
//! | [`BatchDeleteAppTableRecord`] | Deletes up to 500 records.<br>`POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/batch_delete` |
//! | [`BatchGetAppTableRecord`] | Reads up to 100 records by their ids.<br>`POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/batch_get` |
//! | [`BatchUpdateAppTableRecord`] | Changes values of up to 1,000 records.<br>`POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/batch_update` |
//! | [`CreateAppTableRecord`] | Adds a record to a table.<br>`POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records` |
//! | [`DeleteAppTableRecord`] | Deletes a record.<br>`DELETE /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/:record_id` |
//! | [`GetAppTableRecord`] | Reads a record.<br>`GET /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/:record_id` |
//! | [`ListAppTableRecord`] | Lists the records of a table, in the older way.<br>`GET /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records` |
//! | [`SearchAppTableRecord`] | Finds records of a table, filtered and sorted.<br>`POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/search` |
//! | [`UpdateAppTableRecord`] | Changes values of a record.<br>`PUT /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/:record_id` |
//! | [`CreateAppTableView`] | Adds a view to a table.<br>`POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/views` |
//! | [`DeleteAppTableView`] | Deletes a view.<br>`DELETE /open-apis/bitable/v1/apps/:app_token/tables/:table_id/views/:view_id` |
//! | [`GetAppTableView`] | Reads a view.<br>`GET /open-apis/bitable/v1/apps/:app_token/tables/:table_id/views/:view_id` |
//! | [`ListAppTableView`] | Lists the views of a table.<br>`GET /open-apis/bitable/v1/apps/:app_token/tables/:table_id/views` |
//! | [`PatchAppTableView`] | Renames a view, or changes what it filters and hides.<br>`PATCH /open-apis/bitable/v1/apps/:app_token/tables/:table_id/views/:view_id` |
//! | [`ListAppWorkflow`] | Lists the automations of a base.<br>`GET /open-apis/bitable/v1/apps/:app_token/workflows` |
//! | [`UpdateAppWorkflow`] | Turns an automation on or off.<br>`PUT /open-apis/bitable/v1/apps/:app_token/workflows/:workflow_id` |

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
