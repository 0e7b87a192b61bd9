// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! What web pages within the client need to call JSAPI.
//!
//! Enabled by the feature `jssdk`.
//!
//! Documentation: [JSAPI 鉴权](https://open.feishu.cn/document/uYjL24iN/uEzM4YjLxMDO24SMzgjN).
//!
//! Schema: `schemas/open/jssdk/v1/service.json`.
//!
//! | Operation | What it does |
//! | --- | --- |
//! | [`GetJsapiTicket`] | Issues the ticket with which a web page signs its calls of JSAPI.<br>`POST /open-apis/jssdk/ticket/get` |

pub mod ticket;

#[doc(inline)]
pub use self::ticket::get::{GetJsapiTicket, GetJsapiTicketReply};

/// The resources of open/jssdk/v1.
#[derive(Debug)]
pub struct V1<'c, C> {
    pub(super) client: &'c C,
}

impl<'c, C> V1<'c, C> {
    /// Operations on `ticket`.
    pub fn ticket(&self) -> ticket::TicketResource<'c, C> {
        ticket::TicketResource {
            client: self.client,
        }
    }
}
