// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Helpdesks: tickets, agents, knowledge bases and notifications.
//!
//! Enabled by the feature `helpdesk`.
//!
//! Documentation: [服务台](https://open.feishu.cn/document/ukTMukTMukTM/uETM0YjLxEDN24SMxQjN).
//!
//! Schema: `schemas/open/helpdesk/v1/service.json`.
//!
//! | Operation | What it does |
//! | --- | --- |
//! | [`ListAgentEmails`] | Reads the email addresses of all agents.<br>`GET /open-apis/helpdesk/v1/agent_emails` |
//! | [`PatchAgent`] | Sets the status of an agent.<br>`PATCH /open-apis/helpdesk/v1/agents/:agent_id` |
//! | [`CreateAgentSchedule`] | Gives agents their working hours and skills.<br>`POST /open-apis/helpdesk/v1/agent_schedules` |
//! | [`ListAgentSchedule`] | Lists the agents of a helpdesk with their working hours and skills.<br>`GET /open-apis/helpdesk/v1/agent_schedules` |
//! | [`DeleteAgentSchedules`] | Removes the working hours of an agent.<br>`DELETE /open-apis/helpdesk/v1/agents/:agent_id/schedules` |
//! | [`GetAgentSchedules`] | Reads the working hours and skills of an agent.<br>`GET /open-apis/helpdesk/v1/agents/:agent_id/schedules` |
//! | [`PatchAgentSchedules`] | Changes the working hours and skills of an agent.<br>`PATCH /open-apis/helpdesk/v1/agents/:agent_id/schedules` |
//! | [`CreateAgentSkill`] | Adds a skill.<br>`POST /open-apis/helpdesk/v1/agent_skills` |
//! | [`DeleteAgentSkill`] | Deletes a skill.<br>`DELETE /open-apis/helpdesk/v1/agent_skills/:agent_skill_id` |
//! | [`GetAgentSkill`] | Reads one skill.<br>`GET /open-apis/helpdesk/v1/agent_skills/:agent_skill_id` |
//! | [`ListAgentSkill`] | Lists all skills.<br>`GET /open-apis/helpdesk/v1/agent_skills` |
//! | [`PatchAgentSkill`] | Changes a skill.<br>`PATCH /open-apis/helpdesk/v1/agent_skills/:agent_skill_id` |
//! | [`ListAgentSkillRule`] | Lists the rules that skills can have.<br>`GET /open-apis/helpdesk/v1/agent_skill_rules` |
//! | [`CreateBotMessage`] | Sends a user a message from the bot of the helpdesk.<br>`POST /open-apis/helpdesk/v1/message` |
//! | [`CreateCategory`] | Adds a category to the knowledge base.<br>`POST /open-apis/helpdesk/v1/categories` |
//! | [`DeleteCategory`] | Deletes a category of the knowledge base.<br>`DELETE /open-apis/helpdesk/v1/categories/:id` |
//! | [`GetCategory`] | Reads one category of the knowledge base.<br>`GET /open-apis/helpdesk/v1/categories/:id` |
//! | [`ListCategory`] | Lists all categories of the knowledge base.<br>`GET /open-apis/helpdesk/v1/categories` |
//! | [`PatchCategory`] | Renames or moves a category of the knowledge base.<br>`PATCH /open-apis/helpdesk/v1/categories/:id` |
//! | [`SubscribeEvent`] | Subscribes the app to events of the helpdesk.<br>`POST /open-apis/helpdesk/v1/events/subscribe` |
//! | [`UnsubscribeEvent`] | Unsubscribes the app from events of the helpdesk.<br>`POST /open-apis/helpdesk/v1/events/unsubscribe` |
//! | [`CreateFaq`] | Adds an entry to the knowledge base.<br>`POST /open-apis/helpdesk/v1/faqs` |
//! | [`DeleteFaq`] | Deletes an entry of the knowledge base.<br>`DELETE /open-apis/helpdesk/v1/faqs/:id` |
//! | [`DownloadFaqImage`] | Downloads an image from an entry of the knowledge base.<br>`GET /open-apis/helpdesk/v1/faqs/:id/image/:image_key` |
//! | [`GetFaq`] | Reads one entry of the knowledge base.<br>`GET /open-apis/helpdesk/v1/faqs/:id` |
//! | [`ListFaq`] | Lists the entries of the knowledge base.<br>`GET /open-apis/helpdesk/v1/faqs` |
//! | [`PatchFaq`] | Changes an entry of the knowledge base.<br>`PATCH /open-apis/helpdesk/v1/faqs/:id` |
//! | [`SearchFaq`] | Searches the knowledge base.<br>`GET /open-apis/helpdesk/v1/faqs/search` |
//! | [`CancelNotificationApproval`] | Withdraws a push message that was submitted for approval.<br>`POST /open-apis/helpdesk/v1/notifications/:notification_id/cancel_approve` |
//! | [`CancelNotification`] | Cancels a push message before, while or after it is sent.<br>`POST /open-apis/helpdesk/v1/notifications/:notification_id/cancel_send` |
//! | [`CreateNotification`] | Creates a push message as a draft.<br>`POST /open-apis/helpdesk/v1/notifications` |
//! | [`SendNotification`] | Sets the time at which an approved push message is sent.<br>`POST /open-apis/helpdesk/v1/notifications/:notification_id/execute_send` |
//! | [`GetNotification`] | Reads a push message.<br>`GET /open-apis/helpdesk/v1/notifications/:notification_id` |
//! | [`PatchNotification`] | Changes a push message that is still a draft.<br>`PATCH /open-apis/helpdesk/v1/notifications/:notification_id` |
//! | [`PreviewNotification`] | Previews a push message before it is sent.<br>`POST /open-apis/helpdesk/v1/notifications/:notification_id/preview` |
//! | [`SubmitNotificationApproval`] | Submits a push message for approval.<br>`POST /open-apis/helpdesk/v1/notifications/:notification_id/submit_approve` |
//! | [`AnswerUserQuery`] | Answers a question that a user asked in a ticket.<br>`POST /open-apis/helpdesk/v1/tickets/:ticket_id/answer_user_query` |
//! | [`ListHelpdeskCustomizedFields`] | Reads the custom fields of users and tickets of a helpdesk.<br>`GET /open-apis/helpdesk/v1/customized_fields` |
//! | [`GetTicket`] | Reads one ticket of a helpdesk.<br>`GET /open-apis/helpdesk/v1/tickets/:ticket_id` |
//! | [`ListTicket`] | Searches the tickets of a helpdesk.<br>`GET /open-apis/helpdesk/v1/tickets` |
//! | [`StartService`] | Opens a conversation of a user with the helpdesk.<br>`POST /open-apis/helpdesk/v1/start_service` |
//! | [`DownloadTicketImage`] | Downloads an image from a message of a ticket.<br>`GET /open-apis/helpdesk/v1/ticket_images` |
//! | [`UpdateTicket`] | Changes the recorded details of a helpdesk ticket.<br>`PUT /open-apis/helpdesk/v1/tickets/:ticket_id` |
//! | [`CreateTicketCustomizedField`] | Adds a custom field to the tickets of a helpdesk.<br>`POST /open-apis/helpdesk/v1/ticket_customized_fields` |
//! | [`DeleteTicketCustomizedField`] | Deletes a custom field of tickets.<br>`DELETE /open-apis/helpdesk/v1/ticket_customized_fields/:ticket_customized_field_id` |
//! | [`GetTicketCustomizedField`] | Reads one custom field of tickets.<br>`GET /open-apis/helpdesk/v1/ticket_customized_fields/:ticket_customized_field_id` |
//! | [`ListTicketCustomizedField`] | Lists the custom fields of tickets.<br>`GET /open-apis/helpdesk/v1/ticket_customized_fields` |
//! | [`PatchTicketCustomizedField`] | Changes a custom field of tickets.<br>`PATCH /open-apis/helpdesk/v1/ticket_customized_fields/:ticket_customized_field_id` |
//! | [`CreateTicketMessage`] | Sends a message to the chat of a ticket.<br>`POST /open-apis/helpdesk/v1/tickets/:ticket_id/messages` |
//! | [`ListTicketMessage`] | Lists the messages of a ticket.<br>`GET /open-apis/helpdesk/v1/tickets/:ticket_id/messages` |
//!
//! | Event | When it comes |
//! | --- | --- |
//! | [`NotificationReviewed`] | The review of a notification ended.<br>`helpdesk.notification.approve_v1` |
//! | [`TicketCreated`] | A ticket was created.<br>`helpdesk.ticket.created_v1` |
//! | [`TicketMessageCreated`] | A message was sent in a ticket.<br>`helpdesk.ticket_message.created_v1` |
//! | [`TicketUpdated`] | State or stage of a ticket changed.<br>`helpdesk.ticket.updated_v1` |

