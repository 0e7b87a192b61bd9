// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! What web pages within the client need to call JSAPI.
//!
//! Enabled by the feature `jssdk`.

pub mod v1;

/// The versions of jssdk.
#[derive(Debug)]
pub struct JssdkService<'c, C> {
    pub(super) client: &'c C,
}

impl<'c, C> JssdkService<'c, C> {
    /// What web pages within the client need to call JSAPI.
    pub fn v1(&self) -> v1::V1<'c, C> {
        v1::V1 { client: self.client }
    }
}

impl<I, K> super::Client<I, K> {
    /// What web pages within the client need to call JSAPI.
    pub fn jssdk(&self) -> JssdkService<'_, Self> {
        JssdkService { client: self }
    }
}

/// The documented facts of the service's endpoints.
pub static ENDPOINTS: &[&feishu_api_runtime::Endpoint] = &[&v1::ticket::get::ENDPOINT];
