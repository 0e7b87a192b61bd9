// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/drive/v1/meta/batch_query`.

use feishu_api::{Operation, UserIdType};
use feishu_api::drive::v1::{BatchQueryMeta, FileRef, FileType};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        BatchQueryMeta,
    >(
        "one_found_one_missing",
        || Operation::into_request(
            BatchQueryMeta::new([
                    FileRef {
                        doc_token: Some("doccnfYZzTlvXqZIGTdAHKabcef".into()),
                        doc_type: Some(FileType::Doc),
                        ..FileRef::default()
                    },
                ])
                .user_id_type(UserIdType::OpenId)
                .with_url(false),
        ),
        "{\"path\":{},\"query\":{\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{\"request_docs\":[{\"doc_token\":\"doccnfYZzTlvXqZIGTdAHKabcef\",\"doc_type\":\"doc\"}],\"with_url\":false}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"metas\":[{\"doc_token\":\"doccnfYZzTlvXqZIGTdAHKabcef\",\"doc_type\":\"doc\",\"title\":\"sampletitle\",\"owner_id\":\"ou_b13d41c02edc52ce66aaae67bf1abcef\",\"create_time\":\"1652066345\",\"latest_modify_user\":\"ou_b13d41c02edc52ce66aaae67bf1abcef\",\"latest_modify_time\":\"1652066345\",\"url\":\"https://sample.feishu.cn/docs/doccnfYZzTlvXqZIGTdAHKabcef\",\"sec_label_name\":\"L2-内部\",\"request_doc_info\":{\"doc_token\":\"TLLKdcpDro9ijQxA33ycNMabcef\",\"doc_type\":\"docx\"}}],\"failed_list\":[{\"token\":\"boxcnrHpsg1QDqXAAAyachabcef\",\"code\":970005}]}}",
    ),
];
