// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Error codes of contact v3, to compare
//! [`Error::code`](feishu_api_runtime::Error::code) with.

use feishu_api_runtime::Code;

/// `page_size` is out of range.
///
/// Code 40011, HTTP 400.
pub const INVALID_PAGE_SIZE: Code = Code::new(40_011);

/// The page token is not valid.
///
/// Code 40012, HTTP 400.
pub const INVALID_PAGE_TOKEN: Code = Code::new(40_012);

/// A parameter is wrong.
///
/// Code 40001, HTTP 400.
pub const INVALID_PARAMETER: Code = Code::new(40_001);

/// The platform failed.
///
/// Code 40003, HTTP 400.
pub const INTERNAL_ERROR: Code = Code::new(40_003);

/// A department is outside the contact range of the app or, for a user, outside what the user can
/// see.
///
/// Code 40004, HTTP 403.
pub const DEPARTMENT_FORBIDDEN: Code = Code::new(40_004);

/// Nothing is given about the department.
///
/// Code 40008, HTTP 400.
pub const DEPARTMENT_MISSING: Code = Code::new(40_008);

/// The parent department is outside the contact range of the app.
///
/// Code 40014, HTTP 403.
pub const PARENT_DEPARTMENT_FORBIDDEN: Code = Code::new(40_014);

/// What the call is about belongs to another tenant than the token.
///
/// Code 42008, HTTP 401.
pub const FOREIGN_TENANT: Code = Code::new(42_008);

/// Another unit of departments has the custom id.
///
/// Code 43007, HTTP 400.
pub const DEPARTMENT_UNIT_ID_TAKEN: Code = Code::case(43_007, 1);

/// The department is too large to be read with all below it.
///
/// Code 43010, HTTP 400.
pub const DEPARTMENT_TOO_LARGE: Code = Code::new(43_010);

/// Another department of the tenant has the custom id.
///
/// Code 43007, HTTP 400.
pub const DEPARTMENT_ID_TAKEN: Code = Code::case(43_007, 2);

/// The id of the department's chat is not valid.
///
/// Code 40010, HTTP 400.
pub const INVALID_DEPARTMENT_CHAT: Code = Code::new(40_010);

/// No name is given.
///
/// Code 40016, HTTP 401.
pub const NAME_MISSING: Code = Code::new(40_016);

/// A parameter is wrong.
///
/// Code 40018, HTTP 400.
pub const INVALID_DEPARTMENT_PARAMETER: Code = Code::new(40_018);

/// Another request was made with the same client token.
///
/// Code 40021, HTTP 400.
pub const CLIENT_TOKEN_REUSED: Code = Code::new(40_021);

/// The id of a user is not valid.
///
/// Code 41012, HTTP 400.
pub const INVALID_USER_ID: Code = Code::new(41_012);

/// A user has left the tenant.
///
/// Code 42006, HTTP 400.
pub const USER_RESIGNED: Code = Code::new(42_006);

/// The department exists already.
///
/// Code 43000, HTTP 401.
pub const DEPARTMENT_EXISTS: Code = Code::new(43_000);

/// The unit of the department is not valid.
///
/// Code 43004, HTTP 400.
pub const INVALID_DEPARTMENT_UNIT: Code = Code::new(43_004);

/// Another department has the order.
///
/// Code 43005, HTTP 400.
pub const DEPARTMENT_ORDER_TAKEN: Code = Code::new(43_005);

/// The custom id of the department is not valid.
///
/// Code 43008, HTTP 400.
pub const INVALID_CUSTOM_DEPARTMENT_ID: Code = Code::new(43_008);

/// The parent has as many departments directly below it as it may have.
///
/// Code 43013, HTTP 400.
pub const TOO_MANY_CHILD_DEPARTMENTS: Code = Code::new(43_013);

/// The unit is bound to 1000 departments, as many as it may have.
///
/// Code 43017, HTTP 400.
pub const UNIT_DEPARTMENT_LIMIT: Code = Code::new(43_017);

/// Another department has one of the names in other languages.
///
/// Code 43018, HTTP 400.
pub const DEPARTMENT_TRANSLATION_TAKEN: Code = Code::new(43_018);

/// Departments cannot be more than 25 levels deep.
///
/// Code 43019, HTTP 400.
pub const DEPARTMENT_TOO_DEEP: Code = Code::new(43_019);

/// The chat of the department does not exist.
///
/// Code 43021, HTTP 400.
pub const DEPARTMENT_CHAT_NOT_FOUND: Code = Code::new(43_021);

/// Another department has the name.
///
/// Code 43022, HTTP 400.
pub const DEPARTMENT_NAME_TAKEN: Code = Code::new(43_022);

/// The caller may not change the structure of departments.
///
/// Code 43023, HTTP 400.
pub const STRUCTURE_FORBIDDEN: Code = Code::new(43_023);

/// Another call changes the structure of departments.
///
/// Code 43024, HTTP 400.
pub const STRUCTURE_BUSY: Code = Code::new(43_024);

/// A leader has not joined the tenant.
///
/// Code 43025, HTTP 400.
pub const LEADER_NOT_JOINED: Code = Code::new(43_025);

