//! What the bot is told, over long connections: users' messages, and that the user presses the first
//! button of each card.

use feishu_api_tests::long_connection::LongConnections;
use feishu_api_tests::server::{Answer, Received};
use serde_json::{Value, json};
use tokio::sync::oneshot;

use super::access::credentials;

const TENANT: &str = "tenant_small";
/// Who presses the buttons of cards.
const USER: &str = "ou_mei";

pub(super) struct Events(LongConnections);

impl Default for Events {
    fn default() -> Self {
        let (id, secret) = credentials::APP;
        Self(LongConnections::new(id, secret))
    }
}

impl Events {
    /// The answer to a request for a connection; none if it is another request.
    pub(super) fn connect(&self, request: &Received) -> Option<Answer> {
        self.0.answer(request)
    }

    /// Tells the bot of a message.
    pub(super) fn message_received(&self, message: &Value) {
        let id = message["message_id"].as_str().unwrap_or_default();
        let mut told = json!({
            "message_id": id, "create_time": message["create_time"],
            "chat_id": message["chat_id"], "chat_type": "group",
            "message_type": message["msg_type"], "content": message["body"]["content"],
        });
        if let Some(parent) = message.get("parent_id") {
            told["parent_id"] = parent.clone();
        }
        let sender = json!({
            "sender_id": {"open_id": message["sender"]["id"]}, "sender_type": "user",
            "tenant_key": TENANT,
        });
        let event = json!({ "sender": sender, "message": told });
        self.0.push(&event_of(id, "im.message.receive_v1", &event));
    }

    /// Tells the bot that the user pressed the first button of a card, if it has one; what it answers.
    pub(super) fn card_triggered(
        &self,
        message: &Value,
        card: &Value,
    ) -> Option<oneshot::Receiver<Value>> {
        let value = first_callback(card)?;
        let id = message["message_id"].as_str().unwrap_or_default();
        let event = json!({
            "operator": { "open_id": USER, "tenant_key": TENANT },
            "action": { "tag": "button", "value": value },
            "host": "im_message",
            "context": { "open_message_id": id, "open_chat_id": message["chat_id"] },
        });
        let body = event_of(id, "card.action.trigger", &event);
        let (events, (answer, answered)) = (self.0.clone(), oneshot::channel());
        // The bot is likely to receive it while the card is still being sent.
        tokio::spawn(async move { answer.send(events.ask(&body).await) });
        Some(answered)
    }
}

/// What the first button in a part of a card sends.
fn first_callback(part: &Value) -> Option<&Value> {
    match part {
        Value::Object(fields) if part["type"] == "callback" => fields.get("value"),
        Value::Object(fields) => fields.values().find_map(first_callback),
        Value::Array(items) => items.iter().find_map(first_callback),
        _ => None,
    }
}

/// An event about a message, as it is delivered.
fn event_of(message: &str, event_type: &str, event: &Value) -> Value {
    json!({
        "schema": "2.0",
        "header": {
            "event_id": format!("{event_type}-{message}"), "event_type": event_type,
            "create_time": "1795165200000", "app_id": credentials::APP.0, "tenant_key": TENANT,
        },
        "event": event,
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)] // tests fail by panicking

    use feishu_api::im::v1::{Container, MessageContent, MessageReceived, ReceiveId, Text};
    use feishu_api::{Client, EventHandlers, Seconds, UserAccessToken};

    use crate::feishu::{CHAT, start};

    use super::*;

    #[tokio::test]
    async fn the_bot_hears_what_the_user_sends_and_the_user_sees_what_it_replies() {
        let server = start().await.unwrap();
        let (id, secret) = credentials::APP;
        let bot: Client = Client::builder(id, secret).base_url(server.url()).build().unwrap();
        let user = bot.as_user(UserAccessToken::new(credentials::USER_TOKEN));
        let handlers =
            EventHandlers::new(bot.clone()).on(|event: MessageReceived, context| async move {
                let id = event.message.and_then(|message| message.message_id).ok_or("no id")?;
                let pong = MessageContent::Text(Text::new("pong"));
                context.client.im().v1().message().reply(id, pong).await?;
                Ok(())
            });
        let (end, ended) = oneshot::channel::<()>();
        let listening = bot.listen(handlers).shutdown_on(async move { ended.await.unwrap() });
        let listening = tokio::spawn(listening.into_future());
        let ping = MessageContent::Text(Text::new("ping"));
        user.im().v1().message().create(ReceiveId::Chat(CHAT.into()), ping).await.unwrap();
        let messages = user
            .im()
            .v1()
            .message()
            .list(Container::Chat(CHAT.into()))
            .start_time(Seconds(1_795_165_200));
        let contents = loop {
            let reply = messages.clone().await.unwrap();
            let all = reply.items.unwrap_or_default();
            let contents = all.into_iter().filter_map(|message| message.body?.content);
            let contents: Vec<String> = contents.collect();
            if contents.len() > 1 {
                break contents;
            }
            tokio::task::yield_now().await;
        };
        assert_eq!(contents, [r#"{"text":"ping"}"#, r#"{"text":"pong"}"#]);
        end.send(()).unwrap();
        listening.await.unwrap().unwrap();
    }
}
