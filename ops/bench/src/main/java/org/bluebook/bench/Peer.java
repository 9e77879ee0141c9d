package org.bluebook.bench;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.bluebook.reporting.documents.Document;
import org.bluebook.reporting.renditions.Renditions;
import org.bluebook.templates.Template;
import org.xml.sax.SAXException;

/** The same paper made of its page by openhtmltopdf, to PDF/A-3a and PDF/UA-1 as well. */
final class Peer {
    private static final byte[] COLOURS = resource("/colour/sRGB.icc");
    private static final byte[] REGULAR = withoutLigatures(resource("/fonts/SourceSans3-Regular.ttf"));
    private static final byte[] BOLD = withoutLigatures(resource("/fonts/SourceSans3-Semibold.ttf"));

    /** What it does not know of style sheets, in words that it knows. */
    private static final Map<String, String> PLAINER = Map.ofEntries(
            Map.entry("var(--ink)", "#1f2328"),
            Map.entry("var(--quiet)", "#4b5563"),
            Map.entry("var(--rule)", "#d4d7dc"),
            Map.entry("var(--blue)", "#1d4f91"),
            Map.entry("var(--pale)", "#f3f5f8"),
            Map.entry("color: inherit;", ""),
            Map.entry("font-family=\"inherit\"", "font-family=\"Source Sans 3\""),
            Map.entry("aria-hidden=\"true\"", "alt=\"A chart; what it says stands below it.\""),
            Map.entry("<!doctype html>", ""),
            Map.entry("<html ", "<html xmlns=\"http://www.w3.org/1999/xhtml\" "),
            Map.entry("</style>", "@page { size: A4; margin: 20mm }</style>"));

    static {
        XRLog.setLoggingEnabled(false);
    }

    private Peer() {}

    private static byte[] resource(String name) {
        try (var file = Template.class.getResourceAsStream(name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** It draws ligatures that no reader can tell for letters, which neither standard allows; they cost it much besides. */
    private static byte[] withoutLigatures(byte[] font) {
        int tables = ((font[4] & 0xff) << 8) | (font[5] & 0xff);
        for (int entry = 12; entry < 12 + 16 * tables; entry += 16) {
            if (new String(font, entry, 4, StandardCharsets.US_ASCII).equals("GSUB")) {
                font[entry] = 'X';
            }
        }
        return font;
    }

    /** The page as XHTML and without what the PDF has not: receipts, the contents, the numbers of charts. */
    static String page(Document document) {
        var html = new String(
                Renditions.html(new Document(document.title(), document.furniture(), document.blocks()), List.of()),
                StandardCharsets.UTF_8);
        for (var plainer : PLAINER.entrySet()) {
            html = html.replace(plainer.getKey(), plainer.getValue());
        }
        return html.replaceAll("<meta [^>]*>", "")
                .replaceAll("<a href=\"#receipt-[^\"]*\">([^<]*)</a>", "$1")
                .replaceFirst("(?s)<nav.*?</nav>", "")
                .replaceFirst("<a class=\"skip\"[^<]*</a>", "")
                .replaceAll("(?s)<details>.*?</details>", "")
                .replaceFirst("</title>", "</title><meta name=\"description\" content=\"A paper\"/>");
    }

    static byte[] pdf(String page) {
        try {
            var parsers = DocumentBuilderFactory.newInstance();
            parsers.setNamespaceAware(true);
            var dom =
                    parsers.newDocumentBuilder().parse(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
            var bytes = new ByteArrayOutputStream();
            var builder = new PdfRendererBuilder();
            builder.withW3cDocument(dom, "/");
            builder.toStream(bytes);
            builder.useFont(() -> new ByteArrayInputStream(REGULAR), "Source Sans 3", 400, FontStyle.NORMAL, true);
            builder.useFont(() -> new ByteArrayInputStream(BOLD), "Source Sans 3", 600, FontStyle.NORMAL, true);
            builder.useFont(() -> new ByteArrayInputStream(BOLD), "Source Sans 3", 700, FontStyle.NORMAL, true);
            builder.useSVGDrawer(new BatikSVGDrawer());
            builder.useColorProfile(COLOURS);
            builder.usePdfVersion(1.7f);
            builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A);
            builder.usePdfUaAccessibility(true);
            builder.run();
            return bytes.toByteArray();
        } catch (IOException | ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("openhtmltopdf could not make the paper: " + e.getMessage(), e);
        }
    }
}
