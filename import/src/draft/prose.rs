//! Rules that stand in prose. Where the wording is known and the fields are named, the rule is
//! drafted; otherwise the sentence becomes a question. Both quote what was read.

use serde_json::{Value, json};

use crate::page::{Param, Remark};
use crate::pattern::{group, pattern};

/// Asked about sentences that demand something, of no kind that is known.
pub(super) const DEMAND: &str = "A demand in prose: does a key of the schema hold it?";

/// What sentences of a kind leave to a person, in the order in which kinds are tried.
pub(super) fn question(sentence: &str) -> Option<&'static str> {
    let is = |pattern: &regex_lite::Regex| pattern.is_match(sentence);
    Some(match () {
        () if is(pattern!("不能同时为空|必须有一个")) => {
            "Is one of these fields needed (`exactly_one`, `at_least_one`)?"
        }
        () if is(pattern!("不能同时|不可同时|同时.*报错|二选一|互斥|选择一个填写|其中一个")) => {
            "Do these fields exclude each other (`at_most_one`, `exactly_one`)?"
        }
        () if is(pattern!("至少[^，。]{0,8}(一项|一个|1个|1项)")) => {
            "Is at least one of these fields needed (`at_least_one`)?"
        }
        () if is(pattern!(
            "不可填写|不能填写|必须为空|无需|才会生效|才生效|时生效|时有效|时才"
        )) =>
        {
            "Is the field only for certain values of another (`forbidden`, `tagged_by`)?"
        }
        () if is(pattern!(
            "(时|若|如果|如|当)[^。]*(必填|必须|不能为空|不可为空|需要填写|需指定|需要提供|也需要)"
        )) =>
        {
            "Is the field required in certain cases (`required`, `together`)?"
        }
        () if is(pattern!("也需要填")) => "Are the fields given together (`together`)?",
        () if is(pattern!("<=|>=|晚于|早于|必须相同|必须小于|必须大于")) => {
            "Is there an order between fields (`ordered`)?"
        }
        () if is(pattern!("完全替换|全量|覆盖")) => {
            "Does the new value replace the old one as a whole? Say so in the description."
        }
        () if is(pattern!("清空|设为空|置空")) => {
            "How is the field cleared (`clearable`, `empty_clears`, `nullable`)?"
        }
        () if is(pattern!("去重|不能重复|不得重复|不可重复")) => {
            "May elements repeat (`unique`)?"
        }
        () if is(pattern!("废弃|不推荐|已下线|历史版本")) => {
            "Is this deprecated (`deprecated`)?"
        }
        () if is(pattern!("幂等")) => "Does the parameter make repeating safe (`idempotency`)?",
        () if is(pattern!("必须|不能|不可|不支持|只能|仅支持|只支持|最大|最多")) => {
            DEMAND
        }
        () => return None,
    })
}

/// A rule over the fields of one object that a sentence states, with the question it raises.
pub(super) fn rule(
    sentence: &str,
    params: &[Param],
    own: Option<&Param>,
) -> Option<(Value, &'static str)> {
    let mut names = named(sentence, params);
    if let Some(own) = own
        && !names.contains(&own.name)
    {
        names.insert(0, own.name.clone());
    }
    // In the order of the fields, so that the same rule read twice is the same.
    let mut fields: Vec<&String> =
        params.iter().map(|param| &param.name).filter(|name| names.contains(name)).collect();
    fields.dedup();
    let is = |pattern: &regex_lite::Regex| pattern.is_match(sentence);
    if is(pattern!("至少[^，。]{0,8}(一项|一个)")) && names.is_empty() && params.len() > 1 {
        let all: Vec<&String> = params.iter().map(|param| &param.name).collect();
        return Some((json!({ "at_least_one": all }), "Read as: at least one of all fields."));
    }
    if fields.len() < 2 {
        return None;
    }
    if is(pattern!("不能同时为空")) && is(pattern!("其中一个|二选一")) {
        return Some((json!({ "exactly_one": fields }), "Read as: exactly one."));
    }
    let is_exclusive = is(pattern!(
        "不能同时(?:设置|填写|使用|传|指定|存在)|不可同时|互斥|二选一|同时(?:设置|填写).*报错"
    ));
    // Of more than two, it is open which ones exclude which.
    if is_exclusive && fields.len() == 2 {
        return Some((json!({ "at_most_one": fields }), "Read as: at most one."));
    }
    if is(pattern!("不能同时为空|至少[^，。]{0,8}(一项|一个)")) {
        return Some((json!({ "at_least_one": fields }), "Read as: at least one."));
    }
    if is(pattern!("也需要填")) {
        return Some((json!({ "together": fields }), "Read as: given together."));
    }
    None
}

/// The fields of an object that a sentence names.
fn named(sentence: &str, params: &[Param]) -> Vec<String> {
    let words = pattern!("[A-Za-z][A-Za-z0-9_]*").captures_iter(sentence);
    let words: Vec<String> = words.map(|word| group(&word, 0).to_owned()).collect();
    params.iter().map(|param| param.name.clone()).filter(|name| words.contains(name)).collect()
}

/// A remark as it stands in a draft.
pub(super) fn decide(remark: &Remark) -> String {
    let Remark { line, question, read, .. } = remark;
    if read.is_empty() {
        format!("{question} Page line {line}.")
    } else {
        format!("{question} Page line {line}: “{read}”")
    }
}
