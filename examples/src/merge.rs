//! What two copies of a table made of what they last had in common.

use std::collections::{BTreeMap, BTreeSet};

/// The cells of a row by the names of their columns.
pub type Row = BTreeMap<String, String>;
/// Rows by the ids of their records.
pub type Rows = BTreeMap<String, Row>;

/// What has to be done to the other copy so that it has what changed here, too.
#[derive(Debug, Default, PartialEq)]
pub struct Changes {
    /// Cells that are to change, by record.
    pub updates: Rows,
    /// Records that are to be deleted.
    pub deletes: Vec<String>,
    /// Rows that are to be added.
    pub creates: Vec<Row>,
    /// Where both copies changed: what there is wins.
    pub conflicts: Vec<String>,
}

/// Compares both copies with what they last had in common. A row that both have and that is new to
/// this comparison counts as unchanged here.
pub fn merge(common: &Rows, here: &Rows, there: &Rows) -> Changes {
    let mut changes = Changes::default();
    let ids: BTreeSet<&String> = common.keys().chain(here.keys()).collect();
    for id in ids {
        let last = common.get(id);
        match (here.get(id), there.get(id)) {
            (Some(row), Some(other)) => changes.compare(id, last.unwrap_or(row), row, other),
            (Some(row), None) if last != Some(row) => {
                changes
                    .conflicts
                    .push(format!("{id} was deleted there and changed here: added again"));
                changes.creates.push(row.clone());
            }
            (None, Some(other)) if last == Some(other) => changes.deletes.push(id.clone()),
            (None, Some(_)) => {
                changes
                    .conflicts
                    .push(format!("{id} was deleted here and changed there: it stays"));
            }
            (_, None) => {}
        }
    }
    changes
}

impl Changes {
    fn compare(&mut self, id: &str, last: &Row, row: &Row, other: &Row) {
        for (column, cell) in row {
            let (last, other) = (last.get(column), other.get(column));
            if Some(cell) == last || Some(cell) == other {
                continue;
            }
            if other == last {
                self.updates.entry(id.to_owned()).or_default().insert(column.clone(), cell.clone());
            } else {
                let other = other.map_or("", String::as_str);
                self.conflicts
                    .push(format!("{id}, {column}: “{cell}” here, “{other}” there, which stays"));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows<const N: usize>(rows: [(&str, &str); N]) -> Rows {
        let row = |cell: &str| Row::from([("Name".to_owned(), cell.to_owned())]);
        rows.into_iter().map(|(id, cell)| (id.to_owned(), row(cell))).collect()
    }

    #[test]
    fn what_changed_on_one_side_goes_to_the_other() {
        let common = rows([
            ("same", "a"),
            ("here", "a"),
            ("there", "a"),
            ("gone here", "a"),
            ("gone there", "a"),
        ]);
        let here = rows([("same", "a"), ("here", "b"), ("there", "a"), ("gone there", "a")]);
        let there =
            rows([("same", "a"), ("here", "a"), ("there", "b"), ("gone here", "a"), ("new", "a")]);
        let expected = Changes {
            updates: rows([("here", "b")]),
            deletes: vec!["gone here".to_owned()],
            ..Changes::default()
        };
        assert_eq!(merge(&common, &here, &there), expected);
    }

    #[test]
    fn where_both_changed_nothing_is_lost_there() {
        let common = rows([("alike", "a"), ("both", "a"), ("gone here", "a"), ("gone there", "a")]);
        let here = rows([("alike", "b"), ("both", "b"), ("gone there", "b")]);
        let there = rows([("alike", "b"), ("both", "c"), ("gone here", "b")]);
        let changes = merge(&common, &here, &there);
        assert_eq!((changes.updates, changes.deletes), (Rows::new(), vec![]));
        assert_eq!(changes.creates, rows([("", "b")]).into_values().collect::<Vec<_>>());
        assert_eq!(changes.conflicts.len(), 3, "{:?}", changes.conflicts);
    }

    #[test]
    fn without_anything_in_common_the_other_copy_stays() {
        let changes =
            merge(&Rows::new(), &rows([("both", "b")]), &rows([("both", "c"), ("new", "a")]));
        assert_eq!(changes, Changes::default());
    }
}
