package org.bluebook.reporting.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CrossReferencesTest {
    private static final String FILE =
            "%PDF-1.7\nxref\n0 2\n0000000000 65535 f \n0000000123 00000 n \ntrailer\nstartxref\n9\n%%EOF\n";

    @Test
    void turnsTheDigitsOfAnArabicLocaleIntoWesternOnes() {
        var arabic = FILE.replace("0000000000 65535", "`````````` feece")
                .replace("0000000123 00000", "```````abc `````")
                .getBytes(StandardCharsets.ISO_8859_1);

        var western = CrossReferences.inWesternDigits(arabic, '\u0660');

        assertThat(new String(western, StandardCharsets.ISO_8859_1)).isEqualTo(FILE);
    }

    @Test
    void leavesWesternDigitsAlone() {
        var bytes = FILE.getBytes(StandardCharsets.ISO_8859_1);

        var same = CrossReferences.inWesternDigits(bytes, '0');

        assertThat(new String(same, StandardCharsets.ISO_8859_1)).isEqualTo(FILE);
    }
}
