// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/im/v1/chat_announcement/patch`.

use feishu_api::Operation;
use feishu_api::im::v1::PatchChatAnnouncement;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        PatchChatAnnouncement,
    >(
        "insert_paragraph",
        || Operation::into_request(
            PatchChatAnnouncement::new("oc_5ad11d72b830411d72b836c20", 12)
                .requests([
                    "{\"requestType\":\"InsertBlocksRequestType\",\"insertBlocksRequest\":{\"payload\":\"{\\\"blocks\\\":[{\\\"type\\\":\\\"paragraph\\\",\\\"paragraph\\\":{\\\"elements\\\":[{\\\"type\\\":\\\"textRun\\\",\\\"textRun\\\":{\\\"text\\\":\\\"Docs API Sample Content\\\",\\\"style\\\":{}}}],\\\"style\\\":{}}}]}\",\"location\":{\"zoneId\":\"0\",\"index\":0, \"endOfZone\": true}}}",
                ]),
        ),
        "{\"path\":{\"chat_id\":\"oc_5ad11d72b830411d72b836c20\"},\"query\":{},\"headers\":{},\"body\":{\"revision\":\"12\",\"requests\":[\"{\\\"requestType\\\":\\\"InsertBlocksRequestType\\\",\\\"insertBlocksRequest\\\":{\\\"payload\\\":\\\"{\\\\\\\"blocks\\\\\\\":[{\\\\\\\"type\\\\\\\":\\\\\\\"paragraph\\\\\\\",\\\\\\\"paragraph\\\\\\\":{\\\\\\\"elements\\\\\\\":[{\\\\\\\"type\\\\\\\":\\\\\\\"textRun\\\\\\\",\\\\\\\"textRun\\\\\\\":{\\\\\\\"text\\\\\\\":\\\\\\\"Docs API Sample Content\\\\\\\",\\\\\\\"style\\\\\\\":{}}}],\\\\\\\"style\\\\\\\":{}}}]}\\\",\\\"location\\\":{\\\"zoneId\\\":\\\"0\\\",\\\"index\\\":0, \\\"endOfZone\\\": true}}}\"]}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
    ),
];
