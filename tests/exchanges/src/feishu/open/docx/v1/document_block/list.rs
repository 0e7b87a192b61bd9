// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/docx/v1/document_block/list`.

use feishu_api::{Operation, UserIdType};
use feishu_api::docx::v1::ListDocumentBlock;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        ListDocumentBlock,
    >(
        "list",
        || Operation::into_request(
            ListDocumentBlock::new("doxbcmEtbFrbbq10nPNu8gabcef")
                .page_size(500)
                .page_token(
                    "aw7DoMKBFMOGwqHCrcO8w6jCmMOvw6ILeADCvsKNw57Di8O5XGV3LG4_w5HCqhFxSnDCrCzCn0BgZcOYUg85EMOYcEAcwqYOw4ojw5QFwofCu8KoIMO3K8Ktw4IuNMOBBHNYw4bCgCV3U1zDu8K-J8KSR8Kgw7Y0fsKZdsKvW3d9w53DnkHDrcO5bDkYwrvDisOEPcOtVFJ-I03CnsOILMOoAmLDknd6dsKqG1bClAjDuS3CvcOTwo7Dg8OrwovDsRdqIcKxw5HDohTDtXN9w5rCkWo",
                )
                .document_revision_id(-1)
                .user_id_type(UserIdType::OpenId),
        ),
        "{\"path\":{\"document_id\":\"doxbcmEtbFrbbq10nPNu8gabcef\"},\"query\":{\"page_size\":500,\"page_token\":\"aw7DoMKBFMOGwqHCrcO8w6jCmMOvw6ILeADCvsKNw57Di8O5XGV3LG4_w5HCqhFxSnDCrCzCn0BgZcOYUg85EMOYcEAcwqYOw4ojw5QFwofCu8KoIMO3K8Ktw4IuNMOBBHNYw4bCgCV3U1zDu8K-J8KSR8Kgw7Y0fsKZdsKvW3d9w53DnkHDrcO5bDkYwrvDisOEPcOtVFJ-I03CnsOILMOoAmLDknd6dsKqG1bClAjDuS3CvcOTwo7Dg8OrwovDsRdqIcKxw5HDohTDtXN9w5rCkWo\",\"document_revision_id\":-1,\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"data\":{\"has_more\":false,\"items\":[{\"block_id\":\"doxcnAJ9VRRJqVMYZ1MyKnayXWe\",\"block_type\":1,\"children\":[\"doxcnC4cO4qUui6isgnpofh5edc\",\"doxcn4w8uwwoycMOqw1jRxL0qyb\",\"doxcnc2UgKK6ssQW0sbUuli1kte\",\"doxcnIaciiikamkwaMTLWsWntQf\"],\"page\":{\"elements\":[{\"text_run\":{\"content\":\"云文档\",\"text_element_style\":{}}}],\"style\":{}},\"parent_id\":\"\"},{\"block_id\":\"doxcnC4cO4qUui6isgnpofh5edc\",\"block_type\":2,\"parent_id\":\"doxcnAJ9VRRJqVMYZ1MyKnayXWe\",\"text\":{\"elements\":[{\"text_run\":{\"content\":\"云文档：专为协作而生\",\"text_element_style\":{\"link\":{\"url\":\"https%3A%2F%2Fbytedance.feishu.cn%2Fdrive%2Fhome%2F\"}}}}],\"style\":{}}},{\"block_id\":\"doxcn4w8uwwoycMOqw1jRxL0qyb\",\"block_type\":2,\"parent_id\":\"doxcnAJ9VRRJqVMYZ1MyKnayXWe\",\"text\":{\"elements\":[{\"text_run\":{\"content\":\"多人实时协同，插入一切元素。不仅是在线文档，更是\",\"text_element_style\":{\"background_color\":15,\"text_color\":5}}},{\"text_run\":{\"content\":\"强大的创作和互动工具\",\"text_element_style\":{\"background_color\":15,\"bold\":true,\"text_color\":5}}}],\"style\":{}}},{\"block_id\":\"doxcnc2UgKK6ssQW0sbUuli1kte\",\"block_type\":2,\"parent_id\":\"doxcnAJ9VRRJqVMYZ1MyKnayXWe\",\"text\":{\"style\":{}}},{\"block_id\":\"doxcnIaciiikamkwaMTLWsWntQf\",\"block_type\":2,\"parent_id\":\"doxcnAJ9VRRJqVMYZ1MyKnayXWe\",\"text\":{\"style\":{}}}]},\"msg\":\"\"}",
    ),
];
