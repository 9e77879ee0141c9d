package org.bluebook.reporting.accessibility;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** What a piece of a page is to a reader; the name of its style says which. */
enum Role {
    TITLE("Title"),
    TITLE_LINE("TitleBody", "TitleLine", "TitleDate"),
    TITLE_LABEL("TitleLabel"),
    TITLE_VALUE("TitleValue"),
    HEADING_1("Heading1"),
    HEADING_2("Heading2"),
    HEADING_3("Heading3"),
    CONTENTS_1("Contents1"),
    CONTENTS_2("Contents2"),
    CONTENTS_PAGE("ContentsPage"),
    PARAGRAPH("Paragraph", "Note", "FigureCaption"),
    PARAGRAPH_NUMBER("ParagraphNumber"),
    NUMBERED_PARAGRAPH("NumberedParagraph"),
    BULLET_MARK("BulletMark"),
    BULLET("Bullet"),
    SUB_BULLET_MARK("SubBulletMark"),
    SUB_BULLET("SubBullet"),
    CALLOUT_LABEL("CalloutLabel"),
    CALLOUT("Callout"),
    TABLE_CAPTION("TableCaption"),
    COLUMN_HEAD("ColumnHead", "FigureColumnHead", "CompactColumnHead"),
    ROW_HEAD("RowHead", "RowHeadStrong", "CompactRowHead"),
    CELL("Cell", "FigureCell", "CompactFigureCell", "SmallCell", "SmallFigureCell"),
    FURNITURE("Furniture", "FurnitureCentre", "FurnitureRight", "Marking");

    private static final Map<String, Role> BY_STYLE = Arrays.stream(values())
            .flatMap(role -> Arrays.stream(role.styles).map(style -> Map.entry(style, role)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    @SuppressWarnings("ImmutableEnumChecker") // never written to
    private final String[] styles;

    Role(String... styles) {
        this.styles = styles;
    }

    /** Text of an unknown style would be lost to a screen reader, so there is none. */
    static Role of(String style) {
        var role = BY_STYLE.get(style);
        if (role == null) {
            throw new IllegalStateException(
                    "The style \"%s\" has no role in the structure of a paper.".formatted(style));
        }
        return role;
    }
}
