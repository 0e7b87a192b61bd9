//! The lowered model: everything the emitters write, decided.
//!
//! Names are claimed, types are placed and boxed, and every decision about the shape of the Rust
//! code is taken; the emitters only write down what stands here.

use serde_json::Value as Json;

use crate::diagnostic::Sources;
use crate::load::At;
use crate::schema;

/// A crate to be written.
#[derive(Debug)]
pub(crate) struct Model<'s> {
    pub(crate) platforms: Vec<Platform<'s>>,
    /// Every declared type, by its [`TypeId`](crate::types::TypeId).
    pub(crate) items: Vec<Item<'s>>,
    pub(crate) sources: &'s Sources,
}

impl Model<'_> {
    /// The schema file and the line in it, as documentation names them.
    pub(crate) fn origin(&self, at: At<'_>) -> String {
        let place = at.on_key();
        format!("`schemas/{}:{}`", self.sources.path(place.file), self.sources.line(place))
    }
}

/// A platform: a module with a client.
#[derive(Debug)]
pub(crate) struct Platform<'s> {
    pub(crate) name: &'s str,
    pub(crate) def: &'s schema::Platform,
    /// Its schema.
    pub(crate) at: At<'s>,
    pub(crate) types: Vec<ItemId>,
    pub(crate) services: Vec<Service<'s>>,
}

/// A service: a module, a feature and an accessor of the client.
#[derive(Debug)]
pub(crate) struct Service<'s> {
    pub(crate) name: &'s str,
    pub(crate) feature: String,
    /// The accessor's name on the client.
    pub(crate) accessor: String,
    pub(crate) versions: Vec<Version<'s>>,
}

/// One version of a service: a module below it, or the service's own where it has no versions.
#[derive(Debug)]
pub(crate) struct Version<'s> {
    pub(crate) name: Option<&'s str>,
    pub(crate) def: &'s schema::Service,
    /// Its schema.
    pub(crate) at: At<'s>,
    /// Path of the module from the crate's root.
    pub(crate) module: Vec<String>,
    pub(crate) types: Vec<ItemId>,
    pub(crate) resources: Vec<Resource<'s>>,
}

/// A resource: a module with an accessor.
#[derive(Debug)]
pub(crate) struct Resource<'s> {
    pub(crate) name: &'s str,
    pub(crate) operations: Vec<Operation<'s>>,
}

/// Position in [`Model::items`].
pub(crate) type ItemId = usize;

/// A type in Rust.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Ty {
    String,
    Bool,
    Int,
    Float,
    Millis,
    Seconds,
    Json,
    File,
    Item(ItemId),
    Boxed(ItemId),
    List(Box<Ty>),
    Map(Box<Ty>),
    Nullable(Box<Ty>),
    Clearable(Box<Ty>),
}

/// A type to be written.
#[derive(Debug)]
pub(crate) struct Item<'s> {
    pub(crate) name: String,
    /// Where it is declared.
    pub(crate) at: At<'s>,
    /// Path of the module that holds it.
    pub(crate) module: Vec<String>,
    pub(crate) doc: &'s str,
    pub(crate) read: bool,
    pub(crate) body: ItemBody<'s>,
}

/// What a type is.
#[derive(Debug)]
pub(crate) enum ItemBody<'s> {
    Struct(Struct<'s>),
    TextEnum(Vec<TextVariant<'s>>),
    IntEnum(Vec<IntVariant<'s>>),
    Union(Vec<UnionVariant<'s>>),
}

/// A struct with a field table.
#[derive(Debug)]
pub(crate) struct Struct<'s> {
    pub(crate) members: Vec<Member<'s>>,
    pub(crate) slots: Vec<Slot<'s>>,
    /// Name of the member that keeps unknown fields.
    pub(crate) unknown: Option<&'static str>,
    pub(crate) rules: Vec<Rule>,
    pub(crate) shapes: Vec<Shape<'s>>,
    pub(crate) views: Vec<View<'s>>,
}

/// A public field of a struct.
#[derive(Debug)]
pub(crate) struct Member<'s> {
    pub(crate) name: String,
    pub(crate) ty: MemberTy,
    /// Not an `Option`: must be given to make the struct.
    pub(crate) required: bool,
    pub(crate) docs: FieldDocs<'s>,
}

/// The type of a member or of an input.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum MemberTy {
    Value(Ty),
    /// A shape: of the struct `owner`, or of the operation itself.
    Shape {
        name: String,
        owner: Option<ItemId>,
    },
}

