// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Types that several operations share.
//!
//! Schema: `schemas/open/passport/v1/service.json`.

use feishu_api_runtime as rt;

rt::int_enum! {
    /// The kind of client that a user signed in on.
    pub enum TerminalType {
        /// A client of which nothing is known; only in replies.
        NotKnown = 0,
        /// The desktop client.
        Desktop = 1,
        /// A browser.
        Web = 2,
        /// The client on an Android phone.
        Android = 3,
        /// The client on an iPhone or iPad.
        Ios = 4,
        /// A server.
        Server = 5,
        /// The old version of the mini program.
        OldMiniProgram = 6,
        /// Another mobile client.
        OtherMobile = 8,
    }
}
