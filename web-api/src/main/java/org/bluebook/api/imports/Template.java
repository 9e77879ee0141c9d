package org.bluebook.api.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.bluebook.imports.ImportKind;
import org.bluebook.reporting.renditions.SafeText;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A file to fill in: the headings, what is known already, and in a workbook lists to choose from and instructions. */
record Template(ImportKind kind, List<Heading> headings, List<Map<String, String>> known) {
    private static final int ROWS_WITH_LISTS = 2_000;
    private static final String LISTS = "Lists";

    void csvTo(OutputStream out) throws IOException {
        try (var csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .build(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            csv.writeRecord(headings.stream().map(Heading::name).toList());
            known.forEach(row -> csv.writeRecord(headings.stream()
                    .map(h -> SafeText.of(row.getOrDefault(h.name(), "")))
                    .toList()));
        }
    }

    void workbookTo(OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "Bluebook", "1.0")) {
            var sheet = workbook.newWorksheet(kind.words());
            fill(sheet);
            instruct(workbook.newWorksheet("Instructions"));
            list(sheet, workbook.newWorksheet(LISTS));
        }
    }

    private void fill(Worksheet sheet) {
        sheet.freezePane(0, 1);
        for (int c = 0; c < headings.size(); c++) {
            sheet.value(0, c, headings.get(c).name());
            sheet.style(0, c).bold().set();
            sheet.width(c, Math.max(14, headings.get(c).name().length() + 2));
            for (int r = 0; r < known.size(); r++) {
                var value = known.get(r).get(headings.get(c).name());
                if (value != null) {
                    sheet.inlineString(r + 1, c, value);
                }
            }
        }
    }

    private void instruct(Worksheet sheet) {
        sheet.width(0, 24);
        sheet.width(1, 100);
        sheet.value(0, 0, "Column");
        sheet.value(0, 1, "What goes into it");
        sheet.style(0, 0).bold().set();
        sheet.style(0, 1).bold().set();
        int row = 1;
        for (var heading : headings) {
            sheet.value(row, 0, heading.name());
            sheet.value(row, 1, (heading.needed() ? "" : "May be left out. ") + heading.hint());
            row++;
        }
        for (var sentence : List.of(
                "Fill in the first sheet and send this file as it is, or save the first sheet as CSV UTF-8 and send that.",
                "Nothing is written before the file is committed, and with a single problem nothing is written at all.",
                "Blank is not zero. A formula counts with the value it shows. The order of the columns does not matter.",
                "What is on record already with the same values stays as it is; with other values, the reason is needed.")) {
            sheet.value(++row, 0, sentence);
        }
    }

    private void list(Worksheet sheet, Worksheet lists) {
        int used = 0;
        for (int c = 0; c < headings.size(); c++) {
            var choices = headings.get(c).choices();
            if (!choices.isEmpty()) {
                lists.value(0, used, headings.get(c).name());
                for (int r = 0; r < choices.size(); r++) {
                    lists.inlineString(r + 1, used, choices.get(r));
                }
                sheet.range(1, c, ROWS_WITH_LISTS, c)
                        .validateWithList(lists.range(1, used, choices.size(), used))
                        .allowBlank(true)
                        .errorTitle(headings.get(c).name())
                        .error("Choose one of the list, or see the sheet Instructions.")
                        .showErrorMessage(true);
                used++;
            }
        }
    }
}
