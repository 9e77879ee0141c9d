package org.bluebook.reporting.accessibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSObjectKey;
import org.bluebook.reporting.rendering.Papers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StructureNodeTest {
    @Test
    void saysWhatStandsInItAndBelowIt() throws IOException {
        var node =
                read("<</P 9 0 R/A[<</S/No/K 8 0 R>>]/S/TR/K[0 1 5 0 R<</S/TD/K 6 0 R>>null 7 2 R]/Lang(en)/C true>>");

        assertThat(node.types()).containsExactly("TR", "TD");
        assertThat(node.below())
                .containsExactly(new COSObjectKey(5, 0), new COSObjectKey(6, 0), new COSObjectKey(7, 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<</S/TR/K[5 0 R>>",
                "<</S/TR/K 5 0 R",
                "<</S/TR/K 5 0>>",
                "<</S/TR/K 5 0 Q>>",
                "<</S/TR/K[5 R]>>",
                "<</S/TR/K[5 0 R6 0 R]>>",
                "<</S(TR)>>",
                "<</TypeStructElem/K 5/S>>",
                "<</S/TR/K odd>>",
                "]",
                "odd",
                ""
            })
    void isReadOfNothingElse(String object) {
        assertThatThrownBy(() -> read(object)).isInstanceOf(IOException.class);
    }

    @Test
    void mustLieWhereTheFileSaysThatItDoes() throws IOException {
        try (var paper = Loader.loadPDF(Papers.committee())) {
            var file = paper.getDocument();
            var places = file.getXrefTable();
            var missing = new COSObjectKey(99_999, 0);
            places.put(
                    missing,
                    places.values().stream()
                            .filter(place -> place < 0)
                            .findAny()
                            .orElseThrow());

            assertThatThrownBy(() -> new PackedObjects(file).find(missing))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("99999");
        }
    }

    private static StructureNode read(String object) throws IOException {
        var tokens = new Tokens(object.getBytes(StandardCharsets.ISO_8859_1));
        tokens.next();
        return StructureNode.read(tokens);
    }
}
