// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Helpdesks: tickets, agents, knowledge bases and notifications.
//!
//! Documentation: [服务台](https://open.feishu.cn/document/ukTMukTMukTM/uETM0YjLxEDN24SMxQjN).
//!
//! Schema: `schemas/open/helpdesk/v1/service.json`.

pub mod types;
pub mod agent;
pub mod agent_schedule;
pub mod agent_schedules;
pub mod agent_skill;
pub mod agent_skill_rule;
pub mod bot_message;
pub mod category;
pub mod event;
pub mod faq;
pub mod notification;
pub mod ticket;
pub mod ticket_customized_field;
pub mod ticket_message;

pub use self::types::{
    CustomizedFieldDisplayItem, TicketStage, TicketResolution, TicketChannel,
    TicketState, TicketScore, TicketUser, TicketComment, LocalizedText, TicketTag,
    Ticket, CustomizedFieldType, DropdownOptions, DropdownOption, TicketCustomizedField,
    AgentStatus, Weekday, WorkingHours, AgentUser, AgentSkillSummary, AgentSchedule,
    SkillOperator, SkillRuleCategory, AgentSkillRule, SkilledAgent, AgentSkill, Category,
    FaqTextKind, FaqText, Faq, HelpdeskEvent, NotificationUser, NotificationDepartment,
    NotificationChat, PushType, PushScopeType, NewStaffScopeType, Notification,
};

pub use self::agent::agent_email::{
    ListAgentEmails, ListAgentEmailsReply, ListAgentEmailsError,
};

pub use self::agent::patch::{PatchAgent, PatchAgentError, AgentPresence};

pub use self::agent_schedule::create::{
    CreateAgentSchedule, CreateAgentScheduleError, NewAgentSchedule,
};

pub use self::agent_schedule::list::{
    ListAgentSchedule, ListAgentScheduleReply, ListAgentScheduleError,
};

pub use self::agent_schedules::delete::{DeleteAgentSchedules, DeleteAgentSchedulesError};

pub use self::agent_schedules::get::{
    GetAgentSchedules, GetAgentSchedulesReply, GetAgentSchedulesError,
};

pub use self::agent_schedules::patch::{
    PatchAgentSchedules, PatchAgentSchedulesError, AgentScheduleUpdate,
};

pub use self::agent_skill::create::{
    CreateAgentSkill, CreateAgentSkillReply, CreateAgentSkillError,
};

pub use self::agent_skill::delete::{DeleteAgentSkill, DeleteAgentSkillError};

pub use self::agent_skill::get::{GetAgentSkill, GetAgentSkillReply, GetAgentSkillError};

pub use self::agent_skill::list::{
    ListAgentSkill, ListAgentSkillReply, ListAgentSkillError,
};

pub use self::agent_skill::patch::{PatchAgentSkill, PatchAgentSkillError};

pub use self::agent_skill_rule::list::{
    ListAgentSkillRule, ListAgentSkillRuleReply, ListAgentSkillRuleError,
};

pub use self::bot_message::create::{
    CreateBotMessage, CreateBotMessageReply, CreateBotMessageError, BotMessageType,
    ReceiveType,
};

pub use self::category::create::{
    CreateCategory, CreateCategoryReply, CreateCategoryError,
};

pub use self::category::delete::{DeleteCategory, DeleteCategoryError};

pub use self::category::get::{GetCategory, GetCategoryReply, GetCategoryError};

pub use self::category::list::{
    ListCategory, ListCategoryReply, ListCategoryError, CategoryOrder,
};

pub use self::category::patch::{PatchCategory, PatchCategoryError};

pub use self::event::subscribe::{SubscribeEvent, SubscribeEventError};

pub use self::event::unsubscribe::{UnsubscribeEvent, UnsubscribeEventError};

pub use self::faq::create::{CreateFaq, CreateFaqReply, CreateFaqError, NewFaq};

pub use self::faq::delete::{DeleteFaq, DeleteFaqError};

pub use self::faq::faq_image::{DownloadFaqImage, DownloadFaqImageError};

pub use self::faq::get::{GetFaq, GetFaqReply, GetFaqError};

pub use self::faq::list::{ListFaq, ListFaqReply, ListFaqError, FaqStatus};

pub use self::faq::patch::{PatchFaq, PatchFaqError, FaqUpdate};

pub use self::faq::search::{SearchFaq, SearchFaqReply, SearchFaqError};

pub use self::notification::cancel_approve::{
    CancelNotificationApproval, CancelNotificationApprovalError,
};

pub use self::notification::cancel_send::{CancelNotification, CancelNotificationError};

pub use self::notification::create::{
    CreateNotification, CreateNotificationReply, CreateNotificationError,
};

pub use self::notification::execute_send::{SendNotification, SendNotificationError};

pub use self::notification::get::{
    GetNotification, GetNotificationReply, GetNotificationError,
};