/// A field on the wire and where its value comes from.
#[derive(Debug)]
pub(crate) struct Slot<'s> {
    pub(crate) wire: WireField<'s>,
    pub(crate) source: Source<'s>,
}

/// Where the value of a slot comes from.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Source<'s> {
    /// A member of the struct.
    Member(usize),
    /// A constant.
    Constant(&'s Json),
    /// The shape in a member: the position of the field among those it stands for.
    Shape { member: usize, part: usize },
}

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

/// What is said of a field in its documentation.
#[derive(Debug, Clone, Copy)]
pub(crate) enum FieldDocs<'s> {
    /// A field of the schema: its text, limits and defaults.
    Field(&'s schema::Field),
    /// A shape's text.
    Text(&'s str),
}

/// An enum that stands for fields of which the wire takes only some at once.
#[derive(Debug)]
pub(crate) struct Shape<'s> {
    pub(crate) name: String,
    /// The rule that it comes from.
    pub(crate) at: At<'s>,
    pub(crate) doc: &'s str,
    pub(crate) body: ShapeBody<'s>,
}

/// What a shape is.
#[derive(Debug)]
pub(crate) enum ShapeBody<'s> {
    /// One of several fields.
    Choice(Vec<ChoiceVariant<'s>>),
    /// A tag and the fields that go with it. The tag is the first part.
    Tagged { tag: &'s str, variants: Vec<TaggedVariant<'s>> },
}

/// A tagged shape that borrows the members of a struct, which holds them all.
#[derive(Debug)]
pub(crate) struct View<'s> {
    pub(crate) shape: Shape<'s>,
    /// Name of the method that gives it.
    pub(crate) accessor: String,
    /// The member that is the tag, and its type.
    pub(crate) tag: String,
    pub(crate) tag_ty: Ty,
    /// The tag's variant for each of the shape's.
    pub(crate) tags: Vec<String>,
    /// The members by part of the shape.
    pub(crate) members: Vec<String>,
}

/// One of several fields.
#[derive(Debug)]
pub(crate) struct ChoiceVariant<'s> {
    pub(crate) name: String,
    /// Name of the field on the wire.
    pub(crate) wire: &'s str,
    pub(crate) ty: Ty,
    pub(crate) def: &'s schema::Field,
}

/// One value of a tag and the fields that go with it.
#[derive(Debug)]
pub(crate) struct TaggedVariant<'s> {
    pub(crate) name: String,
    /// The tag's value on the wire.
    pub(crate) tag: &'s Json,
    pub(crate) doc: &'s str,
    pub(crate) fields: Vec<TaggedField<'s>>,
}

/// A field of one case of a tagged shape.
#[derive(Debug)]
pub(crate) struct TaggedField<'s> {
    pub(crate) name: String,
    pub(crate) wire: &'s str,
    /// Position among the parts that the shape stands for.
    pub(crate) part: usize,
    pub(crate) ty: Ty,
    pub(crate) required: bool,
    pub(crate) is_secret: bool,
    pub(crate) def: &'s schema::Field,
}

/// A documented value of a string enum.
#[derive(Debug)]
pub(crate) struct TextVariant<'s> {
    pub(crate) name: String,
    pub(crate) value: &'s str,
    pub(crate) doc: &'s str,
}

/// A documented value of an integer enum.
#[derive(Debug)]
pub(crate) struct IntVariant<'s> {
    pub(crate) name: String,
    pub(crate) value: i64,
    pub(crate) doc: &'s str,
}

/// One type that a union can hold.
#[derive(Debug)]
pub(crate) struct UnionVariant<'s> {
    pub(crate) name: String,
    pub(crate) ty: Ty,
    pub(crate) kind: JsonKind,
    pub(crate) doc: &'s str,
}

