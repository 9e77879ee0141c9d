package org.bluebook.reporting.accessibility;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/** A font embedded as ours are, by what is said of it in plain: its outlines, which nobody draws here, stay packed. */
record PlainFont(CMap texts, Map<Integer, Float> widths, PDFontDescriptor described) {
    /** None where it is any other font, or is described in any other way. */
    static Optional<PlainFont> of(COSDictionary font) throws IOException {
        if (COSName.TYPE0.equals(font.getCOSName(COSName.SUBTYPE))
                && COSName.IDENTITY_H.equals(font.getCOSName(COSName.ENCODING))
                && font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream texts
                && font.getDictionaryObject(COSName.DESCENDANT_FONTS) instanceof COSArray only
                && only.size() == 1
                && only.getObject(0) instanceof COSDictionary outlines
                && outlines.getDictionaryObject(COSName.FONT_DESC) instanceof COSDictionary described
                && outlines.getDictionaryObject(COSName.W) instanceof COSArray widths) {
            return of(texts, widths, new PDFontDescriptor(described));
        }
        return Optional.empty();
    }

    private static Optional<PlainFont> of(COSStream texts, COSArray widths, PDFontDescriptor described)
            throws IOException {
        try (var view = texts.createView()) {
            var font = new PlainFont(new CMapParser().parse(view), new HashMap<>(), described);
            var box = described.getFontBoundingBox();
            boolean isPlain =
                    font.texts.hasUnicodeMappings() && font.take(widths) && box != null && box.getHeight() > 0;
            return isPlain ? Optional.of(font) : Optional.empty();
        }
    }

    /** All of which must be rows of widths, each behind its first code. */
    private boolean take(COSArray all) {
        for (int i = 0; i < all.size(); i += 2) {
            if (!(all.getObject(i) instanceof COSNumber first
                    && i + 1 < all.size()
                    && all.getObject(i + 1) instanceof COSArray row)) {
                return false;
            }
            for (int j = 0; j < row.size(); j++) {
                if (!(row.getObject(j) instanceof COSNumber width)) {
                    return false;
                }
                widths.put(first.intValue() + j, width.floatValue());
            }
        }
        return true;
    }
}