pub mod errors;
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
pub mod events;

#[doc(inline)]
pub use self::types::{
    EventTicketUser, HelpdeskEvent, AgentStatus, Weekday, WorkingHours, AgentUser,
    AgentSkillSummary, AgentSchedule, SkillOperator, SkillRuleCategory, AgentSkillRule,
    SkilledAgent, AgentSkill, Category, FaqTextKind, FaqText, Faq, NotificationUser,
    NotificationDepartment, NotificationChat, NotificationStatus, PushType,
    PushScopeType, NewStaffScopeType, Notification, CustomizedFieldDisplayItem,
    TicketStage, TicketResolution, TicketChannel, TicketState, TicketScore, TicketUser,
    TicketComment, LocalizedText, TicketTag, Ticket, CustomizedFieldType,
    DropdownOptions, DropdownOption, TicketCustomizedField, TextMessage, PostMessage,
    Post, PostSegment,
};

#[doc(inline)]
pub use self::agent::agent_email::{ListAgentEmails, ListAgentEmailsReply};

#[doc(inline)]
pub use self::agent::patch::{PatchAgent, AgentPresence};

#[doc(inline)]
pub use self::agent_schedule::create::{CreateAgentSchedule, NewAgentSchedule};

#[doc(inline)]
pub use self::agent_schedule::list::{ListAgentSchedule, ListAgentScheduleReply};

