package org.bluebook.reporting.accessibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.verapdf.core.VeraPDFException;
import org.verapdf.cos.COSName;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.gf.model.impl.containers.StaticContainers;
import org.verapdf.pd.font.cmap.CMap;
import org.verapdf.pd.font.cmap.PDCMap;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.tools.StaticResources;

/** Asks veraPDF, in this process, whether a file is PDF/A-3a and PDF/UA-1; any number of threads may ask at once. */
@ApplicationScoped
public class PdfGate {
    static final List<PDFAFlavour> STANDARDS = List.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1);

    private static final String IDENTITY_H = "Identity-H";

    private static final StandardsValidator VALIDATOR;

    /** The map of codes to glyphs that our fonts use; veraPDF would read it anew for each file. */
    private static final CMap IDENTITY;

    static {
        VeraGreenfieldFoundryProvider.initialise();
        VALIDATOR =
                new StandardsValidator(Profiles.getVeraProfileDirectory().getValidationProfilesByFlavours(STANDARDS));
        IDENTITY = new PDCMap(COSName.construct(IDENTITY_H)).getCMapFile();
        // A glyph is looked for in one part of 256 after the other: ours are in those that veraPDF has last.
        Collections.reverse(IDENTITY.getCidMappings());
        forget();
    }

    /** No finding means that the file passes both. */
    public List<Finding> check(byte[] pdf) {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), STANDARDS.get(0))) {
            StaticResources.cacheCMap(IDENTITY_H, IDENTITY);
            return VALIDATOR.check(parser);
        } catch (VeraPDFException | IOException | RuntimeException e) {
            var unread = "The file cannot be read as a PDF: %s".formatted(e.getMessage());
            return STANDARDS.stream()
                    .map(standard -> new Finding(standard.toString(), unread, 1))
                    .toList();
        } finally {
            forget();
        }
    }

    /** Otherwise each thread of a server would hold on to the last file it checked. */
    static void forget() {
        StaticContainers.clearAllContainers();
        StaticResources.clear();
    }
}