/// A type of employee in `group_chat_employee_types` is not valid.
///
/// Code 43026, HTTP 400.
pub const INVALID_CHAT_EMPLOYEE_TYPE: Code = Code::new(43_026);

/// A HR business partner of the department is not valid.
///
/// Code 43028, HTTP 400.
pub const INVALID_HRBP: Code = Code::new(43_028);

/// The name of a department cannot have a slash.
///
/// Code 43029, HTTP 400.
pub const SLASH_IN_DEPARTMENT_NAME: Code = Code::new(43_029);

/// No parent department is given.
///
/// Code 44101, HTTP 400.
pub const PARENT_ID_MISSING: Code = Code::new(44_101);

/// The root department cannot be used here.
///
/// Code 40002, HTTP 400.
pub const ROOT_DEPARTMENT: Code = Code::new(40_002);

/// The department has users.
///
/// Code 43011, HTTP 400.
pub const DEPARTMENT_HAS_USERS: Code = Code::new(43_011);

/// The department has departments below it.
///
/// Code 43012, HTTP 400.
pub const DEPARTMENT_HAS_CHILDREN: Code = Code::new(43_012);

/// The department does not exist.
///
/// Code 40015, HTTP 400.
pub const DEPARTMENT_NOT_FOUND: Code = Code::new(40_015);

/// The unit of the department conflicts with another one.
///
/// Code 43001, HTTP 409.
pub const DEPARTMENT_UNIT_CONFLICT: Code = Code::new(43_001);

/// The unit of the department is in use.
///
/// Code 43002, HTTP 409.
pub const DEPARTMENT_UNIT_IN_USE: Code = Code::new(43_002);

/// The department has several units.
///
/// Code 43003, HTTP 409.
pub const SEVERAL_DEPARTMENT_UNITS: Code = Code::new(43_003);

/// The custom id of the department was changed as often as is allowed.
///
/// Code 43009, HTTP 400.
pub const DEPARTMENT_ID_CHANGE_LIMIT: Code = Code::new(43_009);

/// No department is given.
///
/// Code 44102, HTTP 400.
pub const DEPARTMENT_ID_MISSING: Code = Code::new(44_102);

/// A leader is given twice.
///
/// Code 43016, HTTP 400.
pub const REPEATED_LEADERS: Code = Code::new(43_016);

/// Another call changes the department.
///
/// Code 43030, HTTP 400.
pub const DEPARTMENT_BUSY: Code = Code::new(43_030);

/// The department comes from an external source and cannot be changed here.
///
/// Code 43031, HTTP 400.
pub const EXTERNAL_DEPARTMENT: Code = Code::new(43_031);

/// A parameter is wrong.
///
/// Code 48001, HTTP 400.
pub const INVALID_SEARCH: Code = Code::new(48_001);

/// The platform failed.
///
/// Code 48002, HTTP 500.
pub const SEARCH_FAILED: Code = Code::new(48_002);

/// The department has no chat.
///
/// Code 40020, HTTP 403.
pub const NO_DEPARTMENT_CHAT: Code = Code::new(40_020);

/// No parent department is given.
///
/// Code 40017, HTTP 400.
pub const PARENT_MISSING: Code = Code::new(40_017);

/// The app may not change the custom id of the department.
///
/// Code 40007, HTTP 403.
pub const DEPARTMENT_ID_FORBIDDEN: Code = Code::new(40_007);

/// Another type of employee has the name.
///
/// Code 42301, HTTP 400.
pub const EMPLOYEE_TYPE_NAME_TAKEN: Code = Code::case(42_301, 1);

/// Another type of employee has one of the names in other languages.
///
/// Code 42302, HTTP 400.
pub const EMPLOYEE_TYPE_TRANSLATION_TAKEN: Code = Code::case(42_302, 1);

/// A parameter is too long: the name may have 100 characters.
///
/// Code 42303, HTTP 400.
pub const EMPLOYEE_TYPE_TOO_LONG: Code = Code::case(42_303, 1);

/// Another role of the tenant has the name.
///
/// Code 41201, HTTP 400.
pub const ROLE_NAME_TAKEN: Code = Code::new(41_201);

/// The tenant has 500 roles, as many as it may have.
///
/// Code 41208, HTTP 400.
pub const ROLE_LIMIT: Code = Code::new(41_208);

/// The role does not exist.
///
/// Code 41202, HTTP 404.
pub const ROLE_NOT_FOUND: Code = Code::new(41_202);

/// The role has members.
///
/// Code 41206, HTTP 400.
pub const ROLE_HAS_MEMBERS: Code = Code::new(41_206);

/// Roles of the system cannot be renamed.
///
/// Code 41213, HTTP 400.
pub const SYSTEM_ROLE: Code = Code::new(41_213);

/// The role would have more than 1000 members.
///
/// Code 41209, HTTP 400.
pub const ROLE_MEMBER_LIMIT: Code = Code::new(41_209);

/// The user does not have the role.
///
/// Code 41203, HTTP 404.
pub const ROLE_MEMBER_NOT_FOUND: Code = Code::new(41_203);

/// The id of a department is not valid.
///
/// Code 41210, HTTP 400.
pub const INVALID_ROLE_DEPARTMENT: Code = Code::new(41_210);

/// A department is outside the contact range of the app.
///
/// Code 41211, HTTP 400.
pub const ROLE_DEPARTMENT_FORBIDDEN: Code = Code::new(41_211);