#[doc(inline)]
pub use self::agent_schedules::delete::DeleteAgentSchedules;

#[doc(inline)]
pub use self::agent_schedules::get::{GetAgentSchedules, GetAgentSchedulesReply};

#[doc(inline)]
pub use self::agent_schedules::patch::{PatchAgentSchedules, AgentScheduleUpdate};

#[doc(inline)]
pub use self::agent_skill::create::{CreateAgentSkill, CreateAgentSkillReply};

#[doc(inline)]
pub use self::agent_skill::delete::DeleteAgentSkill;

#[doc(inline)]
pub use self::agent_skill::get::{GetAgentSkill, GetAgentSkillReply};

#[doc(inline)]
pub use self::agent_skill::list::{ListAgentSkill, ListAgentSkillReply};

#[doc(inline)]
pub use self::agent_skill::patch::PatchAgentSkill;

#[doc(inline)]
pub use self::agent_skill_rule::list::{ListAgentSkillRule, ListAgentSkillRuleReply};

#[doc(inline)]
pub use self::bot_message::create::{
    CreateBotMessage, CreateBotMessageReply, BotMessageType, BotMessageContent,
    ImageMessage, ReceiveType,
};

#[doc(inline)]
pub use self::category::create::{CreateCategory, CreateCategoryReply};

#[doc(inline)]
pub use self::category::delete::DeleteCategory;

#[doc(inline)]
pub use self::category::get::{GetCategory, GetCategoryReply};

