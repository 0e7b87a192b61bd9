//! What the record engine must know of fields: limits and rules.

/// What the record engine must know of a field.
#[derive(Debug, Clone)]
pub(crate) struct WireField<'s> {
    pub(crate) name: &'s str,
    pub(crate) required: bool,
    pub(crate) digits: bool,
    pub(crate) secret: bool,
    pub(crate) response_only: bool,
    /// Inside a masked object, but not among what its mask may name.
    pub(crate) unmasked: bool,
    /// An empty text clears it.
    pub(crate) clearable: bool,
    pub(crate) limits: Vec<Limit>,
}

/// A limit of one value.
pub(crate) type Limit = feishu_api_rules::Limit<String, Vec<String>>;

/// A rule over several fields, named by their paths.
pub(crate) type Rule = feishu_api_rules::Rule<String, Vec<String>>;

/// What a rule demands.
pub(crate) type Demand = feishu_api_rules::Demand<String, Vec<String>>;

/// A condition on one field.
pub(crate) type Condition = feishu_api_rules::Condition<String, Vec<String>>;
