// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Deliveries of `open/drive/v1/events/file_bitable_field_changed`.

use feishu_api::drive::v1::BaseFieldsChanged;

use crate::Delivery;

pub(crate) static DELIVERIES: &[Delivery] = &[
    Delivery::of::<
        BaseFieldsChanged,
    >(
        "basic",
        "{\"schema\":\"2.0\",\"header\":{\"event_id\":\"5e3702a84e847582be8db7fb73283c02\",\"event_type\":\"drive.file.bitable_field_changed_v1\",\"create_time\":\"1608725989000\",\"token\":\"rvaYgkND1GOiu5MM0E1rncYC6PLtF7JV\",\"app_id\":\"cli_9f5343c580712544\",\"tenant_key\":\"2ca1d211f64f6438\"},\"event\":{\"file_type\":\"bitable\",\"file_token\":\"bascntUPmnoH9kZbGJ8RWeabcef\",\"table_id\":\"tblWXe2d0I0abcef\",\"operator_id\":{\"union_id\":\"on_8ed6aa67826108097d9ee143816345\",\"user_id\":\"e33ggbyz\",\"open_id\":\"ou_84aad35d084aa403a838cf73ee18467\"},\"action_list\":[{\"action\":\"field_edited\",\"field_id\":\"fldmj5qNii\",\"before_value\":{\"id\":\"fldmj5qNii\",\"name\":\"field name\",\"type\":20,\"description\":\"description\",\"property\":{\"formatter\":\"1,000\",\"date_formatter\":\"yyyyMMdd\",\"auto_fill\":true,\"multiple\":true,\"table_id\":\"tblIniLz0Ic8oXyN\",\"table_name\":\"table name\",\"back_field_name\":\"field name\",\"input_type\":\"only_mobile\",\"back_field_id\":\"fldmj5qNii\",\"auto_serial\":{\"type\":\"custom\",\"options\":[{\"type\":\"created_time\",\"value\":\"yyyyMMdd\"}]},\"options\":[{\"name\":\"option name\",\"id\":\"optabcef\",\"color\":3}],\"formula_expression\":\"bitable::$table[tblIniLz0Ic8oXyN].$field[fldqatAwxx]*6+333\"}},\"after_value\":{\"id\":\"fldmj5qNii\",\"name\":\"field name\",\"type\":20,\"description\":\"description\",\"property\":{\"formatter\":\"1,000\",\"date_formatter\":\"yyyyMMdd\",\"auto_fill\":true,\"multiple\":true,\"table_id\":\"tblIniLz0Ic8oXyN\",\"table_name\":\"table name\",\"back_field_name\":\"field name\",\"input_type\":\"only_mobile\",\"back_field_id\":\"fldmj5qNii\",\"auto_serial\":{\"type\":\"custom\",\"options\":[{\"type\":\"created_time\",\"value\":\"yyyyMMdd\"}]},\"options\":[{\"name\":\"option name\",\"id\":\"optabcef\",\"color\":3}],\"formula_expression\":\"bitable::$table[tblIniLz0Ic8oXyN].$field[fldqatAwxx]*6+333\"}}}],\"revision\":10,\"subscriber_id_list\":[{\"union_id\":\"on_876b570a984d02ab1c0906a49e4abcef\",\"user_id\":\"638474b8\",\"open_id\":\"ou_9bc587355789fc049904ae7c736abcef\"}],\"update_time\":1663727688}}",
    ),
];
