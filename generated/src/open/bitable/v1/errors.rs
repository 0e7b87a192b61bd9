// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Error codes of bitable v1, to compare
//! [`Error::code`](feishu_api_runtime::Error::code) with.

use feishu_api_runtime::Code;

/// The body is not valid JSON, or lacks what is required.
///
/// Code 1254000.
pub const MALFORMED_BODY: Code = Code::new(1_254_000);

/// The body is not valid: something required is missing, or has the wrong form.
///
/// Code 1254001.
pub const INVALID_BODY: Code = Code::new(1_254_001);

/// The call failed; there are many reasons: too much changed at once, parallel calls, a wrong
/// table or page token, a server that was too slow, or a base that a wiki call has to create.
///
/// Code 1254002.
pub const FAILED: Code = Code::new(1_254_002);

/// The token of the base is not valid.
///
/// Code 1254003.
pub const INVALID_APP_TOKEN: Code = Code::new(1_254_003);

/// The name of the base is not valid.
///
/// Code 1254031.
pub const INVALID_APP_NAME: Code = Code::new(1_254_031);

/// The base is still being copied and cannot be worked on.
///
/// Code 1254036.
pub const COPY_IN_PROGRESS: Code = Code::new(1_254_036);

/// The base does not exist.
///
/// Code 1254040.
pub const APP_NOT_FOUND: Code = Code::new(1_254_040);

/// Base: too many requests.
///
/// Code 1254290, HTTP 200.
pub const BASE_BUSY: Code = Code::new(1_254_290);

/// Calls for the same table were made in parallel, or too fast.
///
/// Code 1254291.
pub const WRITE_CONFLICT: Code = Code::new(1_254_291);

/// The caller lacks a permission: the role has none, or the plan of the tenant does not have
/// advanced permissions for rows and columns.
///
/// Code 1254304.
pub const ROLE_DENIED: Code = Code::new(1_254_304);

/// The caller has no access to the folder.
///
/// Code 1254701, HTTP 403.
pub const FOLDER_FORBIDDEN: Code = Code::new(1_254_701);

/// The folder does not exist.
///
/// Code 1254702, HTTP 404.
pub const FOLDER_NOT_FOUND: Code = Code::new(1_254_702);

/// A parameter is wrong.
///
/// Code 1254800, HTTP 400.
pub const INVALID_PARAMETER: Code = Code::new(1_254_800);

/// The server failed.
///
/// Code 1255001.
pub const INTERNAL_ERROR: Code = Code::new(1_255_001);

/// The server failed when one of its parts called another.
///
/// Code 1255002.
pub const RPC_ERROR: Code = Code::new(1_255_002);

/// The server failed to write data.
///
/// Code 1255003.
pub const MARSHAL_ERROR: Code = Code::new(1_255_003);

/// The server failed to read data.
///
/// Code 1255004.
pub const UNMARSHAL_ERROR: Code = Code::new(1_255_004);

/// The server failed to convert data.
///
/// Code 1255005.
pub const DATA_CONVERSION_ERROR: Code = Code::new(1_255_005);

/// The server took too long.
///
/// Code 1255040.
pub const TIMED_OUT: Code = Code::new(1_255_040);

/// The id of the table is not valid.
///
/// Code 1254004.
pub const INVALID_TABLE_ID: Code = Code::new(1_254_004);

/// The id of the view is not valid.
///
/// Code 1254005.
pub const INVALID_VIEW_ID: Code = Code::new(1_254_005);

/// The id of the record is not valid.
///
/// Code 1254006.
pub const INVALID_RECORD_ID: Code = Code::new(1_254_006);

/// A value is empty.
///
/// Code 1254007.
pub const EMPTY_VALUE: Code = Code::new(1_254_007);

/// The view is empty.
///
/// Code 1254008.
pub const EMPTY_VIEW: Code = Code::new(1_254_008);

/// The id of the field is not valid.
///
/// Code 1254009.
pub const INVALID_FIELD_ID: Code = Code::new(1_254_009);

/// The request could not be read: a parameter has the wrong type or form.
///
/// Code 1254010.
pub const CONVERSION_FAILED: Code = Code::new(1_254_010);

/// The type of the copy is not valid.
///
/// Code 1254025, HTTP 200.
pub const INVALID_COPY_TYPE: Code = Code::new(1_254_025);

