// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/drive/v1/media/batch_get_tmp_download_url`.

use feishu_api::Operation;
use feishu_api::drive::v1::BatchGetTmpDownloadUrlMedia;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        BatchGetTmpDownloadUrlMedia,
    >(
        "one",
        || Operation::into_request(
            BatchGetTmpDownloadUrlMedia::new(["boxcnrHpsg1QDqXAAAyachabcef"]),
        ),
        "{\"path\":{},\"query\":{\"file_tokens\":[\"boxcnrHpsg1QDqXAAAyachabcef\"]},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"tmp_download_urls\":[{\"file_token\":\"boxcnrHpsg1QDqXAAAyachabcef\",\"tmp_download_url\":\"https://internal-api-drive-stream.feishu.cn/space/api/box/stream/download/authcode/?code=ZDA3MzNiNmUwMjE2MGUzZmQ1OGZlOWYzMWQ4YmI0ZjdfMDYzOWNlZjgyMmI1MmY5NTUxZmM0MjJlYWIyMGVjOWZfSUQ6Njk3NjgzMTY0Mjc5OTI5MjQyMl8xNjI0NDMxMDY3OjE2MjQ1MTc0NjdfVjM\"}]}}",
    ),
];
