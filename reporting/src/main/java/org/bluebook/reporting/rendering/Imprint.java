package org.bluebook.reporting.rendering;

import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfEncryption;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.bluebook.reporting.documents.Document;
import org.bluebook.templates.Template;

/** What the file says of itself; all of it follows from the document, so the same document gives the same bytes. */
record Imprint(Template template, Document document) {
    private static final DateTimeFormatter PDF_DATE =
            DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    String title() {
        return document.title();
    }

    String subject() {
        return document.furniture().subject();
    }

    String author() {
        return document.furniture().body();
    }

    String language() {
        return document.furniture().language();
    }

    static String producer() {
        return "Bluebook";
    }

    /** The freeze dates the file, in whole seconds, UTC. */
    Instant date() {
        return document.furniture().frozenAt().truncatedTo(ChronoUnit.SECONDS);
    }

    PdfString pdfDate() {
        return new PdfString(PDF_DATE.format(date()));
    }

    /** What the file inside is called: "MB-2006-03.json". */
    String enclosure() {
        return document.furniture().paperReference() + ".json";
    }

    void writeInto(PdfDictionary info) {
        var date = pdfDate();
        info.put(PdfName.CREATIONDATE, date);
        info.put(PdfName.MODDATE, date);
        info.put(PdfName.FILEID, PdfEncryption.createInfoId(identity(), identity()));
    }

    private byte[] identity() {
        var furniture = document.furniture();
        var named = String.join("\n", template.name(), furniture.paperReference(), title(), furniture.snapshotHash());
        try {
            return MessageDigest.getInstance("SHA-256").digest(named.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
