// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/drive/v1/permission_public_password/delete`.

use feishu_api::Operation;
use feishu_api::drive::v1::{DeletePermissionPublicPassword, FileType};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        DeletePermissionPublicPassword,
    >(
        "document",
        || Operation::into_request(
            DeletePermissionPublicPassword::new(
                "doccnBKgoMyY5OMbUG6Fioabcef",
                FileType::Docx,
            ),
        ),
        "{\"path\":{\"token\":\"doccnBKgoMyY5OMbUG6Fioabcef\"},\"query\":{\"type\":\"docx\"},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
    ),
];
