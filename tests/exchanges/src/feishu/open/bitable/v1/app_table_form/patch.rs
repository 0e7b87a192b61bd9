// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/bitable/v1/app_table_form/patch`.

use feishu_api::Operation;
use feishu_api::bitable::v1::{PatchAppTableForm, SharedLimit};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        PatchAppTableForm,
    >(
        "basic",
        || Operation::into_request(
            PatchAppTableForm::new(
                    "bascnv1jIEppJdTCn3jOosabcef",
                    "tblz8nadEUdxNMt5",
                    "vew6oMbAa4",
                )
                .name("文档问题反馈")
                .description(
                    "请详细描述开发中遇到的问题，并附上问题截图",
                )
                .shared(true)
                .shared_limit(SharedLimit::TenantEditable)
                .submit_limit_once(true),
        ),
        "{\"path\":{\"app_token\":\"bascnv1jIEppJdTCn3jOosabcef\",\"table_id\":\"tblz8nadEUdxNMt5\",\"form_id\":\"vew6oMbAa4\"},\"query\":{},\"headers\":{},\"body\":{\"name\":\"文档问题反馈\",\"description\":\"请详细描述开发中遇到的问题，并附上问题截图\",\"shared\":true,\"shared_limit\":\"tenant_editable\",\"submit_limit_once\":true}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"form\":{\"name\":\"表单\",\"description\":\"表单描述\",\"shared\":true,\"shared_url\":\"https://example.feishu.cn/share/base/shrcnCy1KAlpahNotmhRn1abcde\",\"shared_limit\":\"tenant_editable\",\"submit_limit_once\":true}}}",
    ),
];
