// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Types that several operations share.
//!
//! Schema: `schemas/open/bitable/v1/app.types.json`.
//! Schema: `schemas/open/bitable/v1/field.types.json`.
//! Schema: `schemas/open/bitable/v1/filter.types.json`.
//! Schema: `schemas/open/bitable/v1/form.types.json`.
//! Schema: `schemas/open/bitable/v1/record.types.json`.
//! Schema: `schemas/open/bitable/v1/role.types.json`.
//! Schema: `schemas/open/bitable/v1/view.types.json`.

use feishu_api_runtime as rt;

/// A base, as it is after it was created or copied.
#[derive(Clone, Default, rt::Record)]
pub struct BitableApp {
    /// Token of the base.
    #[wire(ALWAYS)]
    pub app_token: Option<String>,
    /// Name of the base.
    pub name: Option<String>,
    /// Token of the folder that the base is in.
    pub folder_token: Option<String>,
    /// Address of the base.
    pub url: Option<String>,
    /// Id of the first table, if the base is new.
    pub default_table_id: Option<String>,
    /// Time zone of the base, such as `Asia/Shanghai`.
    pub time_zone: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl BitableApp {
    /// `app_token`, which every documented reply has, or an error if this one lacks it.
    pub fn app_token(&self) -> Result<&str, rt::Error> {
        rt::always(self.app_token.as_deref(), "app_token", &self.unknown_fields)
    }
}

rt::int_enum! {
    /// What a field holds. `ui_type` tells apart what has the same type.
    pub enum FieldType {
        /// Text, a bar code or an email address, as `ui_type` says.
        Text = 1,
        /// A number, progress, an amount of money or a rating, as `ui_type` says.
        Number = 2,
        /// One option of several.
        SingleSelect = 3,
        /// Any of several options.
        MultiSelect = 4,
        /// A date, perhaps with a time.
        Date = 5,
        /// Yes or no.
        Checkbox = 7,
        /// Users.
        Person = 11,
        /// A phone number.
        Phone = 13,
        /// A link with a text.
        Url = 15,
        /// Files.
        Attachment = 17,
        /// Records of another table, which does not show it.
        OneWayLink = 18,
        /// Values of linked records. Such fields cannot be created by calls.
        Lookup = 19,
        /// What a formula computes.
        Formula = 20,
        /// Records of another table, which has a field for the way back.
        TwoWayLink = 21,
        /// A place.
        Location = 22,
        /// Group chats.
        GroupChat = 23,
        /// A step of a process. Such fields cannot be created or changed by calls.
        Stage = 24,
        /// When the record was created.
        CreatedTime = 1001,
        /// When the record was last changed.
        ModifiedTime = 1002,
        /// Who created the record.
        CreatedUser = 1003,
        /// Who last changed the record.
        ModifiedUser = 1004,
        /// A number that the platform gives each record.
        AutoNumber = 1005,
    }
}

rt::text_enum! {
    /// How a field is shown.
    pub enum UiType {
        /// Text.
        Text = "Text",
        /// An email address.
        Email = "Email",
        /// A bar code.
        Barcode = "Barcode",
        /// A number.
        Number = "Number",
        /// A bar that shows how far something is.
        Progress = "Progress",
        /// An amount of money.
        Currency = "Currency",
        /// A number of symbols, such as stars.
        Rating = "Rating",
        /// One option of several.
        SingleSelect = "SingleSelect",
        /// Any of several options.
        MultiSelect = "MultiSelect",
        /// A date, perhaps with a time.
        DateTime = "DateTime",
        /// A box to tick.
        Checkbox = "Checkbox",
        /// Users.
        User = "User",
        /// Group chats.
        GroupChat = "GroupChat",
        /// A step of a process.
        Stage = "Stage",
        /// A phone number.
        Phone = "Phone",
        /// A link with a text.
        Url = "Url",
        /// Files.
        Attachment = "Attachment",
        /// Records of another table, which does not show it.
        SingleLink = "SingleLink",
        /// What a formula computes.
        Formula = "Formula",
        /// Values of linked records.
        Lookup = "Lookup",
        /// Records of another table, which has a field for the way back.
        DuplexLink = "DuplexLink",
        /// A place.
        Location = "Location",
        /// When the record was created.
        CreatedTime = "CreatedTime",
        /// When the record was last changed.
        ModifiedTime = "ModifiedTime",
        /// Who created the record.
        CreatedUser = "CreatedUser",
        /// Who last changed the record.
        ModifiedUser = "ModifiedUser",
        /// A number that the platform gives each record.
        AutoNumber = "AutoNumber",
    }
}

/// A column of a table.
#[derive(Clone, Default, rt::Record)]
pub struct Field {
    /// What the field is called; records use it as the key of the value.
    #[wire(ALWAYS)]
    pub field_name: Option<String>,
    /// What the field holds.
    #[wire(ALWAYS)]
    pub r#type: Option<FieldType>,
    /// Settings that depend on the type of the field; absent for types without any.
    pub property: Option<FieldProperty>,
    /// What the field is for.
    pub description: Option<FieldNote>,
    /// Whether it is the first field of the table, by which records are known.
    pub is_primary: Option<bool>,
    /// Id of the field: `fld…`.
    #[wire(ALWAYS)]
    pub field_id: Option<String>,
    /// How the field is shown.
    pub ui_type: Option<UiType>,
    /// Whether the field is hidden.
    pub is_hidden: Option<bool>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl Field {
    /// `field_name`, which every documented reply has, or an error if this one lacks it.
    pub fn field_name(&self) -> Result<&str, rt::Error> {
        rt::always(self.field_name.as_deref(), "field_name", &self.unknown_fields)
    }

    /// `type`, which every documented reply has, or an error if this one lacks it.
    pub fn r#type(&self) -> Result<&FieldType, rt::Error> {
        rt::always(self.r#type.as_ref(), "type", &self.unknown_fields)
    }

    /// `field_id`, which every documented reply has, or an error if this one lacks it.
    pub fn field_id(&self) -> Result<&str, rt::Error> {
        rt::always(self.field_id.as_deref(), "field_id", &self.unknown_fields)
    }
}

/// What a field is for, in the form that the reply has.
#[derive(Debug, Clone, PartialEq)]
pub enum FieldNote {
    /// One text, in lists of fields.
    Text(String),
    /// Pieces of text, in lists of fields that ask for them with `text_field_as_array`.
    Segments(Vec<FieldNoteSegment>),
    /// Text and settings, after a field was created or updated.
    Description(FieldDescription),
    /// A value of a kind that is not documented.
    Unknown(rt::Json),
}

impl rt::Value for FieldNote {
    #[inline]
    fn view(&self) -> rt::View<'_> {
        match self {
            Self::Text(value) => rt::Value::view(value),
            Self::Segments(value) => rt::Value::view(value),
            Self::Description(value) => rt::Value::view(value),
            Self::Unknown(value) => rt::Value::view(value),
        }
    }
}

impl rt::Read for FieldNote {
    #[inline]
    fn blank() -> Self {
        Self::Unknown(rt::Json::Null)
    }

