package org.bluebook.api.imports;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Looks through a workbook before it is read, part by part as a stream, so that nothing in it can take more memory than
 * an honest one. It sees the parts through the same directory, and by the same parser, as the reader does.
 */
final class XlsxBounds {
    private static final int MOST_PARTS = 1_000;
    private static final int MOST_NAMES = 2_000;
    private static final int MOST_SHARED = 1_000_000;
    private static final int DEEPEST = 50;
    private static final long LARGEST_ROW = 8L << 20;
    private static final long LARGEST_SHARED = 64L << 20;
    private static final XMLInputFactory XML = xml();

    private final Measured.Allowance allowance = new Measured.Allowance();
    private final Set<String> names = new HashSet<>();
    private int rows;
    private int cells;
    private int shared;

    /** Where in its part the row or the shared text began that is being read; below zero where none is. */
    private long began = -1;

    private XlsxBounds() {}

    private static XMLInputFactory xml() {
        var factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    static void check(byte[] bytes) {
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            new XlsxBounds().check(zip);
        } catch (IOException | IllegalArgumentException e) {
            throw new FileNotUnderstood("The file is not a workbook, or it is damaged: save it as XLSX again.", e);
        }
    }

    private void check(ZipFile zip) throws IOException {
        var parts = Collections.list(zip.getEntries());
        if (parts.size() > MOST_PARTS) {
            throw new FileNotUnderstood("The workbook has more than %,d parts.".formatted(MOST_PARTS));
        }
        for (var part : parts) {
            if (!part.isDirectory()) {
                check(zip, part);
            }
        }
    }

    private void check(ZipFile zip, ZipArchiveEntry part) throws IOException {
        if (!zip.canReadEntryData(part)) {
            throw new FileNotUnderstood("The workbook has a password: save it without one.");
        }
        allowance.begin(part.getCompressedSize());
        rows = 0;
        began = -1;
        try (var in = new BufferedInputStream(zip.getInputStream(part))) {
            var measured = new Measured(in, allowance);
            if (mayBeXml(in)) {
                look(measured);
            }
            measured.transferTo(OutputStream.nullOutputStream());
        }
    }

    private static boolean mayBeXml(InputStream in) throws IOException {
        in.mark(1);
        int first = in.read();
        in.reset();
        return first == '<' || first <= ' ' || first >= 0xEF;
    }

    /** What the parser cannot read here it will not read later either; only what is too much is refused. */
    private void look(InputStream part) {
        try {
            var xml = XML.createXMLStreamReader(part);
            int depth = 0;
            while (xml.hasNext()) {
                int event = xml.next();
                if (began >= 0 && allowance.unpacked() - began > LARGEST_ROW) {
                    throw new FileNotUnderstood("The workbook has a row in it that is far too long.");
                }
                switch (event) {
                    case XMLStreamConstants.DTD ->
                        throw new FileNotUnderstood(
                                "The workbook has a document type (DOCTYPE) in it, which no spreadsheet writes.");
                    case XMLStreamConstants.START_ELEMENT -> begin(xml, ++depth);
                    case XMLStreamConstants.END_ELEMENT -> depth--;
                    default -> {}
                }
            }
        } catch (FileNotUnderstood e) {
            throw e;
        } catch (XMLStreamException | RuntimeException e) {
            return;
        }
    }

    private void begin(XMLStreamReader xml, int depth) {
        names.add(xml.getLocalName());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            names.add(xml.getAttributeLocalName(i));
        }
        if (depth > DEEPEST || names.size() > MOST_NAMES || xml.getNamespaceCount() > DEEPEST) {
            throw new FileNotUnderstood("The workbook is built in a way that no spreadsheet builds one.");
        }
        switch (xml.getLocalName()) {
            case "row" -> row();
            case "c" -> cell(xml.getAttributeValue(null, "r"));
            case "si" -> sharedText();
            default -> {}
        }
    }

    private void row() {
        cells = 0;
        began = allowance.unpacked();
        if (++rows > Rows.MOST_ROWS + 1) {
            throw Rows.tooManyRows();
        }
    }

    private void cell(String reference) {
        if (++cells > Rows.MOST_COLUMNS || (reference != null && columnOf(reference) > Rows.MOST_COLUMNS)) {
            throw Rows.tooManyColumns();
        }
    }

    private static int columnOf(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
            column = column * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
            if (column > Rows.MOST_COLUMNS) {
                return column;
            }
        }
        return column;
    }

    private void sharedText() {
        began = allowance.unpacked();
        if (++shared > MOST_SHARED || allowance.unpacked() > LARGEST_SHARED) {
            throw new FileNotUnderstood(
                    "The workbook has too many texts in it: save the sheet alone as a new workbook.");
        }
    }
}