/// The reply would be too large.
///
/// Code 1254030.
pub const RESPONSE_TOO_LARGE: Code = Code::case(1_254_030, 1);

/// The table does not exist.
///
/// Code 1254041.
pub const TABLE_NOT_FOUND: Code = Code::new(1_254_041);

/// The view does not exist.
///
/// Code 1254042.
pub const VIEW_NOT_FOUND: Code = Code::new(1_254_042);

/// The record does not exist.
///
/// Code 1254043.
pub const RECORD_NOT_FOUND: Code = Code::new(1_254_043);

/// The field does not exist.
///
/// Code 1254044.
pub const FIELD_NOT_FOUND: Code = Code::new(1_254_044);

/// The value of a text field is not valid.
///
/// Code 1254060.
pub const INVALID_TEXT: Code = Code::new(1_254_060);

/// The value of a number field is not valid.
///
/// Code 1254061.
pub const INVALID_NUMBER: Code = Code::new(1_254_061);

/// The value of a single select field is not valid, or its options follow those of another field
/// and cannot be changed.
///
/// Code 1254062.
pub const INVALID_SINGLE_SELECT: Code = Code::new(1_254_062);

/// The value of a multiple select field is not valid, or its options follow those of another field
/// and cannot be changed.
///
/// Code 1254063.
pub const INVALID_MULTI_SELECT: Code = Code::new(1_254_063);

/// The value of a date field is not valid.
///
/// Code 1254064.
pub const INVALID_DATE: Code = Code::new(1_254_064);

/// The value of a checkbox is not valid.
///
/// Code 1254065.
pub const INVALID_CHECKBOX: Code = Code::new(1_254_065);

/// The value of a person field is not valid: ids of another type than `user_id_type` says, open
/// ids of another app, or anything but a list of objects with an `id`.
///
/// Code 1254066.
pub const INVALID_PERSON: Code = Code::new(1_254_066);

/// The value of a field that links records is not valid.
///
/// Code 1254067.
pub const INVALID_LINK: Code = Code::new(1_254_067);

/// A base has at most 100 tables and dashboards.
///
/// Code 1254100.
pub const TOO_MANY_TABLES: Code = Code::new(1_254_100);

/// A table has at most 200 views, those of single users included.
///
/// Code 1254101.
pub const TOO_MANY_VIEWS: Code = Code::new(1_254_101);

/// There are too many files.
///
/// Code 1254102.
pub const TOO_MANY_FILES: Code = Code::new(1_254_102);

/// The table has as many records as it may.
///
/// Code 1254103.
pub const TOO_MANY_RECORDS: Code = Code::new(1_254_103);

/// The call is about too many records.
///
/// Code 1254104.
pub const TOO_MANY_RECORDS_AT_ONCE: Code = Code::new(1_254_104);

/// The content of a cell is too large.
///
/// Code 1254130.
pub const CELL_TOO_LARGE: Code = Code::new(1_254_130);

/// The base does not have advanced permissions, or cannot have them.
///
/// Code 1254301.
pub const NOT_ADVANCED: Code = Code::new(1_254_301);

/// Something went wrong on the server.
///
/// Code 1254200.
pub const UNAVAILABLE: Code = Code::new(1_254_200);

/// The caller may not do this, mostly because the base has advanced permissions.
///
/// Code 1254302.
pub const PERMISSION_DENIED: Code = Code::new(1_254_302);

/// A value does not suit the type of its field.
///
/// Code 1254015.
pub const FIELD_TYPE_MISMATCH: Code = Code::new(1_254_015);

/// The attachment was not uploaded to this base.
///
/// Code 1254027, HTTP 403.
pub const ATTACHMENT_NOT_UPLOADED: Code = Code::new(1_254_027);

/// The client token is not valid.
///
/// Code 1254037, HTTP 400.
pub const INVALID_CLIENT_TOKEN: Code = Code::new(1_254_037);

/// No field has this name, or advanced permissions hide it from the caller.
///
/// Code 1254045.
pub const FIELD_NAME_NOT_FOUND: Code = Code::new(1_254_045);

/// The order of records is not valid.
///
/// Code 1254016.
pub const INVALID_SORT: Code = Code::new(1_254_016);