pub use self::notification::patch::{PatchNotification, PatchNotificationError};

pub use self::notification::preview::PreviewNotification;

pub use self::notification::submit_approve::{
    SubmitNotificationApproval, SubmitNotificationApprovalReply,
};

pub use self::ticket::answer_user_query::{
    AnswerUserQuery, AnswerUserQueryError, FaqMatch,
};

pub use self::ticket::customized_fields::{
    ListHelpdeskCustomizedFields, ListHelpdeskCustomizedFieldsReply,
    ListHelpdeskCustomizedFieldsError, UserCustomizedField,
};

pub use self::ticket::get::{GetTicket, GetTicketReply, GetTicketError};

pub use self::ticket::list::{ListTicket, ListTicketReply, ListTicketError};

pub use self::ticket::start_service::{
    StartService, StartServiceReply, StartServiceError,
};

pub use self::ticket::ticket_image::{DownloadTicketImage, DownloadTicketImageError};

pub use self::ticket::update::{UpdateTicket, UpdateTicketError, TicketStatus};

pub use self::ticket_customized_field::create::{
    CreateTicketCustomizedField, CreateTicketCustomizedFieldError,
};

pub use self::ticket_customized_field::delete::{
    DeleteTicketCustomizedField, DeleteTicketCustomizedFieldError,
};

pub use self::ticket_customized_field::get::{
    GetTicketCustomizedField, GetTicketCustomizedFieldReply,
    GetTicketCustomizedFieldError,
};

pub use self::ticket_customized_field::list::{
    ListTicketCustomizedField, ListTicketCustomizedFieldReply,
    ListTicketCustomizedFieldError,
};

pub use self::ticket_customized_field::patch::{
    PatchTicketCustomizedField, PatchTicketCustomizedFieldError,
};

pub use self::ticket_message::create::{
    CreateTicketMessage, CreateTicketMessageReply, CreateTicketMessageError,
    TicketMessageType,
};

pub use self::ticket_message::list::{
    ListTicketMessage, ListTicketMessageReply, ListTicketMessageError, TicketMessage,
    TicketMessageKind,
};

/// The resources of open/helpdesk/v1.
#[derive(Debug)]
pub struct V1<'c, C> {
    pub(super) client: &'c C,
}

impl<'c, C> V1<'c, C> {
    /// Operations on `agent`.
    pub fn agent(&self) -> agent::AgentResource<'c, C> {
        agent::AgentResource {
            client: self.client,
        }
    }

    /// Operations on `agent_schedule`.
    pub fn agent_schedule(&self) -> agent_schedule::AgentScheduleResource<'c, C> {
        agent_schedule::AgentScheduleResource {
            client: self.client,
        }
    }

    /// Operations on `agent_schedules`.
    pub fn agent_schedules(&self) -> agent_schedules::AgentSchedulesResource<'c, C> {
        agent_schedules::AgentSchedulesResource {
            client: self.client,
        }
    }

    /// Operations on `agent_skill`.
    pub fn agent_skill(&self) -> agent_skill::AgentSkillResource<'c, C> {
        agent_skill::AgentSkillResource {
            client: self.client,
        }
    }

    /// Operations on `agent_skill_rule`.
    pub fn agent_skill_rule(&self) -> agent_skill_rule::AgentSkillRuleResource<'c, C> {
        agent_skill_rule::AgentSkillRuleResource {
            client: self.client,
        }
    }

    /// Operations on `bot_message`.
    pub fn bot_message(&self) -> bot_message::BotMessageResource<'c, C> {
        bot_message::BotMessageResource {
            client: self.client,
        }
    }

    /// Operations on `category`.
    pub fn category(&self) -> category::CategoryResource<'c, C> {
        category::CategoryResource {
            client: self.client,
        }
    }

    /// Operations on `event`.
    pub fn event(&self) -> event::EventResource<'c, C> {
        event::EventResource {
            client: self.client,
        }
    }

    /// Operations on `faq`.
    pub fn faq(&self) -> faq::FaqResource<'c, C> {
        faq::FaqResource {
            client: self.client,
        }
    }

    /// Operations on `notification`.
    pub fn notification(&self) -> notification::NotificationResource<'c, C> {
        notification::NotificationResource {
            client: self.client,
        }
    }

    /// Operations on `ticket`.
    pub fn ticket(&self) -> ticket::TicketResource<'c, C> {
        ticket::TicketResource {
            client: self.client,
        }
    }

    /// Operations on `ticket_customized_field`.
    pub fn ticket_customized_field(
        &self,
    ) -> ticket_customized_field::TicketCustomizedFieldResource<'c, C> {
        ticket_customized_field::TicketCustomizedFieldResource {
            client: self.client,
        }
    }

    /// Operations on `ticket_message`.
    pub fn ticket_message(&self) -> ticket_message::TicketMessageResource<'c, C> {
        ticket_message::TicketMessageResource {
            client: self.client,
        }
    }
}
