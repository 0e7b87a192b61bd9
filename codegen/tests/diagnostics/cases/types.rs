//! Types, enumerations, unions and limits.

use super::cases;

cases! {
    types_in_several_files: SERVICE r#"{ "types": { "Color": { "enum": { "doc": "A colour.", "values": [{ "value": "red", "doc": "Red." }] } } } }"#,
        TYPES r#"{ "types": {
            "Color": { "struct": { "doc": "Declared elsewhere.", "fields": {} } },
            "Due": { "struct": { "doc": "When.", "fields": { "color": { "type": "Color", "doc": "Seen." }, "at": { "type": "Tme", "doc": "Misspelt." } } } }
        }, "accept": { "W002": "It is not there." }, "decide": ["One file or two?"] }"#,
        ENDPOINT r#"{ "body": { "due": { "type": "Due", "doc": "When." } } }"#
    types_that_are_written_alone: ENDPOINT r#"{
        "types": { "Cell": { "union": { "doc": "A cell.", "variants": { "Text": "string", "Number": "flot" } } } },
        "body": { "cell": "Cell", "list": "Cell[", "none": null, "file": "file" }
    }"#
    types_in_forms_that_are_none: ENDPOINT r#"{ "body": {
        "a": { "type": "map<int,string>", "doc": "Keys of numbers." },
        "b": { "type": "map<string>", "doc": "One type." },
        "c": { "type": "", "doc": "Nothing." },
        "d": { "type": "strng[]", "doc": "Misspelt inside a list." }
    } }"#
    type_names_with_underscores: ENDPOINT r#"{
        "types": { "Input_Task": { "struct": { "doc": "A task.", "fields": {} } } },
        "body": { "task": { "type": "map<string,Input_Task[]>", "doc": "Fine." } }
    }"#
    files_that_are_none: ENDPOINT r#"{
        "http": "POST /open-apis/task/v2/tasks/:task_guid",
        "body": { "scans": { "type": "file[]", "doc": "Scans." } },
        "body_format": "multipart"
    }"#, EXAMPLES r#"{
        "basic": {
            "request": { "path": { "task_guid": "t1" }, "body": { "scans": [] } },
            "response": { "code": 0, "msg": "" }
        }
    }"#
    files_where_none_can_be: ENDPOINT r#"{
        "body_format": "multipart",
        "types": { "Part": { "struct": { "doc": "A part.", "fields": {
            "image": { "type": "file", "doc": "Inside a type." }
        } } } },
        "query": { "a": { "type": "file", "doc": "In the query." } },
        "body": {
            "b": { "type": "file[][]", "doc": "In a list of lists." },
            "c": { "type": "Part", "doc": "In a type." },
            "d": { "type": "file", "doc": "As it should be." }
        },
        "response": { "e": { "type": "file", "doc": "In a reply." } }
    }"#
    digits_of_numbers_only: ENDPOINT r#"{
        "types": { "Level": { "enum": { "doc": "A level.", "wire": "int", "values": [
            { "value": 1, "name": "Low", "doc": "Low." }
        ] } } },
        "body": {
            "a": { "type": "Level", "wire": "string", "doc": "Fine." },
            "b": { "type": "map<string,int[]>", "wire": "string", "doc": "Fine." },
            "c": { "type": "Color", "wire": "string", "doc": "Texts." },
            "d": { "type": "any", "wire": "string", "doc": "Anything." }
        }
    }"#
    values_that_cannot_travel_so: ENDPOINT r#"{
        "types": { "Part": { "struct": { "doc": "A part.", "fields": {
            "id": { "type": "string", "wire": "json", "doc": "A text." }
        } } } },
        "body": {
            "a": { "type": "Part[]", "wire": "json", "doc": "Fine." },
            "b": { "type": "Color", "wire": "json", "doc": "A text." },
            "c": { "type": "Part", "wire": "json", "empty_clears": true, "doc": "Cleared by what?" },
            "d": { "type": "Color[]", "wire": "comma", "doc": "Fine." },
            "e": { "type": "string", "wire": "comma", "doc": "No list." },
            "f": { "type": "Part[]", "wire": "comma", "doc": "Objects." }
        }
    }"#
    keys_that_are_no_texts: ENDPOINT r#"{
        "types": { "Level": { "enum": { "doc": "A level.", "wire": "int", "values": [
            { "value": 1, "name": "Low", "doc": "Low." }
        ] } } },
        "body": {
            "a": { "type": "map<Color,Level>", "doc": "Fine." },
            "b": { "type": "map<Level,string>", "doc": "Numbers." },
            "c": { "type": "map<int,string>", "doc": "Numbers." },
            "d": { "type": "map<Colour,string>", "doc": "Misspelt." }
        }
    }"#
    flags_that_are_none: ENDPOINT r#"{
        "types": { "Rights": { "enum": { "doc": "Rights.", "wire": "flags", "values": [
            { "value": 1, "name": "Read", "doc": "Fine." },
            { "value": 0, "name": "None", "doc": "No flag." },
            { "value": "2", "name": "Write", "doc": "A text." },
            { "value": 4, "doc": "Without a name." }
        ] } } },
        "body": { "rights": { "type": "Rights", "doc": "Rights." } }
    }"#, EXAMPLES r#"{
        "basic": { "request": { "path": { "task_guid": "t1" }, "body": { "rights": 5 } }, "response": { "code": 0, "msg": "" } },
        "unknown": { "request": { "path": { "task_guid": "t1" }, "body": { "rights": 8 } }, "response": { "code": 0, "msg": "" } }
    }"#
    unions_and_their_tags: ENDPOINT r#"{
        "types": {
            "Kind": { "enum": { "doc": "A kind.", "values": [{ "value": "text", "doc": "A text." }, { "value": "image", "doc": "An image." }] } },
            "Content": { "union": { "doc": "Content.", "tag": "Kind", "variants": {
                "Text": { "type": "string", "doc": "A text." },
                "Imag": { "type": "string", "doc": "Misspelt." },
                "File": { "type": "file", "doc": "A file." }
            } } },
            "Other": { "union": { "doc": "Other.", "tag": "string", "variants": { "Text": { "type": "string", "doc": "A text." } } } },
            "Holder": { "struct": { "doc": "A holder.", "fields": { "content": { "type": "Content", "doc": "Told from above." } } } }
        },
        "body": {
            "a_kind": { "type": "Kind", "tag_of": "a", "doc": "Fine." },
            "a": { "type": "Content", "doc": "Fine." },
            "b_kind": { "type": "Kind", "required": true, "tag_of": "b", "doc": "Alone required." },
            "b": { "type": "Content", "doc": "Not required." },
            "c_kind": { "type": "Kind", "tag_of": "c", "doc": "No union." },
            "c": { "type": "string", "doc": "A text." },
            "d_kind": { "type": "Color", "tag_of": "d", "doc": "Another enumeration." },
            "d": { "type": "Content", "doc": "Told by something else." },
            "e_kind": { "type": "Kind", "tag_of": "ee", "doc": "Of nothing." },
            "e": { "type": "Content", "doc": "Without a tag." },
            "f_kind": { "type": "Kind", "tag_of": "f.content", "doc": "Nested in a request." },
            "f": { "type": "Holder", "doc": "A holder." },
            "g": { "type": "Content[]", "doc": "A list without tags." },
            "h": { "type": "Other", "doc": "A union without an enumeration." },
            "i_kind": { "type": "Kind", "tag_of": "i", "doc": "Of what clears." },
            "i": { "type": "Content", "nullable": true, "doc": "Cleared alone." },
            "j_kind": { "type": "Kind", "const": "text", "tag_of": "j", "doc": "A constant." },
            "j": { "type": "Content", "doc": "Always a text." },
            "k_kind": { "type": "Kind", "tag_of": "k", "doc": "Of what a rule replaces." },
            "k": { "type": "Content", "doc": "One of two." },
            "l": { "type": "string", "doc": "The other." }
        },
        "rules": [{ "at_most_one": { "fields": ["k", "l"], "as": "Either", "doc": "One of two." } }]
    }"#
    unions_of_types_that_are_sent_and_read: ENDPOINT r#"{
        "types": {
            "Kind": { "enum": { "doc": "A kind.", "values": [{ "value": "text", "doc": "A text." }] } },
            "Content": { "union": { "doc": "Content.", "tag": "Kind", "variants": { "Text": { "type": "string", "doc": "A text." } } } },
            "Note": { "struct": { "doc": "A note.", "fields": {
                "kind": { "type": "Kind", "tag_of": "content", "doc": "Its kind." },
                "content": { "type": "Content", "doc": "What it holds." }
            } } }
        },
        "body": { "note": { "type": "Note", "doc": "A note." } },
        "response": { "note": { "type": "Note", "doc": "A note." } }
    }"#
    sizes_of_files: ENDPOINT r#"{
        "body_format": "multipart",
        "query": { "length": { "type": "int", "size_of": "file", "doc": "In the query." } },
        "body": {
            "a": { "type": "string", "size_of": "file", "doc": "A text." },
            "b": { "type": "int", "size_of": "files", "doc": "Of many files." },
            "c": { "type": "int", "required": true, "size_of": "file", "doc": "Alone required." },
            "d": { "type": "int", "size_of": "file", "doc": "Fine." },
            "file": { "type": "file", "doc": "A file." },
            "files": { "type": "file[]", "doc": "Files." }
        }
    }"#, EXAMPLES r#"{
        "basic": { "request": { "path": { "task_guid": "t1" }, "body": { "d": 3, "file": "four" } }, "response": { "code": 0, "msg": "" } }
    }"#
    types_that_require_each_other: ENDPOINT r#"{
        "types": {
            "A": { "struct": { "doc": "A.", "fields": { "b": { "type": "B", "required": true, "doc": "B." } } } },
            "B": { "struct": { "doc": "B.", "fields": { "a": { "type": "A", "required": true, "doc": "A." } } } },
            "List": { "struct": { "doc": "Fine.", "fields": { "l": { "type": "List[]", "required": true, "doc": "L." } } } },
            "Tree": { "struct": { "doc": "Fine.", "fields": { "t": { "type": "Tree", "doc": "T." } } } }
        },
        "body": {
            "a": { "type": "A", "doc": "A." },
            "l": { "type": "List", "doc": "L." },
            "t": { "type": "Tree", "doc": "T." }
        }
    }"#
    a_union_of_itself: ENDPOINT r#"{
        "types": { "Loop": { "union": { "doc": "A loop.", "variants": { "Loop": { "type": "Loop", "doc": "Itself." } } } } },
        "body": { "loop": { "type": "Loop", "doc": "A loop." } }
    }"#
    variants_of_a_union: SERVICE r#"{ "types": { "Color": { "union": { "doc": "A colour.", "variants": {
        "Unknown": { "type": "string", "doc": "Reserved." },
        "List": { "type": "int[]", "doc": "A list." },
        "Other": { "type": "map<string,int>[]", "doc": "A list too." },
        "File": { "type": "file", "doc": "No JSON." }
    } } } } }"#
    a_union_without_variants: SERVICE r#"{ "types": { "Color": { "union": { "doc": "A colour.", "variants": {} } } } }"#
    values_of_the_other_kind: SERVICE r#"{ "types": { "Color": { "enum": { "doc": "A colour.", "wire": "int", "values": [
        { "value": "red", "name": "Red", "doc": "A text." },
        { "value": 1.5, "name": "Half", "doc": "A fraction." },
        { "value": 9223372036854775808, "name": "Large", "doc": "More than 64 bits." },
        { "value": null, "name": "None", "doc": "Nothing." }
    ] } } } }"#
    an_empty_value: SERVICE r#"{ "types": { "Color": { "enum": { "doc": "A colour.", "values": [{ "value": "", "name": "None", "doc": "None." }] } } } }"#
    a_value_without_letters: SERVICE r#"{ "types": { "Color": { "enum": { "doc": "A colour.", "values": [{ "value": "+", "doc": "More." }] } } } }"#
    limits_of_other_types: ENDPOINT r#"{ "body": {
        "a": { "type": "string", "min": 1, "items": [1, 2], "doc": "Text." },
        "b": { "type": "map<string,string>", "max_length": 1, "items": [1, 2], "unique": true, "doc": "Map." },
        "c": { "type": "millis[]", "min": 0, "unique": true, "max_bytes": 3, "doc": "Times." },
        "d": { "type": "Color", "pattern": "r", "doc": "Enumeration." },
        "e": { "type": "any", "max_length": 1, "doc": "Anything." }
    } }"#
    limits_that_leave_nothing: ENDPOINT r#"{ "body": {
        "a": { "type": "string", "min_length": 3, "max_length": 2, "doc": "Text." },
        "b": { "type": "string[]", "items": [3, 2], "doc": "List." },
        "c": { "type": "float", "min": 0.5, "max": -0.5, "doc": "Number." },
        "d": { "type": "int", "min": 1, "max": 1, "doc": "Fine." }
    } }"#
    patterns_that_the_runtime_lacks: ENDPOINT r#"{ "body": {
        "a": { "type": "string", "pattern": "(?=a)", "doc": "Looks ahead." },
        "b": { "type": "string", "pattern": "(a", "doc": "Open." }
    } }"#
    defaults_and_constants: ENDPOINT r#"{ "body": {
        "a": { "type": "int", "max": 10, "default": 11, "doc": "Too large." },
        "b": { "type": "Color", "default": "rad", "doc": "Misspelt." },
        "c": { "type": "string[]", "items": [1, null], "default": [], "doc": "Too few." },
        "d": { "type": "millis", "wire": "string", "default": 0, "const": "0", "doc": "Fine." },
        "e": { "type": "string[]", "const": ["a"], "doc": "A list." },
        "f": { "type": "bool", "const": "true", "doc": "A text." }
    } }"#
    // A circle is as deep as it is long once, which compilers follow.
    circles_of_types: ENDPOINT r#"{
        "types": { "A": { "struct": { "doc": "A.", "fields": { "b": { "type": "B[]", "doc": "B." } } } },
                   "B": { "struct": { "doc": "B.", "fields": { "a": { "type": "map<string,A>", "doc": "A." } } } } },
        "body": { "a": { "type": "A", "doc": "A." } }
    }"#
}