/// The JSON kind by which a union's variants are told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum JsonKind {
    Bool,
    Number,
    Text,
    List,
    Object,
}

/// An operation: one endpoint.
#[derive(Debug)]
pub(crate) struct Operation<'s> {
    /// `open/task/v2/task/patch`
    pub(crate) id: String,
    pub(crate) name: String,
    /// Name of its module and of its method on the resource.
    pub(crate) method: &'s str,
    pub(crate) resource: &'s str,
    pub(crate) module: Vec<String>,
    /// Its schema.
    pub(crate) at: At<'s>,
    pub(crate) def: &'s schema::Endpoint,
    pub(crate) http_method: &'s str,
    pub(crate) http_path: &'s str,
    pub(crate) credential: Option<&'s str>,
    pub(crate) params: Vec<Param<'s>>,
    pub(crate) rules: Vec<Rule>,
    pub(crate) shapes: Vec<Shape<'s>>,
    /// What must be given, in the order of `new`.
    pub(crate) arguments: Vec<Input<'s>>,
    /// What may be given, each with a setter.
    pub(crate) setters: Vec<Setter<'s>>,
    /// Parameters that always have the same value.
    pub(crate) constants: Vec<(usize, &'s Json)>,
    pub(crate) masks: Vec<Mask<'s>>,
    pub(crate) types: Vec<ItemId>,
    pub(crate) reply: Reply<'s>,
    pub(crate) errors: Vec<ErrorConst<'s>>,
    pub(crate) paging: Option<PagingModel>,
}

/// A parameter in the endpoint's table.
#[derive(Debug)]
pub(crate) struct Param<'s> {
    pub(crate) wire: WireField<'s>,
    pub(crate) place: Place<'s>,
}

/// Where a parameter travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place<'s> {
    Path,
    Query,
    Header,
    Body,
    Inside(&'s str),
    MaskOf(&'s str),
}

/// Something a caller gives.
#[derive(Debug)]
pub(crate) struct Input<'s> {
    pub(crate) name: String,
    pub(crate) ty: MemberTy,
    /// The parameters that it fills: one, or all that its shape stands for.
    pub(crate) params: Vec<usize>,
    pub(crate) docs: FieldDocs<'s>,
}

/// Something a caller may give.
#[derive(Debug)]
pub(crate) struct Setter<'s> {
    pub(crate) input: Input<'s>,
    pub(crate) kind: SetterKind,
}

/// What a setter does beside setting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum SetterKind {
    /// Nothing.
    Plain,
    /// Names the field in the mask; the name of the method that clears it, where that is allowed.
    Masked { clear: Option<String> },
    /// Sets a whole masked object.
    Object,
}

/// An update mask.
#[derive(Debug)]
pub(crate) struct Mask<'s> {
    /// Name of the enum of its fields.
    pub(crate) name: String,
    /// Name of the method that sets it as it is.
    pub(crate) setter: String,
    pub(crate) param: usize,
    /// Where it is declared.
    pub(crate) at: At<'s>,
    /// The object whose fields it names.
    pub(crate) object: &'s str,
    pub(crate) fields: Vec<(String, &'s str, &'s schema::Field)>,
}

/// What a successful reply is.
#[derive(Debug)]
pub(crate) enum Reply<'s> {
    /// JSON without declared fields.
    Empty,
    /// JSON: a struct of its own.
    Struct { name: String, body: Struct<'s> },
    /// A file.
    File,
    /// Server-sent events.
    Events(Ty),
}

/// A documented error.
#[derive(Debug)]
pub(crate) struct ErrorConst<'s> {
    pub(crate) name: String,
    /// Tells apart several meanings of one code; 0 where there is only one.
    pub(crate) case: u8,
    pub(crate) def: &'s schema::ErrorCase,
}

/// How a reply is paged.
#[derive(Debug)]
pub(crate) struct PagingModel {
    pub(crate) param: usize,
    /// The members that lead to the items, and the type of one item.
    pub(crate) items: Vec<String>,
    pub(crate) item: Ty,
}
