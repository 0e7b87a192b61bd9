// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! The older search of wiki nodes.
//!
//! Enabled by the feature `wiki`.

pub mod v1;
pub mod v2;

/// The versions of wiki.
#[derive(Debug)]
pub struct WikiService<'c, C> {
    pub(super) client: &'c C,
}

impl<'c, C> WikiService<'c, C> {
    /// The older search of wiki nodes.
    pub fn v1(&self) -> v1::V1<'c, C> {
        v1::V1 { client: self.client }
    }

    /// Wiki spaces, their members and settings, and the wiki nodes that documents stand at.
    pub fn v2(&self) -> v2::V2<'c, C> {
        v2::V2 { client: self.client }
    }
}

impl<I, K> super::Client<I, K> {
    /// The older search of wiki nodes.
    pub fn wiki(&self) -> WikiService<'_, Self> {
        WikiService { client: self }
    }
}

/// The documented facts of the service's endpoints.
pub static ENDPOINTS: &[&feishu_api_runtime::Endpoint] = &[
    &v1::node::search::ENDPOINT,
    &v2::node::search::ENDPOINT,
    &v2::space::create::ENDPOINT,
    &v2::space::get::ENDPOINT,
    &v2::space::get_node::ENDPOINT,
    &v2::space::list::ENDPOINT,
    &v2::space_member::create::ENDPOINT,
    &v2::space_member::delete::ENDPOINT,
    &v2::space_member::list::ENDPOINT,
    &v2::space_node::copy::ENDPOINT,
    &v2::space_node::create::ENDPOINT,
    &v2::space_node::list::ENDPOINT,
    &v2::space_node::r#move::ENDPOINT,
    &v2::space_node::move_docs_to_wiki::ENDPOINT,
    &v2::space_node::update_title::ENDPOINT,
    &v2::space_setting::update::ENDPOINT,
    &v2::task::get::ENDPOINT,
];