/// The filter is not valid.
///
/// Code 1254018.
pub const INVALID_FILTER: Code = Code::new(1_254_018);

/// The type of the view is not valid.
///
/// Code 1254019.
pub const INVALID_VIEW_TYPE: Code = Code::new(1_254_019);

/// Another view has this name.
///
/// Code 1254020.
pub const DUPLICATE_VIEW_NAME: Code = Code::new(1_254_020);

/// The name of the view is empty.
///
/// Code 1254021.
pub const EMPTY_VIEW_NAME: Code = Code::new(1_254_021);

/// The name of the view is not valid.
///
/// Code 1254022.
pub const INVALID_VIEW_NAME: Code = Code::new(1_254_022);

/// The name of the role is not valid.
///
/// Code 1254032, HTTP 400.
pub const INVALID_ROLE_NAME: Code = Code::new(1_254_032);

/// Another role has this name.
///
/// Code 1254033, HTTP 400.
pub const DUPLICATE_ROLE_NAME: Code = Code::new(1_254_033);

/// The name is not valid.
///
/// Code 1254038, HTTP 400.
pub const INVALID_NAME: Code = Code::new(1_254_038);

/// Another dashboard has this name.
///
/// Code 1254039, HTTP 400.
pub const DUPLICATE_NAME: Code = Code::new(1_254_039);

/// The role does not exist.
///
/// Code 1254047, HTTP 404.
pub const ROLE_NOT_FOUND: Code = Code::new(1_254_047);

/// The member does not exist.
///
/// Code 1254048.
pub const MEMBER_NOT_FOUND: Code = Code::new(1_254_048);

/// The question of the form does not exist.
///
/// Code 1254049, HTTP 404.
pub const FORM_FIELD_NOT_FOUND: Code = Code::new(1_254_049);

/// The dashboard does not exist.
///
/// Code 1254050, HTTP 404.
pub const DASHBOARD_NOT_FOUND: Code = Code::new(1_254_050);

/// A base has at most 30 roles.
///
/// Code 1254110, HTTP 400.
pub const TOO_MANY_ROLES: Code = Code::new(1_254_110);

/// What was done before is not complete yet, or the call takes too long to compute.
///
/// Code 1254607.
pub const DATA_NOT_READY: Code = Code::new(1_254_607);

/// The size of the page is not valid.
///
/// Code 1254011, HTTP 400.
pub const INVALID_PAGE_SIZE: Code = Code::new(1_254_011);

/// A role has at most 200 members.
///
/// Code 1254111, HTTP 400.
pub const TOO_MANY_MEMBERS: Code = Code::new(1_254_111);

/// Another table has this name.
///
/// Code 1254013.
pub const DUPLICATE_TABLE_NAME: Code = Code::new(1_254_013);

/// The last table of a base cannot be deleted.
///
/// Code 1254034, HTTP 403.
pub const LAST_TABLE: Code = Code::new(1_254_034);

/// This type of field or view is not supported here. The first field of a table can be text, a
/// number, a date, a phone number, a link, a formula or a location only.
///
/// Code 1254012.
pub const UNSUPPORTED_FIELD_OR_VIEW: Code = Code::new(1_254_012);

/// Another field has this name.
///
/// Code 1254014.
pub const DUPLICATE_FIELD_NAME: Code = Code::new(1_254_014);

/// The name of the field is not valid.
///
/// Code 1254029, HTTP 400.
pub const INVALID_FIELD_NAME: Code = Code::new(1_254_029);

/// The same change was submitted before, for the same version of the base or with the same client
/// token.
///
/// Code 1254608, HTTP 403.
pub const ALREADY_SUBMITTED: Code = Code::new(1_254_608);

/// The name of an option is empty.
///
/// Code 1254026, HTTP 200.
pub const EMPTY_OPTION_NAME: Code = Code::new(1_254_026);

/// The name of the field is empty.
///
/// Code 1254028, HTTP 400.
pub const EMPTY_FIELD_NAME: Code = Code::new(1_254_028);

/// The change is not valid.
///
/// Code 1254070, HTTP 200.
pub const ACTION_REJECTED: Code = Code::new(1_254_070);

/// The property of a text field is not valid.
///
/// Code 1254080, HTTP 400.
pub const INVALID_TEXT_PROPERTY: Code = Code::new(1_254_080);

