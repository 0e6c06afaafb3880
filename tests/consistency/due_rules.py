"""Rules of the method whose data and screen exist by now: each needs a test that names it (`test_typ_01_...`)."""

# fmt: off
DUE = (
    "TYP-01", "TYP-02", "TYP-03", "TYP-04", "TYP-05", "TYP-06", "TYP-07", "TYP-08", "TYP-09", "TYP-10", "TYP-11",
    "TYP-12", "TYP-13", "TYP-14", "TYP-15",
    "SIG-01", "SIG-02", "SIG-03", "SIG-04", "SIG-05", "SIG-06", "SIG-07", "SIG-08", "SIG-09", "SIG-10", "SIG-11",
    "SIG-12", "SIG-13", "SIG-14", "SIG-15", "SIG-16", "SIG-17", "SIG-18",
    "PHA-01", "PHA-02", "PHA-03", "PHA-04", "PHA-05", "PHA-06", "PHA-07", "PHA-08", "PHA-09", "PHA-10", "PHA-11",
    "PHA-12", "PHA-13", "PHA-14", "PHA-15", "PHA-16", "PHA-17", "PHA-18", "PHA-19", "PHA-20", "PHA-21", "PHA-22",
    "PHA-23", "PHA-24", "PHA-25",
    "CLO-01", "CLO-02", "CLO-03", "CLO-04", "CLO-05", "CLO-06", "CLO-07", "CLO-08", "CLO-09", "CLO-10", "CLO-11",
    "CLO-12", "CLO-13", "CLO-14",
    "VOL-04", "VOL-05", "VOL-06", "VOL-07", "VOL-19",
    "REP-01", "REP-02", "REP-04",
    "PRI-01", "PRI-04",
)