/// The user group has no name.
///
/// Code 42001, HTTP 400.
pub const GROUP_NAME_MISSING: Code = Code::new(42_001);

/// The id of the user group is not valid.
///
/// Code 42002, HTTP 400.
pub const INVALID_GROUP_ID: Code = Code::new(42_002);

/// The type of the user group is not valid.
///
/// Code 42003, HTTP 400.
pub const INVALID_GROUP_TYPE: Code = Code::new(42_003);

/// The contact range of the app does not have all members.
///
/// Code 42010, HTTP 403.
pub const FULL_RANGE_NEEDED: Code = Code::new(42_010);

/// The name of the group is too long.
///
/// Code 42013, HTTP 400.
pub const GROUP_NAME_TOO_LONG: Code = Code::new(42_013);

/// The description of the group is too long.
///
/// Code 42014, HTTP 400.
pub const GROUP_DESCRIPTION_TOO_LONG: Code = Code::new(42_014);

/// The tenant does not have user groups.
///
/// Code 42015, HTTP 400.
pub const GROUPS_UNAVAILABLE: Code = Code::new(42_015);

/// The tenant has 500 user groups, as many as it may have.
///
/// Code 42016, HTTP 400.
pub const GROUP_LIMIT: Code = Code::new(42_016);

/// A rule of the dynamic group is not valid.
///
/// Code 42018, HTTP 400.
pub const INVALID_GROUP_RULE: Code = Code::new(42_018);

/// A condition of a rule of the dynamic group is not valid.
///
/// Code 42019, HTTP 400.
pub const INVALID_GROUP_CONDITION: Code = Code::new(42_019);

/// A condition names a field of users that is not supported.
///
/// Code 42020, HTTP 400.
pub const UNSUPPORTED_GROUP_FIELD: Code = Code::new(42_020);

/// A condition has an operator that is not supported.
///
/// Code 42021, HTTP 400.
pub const UNSUPPORTED_GROUP_OPERATOR: Code = Code::new(42_021);

/// A condition has a value that is wrong, or does not fit its operator.
///
/// Code 42022, HTTP 400.
pub const INVALID_GROUP_VALUE: Code = Code::new(42_022);

/// The caller may not create dynamic groups.
///
/// Code 42024, HTTP 400.
pub const DYNAMIC_GROUP_FORBIDDEN: Code = Code::new(42_024);

/// The way in which rules are combined is not valid.
///
/// Code 42025, HTTP 400.
pub const INVALID_GROUP_COMBINATION: Code = Code::new(42_025);

/// The group has too many departments in its range.
///
/// Code 42026, HTTP 400.
pub const GROUP_RANGE_TOO_LARGE: Code = Code::new(42_026);

/// The range in which the group can be seen is not valid.
///
/// Code 42027, HTTP 400.
pub const INVALID_GROUP_VISIBILITY: Code = Code::new(42_027);

/// Another user group has the id.
///
/// Code 47005, HTTP 400.
pub const GROUP_ID_TAKEN: Code = Code::new(47_005);

/// Another user group has the name.
///
/// Code 47009, HTTP 400.
pub const GROUP_NAME_TAKEN: Code = Code::new(47_009);

/// The user group is outside the contact range of the app.
///
/// Code 42009, HTTP 403.
pub const GROUP_FORBIDDEN: Code = Code::new(42_009);

/// The group has members.
///
/// Code 42017, HTTP 400.
pub const GROUP_HAS_MEMBERS: Code = Code::new(42_017);

/// The group has settings that calls cannot change or read.
///
/// Code 42029, HTTP 400.
pub const GROUP_NOT_MANAGEABLE: Code = Code::new(42_029);

/// The user is outside the contact range of the app or, for calls by a user, outside what that
/// user can see.
///
/// Code 41050, HTTP 403.
pub const USER_FORBIDDEN: Code = Code::new(41_050);

/// The type of the member's id is not valid.
///
/// Code 41071, HTTP 400.
pub const INVALID_MEMBER_ID_TYPE: Code = Code::case(41_071, 1);

/// The id of the member is not valid.
///
/// Code 41073, HTTP 400.
pub const INVALID_MEMBER_ID: Code = Code::new(41_073);

/// The type of member is not valid.
///
/// Code 41074, HTTP 400.
pub const INVALID_MEMBER_TYPE: Code = Code::new(41_074);

/// The type of id does not fit the type of member.
///
/// Code 41072, HTTP 400.
pub const MEMBER_TYPE_MISMATCH: Code = Code::case(41_072, 1);

/// The user is in the group already.
///
/// Code 42005, HTTP 400.
pub const ALREADY_GROUP_MEMBER: Code = Code::new(42_005);

/// The group has as many departments as it may have.
///
/// Code 42011, HTTP 400.
pub const GROUP_DEPARTMENT_LIMIT: Code = Code::new(42_011);

/// The group, or all groups together, have as many users as they may have.
///
/// Code 42012, HTTP 400.
pub const GROUP_USER_LIMIT: Code = Code::new(42_012);

/// Some of the members could not be added.
///
/// Code 40022, HTTP 400.
pub const PARTLY_FAILED: Code = Code::new(40_022);

