// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/docx/v1/chat_announcement_block/list`.

use feishu_api::{Operation, UserIdType};
use feishu_api::docx::v1::ListChatAnnouncementBlock;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        ListChatAnnouncementBlock,
    >(
        "list",
        || Operation::into_request(
            ListChatAnnouncementBlock::new("oc_5ad11d72b830411d72b836c20")
                .page_size(500)
                .page_token(
                    "aw7DoMKBFMOGwqHCrcO8w6jCmMOvw6ILeADCvsKNw57Di8O5XGV3LG4_w5HCqhFxSnDCrCzCn0BgZcOYUg85EMOYcEAcwqYOw4ojw5QFwofCu8KoIMO3K8Ktw4IuNMOBBHNYw4bCgCV3U1zDu8K-J8KSR8Kgw7Y0fsKZdsKvW3d9w53DnkHDrcO5bDkYwrvDisOEPcOtVFJ-I03CnsOILMOoAmLDknd6dsKqG1bClAjDuS3CvcOTwo7Dg8OrwovDsRdqIcKxw5HDohTDtXN9w5rCkWo",
                )
                .revision_id(-1)
                .user_id_type(UserIdType::OpenId),
        ),
        "{\"path\":{\"chat_id\":\"oc_5ad11d72b830411d72b836c20\"},\"query\":{\"page_size\":500,\"page_token\":\"aw7DoMKBFMOGwqHCrcO8w6jCmMOvw6ILeADCvsKNw57Di8O5XGV3LG4_w5HCqhFxSnDCrCzCn0BgZcOYUg85EMOYcEAcwqYOw4ojw5QFwofCu8KoIMO3K8Ktw4IuNMOBBHNYw4bCgCV3U1zDu8K-J8KSR8Kgw7Y0fsKZdsKvW3d9w53DnkHDrcO5bDkYwrvDisOEPcOtVFJ-I03CnsOILMOoAmLDknd6dsKqG1bClAjDuS3CvcOTwo7Dg8OrwovDsRdqIcKxw5HDohTDtXN9w5rCkWo\",\"revision_id\":-1,\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"data\":{\"has_more\":false,\"items\":[{\"block_id\":\"oc_5ad11d72b830411d72b836c20\",\"block_type\":1,\"children\":[\"EJ8pdBT6RoA2BtxKXfuc1TD0n8f\",\"WoF4dolv0ohvegxctR9c1t0sn4b\",\"UPD7dhkrLo8ZCfxoAYLcuEbDnzd\"],\"page\":{\"elements\":[{\"text_run\":{\"content\":\"\",\"text_element_style\":{\"bold\":false,\"inline_code\":false,\"italic\":false,\"strikethrough\":false,\"underline\":false}}}],\"style\":{\"align\":1}},\"parent_id\":\"\"},{\"block_id\":\"EJ8pdBT6RoA2BtxKXfuc1TD0n8f\",\"block_type\":3,\"heading1\":{\"elements\":[{\"text_run\":{\"content\":\"新版群公告\",\"text_element_style\":{\"bold\":false,\"inline_code\":false,\"italic\":false,\"strikethrough\":false,\"underline\":false}}}],\"style\":{\"align\":1,\"folded\":false}},\"parent_id\":\"oc_5ad11d72b830411d72b836c20\"},{\"block_id\":\"WoF4dolv0ohvegxctR9c1t0sn4b\",\"block_type\":2,\"parent_id\":\"oc_5ad11d72b830411d72b836c20\",\"text\":{\"elements\":[{\"text_run\":{\"content\":\"当你需要向群内所有成员传达\",\"text_element_style\":{\"bold\":false,\"inline_code\":false,\"italic\":false,\"strikethrough\":false,\"underline\":false}}},{\"text_run\":{\"content\":\"重要信息\",\"text_element_style\":{\"bold\":true,\"inline_code\":false,\"italic\":false,\"strikethrough\":false,\"underline\":false}}},{\"text_run\":{\"content\":\"时，可以使用群公告功能。后续入群的成员也可看到当前群公告。\",\"text_element_style\":{\"bold\":false,\"inline_code\":false,\"italic\":false,\"strikethrough\":false,\"underline\":false}}}],\"style\":{\"align\":1,\"folded\":false}}},{\"block_id\":\"UPD7dhkrLo8ZCfxoAYLcuEbDnzd\",\"block_type\":2,\"parent_id\":\"oc_5ad11d72b830411d72b836c20\",\"text\":{\"elements\":[{\"text_run\":{\"content\":\"群公告编辑\",\"text_element_style\":{\"bold\":false,\"inline_code\":false,\"italic\":false,\"strikethrough\":false,\"underline\":false}}},{\"text_run\":{\"content\":\"支持实时保存及多人协作\",\"text_element_style\":{\"background_color\":4,\"bold\":false,\"inline_code\":false,\"italic\":false,\"strikethrough\":false,\"underline\":false}}},{\"text_run\":{\"content\":\"，群成员\",\"text_element_style\":{\"bold\":false,\"inline_code\":false,\"italic\":false,\"strikethrough\":false,\"underline\":false}}},{\"text_run\":{\"content\":\"可实时查看最新群公告内容。\",\"text_element_style\":{\"background_color\":4,\"bold\":false,\"inline_code\":false,\"italic\":false,\"strikethrough\":false,\"underline\":false}}}],\"style\":{\"align\":1,\"folded\":false}}}]},\"msg\":\"success\"}",
    ),
];
