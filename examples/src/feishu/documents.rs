//! Documents: blocks that are created within each other, and listed.

use std::collections::{BTreeMap, HashMap, HashSet};

use feishu_api_tests::server::Received;
use serde_json::{Value, json};

use super::reply::{Outcome, Refusal, no_such_endpoint, page};

/// Most blocks in a call.
const MOST_BLOCKS: usize = 1000;

#[derive(Default)]
pub(super) struct Documents {
    documents: BTreeMap<String, Document>,
}

/// The blocks of a document by id; that of the root is that of the document.
struct Document {
    title: String,
    revision: i64,
    blocks: HashMap<String, Value>,
}

impl Documents {
    pub(super) fn outcome(&mut self, method: &str, path: &[&str], request: &Received) -> Outcome {
        match (method, path) {
            ("POST", ["documents"]) => Ok(self.create(request)),
            (_, ["documents", id, rest @ ..]) => {
                let document = self.documents.get_mut(*id).ok_or_else(|| not_found("document"))?;
                match (method, rest) {
                    ("GET", []) => Ok(json!({"document": document.shown(id)})),
                    ("GET", ["blocks"]) => page(request, document.below(id)),
                    ("POST", ["blocks", parent, "descendant"]) => document.insert(parent, request),
                    _ => no_such_endpoint(),
                }
            }
            _ => no_such_endpoint(),
        }
    }

    fn create(&mut self, request: &Received) -> Value {
        let title = request.json()["title"].as_str().unwrap_or_default().to_owned();
        let id = format!("doxcn{:022}", self.documents.len() + 1);
        let root = json!({
            "block_id": id, "block_type": 1, "parent_id": "", "children": [],
            "page": {"elements": [{"text_run": {"content": title}}]},
        });
        let blocks = HashMap::from([(id.clone(), root)]);
        let document = Document { title, revision: 1, blocks };
        let shown = document.shown(&id);
        self.documents.insert(id, document);
        json!({"document": shown})
    }
}

impl Document {
    fn shown(&self, id: &str) -> Value {
        json!({"document_id": id, "revision_id": self.revision, "title": self.title})
    }

    /// A block and all within it, each before those within it.
    fn below(&self, id: &str) -> Vec<Value> {
        let Some(block) = self.blocks.get(id) else { return Vec::new() };
        let children = texts(&block["children"]).flat_map(|child| self.below(child));
        [block.clone()].into_iter().chain(children).collect()
    }

    /// Puts blocks below another one, which name each other as they like.
    fn insert(&mut self, parent: &str, request: &Received) -> Outcome {
        let body = request.json();
        let given = body["descendants"].as_array().map(Vec::as_slice).unwrap_or_default();
        if given.is_empty() || given.len() > MOST_BLOCKS {
            return Err(invalid("descendants must have 1 to 1000 blocks"));
        }
        if !self.blocks.contains_key(parent) {
            return Err(not_found("block"));
        }
        let first = self.blocks.len();
        let names = given.iter().map(|block| block["block_id"].as_str().unwrap_or_default());
        let ids: HashMap<&str, String> =
            names.zip(first..).map(|(name, number)| (name, format!("doxcb{number:022}"))).collect();
        let ids_of = |names: &Value| -> Result<Vec<String>, Refusal> {
            texts(names)
                .map(|name| ids.get(name).cloned().ok_or_else(|| invalid("a child is missing")))
                .collect()
        };

        let roots = ids_of(&body["children_id"])?;
        let mut parents: HashMap<String, String> =
            roots.iter().map(|root| (root.clone(), parent.to_owned())).collect();
        let mut blocks = Vec::new();
        for block in given {
            let name = block["block_id"].as_str().unwrap_or_default();
            let id = ids.get(name).cloned().unwrap_or_default();
            let children = ids_of(&block["children"])?;
            parents.extend(children.iter().map(|child| (child.clone(), id.clone())));
            let mut block = block.clone();
            block["block_id"] = json!(id);
            block["children"] = json!(children);
            blocks.push((id, block));
        }
        let known: HashSet<&String> = blocks.iter().map(|(id, _)| id).collect();
        if known.len() != given.len() || parents.len() != given.len() {
            return Err(Refusal::new(400, 1_770_006, "schema mismatch"));
        }

        for (id, mut block) in blocks {
            block["parent_id"] = json!(parents.get(&id));
            self.blocks.insert(id, block);
        }
        if let Some(Value::Array(children)) =
            self.blocks.get_mut(parent).and_then(|block| block.get_mut("children"))
        {
            children.extend(roots.iter().map(|root| json!(root)));
        }
        self.revision += 1;
        let relations = ids
            .iter()
            .map(|(name, id)| json!({"temporary_block_id": name, "block_id": id}))
            .collect::<Vec<_>>();
        let children: Vec<&Value> = roots.iter().filter_map(|root| self.blocks.get(root)).collect();
        Ok(json!({
            "children": children, "document_revision_id": self.revision,
            "block_id_relations": relations,
        }))
    }
}

fn texts(list: &Value) -> impl Iterator<Item = &str> {
    list.as_array().into_iter().flatten().filter_map(Value::as_str)
}

fn invalid(message: &str) -> Refusal {
    Refusal::new(400, 1_770_001, message)
}

fn not_found(what: &str) -> Refusal {
    Refusal::new(404, 1_770_002, format!("{what} not found"))
}
