//! Filters and orders of searches.

use feishu_api::Millis;
use feishu_api::bitable::v1::{Condition, Conjunction, Filter, FilterGroup, Operator, Sort};

/// The name of a field, of which conditions are made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldName(String);

/// What a field is compared with: one value or several.
///
/// Made of text (also names of options, and ids of users, chats and records), numbers, `true` and
/// `false`, times, a [`Day`], and lists of text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Operand(Vec<String>);

/// A day, or days, as seen from today, in the time zone of the base.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Day {
    /// Today.
    Today,
    /// The day after today.
    Tomorrow,
    /// The day before today.
    Yesterday,
    /// This week; only with [`is`](FieldName::is), like all that follow.
    CurrentWeek,
    /// The week before this one.
    LastWeek,
    /// This month.
    CurrentMonth,
    /// The month before this one.
    LastMonth,
    /// The last seven days.
    TheLastWeek,
    /// The next seven days.
    TheNextWeek,
    /// The last thirty days.
    TheLastMonth,
    /// The next thirty days.
    TheNextMonth,
}

/// What a filter is made of: a condition, or a group of them.
#[derive(Debug, Clone)]
pub enum FilterPart {
    /// A condition on one field.
    Condition(Condition),
    /// Conditions that count as one.
    Group(FilterGroup),
}

/// Begins a condition on the field with this name.
pub fn field(name: impl Into<String>) -> FieldName {
    FieldName(name.into())
}

/// Finds records for which all parts hold.
///
/// ```
/// use feishu_api_kit::records::{all, any_of, field};
///
/// let juniors_or_seniors = all([
///     any_of([field("Position").is("Junior"), field("Position").is("Senior")]),
///     any_of([field("Sales").is(10_000), field("Sales").is(20_000)]),
/// ]);
/// # let _ = juniors_or_seniors;
/// ```
pub fn all(parts: impl IntoIterator<Item = impl Into<FilterPart>>) -> Filter {
    filter(Conjunction::And, parts)
}

/// Finds records for which any of the parts holds.
pub fn any(parts: impl IntoIterator<Item = impl Into<FilterPart>>) -> Filter {
    filter(Conjunction::Or, parts)
}

/// A part of a filter that holds where all conditions do.
pub fn all_of(conditions: impl IntoIterator<Item = Condition>) -> FilterGroup {
    FilterGroup::new(Conjunction::And, conditions.into_iter().collect())
}

/// A part of a filter that holds where any of the conditions does.
pub fn any_of(conditions: impl IntoIterator<Item = Condition>) -> FilterGroup {
    FilterGroup::new(Conjunction::Or, conditions.into_iter().collect())
}

/// Sorts by a field, the smallest or earliest first.
pub fn ascending(field: impl Into<String>) -> Sort {
    Sort::new(field)
}

/// Sorts by a field, the largest or latest first.
pub fn descending(field: impl Into<String>) -> Sort {
    Sort { desc: Some(true), ..Sort::new(field) }
}

fn filter(
    conjunction: Conjunction,
    parts: impl IntoIterator<Item = impl Into<FilterPart>>,
) -> Filter {
    let mut filter = Filter::new(conjunction);
    for part in parts {
        match part.into() {
            FilterPart::Condition(condition) => {
                filter.conditions.get_or_insert_default().push(condition);
            }
            FilterPart::Group(group) => filter.children.get_or_insert_default().push(group),
        }
    }
    filter
}

impl FieldName {
    /// The field equals the value. A select, person, group chat or link field takes one.
    pub fn is(self, value: impl Into<Operand>) -> Condition {
        self.compared(Operator::Is, value)
    }

    /// The field differs from the value. Not for dates.
    pub fn is_not(self, value: impl Into<Operand>) -> Condition {
        self.compared(Operator::IsNot, value)
    }

    /// The field contains the value, or one of them. Not for dates.
    pub fn contains(self, value: impl Into<Operand>) -> Condition {
        self.compared(Operator::Contains, value)
    }

    /// The field contains none of the values. Not for dates.
    pub fn does_not_contain(self, value: impl Into<Operand>) -> Condition {
        self.compared(Operator::DoesNotContain, value)
    }

    /// The field has no value.
    pub fn is_empty(self) -> Condition {
        self.compared(Operator::IsEmpty, Operand(Vec::new()))
    }

    /// The field has a value.
    pub fn is_not_empty(self) -> Condition {
        self.compared(Operator::IsNotEmpty, Operand(Vec::new()))
    }

    /// The field is greater or later than the value.
    pub fn greater_than(self, value: impl Into<Operand>) -> Condition {
        self.compared(Operator::IsGreater, value)
    }

    /// The field is the value or greater. Not for dates.
    pub fn at_least(self, value: impl Into<Operand>) -> Condition {
        self.compared(Operator::IsGreaterEqual, value)
    }

    /// The field is less or earlier than the value.
    pub fn less_than(self, value: impl Into<Operand>) -> Condition {
        self.compared(Operator::IsLess, value)
    }

    /// The field is the value or less. Not for dates.
    pub fn at_most(self, value: impl Into<Operand>) -> Condition {
        self.compared(Operator::IsLessEqual, value)
    }

    fn compared(self, operator: Operator, value: impl Into<Operand>) -> Condition {
        Condition::new(self.0, operator, value.into().0)
    }
}

impl Day {
    fn as_str(self) -> &'static str {
        match self {
            Self::Today => "Today",
            Self::Tomorrow => "Tomorrow",
            Self::Yesterday => "Yesterday",
            Self::CurrentWeek => "CurrentWeek",
            Self::LastWeek => "LastWeek",
            Self::CurrentMonth => "CurrentMonth",
            Self::LastMonth => "LastMonth",
            Self::TheLastWeek => "TheLastWeek",
            Self::TheNextWeek => "TheNextWeek",
            Self::TheLastMonth => "TheLastMonth",
            Self::TheNextMonth => "TheNextMonth",
        }
    }
}

impl From<Day> for Operand {
    fn from(day: Day) -> Self {
        Self(vec![day.as_str().to_owned()])
    }
}

/// The platform takes the day that the time is in.
impl From<Millis> for Operand {
    fn from(time: Millis) -> Self {
        Self(vec!["ExactDate".to_owned(), time.to_string()])
    }
}

impl From<&str> for Operand {
    fn from(text: &str) -> Self {
        Self(vec![text.to_owned()])
    }
}

impl From<String> for Operand {
    fn from(text: String) -> Self {
        Self(vec![text])
    }
}

impl From<i64> for Operand {
    fn from(number: i64) -> Self {
        Self(vec![number.to_string()])
    }
}

impl From<f64> for Operand {
    fn from(number: f64) -> Self {
        Self(vec![number.to_string()])
    }
}

impl From<bool> for Operand {
    fn from(ticked: bool) -> Self {
        Self(vec![ticked.to_string()])
    }
}

impl<T: Into<String>> From<Vec<T>> for Operand {
    fn from(texts: Vec<T>) -> Self {
        Self(texts.into_iter().map(Into::into).collect())
    }
}

impl<T: Into<String>, const N: usize> From<[T; N]> for Operand {
    fn from(texts: [T; N]) -> Self {
        Self(texts.into_iter().map(Into::into).collect())
    }
}

impl From<Condition> for FilterPart {
    fn from(condition: Condition) -> Self {
        Self::Condition(condition)
    }
}

impl From<FilterGroup> for FilterPart {
    fn from(group: FilterGroup) -> Self {
        Self::Group(group)
    }
}
