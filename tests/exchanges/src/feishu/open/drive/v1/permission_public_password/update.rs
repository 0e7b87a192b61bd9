// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/drive/v1/permission_public_password/update`.

use feishu_api::Operation;
use feishu_api::drive::v1::{FileType, UpdatePermissionPublicPassword};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        UpdatePermissionPublicPassword,
    >(
        "document",
        || Operation::into_request(
            UpdatePermissionPublicPassword::new(
                "doccnBKgoMyY5OMbUG6Fioabcef",
                FileType::Docx,
            ),
        ),
        "{\"path\":{\"token\":\"doccnBKgoMyY5OMbUG6Fioabcef\"},\"query\":{\"type\":\"docx\"},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"password\":\"q795dji2\"}}",
    ),
];
