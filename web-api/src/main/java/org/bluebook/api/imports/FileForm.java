package org.bluebook.api.imports;

import jakarta.ws.rs.core.MediaType;
import org.bluebook.api.lists.Tables;

/** The forms a file can be sent in, told by its first bytes. */
enum FileForm {
    CSV(Tables.CSV, "csv") {
        @Override
        Rows open(byte[] bytes) {
            return new CsvRows(bytes);
        }
    },
    XLSX(Tables.XLSX, "xlsx") {
        @Override
        Rows open(byte[] bytes) {
            return new XlsxRows(bytes);
        }
    };

    private static final int[] ZIP = {'P', 'K', 3, 4};
    private static final int[] OLE2 = {0xD0, 0xCF, 0x11, 0xE0};

    private final String mediaType;
    private final String ending;

    FileForm(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    abstract Rows open(byte[] bytes);

    String mediaType() {
        return mediaType;
    }

    String ending() {
        return ending;
    }

    /** What the bytes are; refused where that is not what the request says they are. */
    static FileForm of(byte[] bytes, MediaType said) {
        var form = of(bytes);
        if (form == CSV && said != null && MediaType.valueOf(Tables.XLSX).isCompatible(said)) {
            throw new FileNotUnderstood(
                    "The file is not a workbook, though it was sent as one: save it as XLSX, or send it as text/csv.");
        }
        return form;
    }

    static FileForm of(byte[] bytes) {
        if (begins(bytes, OLE2)) {
            throw new FileNotUnderstood(
                    "The file is an old workbook (.xls) or has a password: save it as XLSX without a password.");
        }
        if (bytes.length == 0) {
            throw new FileNotUnderstood("The file is empty.");
        }
        return begins(bytes, ZIP) ? XLSX : CSV;
    }

    private static boolean begins(byte[] bytes, int... first) {
        for (int i = 0; i < first.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }
}
