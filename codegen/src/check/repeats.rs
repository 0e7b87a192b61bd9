//! Texts that say nothing beyond a name: `The user id.` for `user_id`.

use heck::ToSnakeCase;

/// Names about which nothing more can be said.
const PLAIN: [&str; 20] = [
    "address",
    "answer",
    "city",
    "content",
    "count",
    "country",
    "description",
    "email",
    "id",
    "image",
    "key",
    "message",
    "mobile",
    "name",
    "phone",
    "question",
    "summary",
    "text",
    "title",
    "url",
];

/// Words that tell nothing by themselves.
const FILLERS: [&str; 25] = [
    "an", "and", "are", "as", "at", "be", "been", "by", "for", "from", "in", "is", "it", "its",
    "of", "on", "or", "that", "the", "this", "to", "was", "were", "which", "with",
];

/// Whether a text has no word that neither a name nor what is around it has; nothing more can be
/// said about some names.
pub(super) fn repeats(around: &str, name: &str, text: &str) -> bool {
    if PLAIN.contains(&name) {
        return false;
    }
    let known = words(&format!("{}_{}", around.to_snake_case(), name.to_snake_case()));
    let is_telling = |word: &String| word.len() > 1 && !FILLERS.contains(&word.as_str());
    let said: Vec<String> = words(text).into_iter().filter(is_telling).collect();
    !said.is_empty() && said.iter().all(|word| known.contains(word))
}

/// The words of a text, each as if it stood alone: `Skills` is `skill`.
fn words(text: &str) -> Vec<String> {
    let text = text.to_lowercase();
    let words = text.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(singular).collect()
}

fn singular(word: &str) -> String {
    let stem = word.strip_suffix('s').filter(|stem| stem.len() > 2 && !stem.ends_with('s'));
    stem.unwrap_or(word).to_owned()
}

#[cfg(test)]
mod tests {
    use super::repeats;

    #[test]
    fn what_only_repeats_a_name() {
        for (around, name, text) in [
            ("", "user_id", "The user id."),
            ("", "user_id", "Id of the user."),
            ("", "agent_skills", "The skills of the agent."),
            ("", "TicketTag", "A tag of a ticket."),
            ("task", "add_dependencies", "Adds dependencies to a task."),
        ] {
            assert!(repeats(around, name, text), "{name}: {text}");
        }
    }

    #[test]
    fn what_says_more() {
        for (around, name, text) in [
            ("", "user_id", "The user who is invited."),
            ("", "status", "Whether the ticket is open."),
            ("", "name", "Name."),
            ("", "a", "A."),
            ("", "page_size", "Number of items on a page."),
        ] {
            assert!(!repeats(around, name, text), "{name}: {text}");
        }
    }
}
