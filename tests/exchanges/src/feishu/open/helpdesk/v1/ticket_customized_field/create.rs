// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/helpdesk/v1/ticket_customized_field/create`.

use feishu_api::Operation;
use feishu_api::helpdesk::v1::{
    CreateTicketCustomizedField, CustomizedFieldType, DropdownOption, DropdownOptions,
};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        CreateTicketCustomizedField,
    >(
        "dropdown_with_options",
        || Operation::into_request(
            CreateTicketCustomizedField::new(
                    "test dropdown",
                    "test dropdown",
                    "3",
                    CustomizedFieldType::Dropdown,
                    "下拉示例",
                    true,
                    false,
                )
                .helpdesk_id("1542164574896126")
                .dropdown_options(DropdownOptions {
                    children: Some(
                        vec![
                            DropdownOption {
                                tag: Some("a2ac322d-8d8c-432e-9631-17c4acaddbf7".into()),
                                display_name: Some("a".into()),
                                ..DropdownOption::default()
                            },
                            DropdownOption {
                                tag: Some("67068d18-20c9-412e-afc0-714d0e8fac29".into()),
                                display_name: Some("b".into()),
                                ..DropdownOption::default()
                            },
                            DropdownOption {
                                tag: Some("d135b9f3-f260-49e6-bb7b-32e334a99caf".into()),
                                display_name: Some("c".into()),
                                ..DropdownOption::default()
                            },
                        ],
                    ),
                    ..DropdownOptions::default()
                })
                .dropdown_allow_multiple(true),
        ),
        "{\"path\":{},\"query\":{},\"headers\":{},\"body\":{\"helpdesk_id\":\"1542164574896126\",\"key_name\":\"test dropdown\",\"display_name\":\"test dropdown\",\"position\":\"3\",\"field_type\":\"dropdown\",\"description\":\"下拉示例\",\"visible\":true,\"required\":false,\"dropdown_options\":{\"children\":[{\"tag\":\"a2ac322d-8d8c-432e-9631-17c4acaddbf7\",\"display_name\":\"a\"},{\"tag\":\"67068d18-20c9-412e-afc0-714d0e8fac29\",\"display_name\":\"b\"},{\"tag\":\"d135b9f3-f260-49e6-bb7b-32e334a99caf\",\"display_name\":\"c\"}]},\"dropdown_allow_multiple\":true}}",
        "{\"code\":0,\"msg\":\"success\"}",
    ),
];