#[doc(inline)]
pub use self::category::list::{ListCategory, ListCategoryReply, CategoryOrder};

#[doc(inline)]
pub use self::category::patch::PatchCategory;

#[doc(inline)]
pub use self::event::subscribe::SubscribeEvent;

#[doc(inline)]
pub use self::event::unsubscribe::UnsubscribeEvent;

#[doc(inline)]
pub use self::faq::create::{CreateFaq, CreateFaqReply, NewFaq};

#[doc(inline)]
pub use self::faq::delete::DeleteFaq;

#[doc(inline)]
pub use self::faq::faq_image::DownloadFaqImage;

#[doc(inline)]
pub use self::faq::get::{GetFaq, GetFaqReply};

#[doc(inline)]
pub use self::faq::list::{ListFaq, ListFaqReply, FaqStatus};

#[doc(inline)]
pub use self::faq::patch::{PatchFaq, FaqUpdate};

#[doc(inline)]
pub use self::faq::search::{SearchFaq, SearchFaqReply};

#[doc(inline)]
pub use self::notification::cancel_approve::CancelNotificationApproval;

#[doc(inline)]
pub use self::notification::cancel_send::CancelNotification;

#[doc(inline)]
pub use self::notification::create::{CreateNotification, CreateNotificationReply};

#[doc(inline)]
pub use self::notification::execute_send::SendNotification;

#[doc(inline)]
pub use self::notification::get::{GetNotification, GetNotificationReply};

#[doc(inline)]
pub use self::notification::patch::PatchNotification;

#[doc(inline)]
pub use self::notification::preview::PreviewNotification;

#[doc(inline)]
pub use self::notification::submit_approve::{
    SubmitNotificationApproval, SubmitNotificationApprovalReply,
};

#[doc(inline)]
pub use self::ticket::answer_user_query::{AnswerUserQuery, FaqMatch};

#[doc(inline)]
pub use self::ticket::customized_fields::{
    ListHelpdeskCustomizedFields, ListHelpdeskCustomizedFieldsReply, UserCustomizedField,
};

#[doc(inline)]
pub use self::ticket::get::{GetTicket, GetTicketReply};

#[doc(inline)]
pub use self::ticket::list::{ListTicket, ListTicketReply};

#[doc(inline)]
pub use self::ticket::start_service::{StartService, StartServiceReply};

#[doc(inline)]
pub use self::ticket::ticket_image::DownloadTicketImage;

#[doc(inline)]
pub use self::ticket::update::{UpdateTicket, TicketStatus};

#[doc(inline)]
pub use self::ticket_customized_field::create::CreateTicketCustomizedField;

#[doc(inline)]
pub use self::ticket_customized_field::delete::DeleteTicketCustomizedField;

#[doc(inline)]
pub use self::ticket_customized_field::get::{
    GetTicketCustomizedField, GetTicketCustomizedFieldReply,
};

#[doc(inline)]
pub use self::ticket_customized_field::list::{
    ListTicketCustomizedField, ListTicketCustomizedFieldReply,
};

#[doc(inline)]
pub use self::ticket_customized_field::patch::PatchTicketCustomizedField;

#[doc(inline)]
pub use self::ticket_message::create::{
    CreateTicketMessage, CreateTicketMessageReply, TicketMessageType,
    TicketMessageContent,
};

#[doc(inline)]
pub use self::ticket_message::list::{
    ListTicketMessage, ListTicketMessageReply, TicketMessage, TicketMessageBody,
    TicketMessageKind,
};

#[doc(inline)]
pub use self::events::notification_approved::{NotificationReviewed, ReviewOutcome};

#[doc(inline)]
pub use self::events::ticket_created::TicketCreated;

#[doc(inline)]
pub use self::events::ticket_message_created::{
    TicketMessageCreated, TicketSenderKind, EventMessageContent, EventMessageKind,
};

#[doc(inline)]
pub use self::events::ticket_updated::{TicketUpdated, EventTicket, TicketChange};

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
