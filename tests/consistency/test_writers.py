"""Only services write.

How it decides: outside `services`, a call counts as a write when its name can only be a write (`save`, `create`,
`bulk_create` ...), or when it is a word that sets and dicts know too (`update`, `add`, `set` ...) and what stands
before the dot is a queryset: it mentions `objects`, a queryset word such as `filter`, or a relation of our models.
"""

import ast
from collections.abc import Iterator

from django.apps import apps

from tests.consistency.source import ROOMS, calls, last_name, modules, names_in

ALWAYS = {"save", "delete", "create", "bulk_create", "bulk_update", "get_or_create", "update_or_create", "create_user"}
ON_QUERYSETS = {"update", "add", "set", "remove", "clear"}
QUERYSET_WORDS = {"objects", "filter", "exclude", "all", "select_for_update"}
NO_MODELS = {
    "session",
    "cache",
    "default_storage",
    "canvas",
}  # what stands before `.save(` or `.delete(` and is no model
# Where SQL may be written by hand: everywhere else the ORM keeps both databases alike.
RAW_SQL = {"reports", "bench"}


def test_only_services_write():
    writes = [
        f"{module.where(call)} .{name}()"
        for module in modules()
        if not module.inside("services")
        for call, name, receiver in calls(module.tree)
        if is_write(name, receiver)
    ]

    assert not writes


def test_a_form_is_never_asked_to_save():
    saving = [
        module.where(call)
        for module in modules()
        for call, name, receiver in calls(module.tree)
        if name == "save" and "form" in last_name(receiver).lower()
    ]

    assert not saving


def test_models_have_no_logic_in_save():
    overriding = [
        module.where(node)
        for module in modules()
        if module.inside("models")
        for node in ast.walk(module.tree)
        if isinstance(node, ast.FunctionDef) and node.name in ("save", "delete")
    ]

    assert not overriding


def test_no_sql_by_hand_outside_reports():
    by_hand = [
        module.where(call)
        for module in modules()
        if module.path.split("/")[0] not in RAW_SQL
        for call, name, _receiver in calls(module.tree)
        if name in {"raw", "extra", "cursor"} or (name == "execute" and "cursor" in names_in(call.func))
    ]

    assert not by_hand


def test_a_lock_takes_its_own_row_only():
    """PostgreSQL locks what is joined as well: waiting on a team because of one member, or a deadlock."""
    joined = [
        module.where(call)
        for module in modules()
        for call, _name, _receiver in calls(module.tree)
        if joins_in_lock(call)
    ]

    assert not joined


def test_the_check_knows_a_lock_with_a_join():
    bad = "A.objects.select_for_update().select_related('b').get()", "A.objects.select_related('b').select_for_update()"
    good = "A.objects.select_for_update(of=('self',)).select_related('b')", "A.objects.select_for_update().get()"

    assert all(any(joins_in_lock(call) for call, _name, _receiver in calls(ast.parse(text))) for text in bad)
    assert not any(joins_in_lock(call) for text in good for call, _name, _receiver in calls(ast.parse(text)))


def test_the_check_knows_a_write_from_a_dict():
    written = ast.parse("Client.objects.filter(pk=1).update(a=1); visit.participants.set([x]); client.save()")
    harmless = ast.parse("words.update(a=1); seen.add(x); request.session.save(); cache.delete(k); a.b.set(1)")

    assert all(is_write(name, receiver) for _call, name, receiver in calls(written) if name != "filter")
    assert not any(is_write(name, receiver) for _call, name, receiver in calls(harmless))


def is_write(name: str, receiver: ast.expr) -> bool:
    """Whether `receiver.name(...)` writes to a model."""
    if name in ALWAYS:
        return last_name(receiver) not in NO_MODELS
    if name in ON_QUERYSETS:
        return bool(names_in(receiver) & QUERYSET_WORDS) or last_name(receiver) in relations()
    return False


def relations() -> set[str]:
    """The names under which our models reach many others."""
    models = [model for model in apps.get_models() if model._meta.app_label in ROOMS]
    many = {field.name for model in models for field in model._meta.many_to_many}
    return many | {
        relation.get_accessor_name()
        for model in models
        for relation in model._meta.related_objects
        if relation.get_accessor_name() and not relation.one_to_one
    }


def joins_in_lock(call: ast.Call) -> bool:
    """Whether this chain of calls, up to here, both locks without `of=` and joins."""
    chain = {name: link for link, name, _receiver in links(call)}
    lock = chain.get("select_for_update")
    return lock is not None and "select_related" in chain and not any(word.arg == "of" for word in lock.keywords)


def links(call: ast.expr) -> Iterator[tuple[ast.Call, str, ast.expr]]:
    """The calls of one chain `a.b().c()`, last first."""
    while isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute):
        yield call, call.func.attr, call.func.value
        call = call.func.value
