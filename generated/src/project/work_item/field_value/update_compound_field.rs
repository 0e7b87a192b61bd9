// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `project/work_item/field_value/update_compound_field`: 按组更新复合字段值

use feishu_api_runtime as rt;

use crate::project::platform;
use crate::project::work_item::types::FieldValuePair;

/// Adds, updates or deletes groups of values in a compound field of a work item.
///
/// A compound field holds groups of values, like rows of a table, each group with a value per
/// column. One call adds any number of groups, or changes some values of one group, or deletes one
/// group.
///
/// To get the identifier of a group, read the work item with `need_group_uuid_for_compound` in
/// `expand`.
///
/// The plugin needs the permission for work items.
///
/// - Endpoint: `POST /open_api/work_item/field_value/update_compound_field`
/// - Token: plugin token
/// - Rate limit: `15/s`
/// - Documentation: [按组更新复合字段值](https://project.feishu.cn/b/helpcenter/1p8d7djs/4bsmoql6)
/// - Schema: `schemas/project/work_item/field_value/update_compound_field.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1000050244 |  | [`WORK_ITEM_NOT_FOUND`](super::super::errors::WORK_ITEM_NOT_FOUND) | The work item does not exist or was deleted. |
/// | 1000050156 |  | [`PROJECT_MISMATCH`](super::super::errors::PROJECT_MISMATCH) | The work item is not in the space that `project_key` names. |
/// | 1000050248 |  | [`FIELD_NOT_FOUND`](super::super::errors::FIELD_NOT_FOUND) | The compound field does not exist. |
/// | 1000050156 |  | [`NOT_COMPOUND_FIELD`](super::super::errors::NOT_COMPOUND_FIELD) | The field is not a compound field. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::project::work_item::{CompoundFieldAction, FieldRef};
/// # async fn example(client: &feishu_api::ProjectClient) -> Result<(), feishu_api::Error> {
/// client
///     .work_item()
///     .field_value()
///     .update_compound_field(
///         "xxxxxx",
///         1_181_795,
///         FieldRef::Key("field_84bxx".into()),
///         CompoundFieldAction::Delete {
///             group_uuid: "InDBOBCF".into(),
///         },
///     )
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "按组更新复合字段值")]
#[doc(alias = "/open_api/work_item/field_value/update_compound_field")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct UpdateCompoundField<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    UpdateCompoundField -> rt::Empty, PluginToken, NoCredential
}

impl UpdateCompoundField {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `project_key`: The space: its id, or the simple name used in its URLs.
    /// - `work_item_id`: The work item that has the field.
    /// - `ref`: A field, by its key or by its alias.
    /// - `action`: What to do with the groups of a compound field.
    pub fn new(
        project_key: impl Into<String>,
        work_item_id: i64,
        r#ref: FieldRef,
        action: CompoundFieldAction,
    ) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .body_text("project_key", project_key.into())
                .body("work_item_id", &work_item_id)
                .shape(rt::Place::Body, &["field_key", "field_alias"], &r#ref)
                .shape(rt::Place::Body, &["action", "group_uuid", "fields"], &action),
        )
    }
}

impl<C> UpdateCompoundField<C> {
    /// Makes repeating the call safe: a unique string for each call.
    pub fn x_idem_uuid(self, x_idem_uuid: impl Into<String>) -> Self {
        Self(self.0.header_text("X-IDEM-UUID", x_idem_uuid.into()))
    }
}

impl<C: rt::Caller> super::FieldValueResource<'_, C> {
    /// Adds, updates or deletes groups of values in a compound field of a work item.
    pub fn update_compound_field(
        &self,
        project_key: impl Into<String>,
        work_item_id: i64,
        r#ref: FieldRef,
        action: CompoundFieldAction,
    ) -> UpdateCompoundField<rt::Bound>
    where
        C: rt::Accepts<rt::PluginToken>,
    {
        UpdateCompoundField(
            UpdateCompoundField::new(project_key, work_item_id, r#ref, action)
                .0
                .bind(self.client.core()),
        )
    }
}

