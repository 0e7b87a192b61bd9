//! Rules that stand in prose. Where the wording is known and the fields are named, the rule is
//! drafted; where fields are named and the wording is not known, it is asked about.

use serde_json::{Value, json};

use super::model::Rule;
use super::siblings::Siblings;
use crate::page::{About, Param, Ty};
use crate::pattern::{group, has_any, pattern};

/// Words without which no sentence states a rule.
const DEMANDS: [&str; 11] =
    ["不能", "不可", "必须", "必填", "至少", "同时", "二选一", "互斥", "其中一个", "需", "于"];

/// Whether a sentence may state a rule, as a first look.
pub(super) fn may_demand(sentence: &str) -> bool {
    has_any(sentence, &DEMANDS) || has_any(sentence, &["生效", "有效", "时才", "选择一个"])
}

/// What a sentence leaves to a person: only sentences that name several fields, the one that they
/// stand at included, can become rules.
pub(super) fn question(
    sentence: &str,
    siblings: &Siblings<'_>,
    own: Option<&Param>,
) -> Option<About> {
    let is = |pattern: &regex_lite::Regex| pattern.is_match(sentence);
    let depends = pattern!(
        "不可填写|不能填写|必须为空|才会生效|才生效|时生效|时有效|时才|(时|若|如果|如|当)[^。]*(必填|必须填|必须传|必须提供|不能为空|不可为空|需要填写|需指定|需要提供|也需要)|也需要填|晚于|早于|必须小于|必须大于"
    );
    let about = if is(pattern!("不能同时为空|必须有一个|至少[^，。]{0,8}(一项|一个|1个|1项)"))
    {
        About::OneNeeded
    } else if is(pattern!("不能同时|不可同时|同时[^。]*报错|二选一|互斥|选择一个填写|其中一个"))
    {
        About::Exclusive
    } else if is(depends) {
        About::Depends
    } else {
        return None;
    };
    (siblings.named(sentence, own).len() > 1).then_some(about)
}

/// A rule over the fields of one object that a sentence states.
pub(super) fn rule(sentence: &str, siblings: &Siblings<'_>, own: Option<&Param>) -> Option<Rule> {
    let is = |pattern: &regex_lite::Regex| pattern.is_match(sentence);
    let one_needed = is(pattern!("至少[^，。]{0,8}(一项|一个)"));
    let none_empty = is(pattern!("不能同时为空"));
    let is_exclusive = is(pattern!(
        "不能同时(?:设置|填写|使用|传|指定|存在)|不可同时|互斥|二选一|同时(?:设置|填写).*报错"
    ));
    let together = is(pattern!("也需要填"));
    if let Some(rule) = own.and_then(|own| required_if(sentence, siblings, own)) {
        return Some(rule);
    }
    if !(one_needed || none_empty || is_exclusive || together) {
        return None;
    }
    let mut fields = siblings.named(sentence, own);
    let all = siblings.all();
    if one_needed && own.is_none() && fields.is_empty() {
        fields = all.iter().collect();
    }
    // Of what must always be given, no rule can say more.
    if fields.len() < 2 || fields.iter().any(|param| param.required == Some(true)) {
        return None;
    }
    let fields: Vec<String> = fields.into_iter().map(|param| param.name.clone()).collect();
    if none_empty && is(pattern!("其中一个|二选一")) {
        return Some(Rule::ExactlyOne(fields));
    }
    // Of more than two, it is open which ones exclude which.
    if is_exclusive && fields.len() == 2 {
        return Some(Rule::AtMostOne(fields));
    }
    if none_empty || one_needed {
        return Some(Rule::AtLeastOne(fields));
    }
    together.then_some(Rule::Together(fields))
}

/// What a sentence demands of its own field where it names another one and a value of that.
fn required_if(sentence: &str, siblings: &Siblings<'_>, own: &Param) -> Option<Rule> {
    if own.required == Some(true) {
        return None;
    }
    let found = pattern!(
        r#"`?([a-z][a-z0-9_]*)`?\s*(?:的?(?:取)?值)?\s*(?:为|是|等于|=|==|设置为|取值为)\s*["“`]*([A-Za-z0-9_]+)["”`]*\s*(?:时|的时候|的情况下)[^。；]{0,8}(?:必填|必须填|必须传|不能为空|需要填写)"#
    )
    .captures(sentence)?;
    let other = siblings.get(group(&found, 1)).filter(|other| other.name != own.name)?;
    let value = group(&found, 2);
    let value: Value = match other.ty {
        Ty::Int => json!(value.parse::<i64>().ok()?),
        Ty::Bool => json!(value.parse::<bool>().ok()?),
        Ty::Text => json!(value),
        _ => return None,
    };
    // The value must be one that the field can have.
    let is_known =
        other.values.is_empty() || other.values.iter().any(|(known, _)| known == group(&found, 2));
    is_known.then(|| Rule::RequiredIf {
        when: other.name.clone(),
        is: vec![value],
        fields: vec![own.name.clone()],
    })
}