/// A parameter is wrong.
///
/// Code 42400, HTTP 400.
pub const INVALID_JOB_FAMILY_PARAMETER: Code = Code::new(42_400);

/// The tenant has 10,000 job families, as many as it may have.
///
/// Code 42401, HTTP 400.
pub const JOB_FAMILY_LIMIT: Code = Code::new(42_401);

/// Another call changes the job families of the tenant.
///
/// Code 42403, HTTP 400.
pub const JOB_FAMILY_BUSY: Code = Code::new(42_403);

/// The name of the job family is not valid.
///
/// Code 42404, HTTP 400.
pub const INVALID_JOB_FAMILY_NAME: Code = Code::case(42_404, 1);

/// The description of the job family is not valid.
///
/// Code 42405, HTTP 400.
pub const INVALID_JOB_FAMILY_DESCRIPTION: Code = Code::new(42_405);

/// Another job family has the name.
///
/// Code 42406, HTTP 400.
pub const JOB_FAMILY_NAME_TAKEN: Code = Code::new(42_406);

/// The job family would be above itself.
///
/// Code 42407, HTTP 400.
pub const JOB_FAMILY_CYCLE: Code = Code::new(42_407);

/// The parent of the job family does not exist.
///
/// Code 42408, HTTP 400.
pub const PARENT_JOB_FAMILY_NOT_FOUND: Code = Code::new(42_408);

/// The parent of the job family is not in use.
///
/// Code 42409, HTTP 400.
pub const PARENT_JOB_FAMILY_DISABLED: Code = Code::new(42_409);

/// The parent of the job family was deleted.
///
/// Code 42410, HTTP 400.
pub const PARENT_JOB_FAMILY_DELETED: Code = Code::new(42_410);

/// The job family has families below it.
///
/// Code 42411, HTTP 400.
pub const JOB_FAMILY_HAS_CHILDREN: Code = Code::new(42_411);

/// The platform gave the job family an id that is taken.
///
/// Code 42412, HTTP 400.
pub const JOB_FAMILY_ID_TAKEN: Code = Code::new(42_412);

/// The job family would be too many levels deep.
///
/// Code 42413, HTTP 400.
pub const JOB_FAMILY_TOO_DEEP: Code = Code::new(42_413);

/// The job family does not exist.
///
/// Code 42402, HTTP 404.
pub const JOB_FAMILY_NOT_FOUND: Code = Code::new(42_402);

/// The job family does not exist.
///
/// Code 42404, HTTP 404.
pub const JOB_FAMILY_MISSING: Code = Code::case(42_404, 2);

/// The tenant has 10,000 job levels, as many as it may have.
///
/// Code 42300, HTTP 400.
pub const JOB_LEVEL_LIMIT: Code = Code::new(42_300);

/// The job level does not exist.
///
/// Code 42301, HTTP 404.
pub const JOB_LEVEL_NOT_FOUND: Code = Code::case(42_301, 2);

/// Another call changes the job levels of the tenant.
///
/// Code 42302, HTTP 400.
pub const JOB_LEVEL_BUSY: Code = Code::case(42_302, 2);

/// The name of the job level is not valid.
///
/// Code 42303, HTTP 400.
pub const INVALID_JOB_LEVEL_NAME: Code = Code::case(42_303, 2);

/// The description of the job level is not valid.
///
/// Code 42304, HTTP 400.
pub const INVALID_JOB_LEVEL_DESCRIPTION: Code = Code::new(42_304);

/// Another job level has the name.
///
/// Code 42305, HTTP 400.
pub const JOB_LEVEL_NAME_TAKEN: Code = Code::new(42_305);

/// Another job level has the order.
///
/// Code 42306, HTTP 400.
pub const JOB_LEVEL_ORDER_TAKEN: Code = Code::new(42_306);

/// The platform gave the job level an id that is taken.
///
/// Code 42307, HTTP 400.
pub const JOB_LEVEL_ID_TAKEN: Code = Code::new(42_307);

/// The order of the job level is not valid.
///
/// Code 42308, HTTP 400.
pub const INVALID_JOB_LEVEL_ORDER: Code = Code::new(42_308);

/// The tenant's plan does not have units.
///
/// Code 43050, HTTP 400.
pub const UNITS_UNAVAILABLE: Code = Code::new(43_050);

/// The id of the unit is not valid.
///
/// Code 43051, HTTP 400.
pub const INVALID_UNIT_ID: Code = Code::new(43_051);

/// The department is bound to another unit.
///
/// Code 43054, HTTP 400.
pub const DEPARTMENT_BOUND: Code = Code::new(43_054);

/// The id of the department is not valid.
///
/// Code 43058, HTTP 400.
pub const INVALID_UNIT_DEPARTMENT: Code = Code::new(43_058);

/// The name of the unit is not valid.
///
/// Code 43052, HTTP 400.
pub const INVALID_UNIT_NAME: Code = Code::new(43_052);

/// The type of the unit is not valid.
///
/// Code 43053, HTTP 400.
pub const INVALID_UNIT_TYPE: Code = Code::new(43_053);

/// Another unit has the same name and type.
///
/// Code 43055, HTTP 400.
pub const UNIT_TAKEN: Code = Code::new(43_055);

