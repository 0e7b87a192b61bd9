// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/bitable/v1/app_table_record/search`.

use feishu_api::{Operation, UserIdType};
use feishu_api::bitable::v1::{
    Condition, Conjunction, Filter, Operator, SearchAppTableRecord, Sort,
};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        SearchAppTableRecord,
    >(
        "basic",
        || Operation::into_request(
            SearchAppTableRecord::new("NQRxbRkBMa6OnZsjtERcxhNWnNh", "tbl0xe5g8PP3U3cS")
                .user_id_type(UserIdType::OpenId)
                .page_token(
                    "eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=",
                )
                .page_size(10)
                .view_id("vewqhz51lk")
                .field_names(["字段1", "字段2"])
                .sort([
                    Sort {
                        field_name: "多行文本".into(),
                        desc: Some(true),
                    },
                ])
                .filter(Filter {
                    conditions: Some(
                        vec![
                            Condition::new(
                                "职位",
                                Operator::Is,
                                vec!["初级销售员".into()],
                            ),
                            Condition::new(
                                "销售额",
                                Operator::IsGreater,
                                vec!["10000.0".into()],
                            ),
                        ],
                    ),
                    ..Filter::new(Conjunction::And)
                })
                .automatic_fields(false),
        ),
        "{\"path\":{\"app_token\":\"NQRxbRkBMa6OnZsjtERcxhNWnNh\",\"table_id\":\"tbl0xe5g8PP3U3cS\"},\"query\":{\"user_id_type\":\"open_id\",\"page_token\":\"eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=\",\"page_size\":10},\"headers\":{},\"body\":{\"view_id\":\"vewqhz51lk\",\"field_names\":[\"字段1\",\"字段2\"],\"sort\":[{\"field_name\":\"多行文本\",\"desc\":true}],\"filter\":{\"conjunction\":\"and\",\"conditions\":[{\"field_name\":\"职位\",\"operator\":\"is\",\"value\":[\"初级销售员\"]},{\"field_name\":\"销售额\",\"operator\":\"isGreater\",\"value\":[\"10000.0\"]}]},\"automatic_fields\":false}}",
        "{\"code\":0,\"data\":{\"has_more\":false,\"items\":[{\"created_by\":{\"avatar_url\":\"https://internal-api-lark-file.feishu.cn/static-resource/v1/06d568cb-f464-4c2e-bd03-76512c545c5j~?image_size=72x72&cut_type=default-face&quality=&format=jpeg&sticker_format=.webp\",\"email\":\"\",\"en_name\":\"测试1\",\"id\":\"ou_92945f86a98bba075174776959c90eda\",\"name\":\"测试1\"},\"created_time\":1691049973000,\"fields\":{\"人员\":[{\"avatar_url\":\"https://internal-api-lark-file.feishu.cn/static-resource/v1/b2-7619-4b8a-b27b-c72d90b06a2j~?image_size=72x72&cut_type=default-face&quality=&format=jpeg&sticker_format=.webp\",\"email\":\"zhangsan.leben@bytedance.com\",\"en_name\":\"ZhangSan\",\"id\":\"ou_2910013f1e6456f16a0ce75ede950a0a\",\"name\":\"张三\"},{\"avatar_url\":\"https://internal-api-lark-file.feishu.cn/static-resource/v1/v2_q86-fcb6-4f18-85c7-87ca8881e50j~?image_size=72x72&cut_type=default-face&quality=&format=jpeg&sticker_format=.webp\",\"email\":\"lisi.00@bytedance.com\",\"en_name\":\"LiSi\",\"id\":\"ou_e04138c9633dd0d2ea166d79f548ab5d\",\"name\":\"李四\"}],\"修改人\":[{\"avatar_url\":\"https://internal-api-lark-file.feishu.cn/static-resource/v1/06d568cb-f464-4c2e-bd03-76512c545c5j~?image_size=72x72&cut_type=default-face&quality=&format=jpeg&sticker_format=.webp\",\"email\":\"\",\"en_name\":\"测试1\",\"id\":\"ou_92945f86a98bba075174776959c90eda\",\"name\":\"测试1\"}],\"创建人\":[{\"avatar_url\":\"https://internal-api-lark-file.feishu.cn/static-resource/v1/06d568cb-f464-4c2e-bd03-76512c545c5j~?image_size=72x72&cut_type=default-face&quality=&format=jpeg&sticker_format=.webp\",\"email\":\"\",\"en_name\":\"测试1\",\"id\":\"ou_92945f86a98bba075174776959c90eda\",\"name\":\"测试1\"}],\"创建时间\":1691049973000,\"单向关联\":{\"link_record_ids\":[\"recnVYsuqV\"]},\"单选\":\"选项1\",\"双向关联\":{\"link_record_ids\":[\"recqLvMaXT\",\"recrdld32q\"]},\"地理位置\":{\"address\":\"东长安街\",\"adname\":\"东城区\",\"cityname\":\"北京市\",\"full_address\":\"天安门广场，北京市东城区东长安街\",\"location\":\"116.397755,39.903179\",\"name\":\"天安门广场\",\"pname\":\"北京市\"},\"复选框\":true,\"多行文本\":[{\"text\":\"多行文本内容1\",\"type\":\"text\"},{\"mentionNotify\":false,\"mentionType\":\"User\",\"name\":\"张三\",\"text\":\"@张三\",\"token\":\"ou_2910013f1e6456f16a0ce75ede950a0a\",\"type\":\"mention\"}],\"多选\":[\"选项1\",\"选项2\"],\"数字\":2323.2323,\"日期\":1690992000000,\"最后更新时间\":1702455191000,\"条码\":[{\"text\":\"123\",\"type\":\"text\"}],\"电话号码\":\"131xxxx6666\",\"自动编号\":\"17\",\"群组\":[{\"avatar_url\":\"https://internal-api-lark-file.feishu-boe.cn/static-resource/v1/v2_c8d2cd50-ba29-476f-b7f1-5b5917cb18ej~?image_size=72x72&cut_type=&quality=&format=jpeg&sticker_format=.webp\",\"id\":\"oc_cd07f55f14d6f4a4f1b51504e7e97f48\",\"name\":\"武侠聊天组\"}],\"评分\":3,\"货币\":1,\"超链接\":{\"link\":\"https://bitable.feishu.cn\",\"text\":\"飞书多维表格官网\"},\"进度\":0.66,\"附件\":[{\"file_token\":\"Vl3FbVkvnowlgpxpqsAbBrtFcrd\",\"name\":\"飞书.jpeg\",\"size\":32975,\"tmp_url\":\"https://open.feishu.cn/open-apis/drive/v1/medias/batch_get_tmp_download_url?file_tokens=Vl3FbVk11owlgpxpqsAbBrtFcrd&extra=%7B%22bitablePerm%22%3A%7B%22tableId%22%3A%22tblBJyX6jZteblYv%22%2C%22rev%22%3A90%7D%7D\",\"type\":\"image/jpeg\",\"url\":\"https://open.feishu.cn/open-apis/drive/v1/medias/Vl3FbVk11owlgpxpqsAbBrtFcrd/download?extra=%7B%22bitablePerm%22%3A%7B%22tableId%22%3A%22tblBJyX6jZteblYv%22%2C%22rev%22%3A90%7D%7D\"}]},\"last_modified_by\":{\"avatar_url\":\"https://internal-api-lark-file.feishu.cn/static-resource/v1/06d568cb-f464-4c2e-bd03-76512c545c5j~?image_size=72x72&cut_type=default-face&quality=&format=jpeg&sticker_format=.webp\",\"email\":\"\",\"en_name\":\"测试1\",\"id\":\"ou_92945f86a98bba075174776959c90eda\",\"name\":\"测试1\"},\"last_modified_time\":1702455191000,\"record_id\":\"recyOaMB2F\"}],\"total\":1},\"msg\":\"success\"}",
    ),
];
