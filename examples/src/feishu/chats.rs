//! A group chat: its messages, the files in them, and the cards that bots made.

mod seed;

use std::collections::HashMap;

use feishu_api_tests::server::{Answer, Received};
use serde_json::{Value, json};
use tokio::sync::oneshot;

use super::access::is_of_user;
use super::events::Events;
use super::reply::{Outcome, Refusal, no_such_endpoint, page, query};

/// The chat that exists.
pub const CHAT: &str = "oc_0000000000000000000000000000team";

pub(super) struct Chats {
    messages: Vec<Value>,
    cards: Vec<Card>,
    /// Messages whose card was used, and what the bot answers to that.
    answers: Vec<(String, oneshot::Receiver<Value>)>,
    /// Where the bot is told of what users do.
    pub(super) events: Events,
    /// What was done under each idempotency key.
    by_uuid: HashMap<String, Value>,
    /// How many messages were sent: the clock of the chat, so that all runs are alike.
    sent: i64,
}

/// A card that was created before it is sent.
struct Card {
    json: Value,
    /// The number of the last operation on it.
    sequence: i64,
}

impl Default for Chats {
    fn default() -> Self {
        Self {
            messages: seed::messages(),
            cards: Vec::new(),
            answers: Vec::new(),
            events: Events::default(),
            by_uuid: HashMap::new(),
            sent: 0,
        }
    }
}

impl Chats {
    /// The outcome of a request to `im/v1`.
    pub(super) fn messages(&mut self, method: &str, path: &[&str], request: &Received) -> Outcome {
        match (method, path) {
            ("GET", ["messages"]) => self.list(request),
            ("POST", ["messages"]) => self.once(request, |chats| chats.send(request, None)),
            ("POST", ["messages", id, "reply"]) => {
                self.once(request, |chats| chats.send(request, Some(id)))
            }
            _ => no_such_endpoint(),
        }
    }

    /// The outcome of a request to `cardkit/v1`.
    pub(super) fn cards(&mut self, method: &str, path: &[&str], request: &Received) -> Outcome {
        let body = request.json();
        self.once(request, |chats| match (method, path) {
            ("POST", ["cards"]) => chats.create_card(&body),
            ("PUT", ["cards", id, "elements", element, "content"]) => {
                chats.stream_text(id, element, &body)
            }
            ("PATCH", ["cards", id, "settings"]) => chats.change_settings(id, &body),
            _ => no_such_endpoint(),
        })
    }

    /// The file of a message, if the request is for one.
    pub(super) fn file(request: &Received) -> Option<Answer> {
        let path: Vec<&str> = request.path().split('/').skip(4).collect();
        let ["messages", _, "resources", key] = path.as_slice() else { return None };
        let (name, content) = seed::file(key)?;
        let disposition = format!("attachment; filename=\"{name}\"");
        let answer = Answer::text(200, "application/octet-stream", content);
        Some(answer.header("content-disposition", &disposition))
    }

    /// What is repeated under the same key is not done again.
    fn once(&mut self, request: &Received, act: impl FnOnce(&mut Self) -> Outcome) -> Outcome {
        let uuid = request.json()["uuid"].as_str().map(str::to_owned);
        if let Some(done) = uuid.as_ref().and_then(|uuid| self.by_uuid.get(uuid)) {
            return Ok(done.clone());
        }
        let data = act(self)?;
        if let Some(uuid) = uuid {
            self.by_uuid.insert(uuid, data.clone());
        }
        Ok(data)
    }

    fn list(&mut self, request: &Received) -> Outcome {
        self.replace_cards();
        if query(request, "container_id") != Some(CHAT) {
            return Err(Refusal::new(400, 230_002, "Bot/User can NOT be out of the chat."));
        }
        let from = query(request, "start_time").and_then(|from| from.parse().ok());
        let from = from.unwrap_or(0_i64).saturating_mul(1000);
        let is_late = |message: &&Value| seed::time(message) >= from;
        page(request, self.messages.iter().filter(is_late).map(|known| self.shown(known)).collect())
    }

    /// A message with the card that it refers to.
    fn shown(&self, message: &Value) -> Value {
        let mut shown = message.clone();
        if let Some(card) = self.card_of(message) {
            shown["body"] = json!({ "content": card.to_string() });
        }
        shown
    }