/// Another unit has the id.
///
/// Code 43056, HTTP 400.
pub const UNIT_ID_TAKEN: Code = Code::new(43_056);

/// The tenant has 1,000 units, as many as it may have.
///
/// Code 43059, HTTP 400.
pub const UNIT_LIMIT: Code = Code::new(43_059);

/// Settings of the tenant refer to the type of the unit.
///
/// Code 43057, HTTP 400.
pub const UNIT_TYPE_IN_USE: Code = Code::new(43_057);

/// Another user of the tenant has the mobile number.
///
/// Code 41001, HTTP 400.
pub const MOBILE_TAKEN: Code = Code::new(41_001);

/// Another user of the tenant has the email address.
///
/// Code 41002, HTTP 400.
pub const EMAIL_TAKEN: Code = Code::new(41_002);

/// Mobile number and email address belong to two different accounts of Feishu.
///
/// Code 41003, HTTP 409.
pub const ACCOUNT_CONFLICT: Code = Code::new(41_003);

/// The mobile number is not valid.
///
/// Code 41004, HTTP 400.
pub const INVALID_MOBILE: Code = Code::new(41_004);

/// The email address is not valid.
///
/// Code 41005, HTTP 400.
pub const INVALID_EMAIL: Code = Code::new(41_005);

/// The user has no name.
///
/// Code 41006, HTTP 400.
pub const USER_NAME_MISSING: Code = Code::new(41_006);

/// The tenant is not certified and has as many users as it may have.
///
/// Code 41007, HTTP 400.
pub const UNCERTIFIED_SEAT_LIMIT: Code = Code::new(41_007);

/// The tenant has as many users as it may have.
///
/// Code 41008, HTTP 400.
pub const SEAT_LIMIT: Code = Code::new(41_008);

/// Neither an email address nor a mobile number is given.
///
/// Code 41009, HTTP 400.
pub const CONTACT_MISSING: Code = Code::new(41_009);

/// No mobile number is given.
///
/// Code 41010, HTTP 400.
pub const MOBILE_MISSING: Code = Code::new(41_010);

/// Another user of the tenant has the `user_id`.
///
/// Code 41011, HTTP 400.
pub const USER_ID_TAKEN: Code = Code::new(41_011);

/// The `user_id` was changed as often as is allowed.
///
/// Code 41013, HTTP 400.
pub const USER_ID_CHANGE_LIMIT: Code = Code::new(41_013);

/// The name has sensitive words.
///
/// Code 41014, HTTP 400.
pub const SENSITIVE_NAME: Code = Code::new(41_014);

/// The kind of login is not valid.
///
/// Code 41015, HTTP 400.
pub const INVALID_IDP_TYPE: Code = Code::case(41_015, 1);

/// A department has as many users as it may have.
///
/// Code 41016, HTTP 400.
pub const DEPARTMENT_FULL: Code = Code::new(41_016);

/// No department is given.
///
/// Code 41017, HTTP 400.
pub const DEPARTMENTS_MISSING: Code = Code::case(41_017, 1);

/// The position is not valid.
///
/// Code 41018, HTTP 400.
pub const INVALID_POSITION: Code = Code::new(41_018);

/// The department of the position is not valid.
///
/// Code 41019, HTTP 400.
pub const INVALID_POSITION_DEPARTMENT: Code = Code::new(41_019);

/// The code of the position is not valid, or is taken.
///
/// Code 41020, HTTP 400.
pub const INVALID_POSITION_CODE: Code = Code::new(41_020);

/// A user can have one main position only.
///
/// Code 41021, HTTP 400.
pub const SEVERAL_MAIN_POSITIONS: Code = Code::new(41_021);

/// The user belongs to another tenant.
///
/// Code 41022, HTTP 400.
pub const FOREIGN_USER: Code = Code::new(41_022);

/// A department in `orders` is none of the user's departments.
///
/// Code 41025, HTTP 400.
pub const INVALID_ORDER_DEPARTMENT: Code = Code::new(41_025);

/// The account could not be created.
///
/// Code 41027, HTTP 504.
pub const ACCOUNT_CREATION_FAILED: Code = Code::new(41_027);

/// Users cannot be in several departments before the tenant's rules of visibility are upgraded.
///
/// Code 41028, HTTP 405.
pub const VISIBILITY_RULES_OUTDATED: Code = Code::new(41_028);

/// The tenant does not let users be in several departments.
///
/// Code 41029, HTTP 400.
pub const ONE_DEPARTMENT_ONLY: Code = Code::new(41_029);

/// Users cannot report to themselves.
///
/// Code 41030, HTTP 400.
pub const OWN_LEADER: Code = Code::new(41_030);

/// The tenant does not have positions.
///
/// Code 41031, HTTP 504.
pub const POSITIONS_UNAVAILABLE: Code = Code::new(41_031);

/// The tenant does not let users be in several departments.
///
/// Code 41032, HTTP 504.
pub const SEVERAL_DEPARTMENTS_UNAVAILABLE: Code = Code::new(41_032);

/// The user would be in too many departments.
///
/// Code 41033, HTTP 400.
pub const TOO_MANY_DEPARTMENTS: Code = Code::new(41_033);

/// The part of the email address before `@` is taken.
///
/// Code 41034, HTTP 400.
pub const EMAIL_PREFIX_TAKEN: Code = Code::new(41_034);

