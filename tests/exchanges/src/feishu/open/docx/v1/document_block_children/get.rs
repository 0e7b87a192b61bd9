// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/docx/v1/document_block_children/get`.

use feishu_api::{Operation, UserIdType};
use feishu_api::docx::v1::GetDocumentBlockChildren;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        GetDocumentBlockChildren,
    >(
        "get",
        || Operation::into_request(
            GetDocumentBlockChildren::new(
                    "doxcnePuYufKa49ISjhD8Iabcef",
                    "doxcnO6UW6wAw2qIcYf4hZabcef",
                )
                .document_revision_id(-1)
                .page_token(
                    "aw7DoMKBFMOGwqHCrcO8w6jCmMOvw6ILeADCvsKNw57Di8O5XGV3LG4_w5HCqhFxSnDCrCzCn0BgZcOYUg85EMOYcEAcwqYOw4ojw5QFwofCu8KoIMO3K8Ktw4IuNMOBBHNYw4bCgCV3U1zDu8K-J8KSR8Kgw7Y0fsKZdsKvW3d9w53DnkHDrcO5bDkYwrvDisOEPcOtVFJ-I03CnsOILMOoAmLDknd6dsKqG1bClAjDuS3CvcOTwo7Dg8OrwovDsRdqIcKxw5HDohTDtXN9w5rCkWo",
                )
                .page_size(500)
                .user_id_type(UserIdType::OpenId)
                .with_descendants(false),
        ),
        "{\"path\":{\"document_id\":\"doxcnePuYufKa49ISjhD8Iabcef\",\"block_id\":\"doxcnO6UW6wAw2qIcYf4hZabcef\"},\"query\":{\"document_revision_id\":-1,\"page_token\":\"aw7DoMKBFMOGwqHCrcO8w6jCmMOvw6ILeADCvsKNw57Di8O5XGV3LG4_w5HCqhFxSnDCrCzCn0BgZcOYUg85EMOYcEAcwqYOw4ojw5QFwofCu8KoIMO3K8Ktw4IuNMOBBHNYw4bCgCV3U1zDu8K-J8KSR8Kgw7Y0fsKZdsKvW3d9w53DnkHDrcO5bDkYwrvDisOEPcOtVFJ-I03CnsOILMOoAmLDknd6dsKqG1bClAjDuS3CvcOTwo7Dg8OrwovDsRdqIcKxw5HDohTDtXN9w5rCkWo\",\"page_size\":500,\"user_id_type\":\"open_id\",\"with_descendants\":false},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"data\":{\"has_more\":false,\"items\":[{\"block_id\":\"doxcnXgNGAtaAraIRVeCfmbx4Eo\",\"block_type\":2,\"parent_id\":\"doxcnAJ9VRRJqVMYZ1MyKnayXWe\",\"text\":{\"elements\":[{\"text_run\":{\"content\":\"多人实时协同，插入一切元素。不仅是在线文档，更是\",\"text_element_style\":{\"background_color\":14,\"text_color\":5}}},{\"text_run\":{\"content\":\"强大的创作和互动工具\",\"text_element_style\":{\"background_color\":14,\"bold\":true,\"text_color\":5}}}],\"style\":{}}},{\"block_id\":\"doxcnC4cO4qUui6isgnpofh5edc\",\"block_type\":2,\"parent_id\":\"doxcnAJ9VRRJqVMYZ1MyKnayXWe\",\"text\":{\"elements\":[{\"text_run\":{\"content\":\"云文档：专为协作而生\",\"text_element_style\":{\"link\":{\"url\":\"https%3A%2F%2Fbytedance.feishu.cn%2Fdrive%2Fhome%2F\"}}}}],\"style\":{}}}]},\"msg\":\"\"}",
    ),
];
