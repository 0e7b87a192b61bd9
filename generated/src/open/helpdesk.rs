// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Helpdesks: tickets, agents, knowledge bases and notifications.
//!
//! Enabled by the feature `helpdesk`.

pub mod v1;

/// The versions of helpdesk.
#[derive(Debug)]
pub struct HelpdeskService<'c, C> {
    pub(super) client: &'c C,
}

impl<'c, C> HelpdeskService<'c, C> {
    /// Helpdesks: tickets, agents, knowledge bases and notifications.
    pub fn v1(&self) -> v1::V1<'c, C> {
        v1::V1 { client: self.client }
    }
}

impl<I, K> super::Client<I, K> {
    /// Helpdesks: tickets, agents, knowledge bases and notifications.
    pub fn helpdesk(&self) -> HelpdeskService<'_, Self> {
        HelpdeskService { client: self }
    }
}

/// The documented facts of the service's endpoints.
pub static ENDPOINTS: &[&feishu_api_runtime::Endpoint] = &[
    &v1::agent::agent_email::ENDPOINT,
    &v1::agent::patch::ENDPOINT,
    &v1::agent_schedule::create::ENDPOINT,
    &v1::agent_schedule::list::ENDPOINT,
    &v1::agent_schedules::delete::ENDPOINT,
    &v1::agent_schedules::get::ENDPOINT,
    &v1::agent_schedules::patch::ENDPOINT,
    &v1::agent_skill::create::ENDPOINT,
    &v1::agent_skill::delete::ENDPOINT,
    &v1::agent_skill::get::ENDPOINT,
    &v1::agent_skill::list::ENDPOINT,
    &v1::agent_skill::patch::ENDPOINT,
    &v1::agent_skill_rule::list::ENDPOINT,
    &v1::bot_message::create::ENDPOINT,
    &v1::category::create::ENDPOINT,
    &v1::category::delete::ENDPOINT,
    &v1::category::get::ENDPOINT,
    &v1::category::list::ENDPOINT,
    &v1::category::patch::ENDPOINT,
    &v1::event::subscribe::ENDPOINT,
    &v1::event::unsubscribe::ENDPOINT,
    &v1::faq::create::ENDPOINT,
    &v1::faq::delete::ENDPOINT,
    &v1::faq::faq_image::ENDPOINT,
    &v1::faq::get::ENDPOINT,
    &v1::faq::list::ENDPOINT,
    &v1::faq::patch::ENDPOINT,
    &v1::faq::search::ENDPOINT,
    &v1::notification::cancel_approve::ENDPOINT,
    &v1::notification::cancel_send::ENDPOINT,
    &v1::notification::create::ENDPOINT,
    &v1::notification::execute_send::ENDPOINT,
    &v1::notification::get::ENDPOINT,
    &v1::notification::patch::ENDPOINT,
    &v1::notification::preview::ENDPOINT,
    &v1::notification::submit_approve::ENDPOINT,
    &v1::ticket::answer_user_query::ENDPOINT,
    &v1::ticket::customized_fields::ENDPOINT,
    &v1::ticket::get::ENDPOINT,
    &v1::ticket::list::ENDPOINT,
    &v1::ticket::start_service::ENDPOINT,
    &v1::ticket::ticket_image::ENDPOINT,
    &v1::ticket::update::ENDPOINT,
    &v1::ticket_customized_field::create::ENDPOINT,
    &v1::ticket_customized_field::delete::ENDPOINT,
    &v1::ticket_customized_field::get::ENDPOINT,
    &v1::ticket_customized_field::list::ENDPOINT,
    &v1::ticket_customized_field::patch::ENDPOINT,
    &v1::ticket_message::create::ENDPOINT,
    &v1::ticket_message::list::ENDPOINT,
];