/// The part of the email address before `@` is not valid.
///
/// Code 41035, HTTP 400.
pub const INVALID_EMAIL_PREFIX: Code = Code::new(41_035);

/// The key of the avatar is not valid.
///
/// Code 41036, HTTP 400.
pub const INVALID_AVATAR_KEY: Code = Code::new(41_036);

/// The avatar did not pass the check.
///
/// Code 41037, HTTP 400.
pub const SENSITIVE_AVATAR: Code = Code::new(41_037);

/// The gender is not valid.
///
/// Code 41038, HTTP 400.
pub const INVALID_GENDER: Code = Code::new(41_038);

/// The name is empty.
///
/// Code 41040, HTTP 400.
pub const USER_NAME_EMPTY: Code = Code::new(41_040);

/// The user is in no department.
///
/// Code 41041, HTTP 400.
pub const NO_DEPARTMENT: Code = Code::new(41_041);

/// The date of entry is missing or not valid.
///
/// Code 41042, HTTP 400.
pub const INVALID_JOIN_TIME: Code = Code::new(41_042);

/// The `user_id` is not valid: it may have 64 characters.
///
/// Code 41043, HTTP 400.
pub const USER_ID_TOO_LONG: Code = Code::case(41_043, 1);

/// A custom field is given without its id.
///
/// Code 41044, HTTP 400.
pub const CUSTOM_ATTR_ID_MISSING: Code = Code::new(41_044);

/// A custom field does not exist.
///
/// Code 41045, HTTP 400.
pub const CUSTOM_ATTR_NOT_FOUND: Code = Code::new(41_045);

/// A custom field is given without a value.
///
/// Code 41046, HTTP 400.
pub const CUSTOM_ATTR_VALUE_MISSING: Code = Code::new(41_046);

/// A link of a custom field has no title.
///
/// Code 41047, HTTP 400.
pub const LINK_TITLE_MISSING: Code = Code::new(41_047);

/// A link of a custom field has no URL.
///
/// Code 41048, HTTP 400.
pub const LINK_URL_MISSING: Code = Code::new(41_048);

/// No id of the user is given.
///
/// Code 41051, HTTP 400.
pub const USER_ID_MISSING: Code = Code::new(41_051);

/// The user who takes over is not valid.
///
/// Code 41052, HTTP 400.
pub const INVALID_ACCEPTOR: Code = Code::new(41_052);

/// The user exists already.
///
/// Code 41053, HTTP 409.
pub const USER_EXISTS: Code = Code::new(41_053);

/// An invitation is to be sent by email, but no address is given.
///
/// Code 41054, HTTP 400.
pub const INVITATION_EMAIL_MISSING: Code = Code::case(41_054, 1);

/// An invitation is to be sent by text message, but no mobile number is given.
///
/// Code 41055, HTTP 400.
pub const INVITATION_MOBILE_MISSING: Code = Code::new(41_055);

/// The type of employee is not valid.
///
/// Code 41059, HTTP 400.
pub const INVALID_EMPLOYEE_TYPE: Code = Code::new(41_059);

/// The type of employee is not in use.
///
/// Code 41060, HTTP 400.
pub const INACTIVE_EMPLOYEE_TYPE: Code = Code::new(41_060);

/// The job title is too long.
///
/// Code 41063, HTTP 400.
pub const JOB_TITLE_TOO_LONG: Code = Code::new(41_063);

/// No further business mailbox can be created.
///
/// Code 41068, HTTP 400.
pub const EMAIL_ALIAS_LIMIT: Code = Code::new(41_068);

/// The business mailbox is in the recycle bin.
///
/// Code 41069, HTTP 400.
pub const EMAIL_IN_RECYCLE_BIN: Code = Code::new(41_069);

/// The name is too long.
///
/// Code 41070, HTTP 400.
pub const NAME_TOO_LONG: Code = Code::new(41_070);

/// The English name is too long.
///
/// Code 41071, HTTP 400.
pub const ENGLISH_NAME_TOO_LONG: Code = Code::case(41_071, 2);

/// The nickname is too long.
///
/// Code 41072, HTTP 400.
pub const NICKNAME_TOO_LONG: Code = Code::case(41_072, 2);

/// The main department is not the first one.
///
/// Code 41410, HTTP 400.
pub const MAIN_DEPARTMENT_NOT_FIRST: Code = Code::new(41_410);

/// The tenant has no mailboxes under the domain of the address.
///
/// Code 44001, HTTP 400.
pub const EMAIL_DOMAIN_MISSING: Code = Code::new(44_001);

/// The user has joined too many tenants of late.
///
/// Code 44004, HTTP 400.
pub const TOO_MANY_TENANTS_JOINED: Code = Code::new(44_004);

/// The name is too long.
///
/// Code 44006, HTTP 400.
pub const USER_NAME_TOO_LONG: Code = Code::new(44_006);

/// The English name is too long.
///
/// Code 44007, HTTP 400.
pub const USER_ENGLISH_NAME_TOO_LONG: Code = Code::new(44_007);

/// The nickname is too long.
///
/// Code 44008, HTTP 400.
pub const USER_NICKNAME_TOO_LONG: Code = Code::new(44_008);

