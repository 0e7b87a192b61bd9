// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/bitable/v1/app_table_form_field/patch`.

use feishu_api::{Clearable, Operation};
use feishu_api::bitable::v1::{DescriptionSegment, PatchAppTableFormField, SegmentType};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        PatchAppTableFormField,
    >(
        "basic",
        || Operation::into_request(
            PatchAppTableFormField::new(
                    "bascnCMII2ORej2RItqpZZUNMIe",
                    "tblsRc9GRRXKqhvW",
                    "vewTpR1urY",
                    "fldjX7dUj5",
                )
                .pre_field_id(Clearable::Set("fldjX7dUj5".into()))
                .title("任务名称")
                .description("请概述该任务")
                .required(true)
                .visible(true)
                .rich_description([
                    DescriptionSegment {
                        segment_type: Some(SegmentType::Text),
                        text: Some("这是一个开放性问题".into()),
                        link: Some("https://open.larkoffice.com/".into()),
                        ..DescriptionSegment::default()
                    },
                ]),
        ),
        "{\"path\":{\"app_token\":\"bascnCMII2ORej2RItqpZZUNMIe\",\"table_id\":\"tblsRc9GRRXKqhvW\",\"form_id\":\"vewTpR1urY\",\"field_id\":\"fldjX7dUj5\"},\"query\":{},\"headers\":{},\"body\":{\"pre_field_id\":\"fldjX7dUj5\",\"title\":\"任务名称\",\"description\":\"请概述该任务\",\"required\":true,\"visible\":true,\"rich_description\":[{\"segment_type\":\"text\",\"text\":\"这是一个开放性问题\",\"link\":\"https://open.larkoffice.com/\"}]}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"fields\":{\"pre_field_id\":\"fld1241a13b\",\"title\":\"请选择你更倾向的方案\",\"description\":\"这是一个开放性问题\",\"required\":true,\"visible\":true,\"rich_description\":[{\"segment_type\":\"text\",\"text\":\"这是一个开放性问题\",\"link\":\"https://open.larkoffice.com/\"}]}}}",
    ),
];
