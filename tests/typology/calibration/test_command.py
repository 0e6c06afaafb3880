"""manage.py ijk: what it prints where, and how it ends."""

import json
from io import StringIO
from time import perf_counter

import pytest
from django.core.management import CommandError, call_command

TWO = "nr,network_past,onset,wish,stance,profile\nk1,never,early_in_life,belong,waits_hopes,HOOPVOLLEN\n,,,,,\n2,,,,,\n"


@pytest.fixture
def ijk(tmp_path):
    """Runs the command on a file with this text; what it said on stdout and on stderr."""

    def run(text, *options):
        file = tmp_path / "antwoorden.csv"
        file.write_text(text, encoding="utf-8")
        out, err = StringIO(), StringIO()
        call_command("ijk", str(file), *options, stdout=out, stderr=err)
        return out.getvalue(), err.getvalue()

    return run


def test_prints_cases_and_figures_without_a_database(ijk):
    out, err = ijk(TWO)

    assert out.startswith("k1: Hoopvollen ")
    assert "\n2: Actieven 12 %, Geborgenen 12 %, te weinig informatie\n" in out
    assert "eerste profiel gelijk 100 % (1/1)" in " ".join(out.split())
    assert err == ""


def test_prints_data_and_nothing_else(ijk):
    out, err = ijk("leeftijd," + TWO.replace("\n", "\n80,"), "--json")

    data = json.loads(out)
    assert [case["nr"] for case in data["cases"]] == ["k1", "2", "2", "4"]
    assert (data["top1"], data["cases_with_profile"]) == (1.0, 1)
    assert err == "Kolom leeftijd is onbekend en is overgeslagen.\n"


@pytest.mark.parametrize("options", [(), ("--json",)])
def test_a_mistake_leaves_no_outcome(ijk, options):
    with pytest.raises(CommandError, match=r"Regel 2, kolom wish: \"rain\"(.|\n)*Regel 3, kolom wish: \"moon\""):
        ijk("wish\nrain\nmoon\n", *options)


@pytest.mark.parametrize("name", ["weg.csv", "."])
def test_refuses_what_is_no_file(tmp_path, name):
    with pytest.raises(CommandError, match="geen bestand dat te lezen is"):
        call_command("ijk", str(tmp_path / name))


def test_ten_thousand_cases_are_quick(ijk):
    start = perf_counter()

    out, _err = ijk(TWO.splitlines()[0] + "\n" + "x,never,fell_away,belong,own_world,OVERLEVERS\n" * 10_000)

    assert out.count("\nx: ") == 9999
    assert perf_counter() - start < 30  # about one second; a busy machine is no mistake