/// Users are added too often: a number or address can join three tenants a day.
///
/// Code 44009, HTTP 400.
pub const TOO_MANY_USERS_CREATED: Code = Code::new(44_009);

/// Adding the user was stopped by the platform.
///
/// Code 44012, HTTP 400.
pub const ADDING_INTERCEPTED: Code = Code::new(44_012);

/// The password of the business mailbox is not valid.
///
/// Code 44013, HTTP 400.
pub const INVALID_EMAIL_PASSWORD: Code = Code::new(44_013);

/// The password of the business mailbox cannot be set.
///
/// Code 44016, HTTP 400.
pub const EMAIL_PASSWORD_FORBIDDEN: Code = Code::new(44_016);

/// Lark does not take mobile numbers that begin with `+86`.
///
/// Code 44018, HTTP 400.
pub const CHINESE_MOBILE_IN_LARK: Code = Code::new(44_018);

/// A tenant that is not certified can have mobile numbers of mainland China only.
///
/// Code 44019, HTTP 400.
pub const FOREIGN_MOBILE_IN_FEISHU: Code = Code::new(44_019);

/// A user with a mobile number from outside mainland China needs an email address.
///
/// Code 44020, HTTP 400.
pub const EMAIL_NEEDED: Code = Code::new(44_020);

/// The leader, or a dotted-line leader, has left the tenant.
///
/// Code 44021, HTTP 400.
pub const LEADER_RESIGNED: Code = Code::new(44_021);

/// The leader, or a dotted-line leader, is not valid.
///
/// Code 44022, HTTP 400.
pub const INVALID_LEADER: Code = Code::new(44_022);

/// The tenant's plan does not allow more users.
///
/// Code 44023, HTTP 400.
pub const CONTACT_LIMIT: Code = Code::new(44_023);

/// The business mailbox is the account of another member.
///
/// Code 44024, HTTP 400.
pub const BUSINESS_EMAIL_TAKEN: Code = Code::new(44_024);

/// The place where the data is kept is not known.
///
/// Code 44038, HTTP 400.
pub const INVALID_GEO: Code = Code::case(44_038, 1);

/// The caller may not choose where the data is kept.
///
/// Code 44039, HTTP 400.
pub const GEO_FORBIDDEN: Code = Code::new(44_039);

/// The tenant keeps its data in one place.
///
/// Code 44040, HTTP 400.
pub const GEO_UNAVAILABLE: Code = Code::new(44_040);

/// The id of the job level is not valid.
///
/// Code 44044, HTTP 400.
pub const INVALID_JOB_LEVEL_ID: Code = Code::new(44_044);

/// The id of the job family is not valid.
///
/// Code 44045, HTTP 400.
pub const INVALID_JOB_FAMILY_ID: Code = Code::new(44_045);

/// The tenant has several kinds of seats, and none is given.
///
/// Code 44046, HTTP 400.
pub const SEAT_MISSING: Code = Code::new(44_046);

/// No seats of this kind are left.
///
/// Code 44047, HTTP 400.
pub const SEAT_LIMIT_REACHED: Code = Code::new(44_047);

/// The id of a seat is not valid.
///
/// Code 44048, HTTP 400.
pub const INVALID_SEAT: Code = Code::new(44_048);

/// The app may not assign seats.
///
/// Code 44050, HTTP 403.
pub const SEAT_FORBIDDEN: Code = Code::new(44_050);

/// Another user has the employee number.
///
/// Code 44051, HTTP 400.
pub const EMPLOYEE_NUMBER_TAKEN: Code = Code::new(44_051);

/// The user was created, but the new work city was not.
///
/// Code 44054, HTTP 400.
pub const CREATED_WITHOUT_CITY: Code = Code::new(44_054);

/// The user was created, but the new job title was not.
///
/// Code 44055, HTTP 400.
pub const CREATED_WITHOUT_JOB_TITLE: Code = Code::new(44_055);

/// The user was created, but neither the new work city nor the new job title was.
///
/// Code 44056, HTTP 400.
pub const CREATED_WITHOUT_CITY_AND_JOB_TITLE: Code = Code::new(44_056);

/// The service that keeps data in several places has expired.
///
/// Code 44060, HTTP 400.
pub const GEO_EXPIRED: Code = Code::new(44_060);

/// The service that keeps data in several places has no seats left.
///
/// Code 44061, HTTP 400.
pub const GEO_LIMIT: Code = Code::new(44_061);

/// Administrators cannot be deleted.
///
/// Code 44037, HTTP 400.
pub const ADMINISTRATOR_NOT_DELETABLE: Code = Code::new(44_037);

/// The user is being restored.
///
/// Code 44042, HTTP 400.
pub const RESTORATION_IN_PROGRESS: Code = Code::new(44_042);

/// By the rules of the tenant, the user can be deleted in the life cycle of members only.
///
/// Code 44062, HTTP 400.
pub const LIFE_CYCLE_MANAGED: Code = Code::new(44_062);

/// The departments of the user would no longer include that of the user's position.
///
/// Code 41023, HTTP 400.
pub const DEPARTMENTS_LEAVE_POSITION: Code = Code::new(41_023);

/// The department of the position is none of the user's departments.
///
/// Code 41024, HTTP 400.
pub const POSITION_LEAVES_DEPARTMENTS: Code = Code::new(41_024);

