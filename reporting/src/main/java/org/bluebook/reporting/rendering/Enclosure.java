package org.bluebook.reporting.rendering;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfFileSpecification;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;

/** The content as JSON inside the PDF: a file associated with the whole of it, as PDF/A-3 allows, which does nothing by itself. */
final class Enclosure {
    private static final PdfName RELATIONSHIP = new PdfName("AFRelationship");
    private static final PdfName DATA = new PdfName("Data");
    private static final PdfName ASSOCIATED = new PdfName("AF");
    private static final String WHAT_IT_IS = "Everything this paper prints, as canonical JSON";

    private final Imprint imprint;
    private final byte[] json;

    Enclosure(Imprint imprint, byte[] json) {
        this.imprint = imprint;
        this.json = json.clone();
    }

    void into(PdfWriter writer) throws IOException {
        var file = PdfFileSpecification.fileEmbedded(
                writer, null, imprint.enclosure(), json, "application/json", dated(), PaperWriter.PACKING);
        file.setUnicodeFileName(imprint.enclosure(), false);
        file.put(RELATIONSHIP, DATA);
        writer.addFileAttachment(WHAT_IT_IS, file);
        writer.getExtraCatalog().put(ASSOCIATED, new PdfArray(file.getReference()));
    }

    private PdfDictionary dated() {
        var parameters = new PdfDictionary();
        parameters.put(PdfName.MODDATE, imprint.pdfDate());
        return parameters;
    }
}
