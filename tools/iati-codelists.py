#!/usr/bin/env python3
"""Writes src/main/resources/modules/projects/iati/codelists.txt from the code lists of IATI 2.03 (MIT): one list a line, its name and all its codes, withdrawn ones too since old files have them.
tools/iati-codelists.py [../shared/data/iati/codelists]"""
import pathlib, sys
import xml.etree.ElementTree as tree

root = pathlib.Path(__file__).resolve().parent.parent
source = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else root / "../shared/data/iati/codelists"
lines = []
for file in sorted(source.glob("*.xml")):
    codes = [item.findtext("code").strip() for item in tree.parse(file).getroot().iter("codelist-item")]
    lines.append(" ".join([file.stem, *dict.fromkeys(codes)]))
target = root / "src/main/resources/modules/projects/iati/codelists.txt"
target.write_text("\n".join(lines) + "\n", encoding="utf-8")
print(target, len(lines), "lists")