/// The property of a number field is not valid.
///
/// Code 1254081, HTTP 400.
pub const INVALID_NUMBER_PROPERTY: Code = Code::new(1_254_081);

/// The property of a single select field is not valid.
///
/// Code 1254082, HTTP 400.
pub const INVALID_SINGLE_SELECT_PROPERTY: Code = Code::new(1_254_082);

/// The property of a multiple select field is not valid.
///
/// Code 1254083, HTTP 400.
pub const INVALID_MULTI_SELECT_PROPERTY: Code = Code::new(1_254_083);

/// The property of a date field is not valid.
///
/// Code 1254084, HTTP 400.
pub const INVALID_DATE_PROPERTY: Code = Code::new(1_254_084);

/// The property of a checkbox field is not valid.
///
/// Code 1254085, HTTP 400.
pub const INVALID_CHECKBOX_PROPERTY: Code = Code::new(1_254_085);

/// The property of a person field is not valid.
///
/// Code 1254086, HTTP 400.
pub const INVALID_PERSON_PROPERTY: Code = Code::new(1_254_086);

/// The property of a link field is not valid.
///
/// Code 1254087, HTTP 400.
pub const INVALID_URL_PROPERTY: Code = Code::new(1_254_087);

/// The property of an attachment field is not valid.
///
/// Code 1254088, HTTP 400.
pub const INVALID_ATTACHMENT_PROPERTY: Code = Code::new(1_254_088);

/// The property of an one-way link field is not valid.
///
/// Code 1254089, HTTP 400.
pub const INVALID_ONE_WAY_LINK_PROPERTY: Code = Code::new(1_254_089);

/// The property of a lookup field is not valid.
///
/// Code 1254090, HTTP 400.
pub const INVALID_LOOKUP_PROPERTY: Code = Code::new(1_254_090);

/// The property of a formula field is not valid.
///
/// Code 1254091, HTTP 400.
pub const INVALID_FORMULA_PROPERTY: Code = Code::new(1_254_091);

/// The property of a two-way link field is not valid.
///
/// Code 1254092, HTTP 400.
pub const INVALID_TWO_WAY_LINK_PROPERTY: Code = Code::new(1_254_092);

/// The property of a created time field is not valid.
///
/// Code 1254093, HTTP 400.
pub const INVALID_CREATED_TIME_PROPERTY: Code = Code::new(1_254_093);

/// The property of a modified time field is not valid.
///
/// Code 1254094, HTTP 400.
pub const INVALID_MODIFIED_TIME_PROPERTY: Code = Code::new(1_254_094);

/// The property of a created by field is not valid.
///
/// Code 1254095, HTTP 400.
pub const INVALID_CREATED_USER_PROPERTY: Code = Code::new(1_254_095);

/// The property of a modified by field is not valid.
///
/// Code 1254096, HTTP 400.
pub const INVALID_MODIFIED_USER_PROPERTY: Code = Code::new(1_254_096);

/// The table has as many fields as it may.
///
/// Code 1254105, HTTP 200.
pub const TOO_MANY_FIELDS: Code = Code::new(1_254_105);

/// The client token was used for another change.
///
/// Code 1255006, HTTP 400.
pub const CLIENT_TOKEN_CONFLICT: Code = Code::new(1_255_006);

/// The first field of a table cannot be deleted.
///
/// Code 1254046, HTTP 200.
pub const PRIMARY_FIELD: Code = Code::new(1_254_046);

/// The data is as it was before.
///
/// Code 1254606, HTTP 200.
pub const NOTHING_CHANGED: Code = Code::new(1_254_606);

/// The name of a group of fields is empty.
///
/// Code 1254114, HTTP 400.
pub const EMPTY_GROUP_NAME: Code = Code::new(1_254_114);

/// The name of a group of fields is not valid.
///
/// Code 1254115, HTTP 400.
pub const INVALID_GROUP_NAME: Code = Code::new(1_254_115);

/// The description of a group of fields has more than 2,000 characters.
///
/// Code 1254116, HTTP 400.
pub const GROUP_DESCRIPTION_TOO_LONG: Code = Code::new(1_254_116);

