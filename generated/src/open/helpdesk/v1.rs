// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Helpdesks: tickets, agents, knowledge bases and notifications.
//!
//! Enabled by the feature `helpdesk`.
//!
//! Documentation: [服务台](https://open.feishu.cn/document/ukTMukTMukTM/uETM0YjLxEDN24SMxQjN).
//!
//! Schema: `schemas/open/helpdesk/v1/service.json`.
//!
//! | Operation | Endpoint | |
//! | --- | --- | --- |
//! | [`ListAgentEmails`] | `GET /open-apis/helpdesk/v1/agent_emails` | Reads the email addresses of all agents. |
//! | [`PatchAgent`] | `PATCH /open-apis/helpdesk/v1/agents/:agent_id` | Sets the status of an agent. |
//! | [`CreateAgentSchedule`] | `POST /open-apis/helpdesk/v1/agent_schedules` | Gives agents their working hours and skills. |
//! | [`ListAgentSchedule`] | `GET /open-apis/helpdesk/v1/agent_schedules` | Lists the agents of a helpdesk with their working hours and skills. |
//! | [`DeleteAgentSchedules`] | `DELETE /open-apis/helpdesk/v1/agents/:agent_id/schedules` | Removes the working hours of an agent. |
//! | [`GetAgentSchedules`] | `GET /open-apis/helpdesk/v1/agents/:agent_id/schedules` | Reads the working hours and skills of an agent. |
//! | [`PatchAgentSchedules`] | `PATCH /open-apis/helpdesk/v1/agents/:agent_id/schedules` | Changes the working hours and skills of an agent. |
//! | [`CreateAgentSkill`] | `POST /open-apis/helpdesk/v1/agent_skills` | Adds a skill. |
//! | [`DeleteAgentSkill`] | `DELETE /open-apis/helpdesk/v1/agent_skills/:agent_skill_id` | Deletes a skill. |
//! | [`GetAgentSkill`] | `GET /open-apis/helpdesk/v1/agent_skills/:agent_skill_id` | Reads one skill. |
//! | [`ListAgentSkill`] | `GET /open-apis/helpdesk/v1/agent_skills` | Lists all skills. |
//! | [`PatchAgentSkill`] | `PATCH /open-apis/helpdesk/v1/agent_skills/:agent_skill_id` | Changes a skill. |
//! | [`ListAgentSkillRule`] | `GET /open-apis/helpdesk/v1/agent_skill_rules` | Lists the rules that skills can have. |
//! | [`CreateBotMessage`] | `POST /open-apis/helpdesk/v1/message` | Sends a user a message from the bot of the helpdesk. |
//! | [`CreateCategory`] | `POST /open-apis/helpdesk/v1/categories` | Adds a category to the knowledge base. |
//! | [`DeleteCategory`] | `DELETE /open-apis/helpdesk/v1/categories/:id` | Deletes a category of the knowledge base. |
//! | [`GetCategory`] | `GET /open-apis/helpdesk/v1/categories/:id` | Reads one category of the knowledge base. |
//! | [`ListCategory`] | `GET /open-apis/helpdesk/v1/categories` | Lists all categories of the knowledge base. |
//! | [`PatchCategory`] | `PATCH /open-apis/helpdesk/v1/categories/:id` | Renames or moves a category of the knowledge base. |
//! | [`SubscribeEvent`] | `POST /open-apis/helpdesk/v1/events/subscribe` | Subscribes the app to events of the helpdesk. |
//! | [`UnsubscribeEvent`] | `POST /open-apis/helpdesk/v1/events/unsubscribe` | Unsubscribes the app from events of the helpdesk. |
//! | [`CreateFaq`] | `POST /open-apis/helpdesk/v1/faqs` | Adds an entry to the knowledge base. |
//! | [`DeleteFaq`] | `DELETE /open-apis/helpdesk/v1/faqs/:id` | Deletes an entry of the knowledge base. |
//! | [`DownloadFaqImage`] | `GET /open-apis/helpdesk/v1/faqs/:id/image/:image_key` | Downloads an image from an entry of the knowledge base. |
//! | [`GetFaq`] | `GET /open-apis/helpdesk/v1/faqs/:id` | Reads one entry of the knowledge base. |
//! | [`ListFaq`] | `GET /open-apis/helpdesk/v1/faqs` | Lists the entries of the knowledge base. |
//! | [`PatchFaq`] | `PATCH /open-apis/helpdesk/v1/faqs/:id` | Changes an entry of the knowledge base. |
//! | [`SearchFaq`] | `GET /open-apis/helpdesk/v1/faqs/search` | Searches the knowledge base. |
//! | [`CancelNotificationApproval`] | `POST /open-apis/helpdesk/v1/notifications/:notification_id/cancel_approve` | Withdraws a push message that was submitted for approval. |
//! | [`CancelNotification`] | `POST /open-apis/helpdesk/v1/notifications/:notification_id/cancel_send` | Cancels a push message before, while or after it is sent. |
//! | [`CreateNotification`] | `POST /open-apis/helpdesk/v1/notifications` | Creates a push message as a draft. |
//! | [`SendNotification`] | `POST /open-apis/helpdesk/v1/notifications/:notification_id/execute_send` | Sets the time at which an approved push message is sent. |
//! | [`GetNotification`] | `GET /open-apis/helpdesk/v1/notifications/:notification_id` | Reads a push message. |
//! | [`PatchNotification`] | `PATCH /open-apis/helpdesk/v1/notifications/:notification_id` | Changes a push message that is still a draft. |
//! | [`PreviewNotification`] | `POST /open-apis/helpdesk/v1/notifications/:notification_id/preview` | Previews a push message before it is sent. |
//! | [`SubmitNotificationApproval`] | `POST /open-apis/helpdesk/v1/notifications/:notification_id/submit_approve` | Submits a push message for approval. |
//! | [`AnswerUserQuery`] | `POST /open-apis/helpdesk/v1/tickets/:ticket_id/answer_user_query` | Answers a question that a user asked in a ticket. |
//! | [`ListHelpdeskCustomizedFields`] | `GET /open-apis/helpdesk/v1/customized_fields` | Reads the custom fields of users and tickets of a helpdesk. |
//! | [`GetTicket`] | `GET /open-apis/helpdesk/v1/tickets/:ticket_id` | Reads one ticket of a helpdesk. |
//! | [`ListTicket`] | `GET /open-apis/helpdesk/v1/tickets` | Searches the tickets of a helpdesk. |
//! | [`StartService`] | `POST /open-apis/helpdesk/v1/start_service` | Opens a conversation of a user with the helpdesk. |
//! | [`DownloadTicketImage`] | `GET /open-apis/helpdesk/v1/ticket_images` | Downloads an image from a message of a ticket. |
//! | [`UpdateTicket`] | `PUT /open-apis/helpdesk/v1/tickets/:ticket_id` | Changes the recorded details of a helpdesk ticket. |
//! | [`CreateTicketCustomizedField`] | `POST /open-apis/helpdesk/v1/ticket_customized_fields` | Adds a custom field to the tickets of a helpdesk. |
//! | [`DeleteTicketCustomizedField`] | `DELETE /open-apis/helpdesk/v1/ticket_customized_fields/:ticket_customized_field_id` | Deletes a custom field of tickets. |
//! | [`GetTicketCustomizedField`] | `GET /open-apis/helpdesk/v1/ticket_customized_fields/:ticket_customized_field_id` | Reads one custom field of tickets. |
//! | [`ListTicketCustomizedField`] | `GET /open-apis/helpdesk/v1/ticket_customized_fields` | Lists the custom fields of tickets. |
//! | [`PatchTicketCustomizedField`] | `PATCH /open-apis/helpdesk/v1/ticket_customized_fields/:ticket_customized_field_id` | Changes a custom field of tickets. |
//! | [`CreateTicketMessage`] | `POST /open-apis/helpdesk/v1/tickets/:ticket_id/messages` | Sends a message to the chat of a ticket. |
//! | [`ListTicketMessage`] | `GET /open-apis/helpdesk/v1/tickets/:ticket_id/messages` | Lists the messages of a ticket. |
//!
//! | Event | Type | |
//! | --- | --- | --- |
//! | [`NotificationReviewed`] | `helpdesk.notification.approve_v1` | The review of a notification ended. |
//! | [`TicketCreated`] | `helpdesk.ticket.created_v1` | A ticket was created. |
//! | [`TicketMessageCreated`] | `helpdesk.ticket_message.created_v1` | A message was sent in a ticket. |
//! | [`TicketUpdated`] | `helpdesk.ticket.updated_v1` | State or stage of a ticket changed. |

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