/// A field, by its key or by its alias.
#[derive(Debug, Clone, PartialEq)]
pub enum FieldRef {
    /// Key of the compound field. At least 1 characters.
    Key(String),
    /// Alias of the compound field. At least 1 characters.
    Alias(String),
}

impl rt::Shape for FieldRef {
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match (self, index) {
            (Self::Key(value), 0) => value,
            (Self::Alias(value), 1) => value,
            _ => &rt::Absent,
        }
    }
}

/// What to do with the groups of a compound field.
#[derive(Debug, Clone, PartialEq)]
pub enum CompoundFieldAction {
    /// Deletes one group.
    Delete {
        /// The group to update or delete.
        group_uuid: String,
    },
    /// Changes values of one group; columns that are not given stay as they are.
    Update {
        /// The group to update or delete.
        group_uuid: String,
        /// The one group with its new values. 1 to 1 elements.
        fields: Vec<Vec<FieldValuePair>>,
    },
    /// Adds groups.
    Add {
        /// The groups to add.
        fields: Vec<Vec<FieldValuePair>>,
    },
}

impl rt::Shape for CompoundFieldAction {
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match (self, index) {
            (Self::Delete { .. }, 0) => &"delete",
            (Self::Delete { group_uuid, .. }, 1) => group_uuid,
            (Self::Update { .. }, 0) => &"update",
            (Self::Update { group_uuid, .. }, 1) => group_uuid,
            (Self::Update { fields, .. }, 2) => fields,
            (Self::Add { .. }, 0) => &"add",
            (Self::Add { fields, .. }, 2) => fields,
            _ => &rt::Absent,
        }
    }
}

rt::text_enum! {
    /// What can be done with the groups of a compound field.
    pub enum CompoundFieldOperation {
        /// Delete one group.
        Delete = "delete",
        /// Change values of one group.
        Update = "update",
        /// Add groups.
        Add = "add",
    }
}

/// The documented facts of [`UpdateCompoundField`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "project/work_item/field_value/update_compound_field",
    title: "按组更新复合字段值",
    doc: "https://project.feishu.cn/b/helpcenter/1p8d7djs/4bsmoql6",
    method: rt::Method::Post,
    path: "/open_api/work_item/field_value/update_compound_field",
    tokens: &[rt::TokenKind::Plugin],
    rate_limits: &[rt::Rate::per_second(15)],
    idempotency: Some("X-IDEM-UUID"),
    params: &[
        rt::Param::header("X-IDEM-UUID"),
        rt::Param::body("project_key").flags(rt::Field::REQUIRED),
        rt::Param::body("work_item_id").flags(rt::Field::REQUIRED),
        rt::Param::body("field_key").limits(&[rt::Limit::Length(1, u64::MAX)]),
        rt::Param::body("field_alias").limits(&[rt::Limit::Length(1, u64::MAX)]),
        rt::Param::body("group_uuid"),
        rt::Param::body("action").flags(rt::Field::REQUIRED),
        rt::Param::body("fields"),
    ],
    rules: &[
        rt::Rule::limited(&["fields"], rt::Limit::Items(1, 1))
            .when("action", &["update"]),
    ],
    errors: rt::ErrorTable::new(
        &[
            "1000050244 - NotFound WorkItemNotFound\nThe work item does not exist or was deleted.\nConfirm that the work item exists.",
            "1000050156/1 - InvalidRequest ProjectMismatch\nThe work item is not in the space that `project_key` names.\nGive the space that contains the work item.\nProjectKey not match",
            "1000050248 - NotFound FieldNotFound\nThe compound field does not exist.\nCheck the key or alias of the field.",
            "1000050156/2 - InvalidRequest NotCompoundField\nThe field is not a compound field.\nUse the endpoint that updates a work item for fields of other types.\nInvalid field, only support compound_field",
        ],
    ),
    ..platform::ENDPOINT
};