/// The app lacks the scope that a field needs.
///
/// Code 41056, HTTP 403.
pub const FIELD_FORBIDDEN: Code = Code::new(41_056);

/// The type of employee is not valid.
///
/// Code 41057, HTTP 400.
pub const EMPLOYEE_TYPE_NOT_FOUND: Code = Code::new(41_057);

/// `orders` is given without `department_ids`, or has departments that are not among them.
///
/// Code 44002, HTTP 400.
pub const ORDER_WITHOUT_DEPARTMENTS: Code = Code::new(44_002);

/// For a user who has left, the avatar and the description are needed.
///
/// Code 44003, HTTP 400.
pub const RESIGNED_USER_INCOMPLETE: Code = Code::new(44_003);

/// Users who have not joined yet cannot be changed.
///
/// Code 44010, HTTP 400.
pub const USER_NOT_JOINED: Code = Code::new(44_010);

/// Users who have left by themselves cannot be changed.
///
/// Code 44011, HTTP 400.
pub const USER_EXITED: Code = Code::new(44_011);

/// The email address of the user cannot be changed while it is the business mailbox.
///
/// Code 44014, HTTP 400.
pub const EMAIL_FIXED: Code = Code::new(44_014);

/// The user has a password already.
///
/// Code 44015, HTTP 400.
pub const PASSWORD_EXISTS: Code = Code::new(44_015);

/// What is given did not pass the check.
///
/// Code 44017, HTTP 400.
pub const CONTENT_REJECTED: Code = Code::new(44_017);

/// Another call changes the user.
///
/// Code 44025, HTTP 400.
pub const USER_BUSY: Code = Code::new(44_025);

/// The id of a department is not valid.
///
/// Code 44035, HTTP 400.
pub const INVALID_DEPARTMENT_ID: Code = Code::new(44_035);

/// The founder of the tenant cannot be suspended.
///
/// Code 44036, HTTP 400.
pub const FOUNDER_NOT_FREEZABLE: Code = Code::new(44_036);

/// The user was made anonymous and cannot be changed.
///
/// Code 44041, HTTP 400.
pub const USER_ANONYMIZED: Code = Code::new(44_041);

/// The seat could not be changed.
///
/// Code 44049, HTTP 400.
pub const SEAT_UPDATE_FAILED: Code = Code::new(44_049);

/// The plan of the tenant has expired, so users cannot be changed.
///
/// Code 44052, HTTP 400.
pub const PLAN_EXPIRED: Code = Code::new(44_052);

/// The user comes from an external source and cannot be changed here.
///
/// Code 44053, HTTP 400.
pub const EXTERNAL_USER: Code = Code::new(44_053);

/// The user was changed, but the new work city was not created.
///
/// Code 44057, HTTP 400.
pub const CHANGED_WITHOUT_CITY: Code = Code::new(44_057);

/// The user was changed, but the new job title was not created.
///
/// Code 44058, HTTP 400.
pub const CHANGED_WITHOUT_JOB_TITLE: Code = Code::new(44_058);

/// The user was changed, but neither the new work city nor the new job title was created.
///
/// Code 44059, HTTP 400.
pub const CHANGED_WITHOUT_CITY_AND_JOB_TITLE: Code = Code::new(44_059);

/// The user left more than 30 days ago.
///
/// Code 44028, HTTP 400.
pub const RECOVERY_PERIOD_OVER: Code = Code::new(44_028);

/// The app may not restore users.
///
/// Code 44029, HTTP 400.
pub const RECOVERY_FORBIDDEN: Code = Code::new(44_029);

/// Another user has the mobile number.
///
/// Code 44030, HTTP 400.
pub const RESTORED_MOBILE_TAKEN: Code = Code::new(44_030);

/// Another user has the email address.
///
/// Code 44031, HTTP 400.
pub const RESTORED_EMAIL_TAKEN: Code = Code::new(44_031);

/// Another user has the `user_id`.
///
/// Code 44032, HTTP 400.
pub const RESTORED_USER_ID_TAKEN: Code = Code::new(44_032);

/// The user has not left.
///
/// Code 44033, HTTP 400.
pub const USER_NOT_RESIGNED: Code = Code::new(44_033);

/// The user is still being deleted.
///
/// Code 44034, HTTP 400.
pub const RESIGNATION_IN_PROGRESS: Code = Code::new(44_034);

/// No type of employee is given.
///
/// Code 41015, HTTP 400.
pub const EMPLOYEE_TYPE_MISSING: Code = Code::case(41_015, 2);

/// A department does not exist.
///
/// Code 41017, HTTP 400.
pub const USER_DEPARTMENT_NOT_FOUND: Code = Code::case(41_017, 2);

/// The type of employee is not valid.
///
/// Code 41043, HTTP 400.
pub const INVALID_TYPE_OF_EMPLOYEE: Code = Code::case(41_043, 2);

/// The user cannot be changed for reasons of security.
///
/// Code 44038, HTTP 400.
pub const USER_PROTECTED: Code = Code::case(44_038, 2);

/// The new `user_id` is missing or not valid.
///
/// Code 41054, HTTP 400.
pub const NEW_USER_ID_MISSING: Code = Code::case(41_054, 2);