    fn card_of(&self, message: &Value) -> Option<&Value> {
        let content: Value = serde_json::from_str(message["body"]["content"].as_str()?).ok()?;
        let index: usize = content["data"]["card_id"].as_str()?.parse().ok()?;
        self.cards.get(index).map(|card| &card.json)
    }

    fn send(&mut self, request: &Received, reply_to: Option<&&str>) -> Outcome {
        let body = request.json();
        let content = body["content"].as_str().and_then(|text| serde_json::from_str(text).ok());
        let (Some(kind), Some(content)) = (body["msg_type"].as_str(), content) else {
            return Err(Refusal::new(400, 230_001, "content is not valid"));
        };
        let is_of_user = is_of_user(request);
        let sender = if is_of_user { "user" } else { "app" };
        let mut message = seed::message(sender, kind, &content);
        if let Some(parent) = reply_to {
            message["parent_id"] = json!(parent);
        }
        let message = self.add(message);
        if is_of_user {
            self.events.message_received(&message);
        } else if let Some(answer) = self.events.card_triggered(&message, &content) {
            self.answers.push((id_of(&message), answer));
        }
        Ok(message)
    }

    /// Puts the cards that the bot answered with in place of those that were used.
    fn replace_cards(&mut self) {
        let Self { messages, answers, .. } = self;
        answers.retain_mut(|(id, answer)| {
            let Ok(answer) = answer.try_recv() else { return true };
            let card = &answer["data"]["card"]["data"];
            if let Some(used) = messages.iter_mut().find(|message| id_of(message) == *id) {
                used["body"] = json!({ "content": card.to_string() });
            }
            false
        });
    }

    fn add(&mut self, mut message: Value) -> Value {
        self.sent += 1;
        message["message_id"] = json!(format!("om_new{:03}", self.sent));
        message["create_time"] = json!((seed::NOW + self.sent * 1000).to_string());
        self.messages.push(message.clone());
        message
    }

    fn create_card(&mut self, body: &Value) -> Outcome {
        let json = body["data"].as_str().and_then(|text| serde_json::from_str(text).ok());
        let json: Value = json.ok_or_else(|| Refusal::new(400, 200_220, "no card"))?;
        self.cards.push(Card { json, sequence: 0 });
        Ok(json!({ "card_id": (self.cards.len() - 1).to_string() }))
    }

    fn stream_text(&mut self, id: &str, element: &str, body: &Value) -> Outcome {
        let card = self.card(id, body)?;
        if card.json["config"]["streaming_mode"] != true {
            return Err(Refusal::new(400, 300_309, "Card streaming closed"));
        }
        let elements = card.json["body"]["elements"].as_array_mut();
        let mut elements = elements.into_iter().flatten();
        let found = elements.find(|known| known["element_id"] == element);
        let found = found.ok_or_else(|| Refusal::new(400, 300_313, "no such component"))?;
        found["content"] = body["content"].clone();
        Ok(json!({}))
    }

    fn change_settings(&mut self, id: &str, body: &Value) -> Outcome {
        let card = self.card(id, body)?;
        let settings: Option<Value> =
            body["settings"].as_str().and_then(|text| serde_json::from_str(text).ok());
        let config = settings.unwrap_or_default()["config"].take();
        for (key, value) in config.as_object().into_iter().flatten() {
            card.json["config"][key] = value.clone();
        }
        Ok(json!({}))
    }

    /// A card, for an operation whose number is greater than that of the one before.
    fn card(&mut self, id: &str, body: &Value) -> Result<&mut Card, Refusal> {
        let index: usize = id.parse().unwrap_or(usize::MAX);
        let card = self.cards.get_mut(index);
        let card =
            card.ok_or_else(|| Refusal::new(400, 200_740, "The card entity does not exist"))?;
        let sequence = body["sequence"].as_i64().unwrap_or_default();
        if sequence <= card.sequence {
            return Err(Refusal::new(400, 300_317, "The sequence number did not increment"));
        }
        card.sequence = sequence;
        Ok(card)
    }
}

fn id_of(message: &Value) -> String {
    message["message_id"].as_str().unwrap_or_default().to_owned()
}