    #[inline]
    fn read(&mut self, input: &mut rt::Reader<'_>) -> Result<(), rt::ReadError> {
        *self = match input.kind()? {
            rt::JsonKind::Text => Self::Text(input.value()?),
            rt::JsonKind::List => Self::Segments(input.value()?),
            rt::JsonKind::Object => Self::Description(input.value()?),
            _ => Self::Unknown(input.json()?),
        };
        Ok(())
    }
}

/// A piece of the description of a field.
#[derive(Clone, Default, rt::Record)]
pub struct FieldNoteSegment {
    /// The text.
    pub text: Option<String>,
    /// Kind of the piece, such as `text`.
    pub r#type: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A field of a new table.
#[derive(Clone, rt::Record)]
pub struct NewField {
    /// What the field is called; records use it as the key of the value.
    #[wire(REQUIRED)]
    pub field_name: String,
    /// What the field holds; not `Lookup` or `Stage`.
    #[wire(REQUIRED)]
    pub r#type: FieldType,
    /// How the field is shown, where its type can be shown in several ways.
    pub ui_type: Option<UiType>,
    /// Settings that depend on the type of the field.
    pub property: Option<FieldProperty>,
    /// What the field is for.
    pub description: Option<FieldDescription>,
}

impl NewField {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(field_name: impl Into<String>, r#type: FieldType) -> Self {
        Self {
            field_name: field_name.into(),
            r#type,
            ui_type: None,
            property: None,
            description: None,
        }
    }
}

/// What a field is for.
#[derive(Clone, Default, rt::Record)]
pub struct FieldDescription {
    /// Whether forms do not show the description with their question. It matters while a field is
    /// created or updated only. The platform assumes `true` when it is not given.
    pub disable_sync: Option<bool>,
    /// The description; `\n` begins a new line.
    pub text: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// Settings of a field. Which of them there are depends on its type.
#[derive(Clone, Default, rt::Record)]
pub struct FieldProperty {
    /// Options of a single or multiple select field.
    pub options: Option<Vec<SelectOption>>,
    /// How numbers and results of formulas are shown: `0`, `0.0`, `0.00`, `1,000`, `0.00%`, `¥0.00`
    /// and the like. Currency, progress and rating fields need it.
    pub formatter: Option<String>,
    /// How dates are shown: `yyyy/MM/dd`, `yyyy-MM-dd HH:mm`, `MM-dd`, `MM/dd/yyyy` or `dd/MM/yyyy`.
    /// The platform assumes `"yyyy/MM/dd"` when it is not given.
    pub date_formatter: Option<String>,
    /// Whether a date field is filled with the time at which its record is created. The platform
    /// assumes `false` when it is not given.
    pub auto_fill: Option<bool>,
    /// Whether a person, group chat or link field takes more than one. The platform assumes `true`
    /// when it is not given.
    pub multiple: Option<bool>,
    /// The table whose records a link field links; link fields need it.
    pub table_id: Option<String>,
    /// Name of the table whose records a link field links.
    pub table_name: Option<String>,
    /// Name of the field in the other table that a two-way link field is linked with.
    pub back_field_name: Option<String>,
    /// Id of the field in the other table that a two-way link field is linked with. Only returned,
    /// never sent.
    #[wire(RESPONSE_ONLY)]
    pub back_field_id: Option<String>,
    /// How an auto number field counts.
    pub auto_serial: Option<AutoSerial>,
    /// How places come into a location field.
    pub location: Option<LocationSettings>,
    /// The formula, with fields as `bitable::$table[tbl…].$field[fld…]`.
    pub formula_expression: Option<String>,
    /// How bar codes come into a field.
    pub allowed_edit_modes: Option<AllowedEditModes>,
    /// Smallest value of a progress or rating field: 0 or 1 for ratings. Progress needs it if
    /// `range_customize` is true.
    pub min: Option<f64>,
    /// Largest value of a progress or rating field: a whole number of 1 to 10 for ratings. Progress
    /// needs it if `range_customize` is true.
    pub max: Option<f64>,
    /// Whether progress has another range than 0 to 1. The platform assumes `false` when it is not
    /// given.
    pub range_customize: Option<bool>,
    /// The currency; currency fields need it.
    pub currency_code: Option<CurrencyCode>,
    /// How a rating is shown.
    pub rating: Option<Rating>,
    /// What a formula gives. Only for bases whose `formula_type` is 2.
    pub r#type: Option<FormulaType>,
    /// Where a lookup field takes its values from. Only returned, never sent.
    #[wire(RESPONSE_ONLY)]
    pub filter_info: Option<LookupFilter>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// An option of a select field.
#[derive(Clone, Default, rt::Record)]
pub struct SelectOption {
    /// Name of the option, which is its value in records.
    pub name: Option<String>,
    /// Id of the option: `opt…`. It cannot be chosen; when a field is updated, options without one are
    /// new, and those left out are deleted.
    pub id: Option<String>,
    /// Colour of the option by number; without one, the next after that of the option before. From 0
    /// to 54.
    #[wire(Min(0.0), Max(54.0))]
    pub color: Option<i64>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// How an auto number field counts.
#[derive(Clone, Default, rt::Record)]
pub struct AutoSerial {
    /// Whether numbers are counted or composed.
    #[wire(REQUIRED)]
    pub r#type: Option<AutoSerialType>,
    /// Whether records that exist are numbered anew. Only sent, never returned. The platform assumes
    /// `false` when it is not given.
    pub reformat_existing_records: Option<bool>,
    /// The parts of a composed number in their order.
    pub options: Option<Vec<AutoSerialRule>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::text_enum! {
    /// Whether numbers are counted or composed.
    pub enum AutoSerialType {
        /// Composed of parts.
        Custom = "custom",
        /// Counted.
        AutoIncrementNumber = "auto_increment_number",
    }
}

/// A part of a composed number.
#[derive(Clone, Default, rt::Record)]
pub struct AutoSerialRule {
    /// What the part is.
    #[wire(REQUIRED)]
    pub r#type: Option<AutoSerialRuleType>,
    /// Digits of a counter (`1` to `9`), the fixed text (20 characters at most), or the form of the
    /// date: `yyyyMMdd`, `yyyyMM`, `yyyy`, `MMdd`, `MM` or `dd`.
    #[wire(REQUIRED)]
    pub value: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::text_enum! {
    /// What a part of a composed number is.
    pub enum AutoSerialRuleType {
        /// A counter.
        SystemNumber = "system_number",
        /// A text that is always the same.
        FixedText = "fixed_text",
        /// The date on which the record was created.
        CreatedTime = "created_time",
    }
}

/// How places come into a location field.
#[derive(Clone, Default, rt::Record)]
pub struct LocationSettings {
    /// From where places may come.
    #[wire(REQUIRED)]
    pub input_type: Option<LocationInput>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::text_enum! {
    /// From where places may come.
    pub enum LocationInput {
        /// From the position of a phone only.
        OnlyMobile = "only_mobile",
        /// From anywhere.
        NotLimit = "not_limit",
    }
}

/// How bar codes come into a field.
#[derive(Clone, Default, rt::Record)]
pub struct AllowedEditModes {
    /// Whether they may be typed. The platform assumes `true` when it is not given.
    pub manual: Option<bool>,
    /// Whether they may be scanned with a phone. The platform assumes `true` when it is not given.
    pub scan: Option<bool>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::text_enum! {
    /// A currency, by its ISO 4217 code.
    pub enum CurrencyCode {
        /// Chinese yuan.
        Cny = "CNY",
        /// US dollar.
        Usd = "USD",
        /// Euro.
        Eur = "EUR",
        /// Pound sterling.
        Gbp = "GBP",
        /// UAE dirham.
        Aed = "AED",
        /// Australian dollar.
        Aud = "AUD",
        /// Brazilian real.
        Brl = "BRL",
        /// Canadian dollar.
        Cad = "CAD",
        /// Swiss franc.
        Chf = "CHF",
        /// Hong Kong dollar.
        Hkd = "HKD",
        /// Indian rupee.
        Inr = "INR",
        /// Indonesian rupiah.
        Idr = "IDR",
        /// Japanese yen.
        Jpy = "JPY",
        /// South Korean won.
        Krw = "KRW",
        /// Macanese pataca.
        Mop = "MOP",
        /// Mexican peso.
        Mxn = "MXN",
        /// Malaysian ringgit.
        Myr = "MYR",
        /// Philippine peso.
        Php = "PHP",
        /// Polish złoty.
        Pln = "PLN",
        /// Russian rouble.
        Rub = "RUB",
        /// Singapore dollar.
        Sgd = "SGD",
        /// Thai baht.
        Thb = "THB",
        /// Turkish lira.
        Try = "TRY",
        /// New Taiwan dollar.
        Twd = "TWD",
        /// Vietnamese dong.
        Vnd = "VND",
    }
}

/// How a rating is shown.
#[derive(Clone, Default, rt::Record)]
pub struct Rating {
    /// The symbol that is repeated. The platform assumes `"star"` when it is not given.
    pub symbol: Option<RatingSymbol>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::text_enum! {
    /// What a rating is shown with.
    pub enum RatingSymbol {
        /// A star.
        Star = "star",
        /// A heart.
        Heart = "heart",
        /// A thumb up.
        Thumbsup = "thumbsup",
        /// A fire.
        Fire = "fire",
        /// A smiling face.
        Smile = "smile",
        /// A flash of lightning.
        Lightning = "lightning",
        /// A flower.
        Flower = "flower",
        /// A number.
        Number = "number",
    }
}

/// What a formula gives.
#[derive(Clone, Default, rt::Record)]
pub struct FormulaType {
    /// The type of the result.
    #[wire(REQUIRED)]
    pub data_type: Option<FieldType>,
    /// Settings of how the result is shown.
    pub ui_property: Option<FormulaUiProperty>,
    /// How the result is shown: as a number, progress, money, a rating or a date.
    pub ui_type: Option<UiType>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// Settings of how the result of a formula is shown.
#[derive(Clone, Default, rt::Record)]
pub struct FormulaUiProperty {
    /// The currency, by its ISO 4217 code. At most 20 characters.
    #[wire(Length(0, 20))]
    pub currency_code: Option<String>,
    /// How numbers are shown. At most 50 characters.
    #[wire(Length(0, 50))]
    pub formatter: Option<String>,
    /// Whether progress has another range than 0 to 1.
    pub range_customize: Option<bool>,
    /// Smallest value of progress or a rating. From 0 to 1.
    #[wire(Min(0.0), Max(1.0))]
    pub min: Option<f64>,
    /// Largest value of progress or a rating. From 1 to 100.
    #[wire(Min(1.0), Max(100.0))]
    pub max: Option<f64>,
    /// How dates are shown. At most 50 characters.
    #[wire(Length(0, 50))]
    pub date_formatter: Option<String>,
    /// How a rating is shown.
    pub rating: Option<Rating>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// Where a lookup field takes its values from.
#[derive(Clone, Default, rt::Record)]
pub struct LookupFilter {
    /// The table with the values.
    pub target_table: Option<String>,
    /// Which records of that table count.
    pub filter_info: Option<FieldFilter>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// Fields that are shown together under a name.
#[derive(Clone, Default, rt::Record)]
pub struct FieldGroup {
    /// Id of the group; the platform gives one if none is given.
    pub id: Option<String>,
    /// Name of the group. At most 100 characters. Matches `^[^\[\]]+$`.
    #[wire(REQUIRED, Length(0, 100), Pattern("^[^\\[\\]]+$"))]
    pub name: Option<String>,
    /// The fields of the group. 1 to 300 elements.
    #[wire(REQUIRED, Items(1, 300))]
    pub children: Option<Vec<FieldGroupChild>>,
    /// What the group is for. At most 2000 characters.
    #[wire(Length(0, 2000))]
    pub description: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A member of a group of fields.
#[derive(Clone, Default, rt::Record)]
pub struct FieldGroupChild {
    /// What the member is.
    #[wire(REQUIRED)]
    pub r#type: Option<FieldGroupChildType>,
    /// Id of the field.
    #[wire(REQUIRED)]
    pub id: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::text_enum! {
    /// What a member of a group of fields is.
    pub enum FieldGroupChildType {
        /// A field.
        Field = "field",
    }
}

rt::text_enum! {
    /// How conditions are joined.
    pub enum Conjunction {
        /// All must hold.
        And = "and",
        /// Any must hold.
        Or = "or",
    }
}

rt::text_enum! {
    /// How the value of a field is compared.
    pub enum Operator {
        /// Equal. A filter by one option, person, group chat or record takes one value.
        Is = "is",
        /// Not equal. Not for dates.
        IsNot = "isNot",
        /// Contains any of the values. Not for dates.
        Contains = "contains",
        /// Contains none of the values. Not for dates.
        DoesNotContain = "doesNotContain",
        /// Has no value; the list of values is empty.
        IsEmpty = "isEmpty",
        /// Has a value; the list of values is empty.
        IsNotEmpty = "isNotEmpty",
        /// Greater or later.
        IsGreater = "isGreater",
        /// Greater or equal. Not for dates.
        IsGreaterEqual = "isGreaterEqual",
        /// Less or earlier.
        IsLess = "isLess",
        /// Less or equal. Not for dates.
        IsLessEqual = "isLessEqual",
        /// Matches a pattern; not supported yet.
        Like = "like",
        /// Is one of the values; not supported yet.
        In = "in",
    }
}

/// A form that adds records.
#[derive(Clone, Default, rt::Record)]
pub struct Form {
    /// Name of the form.
    pub name: Option<String>,
    /// What the form is for.
    pub description: Option<String>,
    /// Whether the form is shared, so that it can be filled in.
    pub shared: Option<bool>,
    /// Link to the form, if it is shared.
    pub shared_url: Option<String>,
    /// Who may fill in the form.
    pub shared_limit: Option<SharedLimit>,
    /// Whether everyone may fill it in only once.
    pub submit_limit_once: Option<bool>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::text_enum! {
    /// Who may fill in a form.
    pub enum SharedLimit {
        /// Only who is invited.
        Off = "off",
        /// Who has the link, in the tenant.
        TenantEditable = "tenant_editable",
        /// Who has the link, anywhere.
        AnyoneEditable = "anyone_editable",
    }
}

/// A piece of the description of a question.
#[derive(Clone, Default, rt::Record)]
pub struct DescriptionSegment {
    /// What the piece is.
    #[wire(REQUIRED)]
    pub segment_type: Option<SegmentType>,
    /// The text. 1 to 1000 characters.
    #[wire(REQUIRED, Length(1, 1000))]
    pub text: Option<String>,
    /// The address that the text leads to. 1 to 1000 characters.
    #[wire(Length(1, 1000))]
    pub link: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::text_enum! {
    /// What a piece of a description is.
    pub enum SegmentType {
        /// Text.
        Text = "text",
        /// A link.
        Url = "url",
    }
}

/// A row of a table.
#[derive(Clone, Default, rt::Record)]
pub struct Record {
    /// The values by the names of their fields. What a value looks like depends on the type of its
    /// field; fields without a value are left out.
    pub fields: Option<rt::Map<rt::Json>>,
    /// Id of the record: `rec…`.
    #[wire(ALWAYS)]
    pub record_id: Option<String>,
    /// Who created the record. Only where `automatic_fields` asks for it.
    pub created_by: Option<Person>,
    /// When the record was created. Only where `automatic_fields` asks for it.
    pub created_time: Option<rt::Millis>,
    /// Who last changed the record. Only where `automatic_fields` asks for it.
    pub last_modified_by: Option<Person>,
    /// When the record was last changed. Only where `automatic_fields` asks for it.
    pub last_modified_time: Option<rt::Millis>,
    /// Link by which the record is shared. Only where `with_shared_url` asks for it.
    pub shared_url: Option<String>,
    /// Link to the record. Only single records that are read have it.
    pub record_url: Option<String>,
    /// Id of the record, again: some replies give it twice.
    pub id: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl Record {
    /// `record_id`, which every documented reply has, or an error if this one lacks it.
    pub fn record_id(&self) -> Result<&str, rt::Error> {
        rt::always(self.record_id.as_deref(), "record_id", &self.unknown_fields)
    }
}

/// A record to add.
#[derive(Clone, rt::Record)]
pub struct NewRecord {
    /// The values by the names of their fields, in the forms that `create` takes.
    #[wire(REQUIRED)]
    pub fields: rt::Map<rt::Json>,
}

impl NewRecord {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(fields: rt::Map<rt::Json>) -> Self {
        Self { fields }
    }
}

/// Values to change in one record.
#[derive(Clone, rt::Record)]
pub struct RecordChange {
    /// New values by the names of their fields; null empties a field, and what is not named stays as
    /// it is.
    #[wire(REQUIRED)]
    pub fields: rt::Map<rt::Json>,
    /// The record to change.
    #[wire(REQUIRED)]
    pub record_id: String,
}

impl RecordChange {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(fields: rt::Map<rt::Json>, record_id: impl Into<String>) -> Self {
        Self {
            fields,
            record_id: record_id.into(),
        }
    }
}

/// What came of deleting a record.
#[derive(Clone, Default, rt::Record)]
pub struct DeletedRecord {
    /// Whether the record was deleted.
    pub deleted: Option<bool>,
    /// The record that was deleted: `rec…`.
    pub record_id: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A user, as records name them.
#[derive(Clone, Default, rt::Record)]
pub struct Person {
    /// Id of the user, of the type that `user_id_type` says.
    pub id: Option<String>,
    /// Name of the user.
    pub name: Option<String>,
    /// Name of the user in English.
    pub en_name: Option<String>,
    /// Email address of the user; empty if there is none.
    pub email: Option<String>,
    /// Address of the picture of the user.
    pub avatar_url: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// Which records are found. Conditions stand side by side, or in groups of their own, one level
/// deep.
#[derive(Clone, rt::Record)]
pub struct Filter {
    /// Whether all conditions and groups must hold, or any of them.
    #[wire(REQUIRED)]
    pub conjunction: Conjunction,
    /// Conditions on single fields. At most 50 elements.
    #[wire(Items(0, 50))]
    pub conditions: Option<Vec<Condition>>,
    /// Groups of conditions, such as one of several values in each.
    pub children: Option<Vec<FilterGroup>>,
}

impl Filter {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(conjunction: Conjunction) -> Self {
        Self {
            conjunction,
            conditions: None,
            children: None,
        }
    }
}

/// Conditions that count as one.
#[derive(Clone, rt::Record)]
pub struct FilterGroup {
    /// Whether all conditions must hold, or any of them.
    #[wire(REQUIRED)]
    pub conjunction: Conjunction,
    /// Conditions on single fields.
    #[wire(REQUIRED)]
    pub conditions: Vec<Condition>,
}

impl FilterGroup {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(conjunction: Conjunction, conditions: Vec<Condition>) -> Self {
        Self { conjunction, conditions }
    }
}

/// A condition on the value of one field. Formula and lookup fields cannot be used.
#[derive(Clone, rt::Record)]
pub struct Condition {
    /// What the field is called; records use it as the key of the value. At most 1000 characters.
    #[wire(REQUIRED, Length(0, 1000))]
    pub field_name: String,
    /// How the value of the field is compared.
    #[wire(REQUIRED)]
    pub operator: Operator,
    /// What it is compared with, as text: a number in digits, `true` or `false`, the names of options,
    /// ids of users, group chats and records, the text of a link, the address of a place. Dates are
    /// `ExactDate` and milliseconds, or a word such as `Today`, `CurrentWeek` or `TheLastMonth`. Empty
    /// for `isEmpty` and `isNotEmpty`. At most 10 elements.
    #[wire(REQUIRED, Items(0, 10))]
    pub value: Vec<String>,
}

impl Condition {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(
        field_name: impl Into<String>,
        operator: Operator,
        value: Vec<String>,
    ) -> Self {
        Self {
            field_name: field_name.into(),
            operator,
            value,
        }
    }
}

/// What records are sorted by.
#[derive(Clone, rt::Record)]
pub struct Sort {
    /// What the field is called; records use it as the key of the value. At most 1000 characters.
    #[wire(REQUIRED, Length(0, 1000))]
    pub field_name: String,
    /// Whether the largest or latest comes first. The platform assumes `false` when it is not given.
    pub desc: Option<bool>,
}

impl Sort {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(field_name: impl Into<String>) -> Self {
        Self {
            field_name: field_name.into(),
            desc: None,
        }
    }
}

/// Who may read and change what in a base with advanced permissions.
#[derive(Clone, Default, rt::Record)]
pub struct Role {
    /// What the role is called.
    pub role_name: Option<String>,
    /// Id of the role: `rol…`.
    #[wire(ALWAYS)]
    pub role_id: Option<String>,
    /// Permissions on tables.
    pub table_roles: Option<Vec<TableRole>>,
    /// Permissions on dashboards.
    pub block_roles: Option<Vec<BlockRole>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl Role {
    /// `role_id`, which every documented reply has, or an error if this one lacks it.
    pub fn role_id(&self) -> Result<&str, rt::Error> {
        rt::always(self.role_id.as_deref(), "role_id", &self.unknown_fields)
    }
}

/// Permissions of a role on one table.
#[derive(Clone, Default, rt::Record)]
pub struct TableRole {
    /// What the role may do with the table.
    #[wire(REQUIRED)]
    pub table_perm: Option<TablePermission>,
    /// What the table is called.
    pub table_name: Option<String>,
    /// The table: `tbl…`.
    pub table_id: Option<String>,
    /// Which records may be read or edited, if the table may be.
    pub rec_rule: Option<RecordRule>,
    /// Which fields may be read or edited, by their names, if records may be edited.
    pub field_perm: Option<rt::Map<FieldPermission>>,
    /// Whether records may be added, if they may be edited. The platform assumes `true` when it is not
    /// given.
    pub allow_add_record: Option<bool>,
    /// Whether records may be deleted, if they may be edited. The platform assumes `true` when it is
    /// not given.
    pub allow_delete_record: Option<bool>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::int_enum! {
    /// What a role may do with a table.
    pub enum TablePermission {
        /// Nothing.
        Nothing = 0,
        /// Read it.
        Read = 1,
        /// Edit records.
        EditRecords = 2,
        /// Edit fields and records.
        EditFields = 4,
    }
}

rt::int_enum! {
    /// What a role may do with a field.
    pub enum FieldPermission {
        /// Read it.
        Read = 1,
        /// Fill it in new records.
        Add = 2,
        /// Edit it.
        Edit = 3,
    }
}

/// Which records may be read or edited.
#[derive(Clone, Default, rt::Record)]
pub struct RecordRule {
    /// Conditions on single fields.
    #[wire(REQUIRED)]
    pub conditions: Option<Vec<RoleCondition>>,
    /// Whether all conditions must hold, or any of them. The platform assumes `"and"` when it is not
    /// given.
    pub conjunction: Option<Conjunction>,
    /// What may be done with other records, if records may be edited. The platform assumes `0` when it
    /// is not given.
    pub other_perm: Option<OtherPermission>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A condition on the value of one field.
#[derive(Clone, Default, rt::Record)]
pub struct RoleCondition {
    /// Name of the field; empty for “created by whoever looks”.
    #[wire(REQUIRED)]
    pub field_name: Option<String>,
    /// How the value of the field is compared: `is`, `isNot`, `contains`, `doesNotContain`, `isEmpty`
    /// or `isNotEmpty`. The platform assumes `"is"` when it is not given.
    pub operator: Option<Operator>,
    /// What it is compared with, with ids of options.
    pub value: Option<Vec<String>>,
    /// What the field holds. Only returned, never sent.
    #[wire(RESPONSE_ONLY)]
    pub field_type: Option<FieldType>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::int_enum! {
    /// What a role may do with records that its conditions do not hold for.
    pub enum OtherPermission {
        /// Nothing.
        Nothing = 0,
        /// Read them.
        Read = 1,
    }
}

/// Permission of a role on one dashboard.
#[derive(Clone, Default, rt::Record)]
pub struct BlockRole {
    /// Id of the dashboard: `blk…`.
    #[wire(REQUIRED)]
    pub block_id: Option<String>,
    /// What it is: a dashboard. Only returned, never sent.
    #[wire(RESPONSE_ONLY)]
    pub block_type: Option<BlockType>,
    /// What the role may do with it.
    #[wire(REQUIRED)]
    pub block_perm: Option<BlockPermission>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::text_enum! {
    /// A part of a base that is not a table.
    pub enum BlockType {
        /// A dashboard.
        Dashboard = "dashboard",
    }
}

rt::int_enum! {
    /// What a role may do with a dashboard.
    pub enum BlockPermission {
        /// Nothing.
        Nothing = 0,
        /// Read it.
        Read = 1,
    }
}

rt::text_enum! {
    /// What the id of a member of a role is.
    pub enum MemberIdType {
        /// Open id of a user.
        OpenId = "open_id",
        /// Union id of a user.
        UnionId = "union_id",
        /// User id of a user.
        UserId = "user_id",
        /// Id of a group chat.
        ChatId = "chat_id",
        /// Id of a department, as its tenant gave it.
        DepartmentId = "department_id",
        /// Id of a department: `od-…`.
        OpenDepartmentId = "open_department_id",
    }
}

/// A user, group chat or department.
#[derive(Clone, rt::Record)]
pub struct MemberId {
    /// What `id` is. The platform assumes `"open_id"` when it is not given.
    pub r#type: Option<MemberIdType>,
    /// Id of the member.
    #[wire(REQUIRED)]
    pub id: String,
}

impl MemberId {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            r#type: None,
            id: id.into(),
        }
    }
}

/// How a table is filtered and shown.
#[derive(Clone, Default, rt::Record)]
pub struct View {
    /// Id of the view: `vew…`.
    #[wire(ALWAYS)]
    pub view_id: Option<String>,
    /// What the view is called.
    #[wire(ALWAYS)]
    pub view_name: Option<String>,
    /// How the view shows records.
    pub view_type: Option<ViewType>,
    /// Who sees and changes the view. Only lists of views have it.
    pub view_public_level: Option<ViewPublicLevel>,
    /// The user whom a private view belongs to, of the type that `user_id_type` says. Only lists of
    /// views have it.
    pub view_private_owner_id: Option<String>,
    /// What the view filters and hides. Lists of views do not have it.
    pub property: Option<ViewProperty>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl View {
    /// `view_id`, which every documented reply has, or an error if this one lacks it.
    pub fn view_id(&self) -> Result<&str, rt::Error> {
        rt::always(self.view_id.as_deref(), "view_id", &self.unknown_fields)
    }

    /// `view_name`, which every documented reply has, or an error if this one lacks it.
    pub fn view_name(&self) -> Result<&str, rt::Error> {
        rt::always(self.view_name.as_deref(), "view_name", &self.unknown_fields)
    }
}

rt::text_enum! {
    /// How a view shows records.
    pub enum ViewType {
        /// As rows.
        Grid = "grid",
        /// As cards in columns.
        Kanban = "kanban",
        /// As cards with pictures.
        Gallery = "gallery",
        /// As bars along time.
        Gantt = "gantt",
        /// As a form that adds records.
        Form = "form",
    }
}

rt::text_enum! {
    /// Who sees and changes a view.
    pub enum ViewPublicLevel {
        /// All see and change it.
        Public = "Public",
        /// All see it; it is locked against changes.
        Locked = "Locked",
        /// Only its owner sees it.
        Private = "Private",
    }
}

/// What a view filters and hides.
#[derive(Clone, Default, rt::Record)]
pub struct ViewProperty {
    /// Which records the view shows.
    pub filter_info: Option<FieldFilter>,
    /// Ids of the fields that the view hides. At most 300 elements.
    #[wire(Items(0, 300))]
    pub hidden_fields: Option<rt::Nullable<Vec<String>>>,
    /// How a grid view shows records below others.
    pub hierarchy_config: Option<HierarchyConfig>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// Which records count.
#[derive(Clone, Default, rt::Record)]
pub struct FieldFilter {
    /// Whether all conditions must hold, or any of them.
    #[wire(REQUIRED)]
    pub conjunction: Option<Conjunction>,
    /// Conditions on single fields. At most 50 elements.
    #[wire(REQUIRED, Items(0, 50))]
    pub conditions: Option<Vec<FieldCondition>>,
    /// Whether conditions are left out of the reply. Only returned, never sent.
    #[wire(RESPONSE_ONLY)]
    pub condition_omitted: Option<bool>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A condition on the value of one field.
#[derive(Clone, Default, rt::Record)]
pub struct FieldCondition {
    /// The field whose value is compared: `fld…`.
    #[wire(REQUIRED)]
    pub field_id: Option<String>,
    /// How the value of the field is compared; not by `like` or `in`.
    #[wire(REQUIRED)]
    pub operator: Option<Operator>,
    /// What it is compared with: a list of texts like that in the filter of a search, but with ids of
    /// options.
    #[wire(JSON)]
    pub value: Option<Vec<rt::Json>>,
    /// Names the condition: `con…`. Only returned, never sent.
    #[wire(RESPONSE_ONLY)]
    pub condition_id: Option<String>,
    /// What the field holds. Only returned, never sent.
    #[wire(RESPONSE_ONLY)]
    pub field_type: Option<FieldType>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// How records stand below others.
#[derive(Clone, Default, rt::Record)]
pub struct HierarchyConfig {
    /// The field that links a record with the one above it.
    pub field_id: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}
