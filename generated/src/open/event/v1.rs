// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! How events are delivered.
//!
//! Enabled by the feature `event`.
//!
//! Documentation: [事件](https://open.feishu.cn/document/ukTMukTMukTM/uUTNz4SN1MjL1UzM).
//!
//! Schema: `schemas/open/event/v1/service.json`.
//!
//! | Operation | What it does |
//! | --- | --- |
//! | [`ListOutboundIp`] | Lists the IP addresses from which events are sent.<br>`GET /open-apis/event/v1/outbound_ip` |

pub mod errors;
pub mod outbound_ip;

#[doc(inline)]
pub use self::outbound_ip::list::{ListOutboundIp, ListOutboundIpReply};

/// The resources of open/event/v1.
#[derive(Debug)]
pub struct V1<'c, C> {
    pub(super) client: &'c C,
}

impl<'c, C> V1<'c, C> {
    /// Operations on `outbound_ip`.
    pub fn outbound_ip(&self) -> outbound_ip::OutboundIpResource<'c, C> {
        outbound_ip::OutboundIpResource {
            client: self.client,
        }
    }
}
