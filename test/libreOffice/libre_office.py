"""Opens a spreadsheet in LibreOffice, has it calculate everything anew and tells what it sees.

Reads a request as JSON from standard input and writes the answer as JSON to standard output; runSession.ts states both shapes.
LibreOffice runs without window, with a profile of its own that is thrown away, and ends with this script.
"""

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue

START_SECONDS = 60
FORMULA_CELLS = 16
ERROR_RESULTS = 4
ALL_CONTENT = 1 | 2 | 4 | 16
# Formulas that give a constant which cannot be typed in as a number or text.
BOOLEANS = {True: "=TRUE()", False: "=FALSE()"}


def set_locale(profile, locale):
    # Functions that make text (FIXED, TEXT) write numbers as in this country.
    folder = os.path.join(profile, "user")
    os.makedirs(folder)
    with open(os.path.join(folder, "registrymodifications.xcu"), "w", encoding="utf-8") as settings:
        settings.write(
            '<?xml version="1.0" encoding="UTF-8"?>'
            '<oor:items xmlns:oor="http://openoffice.org/2001/registry">'
            '<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse">'
            f"<value>{locale}</value></prop></item></oor:items>"
        )


def start(profile, pipe):
    return subprocess.Popen(
        [
            "soffice",
            "-env:UserInstallation=file://" + profile,
            "--headless",
            "--norestore",
            "--nologo",
            f"--accept=pipe,name={pipe};urp;",
        ],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )


def connect(process, pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    address = f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext"
    deadline = time.monotonic() + START_SECONDS
    while True:
        try:
            context = resolver.resolve(address)
            return context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        except Exception:
            if process.poll() is not None or time.monotonic() > deadline:
                raise
            time.sleep(0.1)


def place(address):
    return {
        "row": address.StartRow,
        "column": address.StartColumn,
        "rows": address.EndRow - address.StartRow + 1,
        "columns": address.EndColumn - address.StartColumn + 1,
    }


def content(cell):
    error = cell.getError()
    kind = cell.Type.value
    if error:
        return {"error": cell.String}
    if kind == "EMPTY":
        return {"value": None}
    if kind == "TEXT" or (kind == "FORMULA" and cell.FormulaResultType2 == 2):
        return {"value": cell.String}
    return {"value": cell.Value}


def used_area(sheet):
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    end = cursor.RangeAddress
    return sheet.getCellRangeByPosition(0, 0, end.EndColumn, end.EndRow)


def positions(ranges):
    return {
        (row, column)
        for area in ranges.RangeAddresses
        for row in range(area.StartRow, area.EndRow + 1)
        for column in range(area.StartColumn, area.EndColumn + 1)
    }


def cells(sheet):
    # Asked for as a whole: every single cell would be a round trip to LibreOffice.
    area = used_area(sheet)
    formulas, values = area.getFormulaArray(), area.getDataArray()
    with_formula = positions(area.queryContentCells(FORMULA_CELLS))
    with_error = positions(area.queryFormulaCells(ERROR_RESULTS))
    found = []
    for row, line in enumerate(formulas):
        for column, formula in enumerate(line):
            if formula == "":
                continue
            is_error = (row, column) in with_error
            entry = {"row": row, "column": column}
            entry.update(content(sheet.getCellByPosition(column, row)) if is_error else {"value": values[row][column]})
            if (row, column) in with_formula:
                entry["formula"] = formula
            found.append(entry)
    return found


def validations(sheet):
    found = []
    ranges = sheet.getCellFormatRanges()
    for index in range(ranges.Count):
        area = ranges.getByIndex(index)
        rule = area.Validation
        if rule.Type.value != "ANY":
            found.append(
                {
                    **place(area.RangeAddress),
                    "type": rule.Type.value,
                    "operator": rule.getOperator().value,
                    "formula1": rule.getFormula1(),
                    "formula2": rule.getFormula2(),
                    "title": rule.ErrorTitle,
                    "message": rule.ErrorMessage,
                }
            )
    return found


def sheet_facts(sheet):
    return {
        "name": sheet.Name,
        "visible": sheet.IsVisible,
        "protected": sheet.isProtected(),
        "cells": cells(sheet),
        "charts": list(sheet.Charts.ElementNames),
        "conditionalFormats": len(sheet.ConditionalFormats.getConditionalFormats()),
        "validations": validations(sheet),
    }


def tables(document):
    sheets = document.Sheets
    ranges = document.DatabaseRanges
    found = []
    for name in ranges.ElementNames:
        area = ranges.getByName(name).DataArea
        found.append({"name": name, "sheet": sheets.getByIndex(area.Sheet).Name, **place(area)})
    return found


def put(cell, value):
    if isinstance(value, dict):
        cell.setFormula("=" + value["error"])
    elif isinstance(value, bool):
        cell.setFormula(BOOLEANS[value])
    elif value is None:
        cell.clearContents(ALL_CONTENT)
    elif isinstance(value, str):
        cell.setString(value)
    else:
        cell.setValue(value)


def replace_by_values(document, areas):
    for area in areas:
        sheet = document.Sheets.getByName(area["sheet"])
        values = area["values"]
        row, column = area["row"], area["column"]
        sheet.getCellRangeByPosition(
            column, row, column + len(values[0]) - 1, row + len(values) - 1
        ).clearContents(ALL_CONTENT)
        for down, line in enumerate(values):
            for across, value in enumerate(line):
                put(sheet.getCellByPosition(column + across, row + down), value)


def cell_at(document, address):
    sheet, cell = address["sheet"], address["cell"]
    return document.Sheets.getByName(sheet).getCellRangeByName(cell)


def take_step(document, step):
    for change in step["set"]:
        put(cell_at(document, change), change["value"])
    document.calculateAll()
    return [content(cell_at(document, address)) for address in step["read"]]


def option(name, value):
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


def save(document, path):
    document.storeToURL("file://" + path, (option("FilterName", "Calc MS Excel 2007 XML"),))


def session(desktop, request):
    document = desktop.loadComponentFromURL("file://" + request["file"], "_blank", 0, (option("Hidden", True),))
    if document is None:
        raise RuntimeError("LibreOffice cannot open the file")
    try:
        replace_by_values(document, request["constants"])
        document.calculateAll()
        names = document.NamedRanges
        if request["saveAs"]:
            save(document, request["saveAs"])
        return {
            "sheets": [sheet_facts(document.Sheets.getByName(name)) for name in document.Sheets.ElementNames],
            "tables": tables(document),
            "names": [{"name": name, "content": names.getByName(name).Content} for name in names.ElementNames],
            "answers": [take_step(document, step) for step in request["steps"]],
        }
    finally:
        document.close(True)


def main():
    request = json.load(sys.stdin)
    profile = tempfile.mkdtemp(prefix="libreoffice-")
    pipe = f"opleidingsplan{os.getpid()}"
    set_locale(profile, request["locale"])
    process = start(profile, pipe)
    try:
        desktop = connect(process, pipe)
        json.dump(session(desktop, request), sys.stdout)
        try:
            desktop.terminate()
        except Exception:
            pass  # the connection ends before the answer arrives
        process.wait(20)
    finally:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
        shutil.rmtree(profile, ignore_errors=True)


main()