/// Another group of fields has this name.
///
/// Code 1254117, HTTP 400.
pub const DUPLICATE_GROUP_NAME: Code = Code::new(1_254_117);

/// A group of fields has no members.
///
/// Code 1254118, HTTP 400.
pub const EMPTY_GROUP: Code = Code::new(1_254_118);

/// A group of fields has more than 300 members.
///
/// Code 1254119, HTTP 400.
pub const GROUP_TOO_LARGE: Code = Code::new(1_254_119);

/// No group of fields is given.
///
/// Code 1254120, HTTP 400.
pub const NO_GROUPS: Code = Code::new(1_254_120);

/// More than 300 groups of fields are given.
///
/// Code 1254121, HTTP 400.
pub const TOO_MANY_GROUPS: Code = Code::new(1_254_121);

/// A field is in more than one group.
///
/// Code 1254122, HTTP 400.
pub const FIELD_IN_SEVERAL_GROUPS: Code = Code::new(1_254_122);

/// The type of a member of a group of fields is not valid.
///
/// Code 1254123, HTTP 400.
pub const INVALID_GROUP_MEMBER: Code = Code::new(1_254_123);

/// The tenant or the wiki restricts this.
///
/// Code 1254305, HTTP 403.
pub const RESTRICTED: Code = Code::new(1_254_305);

/// The name of the new form is empty.
///
/// Code 1254124, HTTP 400.
pub const EMPTY_FORM_NAME: Code = Code::new(1_254_124);

/// The name of the new form is not valid.
///
/// Code 1254125, HTTP 400.
pub const INVALID_FORM_NAME: Code = Code::new(1_254_125);

/// The layout of the new form is not valid.
///
/// Code 1254126, HTTP 400.
pub const INVALID_DISPLAY_MODE: Code = Code::new(1_254_126);

/// A view has the name of the new form.
///
/// Code 1254127, HTTP 400.
pub const DUPLICATE_FORM_NAME: Code = Code::new(1_254_127);

/// The form is of the new kind already.
///
/// Code 1254128, HTTP 400.
pub const FORM_UP_TO_DATE: Code = Code::new(1_254_128);

/// The value of a link field is not valid.
///
/// Code 1254068.
pub const INVALID_URL: Code = Code::new(1_254_068);

/// The value of an attachment field is not valid.
///
/// Code 1254069.
pub const INVALID_ATTACHMENT: Code = Code::new(1_254_069);

/// The value of a phone field is not valid.
///
/// Code 1254072.
pub const INVALID_PHONE: Code = Code::new(1_254_072);

/// The value of a two-way link field is not valid.
///
/// Code 1254074, HTTP 400.
pub const INVALID_TWO_WAY_LINK: Code = Code::new(1_254_074);

/// There are too many attachments.
///
/// Code 1254106, HTTP 200.
pub const TOO_MANY_ATTACHMENTS: Code = Code::new(1_254_106);

/// The attachment does not belong to this base.
///
/// Code 1254303.
pub const ATTACHMENT_FORBIDDEN: Code = Code::new(1_254_303);

/// The plan of the tenant, or of the owner of the base, does not allow more.
///
/// Code 1254306, HTTP 403.
pub const PLAN_LIMIT: Code = Code::new(1_254_306);

/// A name of a field does not match the table.
///
/// Code 1254024.
pub const INVALID_FIELD_NAMES: Code = Code::new(1_254_024);

/// The page token is not valid.
///
/// Code 1254030.
pub const INVALID_PAGE_TOKEN: Code = Code::case(1_254_030, 2);

/// The filter has more than 2,000 characters.
///
/// Code 1254107.
pub const FILTER_TOO_LONG: Code = Code::new(1_254_107);

/// The order has more than 1,000 characters.
///
/// Code 1254108.
pub const SORT_TOO_LONG: Code = Code::new(1_254_108);

/// The table is too large for its formulas.
///
/// Code 1254109.
pub const FORMULA_TABLE_TOO_LARGE: Code = Code::new(1_254_109);

/// The base is called too often.
///
/// Code 1254112, HTTP 200.
pub const TOO_MANY_REQUESTS_OF_BASE: Code = Code::new(1_254_112);

/// The last view of a table cannot be deleted.
///
/// Code 1254023, HTTP 200.
pub const LAST_VIEW: Code = Code::new(1_254_023);
